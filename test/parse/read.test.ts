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
