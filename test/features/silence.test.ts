import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { silenceHere, silenceInFile } from '../../server/src/features/silence.ts';
import { applyEdits } from '../../server/src/model/finding.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import type { FileRule } from '../../server/src/rules/rule.ts';
import { cursor, NOW } from './world.ts';

const ID = 'we-in-action';
const REASON = '[why it is right here]';
const NEXT = `<!-- star-disable-next-line ${ID}: ${REASON} -->`;

/** Marks the word "We", wherever it stands. */
const marksWe: FileRule = {
  id: ID,
  title: '',
  why: '',
  remedy: '',
  severity: 'warning',
  examples: { bad: '', good: '' },
  scope: 'file',
  *find({ text }) {
    for (const { index } of text.matchAll(/\bWe\b/g)) yield { span: { start: index, end: index + 2 }, message: 'we' };
  },
};

const findings = (text: string) => createAnalyser([marksWe]).analyse(text, DEFAULT_SETTINGS, NOW).findings;

/** Silences the finding at `$0`, and proves that this finding is gone and every other one is left. */
function checkHere(marked: string, expected: string): void {
  const { text, offset } = cursor(marked);
  const edits = silenceHere(readStoryFile(text), ID, { start: offset, end: offset + 2 });
  assert.ok(edits);
  const after = applyEdits(text, edits);
  assert.equal(after, expected);
  assert.equal(findings(after).length, findings(text).length - 1);
}

test('a paragraph gets the comment above it', () =>
  checkHere('## Action\n\n$0We moved it.\n', `## Action\n\n${NEXT}\nWe moved it.\n`));

test('a line inside a paragraph gets it behind the line before, so that the paragraph stays one', () =>
  checkHere(
    '## Action\n\nI began.  \n$0We moved it.\nWe left.\n',
    `## Action\n\nI began. ${NEXT}  \nWe moved it.\nWe left.\n`,
  ));

test('a hard break by a backslash stays at the end of its line', () =>
  checkHere('I began.\\\n$0We moved it.\n', `I began. ${NEXT}\\\nWe moved it.\n`));

test('text right below a heading gets it between the two', () =>
  checkHere('## Action\n$0We moved it.\n', `## Action\n${NEXT}\nWe moved it.\n`));

test('the first item of a list gets it above the list', () =>
  checkHere('## Action\n\n- $0We moved it.\n- I left.\n', `## Action\n\n${NEXT}\n- We moved it.\n- I left.\n`));

test('a later item gets it inside the item before, so that the list stays one', () =>
  checkHere('- I began.\n- $0We moved it.\n', `- I began.\n  ${NEXT}\n- We moved it.\n`));

test('a numbered and nested item keeps its number and its depth', () => {
  checkHere('1. I began.\n2. $0We moved it.\n', `1. I began.\n   ${NEXT}\n2. We moved it.\n`);
  checkHere('- I began.\n  - one\n  - $0We moved it.\n', `- I began.\n  - one\n    ${NEXT}\n  - We moved it.\n`);
});

test('a block quote keeps its marks', () => {
  checkHere('> **Action**\n>\n> $0We moved it.\n', `> **Action**\n>\n> ${NEXT}\n> We moved it.\n`);
  checkHere('> I began.\n> $0We moved it.\n', `> I began. ${NEXT}\n> We moved it.\n`);
});

test('a table and a code block are silenced around, because no comment can stand inside', () => {
  checkHere(
    'Before.\n\n| S | A |\n|---|---|\n| x | $0We moved it |\n\nWe left.\n',
    `Before.\n\n<!-- star-disable ${ID}: ${REASON} -->\n\n| S | A |\n|---|---|\n| x | We moved it |\n\n<!-- star-enable ${ID} -->\n\nWe left.\n`,
  );
  checkHere(
    '**Action**\n\n```text\n$0We moved it.\n```\n',
    `**Action**\n\n<!-- star-disable ${ID}: ${REASON} -->\n\n\`\`\`text\nWe moved it.\n\`\`\`\n\n<!-- star-enable ${ID} -->\n`,
  );
});

test('the first line of a file with a byte order mark and CRLF keeps both', () =>
  checkHere('\ufeff$0We moved it.\r\n', `\ufeff${NEXT}\r\nWe moved it.\r\n`));

