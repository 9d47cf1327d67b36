import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEVEL_NAMES, LEVEL_SCHEMES, LEVELS, type LevelScheme, levelName } from '../../../server/src/data/levels.ts';
import { readLevel } from '../../../server/src/language/phrases/levels.ts';

test('reads every name it would suggest', () => {
  for (const name of LEVEL_NAMES) assert.ok(readLevel(name), name);
});

test('reads the ladder itself', () => {
  for (const level of LEVELS) assert.equal(readLevel(level), level);
});

test('places the names of companies on the ladder', () => {
  const rows = {
    E5: 'L5',
    e3: 'L3',
    IC1: 'L3',
    IC6: 'L7',
    'IC 3': 'L5',
    'SDE II': 'L4',
    SDE2: 'L4',
    'swe-3': 'L5',
    'MLE 3': 'L5',
    'Staff Engineer': 'L6',
    'senior-staff': 'L7',
  };
  for (const [name, level] of Object.entries(rows)) assert.equal(readLevel(name), level, name);
});

test('reads nothing into other words', () => {
  for (const name of ['', 'L2', 'L8', 'E9', 'IC0', 'SDE IV', 'SDE4', 'Engineer', 'constructor', '5', 'Wizard']) {
    assert.equal(readLevel(name), undefined, name);
  }
});

test('reads back every name it would show', () => {
  for (const scheme of Object.keys(LEVEL_SCHEMES) as LevelScheme[])
    for (const level of LEVELS) assert.equal(readLevel(levelName(level, scheme)), level, `${scheme} ${level}`);
});
