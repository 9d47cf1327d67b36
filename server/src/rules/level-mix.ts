import { LEVELS, type Level, levelName, reaches } from '../data/levels.ts';
import { levelOf, type StorySummary } from '../portfolio/summary.ts';
import { exampleSet } from './exampleSet.ts';
import type { SetRule } from './rule.ts';

/** From here on scope is claimed; a senior loop wants to hear at least so many stories of it. */
const SENIOR: Level = 'L5';
const ENOUGH = 3;

const reach = (stories: readonly StorySummary[], least: Level): number =>
  stories.filter((story) => reaches(levelOf(story) ?? LEVELS[0], least)).length;

const ofStories = (count: number, all: number): string =>
  `${count === 0 ? 'none' : count} of ${all} ${all === 1 ? 'story' : 'stories'}`;

export const levelMix: SetRule = {
  id: 'level-mix',
  title: 'Too few stories at the level of the loop',
  why: 'An interviewer adds the stories up to a level. A good L4 story in a senior loop counts against you, and one great story among nine small ones looks like luck.',
  remedy:
    'Have at least three stories at L5 or above, and most at the level you prepare for. Look for stories where you defined the problem or changed the work of others, and tell those parts in full.',
  severity: 'information',
  scope: 'set',
  examples: {
    bad: exampleSet({ every: { level: 'L4' }, rows: { 'biggest-impact': { level: 'L5' } }, marks: ['story'] }),
    good: exampleSet(),
  },
  *find(stories, { target, levelNames }) {
    const told = stories.filter(({ isTold }) => isTold);
    if (told.length === 0) return;
    const senior = reach(told, SENIOR);
    if (senior < ENOUGH)
      yield {
        message: `The set shows ${levelName(SENIOR, levelNames)} or above in ${ofStories(senior, told.length)}, and a senior loop looks for ${ENOUGH}. Tell where you defined the problem, set the standard or changed the work of other teams.`,
      };
    if (!target) return;
    const there = reach(told, target);
    if (there * 2 <= told.length)
      yield {
        message: `You prepare for ${levelName(target, levelNames)}, and ${ofStories(there, told.length)} ${there === 1 ? 'reaches' : 'reach'} it. Most of the set should: a story below the level counts against it.`,
      };
  },
};
