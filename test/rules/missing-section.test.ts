import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../server/src/model/finding.ts';
import { missingSection } from '../../server/src/rules/missing-section.ts';
import { checkFix, checkRule, fixesOf, remarksOf } from './check.ts';
import { inline } from './parts.ts';

const BAD: readonly (readonly [string, string])[] = [
  ['the Task alone', '## Situation\nA disk ran full.\n\n## Action\nI moved the logs.\n\n## Result\nIt has 40% free.\n'],
  ['the Result alone', '**S**: A disk ran full.\n\n**T**: I had to free it.\n\n**A**: I moved the logs.\n'],
  [
    'the Situation alone',
    '- **Task:** Free the disk.\n- **Action:** I moved the logs.\n- **Result:** It has 40% free.\n',
  ],
  ['the Action alone', 'Situation: A disk ran full.\nTask: Free it.\nResult: It has 40% free.\n'],
  ['two sections', '## Situation\nA disk ran full.\n\n## Result\nIt has 40% free.\n'],
  ['an empty Task', inline({ task: '' })],
  ['an empty Result under a heading', '## Situation\nA.\n\n## Task\nB.\n\n## Action\nI did C.\n\n## Result\n'],
  ['a Task that is a hole', inline({ task: '[what you had to achieve]' })],
  ['a template', '## Situation\n\n## Task\n\n## Action\n\n## Result\n'],
  [
    'a companion block in place of the Result',
    '**Situation:** A.\n\n**Task:** B.\n\n**Action:** I did C.\n\n**Likely follow-ups:** why C?\n',
  ],
];

for (const [what, text] of BAD) {
  test(`misses ${what}, once`, () => assert.equal(remarksOf(missingSection, text).length, 1));
}

const GOOD: readonly (readonly [string, string])[] = [
  ['inline bold labels', inline({})],
  [
    'headings',
    '## Situation\nA disk ran full.\n## Task\nFree it.\n## Action\nI moved logs.\n## Result\nIt has 40% free.\n',
  ],
  ['letters', '- S: A disk ran full.\n- T: Free it.\n- A: I moved logs.\n- R: It has 40% free.\n'],
  ['one section of two kinds', '**Situation:** A.\n\n**Task:** B.\n\n**Action & Result:** I did C and saved 4 h.\n'],
  [
    'Situation and Task in one',
    '## Situation and Task\nA disk ran full.\n\n## Action\nI moved logs.\n\n## Result\nDone.\n',
  ],
  [
    'other names',
    '## Context\nA disk ran full.\n\n## Goal\nFree it.\n\n## Approach\nI moved logs.\n\n## Outcome\nIt has 40% free.\n',
  ],
  ['a hole beside words', inline({ result: 'It went from [before] to 12.' })],
  ['prose without labels', 'A disk ran full, and I moved the logs.\n'],
  ['an empty file', ''],
  ['a section told twice, once empty', `${inline({})}\n**Result:**\n`],
];

for (const [what, text] of GOOD) {
  test(`is content with ${what}`, () => assert.deepEqual(remarksOf(missingSection, text), []));
}

test('marks the title for what is absent and the label for what is empty', () => {
  checkRule(
    missingSection,
    `# Logs
  ^^^^ warning: no Task

## Situation

A disk ran full.

## Action

I moved the logs.

## Result
   ^^^^^^ warning: Result holds no text
`,
  );
});

test('inserts headings at their level, in order', () => {
  checkFix(
    missingSection,
    '# Logs\n\n### Situation\n\nA disk ran full.\n\n### Action\n\nI moved the logs.\n\n### Result\n\n40% is free.\n',
    'Insert the Task',
    '# Logs\n\n### Situation\n\nA disk ran full.\n\n### Task\n\n[what you yourself had to achieve, in one sentence]\n\n### Action\n\nI moved the logs.\n\n### Result\n\n40% is free.\n',
    { kind: 'draft', stays: true },
  );
});

test('inserts the last section in bold, as the others are', () => {
  const text = '**Situation:** A.\n\n**Task:** B.\n\n**Action:** I did C.\n';
  const [fix] = fixesOf(missingSection, text);
  assert.ok(fix);
  assert.equal(
    applyEdits(text, fix.edits),
    '**Situation:** A.\n\n**Task:** B.\n\n**Action:** I did C.\n\n**Result:** [what changed, from which number to which]\n',
  );
});

test('inserts the first section on top', () => {
  const text = '- **Task:** B.\n- **Action:** I did C.\n- **Result:** 4 h saved.\n';
  const [fix] = fixesOf(missingSection, text);
  assert.ok(fix);
  assert.match(applyEdits(text, fix.edits), /^- \*\*Situation:\*\* \[[^\]]+\]\n- \*\*Task:\*\* B\.\n/);
});

test('keeps the line endings of the file', () => {
  const text = '## Situation\r\n\r\nA.\r\n\r\n## Action\r\n\r\nI did C.\r\n\r\n## Result\r\n\r\n4 h saved.\r\n';
  const [fix] = fixesOf(missingSection, text);
  assert.ok(fix);
  assert.doesNotMatch(applyEdits(text, fix.edits), /[^\r]\n/);
});

test('offers one fix for each absent section', () => {
  const titles = fixesOf(missingSection, '## Situation\n\nA.\n\n## Result\n\n4 h saved.\n').map(({ title }) => title);
  assert.deepEqual(titles, ['Insert the Task', 'Insert the Action']);
});

test('says of a template, once and calmly, where to begin', () => {
  const template =
    '# Logs\n\n**Situation:** [context]\n\n**Task:** [task]\n\n**Action:** [steps]\n\n**Result:** [numbers]\n';
  const [remark, ...more] = remarksOf(missingSection, template);
  assert.deepEqual(more, []);
  assert.match(remark?.message ?? '', /still a template.* Begin with the Situation: /);
  const begun = template.replace('[context]', 'A disk ran full.');
  assert.match(
    remarksOf(missingSection, begun)[0]?.message ?? '',
    /Task, Action and Result wait.* Begin with the Task: /,
  );
});

test('keeps what each absent section holds apart', () => {
  const [remark] = remarksOf(missingSection, '## Situation\n\nA.\n\n## Action\n\nI did C.\n');
  assert.match(remark?.message ?? '', /Add the Task \([^)]+\) and the Result \([^)]+\)\.$/);
});
