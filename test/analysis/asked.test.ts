import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';

await loadTagger();

const NOW = new Date('2026-06-15');
const WEAK = readFileSync('examples/biggest-impact.weak.star.md', 'utf8');
const rulesIn = (findings: readonly { readonly rule: string }[]) =>
  [...new Set(findings.map(({ rule }) => rule))].sort();

test('only the rules that are asked speak of a story, and the analysis says that it is not whole', () => {
  const analyser = createAnalyser();
  const some = analyser.analyse(WEAK, DEFAULT_SETTINGS, NOW, new Set(['we-in-action']));
  assert.deepEqual([rulesIn(some.findings), some.whole], [['we-in-action'], false]);
});

test('an analysis that was not whole leaves nothing out of the next one', () => {
  const fresh = createAnalyser().analyse(WEAK, DEFAULT_SETTINGS, NOW);
  const analyser = createAnalyser();
  analyser.analyse(WEAK.replace('.', '!'), DEFAULT_SETTINGS, NOW, new Set(['we-in-action']));
  const next = analyser.analyse(WEAK, DEFAULT_SETTINGS, NOW);
  const seen = (analysis: typeof fresh) => analysis.findings.map(({ rule, span, message }) => [rule, span, message]);
  assert.deepEqual([seen(next), next.whole], [seen(fresh), true]);
});

test('where a comment silences, every rule is asked, because the comment may be the one that silences nothing', () => {
  const text = `${WEAK}\n<!-- star-disable-next-line we-in-action -->\n`;
  const { findings, whole } = createAnalyser().analyse(text, DEFAULT_SETTINGS, NOW, new Set(['we-in-action']));
  assert.ok(whole);
  assert.ok(rulesIn(findings).includes('unused-directive'));
});

test('a text of more sentences than anybody tells is not weighed as one story', () => {
  const rules = (count: number) =>
    rulesIn(createAnalyser().analyse('I moved the queue. '.repeat(count), DEFAULT_SETTINGS, NOW).findings);
  assert.ok(rules(300).includes('missing-scale'));
  assert.ok(!rules(4000).includes('missing-scale'));
});
