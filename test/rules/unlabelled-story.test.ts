import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../server/src/model/finding.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { unlabelledStory } from '../../server/src/rules/unlabelled-story.ts';
import { checkRule, fixesOf, remarksOf } from './check.ts';
import { words } from './parts.ts';

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
