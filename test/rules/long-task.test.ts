import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longTask } from '../../server/src/rules/long-task.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline, words } from './parts.ts';

const BAD: readonly (readonly [string, string])[] = [
  ['two sentences', inline({ task: 'I had to free the disk. It had to be done by Friday.' })],
  ['five sentences', inline({ task: 'Free it. Fast. By Friday. Alone. Without downtime.' })],
  [
    'bullets',
    '## Situation\n\nA.\n\n## Task\n\n- Free the disk\n- Tell the users\n\n## Action\n\nI did.\n\n## Result\n\nDone.\n',
  ],
  [
    'two paragraphs',
    '## Situation\n\nA.\n\n## Task\n\nFree the disk.\n\nTell the users.\n\n## Action\n\nI did.\n\n## Result\n\nDone.\n',
  ],
  ['a question and an answer', inline({ task: 'Whose job was it? Mine.' })],
  [
    'another name',
    '## Context\n\nA.\n\n## Goal\n\nFree the disk. Tell the users.\n\n## Approach\n\nI did.\n\n## Outcome\n\nDone.\n',
  ],
  ['a letter', 'S: A.\nT: Free the disk. Tell the users.\nA: I did.\nR: Done.\n'],
  ['a Task in two places', '## Task\n\nFree the disk.\n\n## Task\n\nTell the users.\n\n## Action\n\nI did.\n'],
  ['an exclamation', inline({ task: 'Free the disk! The users waited.' })],
  ['speech before the task', inline({ task: 'My lead said: "Fix it." I had to free the disk by Friday.' })],
];

for (const [what, text] of BAD) test(`flags ${what}, once`, () => assert.equal(remarksOf(longTask, text).length, 1));

const GOOD: readonly (readonly [string, string])[] = [
  ['one sentence', inline({ task: 'I had to free the disk.' })],
  ['half a sentence', inline({ task: 'Free the disk' })],
  ['one bullet', '## Situation\n\nA.\n\n## Task\n\n- Free the disk\n\n## Action\n\nI did.\n\n## Result\n\nDone.\n'],
  [
    'one long sentence',
    inline({ task: 'I had to free the disk, tell the users, and keep the old logs for the auditors until June.' }),
  ],
  ['a decimal', inline({ task: 'I had to bring the load from 2.5 to 1.5.' })],
  ['an abbreviation', inline({ task: 'I had to free the disk, i.e. the log volume, by 4 p.m. on Friday.' })],
  ['no Task', '## Situation\n\nA.\n\n## Action\n\nI did.\n'],
  ['an empty Task', inline({ task: '' })],
  ['Situation and Task in one', '## Situation and Task\n\nA disk ran full. I had to free it.\n\n## Action\n\nI did.\n'],
  ['a long Action', inline({ action: words(60) })],
];

for (const [what, text] of GOOD) {
  test(`is content with ${what}`, () => assert.deepEqual(remarksOf(longTask, text), []));
}

test('marks the label, as a hint', () => {
  checkRule(
    longTask,
    '**Task:** Free the disk. Tell the users. Sleep.\n  ^^^^ hint: takes 3 sentences\n\n**Action:** I did.\n',
  );
});

test('keeps the first sentence and moves the rest to Notes', () => {
  checkFix(
    longTask,
    inline({ task: 'I had to free the disk. It was the third time.' }),
    'Keep the first sentence',
    inline({ task: 'I had to free the disk.', rest: '\n**Notes:** It was the third time.\n' }),
    { kind: 'draft' },
  );
});

/** The Task, what stays of it, and what the notes take. */
const KEPT: readonly (readonly [string, string, string])[] = [
  [
    "I wasn't on that team. I had to get them to change the format by May. Nobody had asked me.",
    'I had to get them to change the format by May.',
    "I wasn't on that team. Nobody had asked me.",
  ],
  ['It was the third time. My job was to end it.', 'My job was to end it.', 'It was the third time.'],
  ['The disks were old. Nobody cared. I owned the fix.', 'I owned the fix.', 'The disks were old. Nobody cared.'],
  ['The disks were old. The goal was to free them.', 'The goal was to free them.', 'The disks were old.'],
  ['Free the disk. I volunteered.', 'Free the disk.', 'I volunteered.'],
  ['It was nobody’s disk. I offered to free it.', 'I offered to free it.', 'It was nobody’s disk.'],
  ['Free the disk. It was the third time.', 'Free the disk.', 'It was the third time.'],
];

for (const [task, kept, moved] of KEPT) {
  test(`keeps the sentence with the responsibility of: ${task}`, () => {
    checkFix(
      longTask,
      inline({ task }),
      'move the rest to Notes',
      inline({ task: kept, rest: `\n**Notes:** ${moved}\n` }),
      { kind: 'draft' },
    );
  });
}

test('keeps the item with the responsibility', () => {
  const text = '## Task\n\n- The disks were old\n- I had to free them\n- Nobody cared\n\n## Action\n\nI did.\n';
  const after =
    '## Task\n\n- I had to free them\n\n## Action\n\nI did.\n\n## Notes\n\n- The disks were old\n- Nobody cared\n';
  checkFix(longTask, text, 'move the rest to Notes', after);
});
