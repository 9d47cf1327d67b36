import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures, quantities } from '../../../server/src/language/quantities/quantities.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

const written = (text: string, found: ReturnType<typeof figures>): string[] =>
  found.map(({ span }) => text.slice(span.start, span.end));

/** Figures that a clause wants, by what governs them. */
const WANTED: Record<string, readonly string[]> = {
  'a duty': ['Owners are asked to reply within 24 hours.', 'Everyone must patch within 30 days.'],
  'a document': [
    'The plan says 99.5% by spring.',
    'The contract asks for 48 hours.',
    'The rule is that pages are answered within 15 minutes.',
  ],
  'an agreement': ['We agreed on a 15% cut.', 'They committed to 5 nines.', 'The vendor guarantees 99.99%.'],
  'a prediction': [
    'It should cut the bill by 30%.',
    'It is projected to bring $3 million.',
    'We expect 2 million in savings.',
  ],
  'an order': ['They had hired me to cut costs by a fifth.', 'Management asked for a 30% cut.'],
  'a heading': ['Target for next year: 70%.'],
  'a planned change': ['We plan to get from 5 days to 2.'],
};

for (const [what, sentences] of Object.entries(WANTED)) {
  for (const sentence of sentences)
    test(`${what} is no outcome: ${sentence}`, () => {
      assert.ok(figures(proseOf(sentence)).every(({ role }) => role === 'target'));
      assert.deepEqual(quantities(proseOf(sentence)), []);
    });
}

const SET_UPS = [
  'The trial ran on 5% of the traffic for two weeks.',
  'The pilot with 3 customers goes on.',
  'We tested it on 3 sites.',
  'The test has been running for 2 weeks.',
];

for (const sentence of SET_UPS)
  test(`how a trial was set up is no outcome: ${sentence}`, () => assert.deepEqual(quantities(proseOf(sentence)), []));

const OUTCOMES: readonly (readonly [string, ...string[]])[] = [
  ['We promised 20% and delivered 31%.', '31%'],
  ['We met the promised 24 hours.', '24 hours'],
  ['The pilot cut waiting time by 40%.', '40%'],
  ['As planned, it saved 40 hours.', '40 hours'],
  ['It can handle 5000 users.', '5000 users'],
  ['I suggested a cache that cut it by 20%.', '20%'],
  ['It took 8 days instead of the planned 5.', '8 days', '5'],
];

for (const [sentence, ...wanted] of OUTCOMES) {
  test(`what came of it counts: ${sentence}`, () =>
    assert.deepEqual(written(sentence, quantities(proseOf(sentence))), wanted));
}
