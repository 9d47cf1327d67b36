import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { RULES } from '../../server/src/rules/catalogue.ts';
import { hear, RULE_TEXTS } from './allTexts.ts';

await loadTagger();

test('every rule has its texts', () => {
  const ids = RULES.map(({ id }) => id);
  assert.deepEqual([...RULE_TEXTS.keys()].sort(), ids.toSorted());
});

for (const [id, { bad, good, findings = {}, neighbours = [] }] of RULE_TEXTS) {
  test(`${id} has at least ten bad and ten good texts, each a text of its own`, () => {
    const [bads, goods] = [Object.values(bad), Object.values(good)];
    assert.ok(bads.length >= 10 && goods.length >= 10, `${bads.length} and ${goods.length}`);
    assert.equal(new Set([...bads, ...goods]).size, bads.length + goods.length);
    assert.deepEqual(
      Object.keys(findings).filter((what) => !(what in bad)),
      [],
    );
  });
  test(`the neighbours of ${id} speak of its texts, and no other rule takes offence at their words`, () => {
    const speaking = new Set(
      [...Object.values(bad), ...Object.values(good)].flatMap((text) => [...hear(id, text).others]),
    );
    assert.deepEqual([...speaking].sort(), neighbours.toSorted());
  });
  for (const [what, text] of Object.entries(bad)) {
    test(`${id} flags: ${what}`, () => {
      const { own } = hear(id, text);
      assert.equal(own.length, findings[what] ?? 1, own.join('\n'));
    });
  }
  for (const [what, text] of Object.entries(good)) {
    test(`${id} is content with: ${what}`, () => assert.deepEqual(hear(id, text).own, []));
  }
}
