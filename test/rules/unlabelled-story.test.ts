import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../server/src/model/finding.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { unlabelledStory } from '../../server/src/rules/unlabelled-story.ts';
import { checkRule, fixesOf, remarksOf } from './check.ts';
import { inline, words } from './parts.ts';

const BAD: readonly (readonly [string, string])[] = [
  ['a paragraph', `${words(40)}\n`],
  ['a title and a paragraph', `# The slow queue\n\n${words(40)}\n`],
  ['several paragraphs', `${words(30)}\n\n${words(30)}\n\n${words(30)}\n`],
  ['bullets', `- ${words(20)}\n- ${words(20)}\n`],
  ['numbered steps', `1. ${words(15)}\n2. ${words(15)}\n`],
  ['a front matter above prose', `---\nlevel: L5\n---\n\n${words(40)}\n`],
  ['a word of the method inside a sentence', `My template is situation, impact, ask. ${words(30)}\n`],
  ['Windows line endings', `# Queue\r\n\r\n${words(40)}\r\n`],
  ['spoken dialogue', `She asked: "Who owns this?" I said that I did. ${words(30)}\n`],
  ['a rule between two parts', `${words(30)}\n\n---\n\n${words(30)}\n`],
];

for (const [what, text] of BAD) {
  test(`offers labels for ${what}, once`, () => assert.equal(remarksOf(unlabelledStory, text).length, 1));
}

const GOOD: readonly (readonly [string, string])[] = [
  ['an empty file', ''],
  ['a title', '# The slow queue\n'],
  ['a beginning', 'A queue of 300 tickets had no owner.\n'],
  ['a labelled story', inline({})],
  ['one label', `## Situation\n\n${words(40)}\n`],
  ['an introduction above labels', `${words(40)}\n\n${inline({ title: '' })}`],
  ['a template', '## Situation\n\n## Task\n\n## Action\n\n## Result\n'],
  ['front matter alone', '---\nlevel: L5\n---\n'],
  ['a comment', `<!-- ${words(40)} -->\n`],
  ['letters', `S: ${words(30)}\nT: Free it.\nA: I did.\nR: Done.\n`],
];

for (const [what, text] of GOOD) {
  test(`says nothing of ${what}`, () => assert.deepEqual(remarksOf(unlabelledStory, text), []));
}

test('marks the title', () => {
  checkRule(unlabelledStory, `# The slow queue\n  ^^^^^^^^^^^^^^ information: no section labels\n\n${words(40)}\n`);
});

test('keeps every word and leaves a story with all four labels', () => {
  const text = `# The slow queue\n\n${words(30)}\n\n- ${words(10)}\n`;
  const [fix] = fixesOf(unlabelledStory, text);
  assert.ok(fix);
  assert.equal(fix.kind, 'draft');
  const after = applyEdits(text, fix.edits);
  assert.ok(after.includes(`${words(30)}\n\n- ${words(10)}`));
  const kinds = readStoryFile(after).stories[0]?.sections.map((section) => section.kinds[0]);
  assert.deepEqual(kinds, ['situation', 'task', 'action', 'result']);
  assert.deepEqual(remarksOf(unlabelledStory, after), []);
});

test('writes headings below the title, with the line endings of the file', () => {
  const text = `## Queue\r\n\r\n${words(40)}`;
  const [fix] = fixesOf(unlabelledStory, text);
  const after = applyEdits(text, fix?.edits ?? []);
  assert.match(after, /\r\n### Action\r\n\r\nI measured/);
  assert.doesNotMatch(after, /[^\r]\n/);
});
