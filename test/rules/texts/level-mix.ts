import { exampleSet } from '../../../server/src/rules/exampleSet.ts';
import { setOf } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

/** Stories with these levels, in the order of the sound set. */
const levels = (all: string): string => {
  const [head, ...rows] = exampleSet().split('\n');
  const list = all.split(', ');
  return [
    head,
    ...rows.slice(0, list.length).map((row, n) => row.replace(/ L\d(?= )/, ` ${list[n] === 'none' ? '–' : list[n]}`)),
  ].join('\n');
};

export const bad: Texts = {
  ...each(
    [
      'L4',
      'L5, L4, L4, L4, L4, L4, L4, L4, L4, L4',
      'L6, L7, L4, L3, L4, L4, L4, L4',
      'none, none, none, none, none, none, none, none, none, none',
      'Senior, Senior, SDE II, SDE II, SDE II',
      'E4, E4, E5, E4, E4, E4, E5',
      'IC1, IC2, IC2, IC1, IC2, IC1',
      'L5, none, none, L5, none, none',
      'L3, L3, L3, L4, L4, L3, L3, L3, L3, L3',
      'Staff, L4, L4, Principal',
    ],
    levels,
  ),
  'one great story alone': setOf('biggest-impact | L7 | 3 years ago | a payment standard that nine banks adopted'),
  'two stories, both senior': setOf(
    'failed-project | L5 | 2 years ago | a planner for drivers that nobody opened',
    'pushed-back | L5 | 1 years ago | a launch date that the load test did not bear',
  ),
};

export const good: Texts = each(
  [
    'L5, L5, L5',
    'L5, L5, L5, L4, L4, L4, L4, L4, L4, L4',
    'L6, L5, L7, L3, L3',
    'Senior, Senior, Senior, SDE II',
    'E5, E6, E5, E4, E4, E4, E4',
    'IC5, IC5, IC6, IC4',
    'Staff, Staff Engineer, Principal, L3, L3, L3',
    'L5, none, L5, none, L6, none',
    'L7, L7, L7, L7, L7, L7, L7, L7, L7, L7',
    'Senior, L5, E5, IC4, L4, L4, L4, L4, L4, none',
    'L4, L4, L4, L4, L4, L4, L4, L5, L5, L6',
  ],
  levels,
);

export const neighbours = ['uncovered-story'];
