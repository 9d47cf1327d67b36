import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionAt, sectionsOf, sentenceAt, sentencesOf, storyAt } from '../../server/src/parse/lookup.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';

const TEXT =
  '# One\n\nIntro.\n\n## Situation\n\nIt broke. It hurt.\n\n## Action\n\nI fixed it.\n\n# Two\n\n## Situation\n\nIt was slow.\n';
const file = readStoryFile(TEXT);
const at = (words: string): number => TEXT.indexOf(words);

test('finds the story at an offset', () => {
  assert.equal(storyAt(file, at('It hurt'))?.title?.text, 'One');
  assert.equal(storyAt(file, at('It was slow'))?.title?.text, 'Two');
  assert.equal(storyAt(file, TEXT.length)?.title?.text, 'Two');
  assert.equal(storyAt(readStoryFile(''), 0), undefined);
});

test('finds the section at an offset, label included', () => {
  const [story] = file.stories;
  assert.deepEqual(sectionAt(story!, at('## Action'))?.kinds, ['action']);
  assert.deepEqual(sectionAt(story!, at('It hurt'))?.kinds, ['situation']);
  assert.equal(sectionAt(story!, at('Intro')), undefined);
});

test('finds the sentence at an offset', () => {
  const [story] = file.stories;
  assert.equal(sentenceAt(story!, at('It hurt') + 3)?.prose.text, 'It hurt.');
  assert.equal(sentenceAt(story!, at('Intro'))?.prose.text, 'Intro.');
  assert.equal(sentenceAt(story!, at('## Action') + 1), undefined);
});

test('lists sentences in order of the file, and sections by kind', () => {
  const [story] = file.stories;
  assert.deepEqual(
    sentencesOf(story!).map(({ prose }) => prose.text),
    ['Intro.', 'It broke.', 'It hurt.', 'I fixed it.'],
  );
  assert.equal(sectionsOf(story!, 'action').length, 1);
  assert.equal(sectionsOf(story!, 'result').length, 0);
});
