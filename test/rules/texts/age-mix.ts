import { exampleSet } from '../../../server/src/rules/exampleSet.ts';
import { each, type Texts } from '../texts.ts';

/** Stories that are so old, in the order of the sound set; the texts are read on 15 June 2026. */
const aged = (all: string): string => {
  const [head, ...rows] = exampleSet().split('\n');
  const list = all.split(', ');
  return [
    head,
    ...rows
      .slice(0, list.length)
      .map((row, n) => row.replace(/\d+ (?:months|years) ago/, list[n] === '–' ? '–' : `${list[n]} ago`)),
  ].join('\n');
};

export const bad: Texts = each(
  [
    '0 months, 1 months, 2 months',
    '1 months, 1 months, 1 months, 1 months, 1 months, 1 months, 1 months, 1 months, 1 months, 1 months',
    '2 months, 0 months, –, 1 months',
    '2 months, 2 months, –, –, 1 months, 0 months',
    '5 years, 6 years, 7 years',
    '61 months, 8 years, 12 years, 72 months',
    '15 years, 15 years, 15 years, 15 years, 15 years',
    '6 years, –, 9 years, –, 10 years, –',
    '60 months, 60 months, 60 months, –',
    '7 years, 5 years, 90 months, 20 years, 11 years, 6 years, 9 years, 5 years, 8 years, 10 years',
    '0 months, 0 months, 0 months, –, –',
  ],
  aged,
);

export const good: Texts = {
  'the sound set': exampleSet(),
  ...each(
    [
      '0 months, 1 months, 3 months',
      '5 years, 6 years, 59 months',
      '1 months, 7 years, 2 months',
      '12 months, 14 months, 16 months',
      '4 years, 4 years, 4 years, 4 years',
      '1 months, 2 months',
      '9 years',
      '–, –, –, –',
      '8 years, 9 years, 10 years, –, –, –, –',
      '2 months, 1 months, 0 months, 2 months, 1 months, 0 months, 8 months',
      '10 years, 6 years, 5 years, 2 years, 1 months',
    ],
    aged,
  ),
};

export const neighbours = ['uncovered-story', 'level-mix'];
