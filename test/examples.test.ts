import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { createAnalyser } from '../server/src/analysis/analyser.ts';
import { CANONICAL_IDS } from '../server/src/data/canonical.ts';
import { loadTagger } from '../server/src/language/words/tagger.ts';
import { applyEdits } from '../server/src/model/finding.ts';
import { DEFAULT_SETTINGS } from '../server/src/model/settings.ts';
import { listedIn } from './exampleFiles.ts';

await loadTagger();

const NOW = new Date('2026-06-15');
const analyse = (text: string) => createAnalyser().analyse(text, DEFAULT_SETTINGS, NOW);

const examples = globSync('examples/*.star.md').sort();
const weak = examples.filter((path) => path.endsWith('.weak.star.md'));
const strong = examples.filter((path) => !weak.includes(path));

test('each canonical story has a weak and a strong example, which names it', () => {
  const named = examples.map((path) => /^story: (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1]);
  assert.deepEqual(
    examples.map((path) => basename(path)),
    CANONICAL_IDS.toSorted().flatMap((id) => [`${id}.strong.star.md`, `${id}.weak.star.md`]),
  );
  assert.deepEqual(
    named,
    CANONICAL_IDS.toSorted().flatMap((id) => [id, id]),
  );
});

for (const path of weak) {
  test(`${path} has exactly the findings that its comment lists`, () => {
    const text = readFileSync(path, 'utf8');
    const expected = listedIn(text);
    assert.ok(expected.length > 0);
    const actual = analyse(text).findings.map(({ rule, span }, n) => ({
      rule,
      words: text.slice(span.start, Math.min(span.end, span.start + (expected[n]?.words.length ?? 20))),
    }));
    assert.deepEqual(actual, expected);
  });
}

for (const path of strong) {
  test(`${path} is clean`, () => {
    const text = readFileSync(path, 'utf8');
    assert.deepEqual(
      analyse(text).findings.map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
  });
}

/** What the writer of the weak example does: which fix of each finding, and what goes into its holes. */
const MENDING: readonly { readonly rule: string; readonly title: RegExp; readonly holes: readonly string[] }[] = [
  { rule: 'long-situation', title: /Notes/, holes: [] },
  { rule: 'we-in-action', title: /"I/, holes: [] },
  { rule: 'passive-in-action', title: /I replaced/, holes: [] },
  { rule: 'vague-impact', title: /./, holes: ['from 11 hours', '47 minutes', '$40K in overtime', 'a quarter'] },
  { rule: 'unmeasured-impact', title: /users/, holes: ['The run', '11 hours', '47 minutes'] },
  { rule: 'unquantified-result', title: /./, holes: ['11 hours', '47 minutes'] },
  { rule: 'single-number', title: /./, holes: ['2 days', '1 day'] },
];

test('quick fixes and filled holes make the weak example clean', () => {
  let text = readFileSync('examples/biggest-impact.weak.star.md', 'utf8');
  for (let step = 0; step < 20; step++) {
    const finding = analyse(text).findings[0];
    if (!finding) return;
    const way = MENDING.find(({ rule }) => rule === finding.rule);
    assert.ok(way, `nobody expected ${finding.rule}`);
    const fix = finding.fixes?.().find(({ title }) => way.title.test(title));
    assert.ok(fix, `${finding.rule} has no fix like ${way.title}: ${finding.fixes?.().map(({ title }) => title)}`);
    const holes = [...way.holes];
    const edits = fix.edits.map((edit) => ({
      ...edit,
      insert: edit.insert.map((piece) => (typeof piece === 'string' ? piece : (holes.shift() ?? 'a third'))),
    }));
    text = applyEdits(text, edits);
  }
  assert.deepEqual(analyse(text).findings, []);
});
