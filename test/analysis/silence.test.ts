import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import type { StoryRule } from '../../server/src/rules/rule.ts';
import { unknownRule } from '../../server/src/rules/unknown-rule.ts';
import { unusedDirective } from '../../server/src/rules/unused-directive.ts';

await loadTagger();

/** A rule that finds a word wherever it stands, so that a test can place its findings. */
const finds = (id: string, word: string): StoryRule => ({
  id,
  title: id,
  why: '',
  remedy: '',
  severity: 'warning',
  scope: 'story',
  examples: { bad: '', good: '' },
  *find(story, { file: { text } }) {
    for (let at = text.indexOf(word, story.span.start); at >= 0; at = text.indexOf(word, at + 1)) {
      yield { span: { start: at, end: at + word.length }, message: word };
    }
  },
});

const RULES = [finds('we-in-action', 'alpha'), finds('thin-action', 'beta'), unknownRule, unusedDirective];

function findings(text: string): string[] {
  const { findings } = createAnalyser(RULES).analyse(text, DEFAULT_SETTINGS, new Date('2026-06-15'));
  return findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

const story = (action: string) => `# A title\n\n## Action\n\n${action}\n`;

test('without a comment every finding stays', () => {
  assert.deepEqual(findings(story('alpha beta')), ['we-in-action: alpha', 'thin-action: beta']);
});

test('a comment silences its rule on the next line that holds text, and there only', () => {
  const text = story('<!-- star-disable-next-line we-in-action: reason -->\n\nalpha beta\nalpha');
  assert.deepEqual(findings(text), ['thin-action: beta', 'we-in-action: alpha']);
});

test('a comment without an id silences every rule', () => {
  assert.deepEqual(findings(story('<!-- star-disable-next-line -->\nalpha beta')), []);
});

test('two comments in a row both reach the line below them', () => {
  const text = story(
    '<!-- star-disable-next-line we-in-action -->\n<!-- star-disable-next-line thin-action -->\nalpha beta',
  );
  assert.deepEqual(findings(text), []);
});

test('a comment behind the words of a line reaches the line below, and its own line can be silenced from above', () => {
  const comment = '<!-- star-disable-next-line we-in-action -->';
  assert.deepEqual(findings(story(`${comment}\nalpha one ${comment}\nalpha two`)), []);
  assert.deepEqual(findings(story(`${comment} alpha one\nalpha two`)), ['we-in-action: alpha']);
});

test('a part is silent from disable to enable', () => {
  const text = story(
    'alpha\n\n<!-- star-disable we-in-action -->\n\nalpha\n\n<!-- star-enable we-in-action -->\n\nalpha',
  );
  assert.deepEqual(findings(text), ['we-in-action: alpha', 'we-in-action: alpha']);
});

test('one rule can be enabled again inside a part where all are off', () => {
  const text = story('<!-- star-disable -->\n\nalpha beta\n\n<!-- star-enable thin-action -->\n\nalpha beta');
  assert.deepEqual(findings(text), ['thin-action: beta']);
});

test('a comment that silences nothing is named, id by id', () => {
  const text = story('<!-- star-disable-next-line we-in-action, thin-action -->\nalpha');
  assert.deepEqual(findings(text), ['unused-directive: thin-action']);
});

test('an enable that follows no disable is named', () => {
  assert.deepEqual(findings(story('<!-- star-enable we-in-action -->\n\nalpha')), [
    'unused-directive: we-in-action',
    'we-in-action: alpha',
  ]);
});

test('an unknown id is named once, as unknown', () => {
  assert.deepEqual(findings(story('<!-- star-disable-next-line we-in-acton -->\nalpha')), [
    'unknown-rule: we-in-acton',
    'we-in-action: alpha',
  ]);
});

test('front matter switches a rule off for the file', () => {
  assert.deepEqual(findings(`---\ndisable: [we-in-action]\n---\n\n${story('alpha beta')}`), ['thin-action: beta']);
});

test('a comment for a rule that the settings switch off is not called unused', () => {
  const text = story('<!-- star-disable-next-line we-in-action -->\nalpha');
  const settings = { ...DEFAULT_SETTINGS, rules: { 'we-in-action': 'off' as const } };
  assert.deepEqual(createAnalyser(RULES).analyse(text, settings, new Date()).findings, []);
});

test('draft mode leaves errors and hides the rest', () => {
  const settings = { ...DEFAULT_SETTINGS, draftMode: true, rules: { 'thin-action': 'error' as const } };
  const { findings } = createAnalyser(RULES).analyse(story('alpha beta'), settings, new Date());
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['thin-action'],
  );
});

test('deleting an unused comment takes its line with it, and an unused id its comma', () => {
  const fixed = (text: string) => {
    const { findings } = createAnalyser(RULES).analyse(text, DEFAULT_SETTINGS, new Date());
    const edit = findings.find(({ rule }) => rule === 'unused-directive')!.fixes!()[0]!.edits[0]!;
    return text.slice(0, edit.span.start) + text.slice(edit.span.end);
  };
  assert.equal(fixed(story('<!-- star-disable-next-line we-in-action -->\nbeta')), story('beta'));
  assert.equal(
    fixed(story('<!-- star-disable-next-line we-in-action, thin-action: because -->\nbeta')),
    story('<!-- star-disable-next-line thin-action: because -->\nbeta'),
  );
  assert.equal(
    fixed(story('<!-- star-disable-next-line thin-action, we-in-action: because -->\nbeta')),
    story('<!-- star-disable-next-line thin-action: because -->\nbeta'),
  );
});
