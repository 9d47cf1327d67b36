import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLACE_WEIGHTS, QUESTIONS, WORD_CELLS, WORD_KEYS } from '../../../server/src/data/wordWeights.ts';
import { told } from '../../../server/src/language/lessons/told.ts';
import { beginningsOf, keysOf, stem } from '../../../server/src/language/weighing/keys.ts';
import { SHARE } from '../../../server/src/language/weighing/spread.ts';
import { spreadWeights, wordsOf, wordWeight } from '../../../server/src/language/weighing/wordWeights.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

const written = WORD_CELLS.split('\n');
const keys = WORD_KEYS.split('\n').flatMap((line) => {
  const [head, ...rest] = line.split('\t');
  return rest.map((follower) => (follower === '' ? head! : `${head} ${follower}`));
});
const rows = new Map(keys.map((key, n) => [key, written[n]!]));

function weightIn(cells: string, column: number): number {
  const letter = 'abcdefghijklmnopqrstuvwxyz'[column]!;
  for (let at = 0; at < cells.length; at += 2) {
    const twentieths = '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(cells[at + 1]!);
    if (cells[at] === letter) return twentieths / 20;
    if (cells[at] === letter.toUpperCase()) return -twentieths / 20;
  }
  return 0;
}

const baseOf = (column: number): number => PLACE_WEIGHTS['']![column]! / 100;

/** What the keys of a sentence add up to, read from the table line by line. */
function slowly(sentence: string, column: number, places: readonly string[]): number {
  const said = told(proseOf(sentence), { kind: 'I' });
  const keys = [...keysOf(wordsOf(said)), ...beginningsOf(wordsOf(said))];
  const words = keys.reduce((sum, key) => sum + weightIn(rows.get(key) ?? '', column), 0);
  return places.reduce((sum, place) => sum + (PLACE_WEIGHTS[place]?.[column] ?? 0) / 100, baseOf(column) + words);
}

test('the table has weights for each of its keys', () => {
  assert.equal(keys.length, written.length);
  assert.equal(rows.size, keys.length);
});

test('a sentence weighs what its keys weigh, each counted once', () => {
  for (const sentence of [
    'Since then I ask the owner first, and since then I ask the owner twice.',
    'Five teams adopted my checklist within 3 months.',
    '"Never again," she said, and I wrote it down.',
    'I.',
    'We had 12 of 12, 12 of 12 and 12 of 12 again.',
  ])
    for (const [column, question] of QUESTIONS.entries()) {
      const said = told(proseOf(sentence), { kind: 'I' });
      const places = ['result', 'last'];
      assert.ok(
        Math.abs(wordWeight({ own: said, places }, question) - slowly(sentence, column, places)) < 1e-9,
        sentence,
      );
    }
});

test('a sentence of a passage weighs its own words, and of the others the less the farther they stand', () => {
  const sentences = ['I found the fault.', 'Nobody had asked.', 'Five teams adopted my checklist.'];
  const passage = sentences.map((sentence) => ({ own: told(proseOf(sentence), { kind: 'I' }), places: ['action'] }));
  for (const [column, question] of QUESTIONS.entries()) {
    const base = baseOf(column);
    const [first, second, third] = sentences.map((sentence) => slowly(sentence, column, ['action']) - base) as [
      number,
      number,
      number,
    ];
    const expected = [
      first + SHARE * second + SHARE ** 2 * third,
      SHARE * first + second + SHARE * third,
      SHARE ** 2 * first + SHARE * second + third,
    ];
    for (const [n, weight] of spreadWeights(passage, question).entries())
      assert.ok(Math.abs(weight - base - expected[n]!) < 1e-9, `${question}, sentence ${n}`);
  }
});

test('a stem is the same for every form of a regular word, and a short word is its own', () => {
  assert.deepEqual(['adopted', 'adopts', 'adopting', 'adopt'].map(stem), ['adopt', 'adopt', 'adopt', 'adopt']);
  assert.deepEqual(['this', 'used', "team's"].map(stem), ['this', 'used', 'team']);
});
