import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock, secondsFor, spokenWords } from '../../server/src/model/speech.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';

const wordsOf = (text: string) => spokenWords(readStoryFile(text).stories[0]!);

test('spoken time reads as a person says it', () => {
  assert.deepEqual([0, 16.4, 59.6, 120, 128].map(clock), ['0 s', '16 s', '1 min', '2 min', '2 min 8 s']);
});

test('150 words take a minute at 150 words a minute', () => {
  assert.equal(secondsFor(150, 150), 60);
});

test('the answer is its four sections: lesson, retrospective and notes come after it', () => {
  const answer = '## Situation\n\nOne two.\n\n## Action\n\nThree four five.\n';
  assert.equal(wordsOf(answer), 5);
  assert.equal(wordsOf(`${answer}\n## What I learned\n\nSix.\n\n## Next time\n\nSeven.\n\n## Notes\n\nEight.\n`), 5);
});

test('without a label the whole text is the answer', () => {
  assert.equal(wordsOf('I moved the queue. It took a day.\n'), 8);
});
