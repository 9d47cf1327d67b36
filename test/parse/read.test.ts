import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';

test('reads a story under headings', () => {
  const text =
    '# A slow queue\n\n## Situation\n\nThe queue was slow.\n\n## Action\n\nI profiled it. I added an index.\n';
  const [story] = readStoryFile(text).stories;
  assert.equal(story?.title?.text, 'A slow queue');
  assert.deepEqual(
    story?.sections.map(({ kinds, body }) => [kinds, body.map(({ start, end }) => text.slice(start, end))]),
    [
      [['situation'], ['The queue was slow.']],
      [['action'], ['I profiled it. I added an index.']],
    ],
  );
});

test('a label inside a fence that was never closed ends the section that shows it', () => {
  const text = '**Task**: Save it.\n  ```\n- <br>\n**Situation:** It broke.\n';
  const [story] = readStoryFile(text).stories;
  assert.deepEqual(
    story?.sections.map(({ kinds, body }) => [kinds, body.map(({ start, end }) => text.slice(start, end))]),
    [
      [['task'], ['Save it.\n  ```\n- <br>']],
      [['situation'], ['It broke.']],
    ],
  );
});
