import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../server/src/model/finding.ts';
import { missingSection } from '../../server/src/rules/missing-section.ts';
import { checkFix, checkRule, fixesOf, remarksOf } from './check.ts';

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
