import { test } from 'node:test';
import { longTask } from '../../server/src/rules/long-task.ts';
import { checkFix, checkRule } from './check.ts';
import { inline } from './parts.ts';

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
