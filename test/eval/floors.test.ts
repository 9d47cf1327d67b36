import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTagger } from '../../server/src/language/tagger.ts';
import { passiveFigures } from './passive.ts';

await loadTagger();

for (const { name, value, bound, counts } of passiveFigures()) {
  test(`stays above its floor: ${name}`, () => assert.ok(value >= bound, `${value.toFixed(1)} (${counts})`));
}