test('nothing is offered in the front matter', () => {
  const { text, offset } = cursor('---\nlevel: $0We\n---\n');
  assert.equal(silenceHere(readStoryFile(text), ID, { start: offset, end: offset + 2 }), undefined);
});

/** Silences the rule in the file, and proves that no finding is left. */
function checkFile(text: string, expected: string): void {
  const edits = silenceInFile(readStoryFile(text), ID);
  assert.ok(edits);
  assert.equal(applyEdits(text, edits), expected);
  assert.deepEqual(findings(applyEdits(text, edits)), []);
}

test('a file without front matter gets one', () => {
  checkFile('We left.\n', `---\ndisable: [${ID}]\n---\n\nWe left.\n`);
  checkFile('\ufeffWe left.\r\n', `\ufeff---\r\ndisable: [${ID}]\r\n---\r\n\r\nWe left.\r\n`);
});

test('front matter without the key gets it last', () =>
  checkFile('---\nlevel: L5\n---\nWe left.\n', `---\nlevel: L5\ndisable: [${ID}]\n---\nWe left.\n`));

test('an existing key keeps its style', () => {
  checkFile('---\ndisable: [a, b]\n---\nWe left.\n', `---\ndisable: [a, b, ${ID}]\n---\nWe left.\n`);
  checkFile('---\ndisable: []\n---\nWe left.\n', `---\ndisable: [${ID}]\n---\nWe left.\n`);
  checkFile('---\ndisable: a\nlevel: L5\n---\nWe left.\n', `---\ndisable: [a, ${ID}]\nlevel: L5\n---\nWe left.\n`);
  checkFile('---\ndisable:\nlevel: L5\n---\nWe left.\n', `---\ndisable: [${ID}]\nlevel: L5\n---\nWe left.\n`);
  checkFile(
    '---\ndisable:\n  - a\n  - "b"\n---\nWe left.\n',
    `---\ndisable:\n  - a\n  - "b"\n  - ${ID}\n---\nWe left.\n`,
  );
});

const checkMatter = (before: string, after: string) =>
  checkFile(`---\n${before}\n---\nWe left.\n`, `---\n${after}\n---\nWe left.\n`);

test('a value that is no list of ids gives way to one', () => {
  for (const value of ['~', 'null', '{}', '{ a: b }', '[[a]]']) checkMatter(`disable: ${value}`, `disable: [${ID}]`);
  checkMatter('tags: &t [x]\ndisable: *t\nlevel: L5', `tags: &t [x]\ndisable: [${ID}]\nlevel: L5`);
  checkMatter('disable: |\n  a\nlevel: L5', `disable: [a, ${ID}]\nlevel: L5`);
  checkMatter('disable:\n  -\nlevel: L5', `disable:\n  [${ID}]\nlevel: L5`);
});

test('an item without an id, a comma at the end and a comment stay where they are', () => {
  checkMatter('disable:\n  - a\n  -', `disable:\n  - a\n  - ${ID}\n  -`);
  checkMatter('disable: [a, b,]', `disable: [a, b, ${ID},]`);
  checkMatter('disable:\n  - a # why', `disable:\n  - a\n  - ${ID} # why`);
  checkMatter('disable: # none yet', `disable: [${ID}] # none yet`);
});

test('keys in braces and indented keys stay so', () => {
  checkMatter('{ disable: a, level: L5 }', `{ disable: [a, ${ID}], level: L5 }`);
  checkMatter('  level: L5', `  level: L5\n  disable: [${ID}]`);
  assert.equal(silenceInFile(readStoryFile('---\n{ level: L5 }\n---\nWe left.\n'), ID), undefined);
});

test('nothing is offered where the front matter would not read as it did', () => {
  for (const value of ['disable: &x', 'disable:\n-']) {
    assert.equal(silenceInFile(readStoryFile(`---\n${value}\n---\nWe left.\n`), ID), undefined);
  }
});

test('front matter that cannot be read is left alone', () =>
  assert.equal(silenceInFile(readStoryFile('---\ndisable: [a\n---\nWe left.\n'), ID), undefined));

test('a line of a million characters is silenced like any other', () => {
  for (const part of ['> ', '| ', '- ', ' \\', '` ', '--> ']) {
    const text = `${part.repeat(1_000_000 / part.length)}x\nWe left.\n`;
    const file = { ...readStoryFile(''), text };
    const at = text.indexOf('We');
    assert.ok(silenceHere(file, ID, { start: at, end: at + 2 }));
  }
});
