import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, nearest } from '../../server/src/rules/nearest.ts';

const IDS = ['we-in-action', 'thin-action', 'long-task', 'long-situation'];

test('a slip of the keyboard finds the word it was meant for', () => {
  assert.deepEqual(nearest('we-in-acton', IDS), ['we-in-action']);
  assert.deepEqual(nearest('wei-n-action', IDS), ['we-in-action']);
  assert.deepEqual(nearest('Long_Task', IDS), ['long-task']);
});

test('a word of its own finds nothing', () => {
  assert.deepEqual(nearest('banana', IDS), []);
  assert.deepEqual(nearest('', IDS), []);
  assert.deepEqual(nearest('x'.repeat(100_000), IDS), []);
});

test('a part of an id finds the ids that hold it', () => {
  assert.deepEqual(nearest('thin', IDS), ['thin-action']);
  assert.deepEqual(nearest('action thin', IDS), ['thin-action']);
  assert.deepEqual(nearest('action', IDS), ['we-in-action', 'thin-action']);
});

test('two words equally near are both offered', () => {
  assert.deepEqual(nearest('b', ['a', 'c']), ['a', 'c']);
});

test('letters that change places count once', () => {
  assert.equal(editDistance('atcion', 'action', 3), 1);
  assert.equal(editDistance('kitten', 'sitting', 5), 3);
  assert.equal(editDistance('kitten', 'sitting', 2), 3);
});
