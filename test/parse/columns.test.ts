import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';

test('reads a table with a column a section: one story a row, under the words before its sections', () => {
  const text = [
    '| # | Story | Situation | Task(s) | Action | Result | Tags |',
    '|---|---|---|---|---|---|---|',
    '| 1 | A slow scanner | It lost pages. | Keep them. | I swapped the feed.<br>We timed it. | 9 to 1. | care |',
    '| 2 | **The** index | Search was slow. | Halve it. | | 4 s to 1 s. | |',
  ].join('\n');
  assert.deepEqual(
    readStoryFile(text).stories.map(({ title, sections }) => [
      title?.text,
      ...sections.map(({ kinds, body }) => [...kinds, ...body.map(({ start, end }) => text.slice(start, end))].join()),
    ]),
    [
      [
        'A slow scanner',
        'situation,It lost pages.',
        'task,Keep them.',
        'action,I swapped the feed.<br>We timed it.',
        'result,9 to 1.',
      ],
      ['The index', 'situation,Search was slow.', 'task,Halve it.', 'result,4 s to 1 s.'],
    ],
  );
});

test('a table that names fewer than three sections in its first row has no column a section', () => {
  const text = '| Task | Result |\n|---|---|\n| Move it | Moved |\n';
  assert.deepEqual(
    readStoryFile(text).stories.flatMap(({ sections }) => sections),
    [],
  );
});
