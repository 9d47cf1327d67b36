import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantities } from '../../../server/src/language/quantities/quantities.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

/** What counts in a sentence, as written. */
const counted = (text: string): string[] =>
  quantities(proseOf(text)).map(({ span }) => text.slice(span.start, span.end));

/** Numbers that name, each class with sentences that share no words. */
const NAMES: Record<string, readonly string[]> = {
  'a number behind a bare singular noun': [
    'We met at booth 114 and signed there.',
    'They filled in form 12c at counter 5.',
    'The invoice was booked under account 4711.',
    'Server 12 is switched off.',
    'Block 7 runs it every night.',
    'The next release, 24.04, will carry it.',
  ],
  'a number behind a proper name, before a plural': [
    'It was retrained with Llama 3 embeddings.',
    'We moved to GTX 1080 cards.',
    'The Boeing 737 crews use it.',
    'It sends X12 850 documents.',
    'The Big Four firms use it.',
  ],
  'a version that software moves to': [
    'Every cluster came over to 1.28.',
    'The fleet was migrated from 11 to 17.',
    'The service is on 1.4 now.',
    'The 2.0 launch went well.',
  ],
  'a notation or a plan': [
    'The lookup is O(1) now.',
    'A sleep(5) was the cause.',
    'It explains my 401k.',
    'It keeps the 3-2-1 rule.',
  ],
  'a set phrase': [
    'I was on cloud nine.',
    'We were back to square one.',
    'A million thanks came from sales.',
    'It is there 24 hours a day, 7 days a week.',
  ],
  'a vague plural': ['Thousands of customers came over.', 'It saved tens of thousands of euros.'],
  'who acts': ['My team of 6 worked as one.', 'I have been with the team for four years.'],
};

for (const [what, sentences] of Object.entries(NAMES)) {
  for (const sentence of sentences) test(`${what}: ${sentence}`, () => assert.deepEqual(counted(sentence), []));
}

/** Sentences of the same shapes in which the number counts. */
const COUNTS: readonly (readonly [string, ...string[]])[] = [
  ['In Berlin 12 teams use it.', '12 teams'],
  ['At launch 40 shops use it.', '40 shops'],
  ['On the new platform 40 teams work.', '40 teams'],
  ['I gave Anna 12 licences.', '12 licences'],
  ['The team hit 31.', '31'],
  ['Older than a week: 58.', '58'],
  ['Team: 5 engineers.', '5 engineers'],
  ['The rating went from 3.2 to 4.6.', '3.2', '4.6'],
  ['We logged incidents(12).', '12'],
  ['It went from hundreds to 4.', 'hundreds', '4'],
];

for (const [sentence, ...wanted] of COUNTS) {
  test(`counts ${wanted.join(' and ')} in: ${sentence}`, () => assert.deepEqual(counted(sentence), wanted));
}
