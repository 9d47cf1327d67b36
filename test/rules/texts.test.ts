import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { RULES } from '../../server/src/rules/catalogue.ts';
import { analysed, RULE_TEXTS, speakOfWords } from './allTexts.ts';

await loadTagger();

/** What one rule says of a text, as a list that a failure shows. */
const said = (id: string, text: string): readonly string[] =>
  analysed(text)
    .findings.filter(({ rule }) => rule === id)
    .map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);

test('texts belong to rules of the catalogue', () => {
  const ids = RULES.map(({ id }) => id);
  assert.deepEqual(
    [...RULE_TEXTS.keys()].filter((id) => !ids.includes(id)),
    [],
  );
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
    const speaking = new Set(Object.values({ ...bad, ...good }).flatMap((text) => [...speakOfWords(analysed(text))]));
    assert.deepEqual([...speaking].filter((rule) => rule !== id).sort(), neighbours.toSorted());
  });
  for (const [what, text] of Object.entries(bad)) {
    test(`${id} flags: ${what}`, () => {
      const found = said(id, text);
      assert.equal(found.length, findings[what] ?? 1, found.join('\n'));
    });
  }
  for (const [what, text] of Object.entries(good)) {
    test(`${id} is content with: ${what}`, () => assert.deepEqual(said(id, text), []));
  }
}
