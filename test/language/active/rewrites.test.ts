import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTagger } from '../../../server/src/language/words/tagger.ts';
import { goldRewrites, judge } from '../../eval/rewrites.ts';

await loadTagger();

const golds = goldRewrites();

test('there are more than 480 sentences with their rewrites, and none twice', () => {
  const keys = golds.map(({ from, at, nth, actor }) => [from, at, nth, actor].join('|'));
  assert.ok(golds.length > 480);
  assert.equal(new Set(keys).size, golds.length);
});

for (const find of ['we', 'passive'] as const) {
  const { wrong, unwanted, missed, expected } = judge(golds.filter((gold) => gold.find === find));

  test(`every rewrite of ${find} that is offered reads as correct English`, () => assert.deepEqual(wrong, []));

  test(`nothing is offered for ${find} where no rewrite can be right`, () => assert.deepEqual(unwanted, []));

  test(`most rewrites of ${find} that can be right are offered`, () =>
    assert.ok(missed.length <= expected * 0.12, missed.join('\n')));
}
