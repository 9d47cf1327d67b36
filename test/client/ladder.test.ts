import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aims, cellWords, firstPlace, moved, standing } from '../../client/src/views/ladder/grid.ts';
import type { ShownLadder } from '../../client/src/views/ladder/messages.ts';

const LEVELS = ['L3', 'L4', 'L5', 'L6', 'L7'] as const;
type Level = (typeof LEVELS)[number];
type Row = ShownLadder['dimensions'][number];

const origin = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

/** A row with one sentence at each of the levels, and the next step to another. */
const row = (id: Row['id'], proven: readonly Level[], next: Level): Row => ({
  id,
  title: 'Scope',
  question: 'What do you own?',
  level: proven.at(-1),
  cells: LEVELS.map((level) => ({
    level,
    expects: 'own something',
    evidence: proven.includes(level) ? [{ quote: 'I owned it.', reason: 'It is yours.', range: origin }] : [],
  })),
  next: { level: next, ask: 'Who else built on it?' },
});

const ladder = (...dimensions: readonly Row[]): ShownLadder => ({
  title: 'A story',
  levels: LEVELS.map((level) => ({ level, name: level.replace('L', 'E') })),
  dimensions,
  overall: 'L4',
  claimed: 'L6',
  target: 'L5',
});

const size = { row: 5, column: 5 };

test('arrows move by one cell and stop at the edges', () => {
  assert.deepEqual(moved({ row: 2, column: 2 }, 'ArrowUp', false, size), { row: 1, column: 2 });
  assert.deepEqual(moved({ row: 0, column: 2 }, 'ArrowUp', false, size), { row: 0, column: 2 });
  assert.deepEqual(moved({ row: 4, column: 4 }, 'ArrowRight', false, size), { row: 4, column: 4 });
});

test('Home and End go along the row, with Ctrl to the corners', () => {
  assert.deepEqual(moved({ row: 2, column: 2 }, 'Home', false, size), { row: 2, column: 0 });
  assert.deepEqual(moved({ row: 2, column: 2 }, 'End', true, size), { row: 4, column: 4 });
});

test('other keys stay with the editor', () => {
  for (const key of ['Tab', 'a', 'toString']) assert.equal(moved({ row: 2, column: 2 }, key, false, size), undefined);
});

test('a row is filled up to its level, and empty where nothing is proven', () => {
  const standings = (one: Row) => LEVELS.map((_, column) => standing(one, column));
  assert.deepEqual(standings(row('scope', ['L3', 'L5'], 'L6')), ['below', 'below', 'at', 'above', 'above']);
  assert.deepEqual(standings(row('scope', [], 'L3')), ['above', 'above', 'above', 'above', 'above']);
});

test('the grid begins where a row is proven, else at the next step of the first', () => {
  const unproven = row('scope', [], 'L4');
  assert.deepEqual(firstPlace(ladder(unproven, row('influence', ['L5'], 'L6'))), { row: 1, column: 2 });
  assert.deepEqual(firstPlace(ladder(unproven, unproven)), { row: 0, column: 1 });
});

test('a cell tells a screen reader its level by the name of the company, its sentences, and what the next step needs', () => {
  const one = row('scope', ['L5'], 'L6');
  const words = LEVELS.map((_, column) => cellWords(ladder(one), one, one.cells[column]!));
  assert.deepEqual(words.slice(2, 4), [
    'Scope, E5; level of this row; target; 1 sentence, Enter goes to the first',
    'Scope, E6; claimed; no evidence; what would prove it: Who else built on it?',
  ]);
});

test('claim and target are named only where they are known', () => {
  const one = ladder(row('scope', ['L5'], 'L6'));
  assert.equal(aims(one), 'claims E6 · target E5');
  assert.equal(aims({ ...one, claimed: undefined, target: undefined }), '');
});
