import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { learning } from '../../server/src/signals/learning.ts';
import { inline } from '../rules/parts.ts';

/** Kind and deciding words of each lesson. */
function lessonsOf(text: string): readonly string[] {
  const [story] = readStoryFile(text).stories;
  return learning(story!).lessons.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

test('a lesson is the words that decide, a belief and a habit apart', () =>
  assert.deepEqual(
    lessonsOf(inline({ rest: '\n**Learning:** I was wrong about the disk. Since then I time each stage; it pays.\n' })),
    ['belief: I was wrong', 'habit: Since then I time each stage'],
  ));

test('emphasis and spoken words leave the reading as it is', () => {
  assert.deepEqual(lessonsOf(inline({ result: 'It holds. I **never** merge without a `--dry-run` now.' })), [
    'habit: I **never** merge without a `--dry-run` now',
  ]);
  assert.deepEqual(lessonsOf(inline({ result: 'It holds. She told me: "Since then I ask first."' })), []);
});

test('where the whole story is told in the present, only what counts from a turning point is a habit', () => {
  const action = 'I meet the vendor. I ask for the logs. I compare both runs.';
  assert.deepEqual(lessonsOf(inline({ action, result: 'It holds. I now ask the vendor first.' })), []);
  assert.deepEqual(lessonsOf(inline({ action, result: 'It holds. Since then I ask the vendor first.' })), [
    'habit: Since then I ask the vendor first',
  ]);
});

test('the Notes are nobody’s lesson', () =>
  assert.deepEqual(lessonsOf(inline({ rest: '\n**Notes:** Since then I time each stage.\n' })), []));

test('words that ask for the lesson make a Learning of what follows', () =>
  assert.deepEqual(lessonsOf(inline({ result: 'It holds. What did I take from it? I was wrong about the chart.' })), [
    'belief: I was wrong',
  ]));

test('a sentence that is too long to be read, or holds no word, is no lesson and in nobody’s way', () => {
  for (const said of ['I am good at this and '.repeat(500), '🎉', '…'])
    assert.deepEqual(lessonsOf(inline({ rest: `\n**Learning:** ${said}\n` })), []);
});

test('praise beside a plain lesson does not take it back', () =>
  assert.deepEqual(
    lessonsOf(
      inline({
        rest: '\n**Learning:** I was wrong about the cache. I learned that communication is key. I am proud of how I always deliver.\n',
      }),
    ),
    ['belief: I was wrong'],
  ));
