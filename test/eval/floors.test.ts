import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTagger } from '../../server/src/language/tagger.ts';
import { actionFigures } from './actions.ts';
import { passiveFigures } from './passive.ts';

await loadTagger();

const passivesInActions = actionFigures().filter(({ name }) => name.startsWith('passive'));

for (const { name, value, bound, counts } of [...passiveFigures(), ...passivesInActions]) {
  test(`stays above its floor: ${name}`, () => assert.ok(value >= bound, `${value.toFixed(1)} (${counts})`));
}
