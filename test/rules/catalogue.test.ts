import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { passives } from '../../server/src/language/passives/passives.ts';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { RULES } from '../../server/src/rules/catalogue.ts';
import { readExample, underlined, writeExample } from '../../server/src/rules/example.ts';
import { readExampleSet } from '../../server/src/rules/exampleSet.ts';
import type { SetRule } from '../../server/src/rules/rule.ts';

await loadTagger();

const NOW = new Date('2026-06-15');

/** What the analyser finds in an example, underlined as the example is; what another rule finds carries its name. */
function marked(text: string, own: string): string {
  const { findings } = createAnalyser().analyse(text, DEFAULT_SETTINGS, NOW);
  const marks = findings.map(({ span, rule }) => ({ ...underlined(text, span), note: rule === own ? '' : rule }));
  return writeExample({ text, marks });
}

/** The lines of the example of a set that its rule speaks of, and those that are underlined. */
function spokenOf(rule: SetRule, table: string) {
  const { stories, marks } = readExampleSet(table, NOW);
  const remarks = [...rule.find(stories, { now: NOW, target: undefined, levelNames: 'L' })];
  const spoken = remarks.flatMap((remark) => remark.slot ?? remark.stories?.flatMap(({ types }) => types) ?? 'story');
  return { spoken, marks };
}

for (const rule of RULES) {
  test(`${rule.id}: its bad example shows its fault and no other, its good example none`, () => {
    if (rule.scope === 'set') {
      const { spoken, marks } = spokenOf(rule, rule.examples.bad);
      assert.ok(marks.length > 0, 'the bad example underlines nothing');
      assert.deepEqual(spoken, marks);
      assert.deepEqual(spokenOf(rule, rule.examples.good), { spoken: [], marks: [] });
      return;
    }
    const bad = readExample(rule.examples.bad);
    assert.ok(bad.marks.length > 0, 'the bad example underlines nothing');
    assert.equal(
      marked(bad.text, rule.id),
      writeExample({ ...bad, marks: bad.marks.map((mark) => ({ ...mark, note: '' })) }),
    );
    const good = readExample(rule.examples.good);
    assert.equal(marked(good.text, rule.id), good.text);
  });

  test(`${rule.id}: its texts keep the rules that they teach`, () => {
    for (const text of [rule.title, rule.why, rule.remedy]) {
      assert.ok(text.trim().length > 0);
      assert.doesNotMatch(text, /\b(we|us|our)\b(?!["”'-])/i);
      // Words in quotation marks are what a writer might say, not what the product says.
      const said = text.replace(/"[^"]*"/g, (words) => 'x'.repeat(words.length));
      for (const story of readStoryFile(said).stories) {
        for (const { prose } of [...story.loose, ...story.sections.flatMap(({ sentences }) => sentences)]) {
          assert.deepEqual(
            passives(prose).map(({ span }) => prose.text.slice(span.start, span.end)),
            [],
            text,
          );
        }
      }
    }
    assert.match(rule.why, /[.?!]$/);
    assert.match(rule.remedy, /[.?!]$/);
    assert.doesNotMatch(rule.title, /[.!]$/);
  });
}

test('ids are unique and in kebab case', () => {
  const ids = RULES.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
});
