import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QUESTIONS, WORD_WEIGHTS } from '../../../server/src/data/wordWeights.ts';
import { told } from '../../../server/src/language/lessons/told.ts';
import { beginningsOf, keysOf, stem } from '../../../server/src/language/weighing/keys.ts';
import { spreadWeights, wordsOf, wordWeight } from '../../../server/src/language/weighing/wordWeights.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

const rows = new Map(
  WORD_WEIGHTS.trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]),
);

/** What the keys of a sentence add up to, read from the table line by line. */
function slowly(sentence: string, column: number, places: readonly string[]): number {
  const said = told(proseOf(sentence), { kind: 'I' });
  const keys = [...keysOf(wordsOf(said)), ...beginningsOf(wordsOf(said)), '=', ...places.map((place) => `=${place}`)];
  const cells = keys.flatMap((key) => rows.get(key)?.split(' ') ?? []).map((cell) => cell.split(':').map(Number));
  return cells.reduce((sum, [at, weight]) => (at === column ? sum + weight! / 100 : sum), 0);
}

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

test('a sentence of a passage weighs its own words, half of the next ones and a quarter of those behind them', () => {
  const sentences = ['I found the fault.', 'Nobody had asked.', 'Five teams adopted my checklist.'];
  const passage = sentences.map((sentence) => ({ own: told(proseOf(sentence), { kind: 'I' }), places: ['action'] }));
  for (const [column, question] of QUESTIONS.entries()) {
    const base =
      Number(
        rows
          .get('=')
          ?.split(' ')
          .find((cell) => cell.startsWith(`${column}:`))
          ?.split(':')[1] ?? 0,
      ) / 100;
    const [first, second, third] = sentences.map((sentence) => slowly(sentence, column, ['action']) - base) as [
      number,
      number,
      number,
    ];
    const expected = [first + second / 2 + third / 4, first / 2 + second + third / 2, first / 4 + second / 2 + third];
    for (const [n, weight] of spreadWeights(passage, question).entries())
      assert.ok(Math.abs(weight - base - expected[n]!) < 1e-9, `${question}, sentence ${n}`);
  }
});

test('a stem is the same for every form of a regular word, and a short word is its own', () => {
  assert.deepEqual(['adopted', 'adopts', 'adopting', 'adopt'].map(stem), ['adopt', 'adopt', 'adopt', 'adopt']);
  assert.deepEqual(['this', 'used', "team's"].map(stem), ['this', 'used', 'team']);
});
