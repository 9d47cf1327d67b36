import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { PARTS } from './parts.ts';

await loadTagger();

for (const figures of Object.values(PARTS)) {
  for (const { name, value, bound, counts, errors } of figures()) {
    test(`reaches its bound: ${name}`, () =>
      assert.ok(value >= bound, `${value.toFixed(1)} of ${bound} (${counts})\n${errors.slice(0, 5).join('\n')}`));
  }
}
