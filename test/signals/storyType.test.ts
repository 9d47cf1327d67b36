import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { plainTypes, recognisedType, storyTypes } from '../../server/src/signals/storyType.ts';

/** `type confidence` of each type of the first story. */
function typesOf(text: string): string[] {
  const file = readStoryFile(text);
  return storyTypes(file, file.stories[0]!).map(({ type, confidence }) => `${type} ${confidence}`);
}

const story = (title: string, action: string) =>
  `# ${title}\n\n**Situation:** A queue of 300 tickets.\n\n**Task:** Empty it.\n\n**Action:** ${action}\n\n**Result:** It is empty.\n`;

test('what the writer declares counts, whatever the text tells', () => {
  const told = story('Mentoring a junior', 'I coached her every week, and she leads the squad on her own now.');
  assert.deepEqual(typesOf(`---\nstory: [tight-deadline, failed-project]\n---\n${told}`), [
    'failed-project declared',
    'tight-deadline declared',
  ]);
});

test('of several types above several stories each story has its own', () => {
  const coached = story('Mentoring a junior', 'I coached her every week, and she leads the squad on her own now.');
  const text = `---\nstory: [mentored-someone, failed-project]\n---\n${coached}\n${story('The queue', 'I sorted it.')}`;
  const file = readStoryFile(text);
  assert.deepEqual(
    file.stories.map((one) => storyTypes(file, one).map(({ type }) => type)),
    [['mentored-someone'], []],
  );
});

test('a declared value that is none of the ten leaves it to the text', () => {
  const told = story('Mentoring a junior', 'I coached her every week, and she leads the squad on her own now.');
  assert.deepEqual(typesOf(`---\nstory: mentoring\n---\n${told}`), ['mentored-someone sure']);
});

/** A title, an Action and what they are said to be. */
const READ: readonly (readonly [string, string, string])[] = [
  [
    'My hardest technical decision',
    'I had to choose between two designs. One was cheaper, but it would have cost us a year. I compared both and chose the other.',
    'hardest-decision',
  ],
  ['Disagreeing with our principal engineer', 'He wanted a rewrite and I disagreed.', 'disagreed-with-senior'],
  ['I was wrong about caching', 'I was certain that nobody reads old tickets.', 'wrong-about-something-big'],
  ['A project that failed', 'We cancelled it after a year and nobody ever used it.', 'failed-project'],
  ['Influence without authority', 'Nine teams refused. I convinced them one by one.', 'influence-without-authority'],
  ['Pushing back on the roadmap', 'Product wanted a date. I raised my concern and said no.', 'pushed-back'],
  ['My biggest impact', 'I cut the bill, and revenue rose.', 'biggest-impact'],
  ['How I mentored an intern', 'She shadowed me, and now she leads the team.', 'mentored-someone'],
  ['Simplifying the build', 'I removed four layers and merged nine steps into one.', 'simplified-something'],
  ['A tight deadline', 'We had only 36 hours and did not know the format.', 'tight-deadline'],
];

for (const [title, action, type] of READ) {
  test(`reads "${title}" as ${type}`, () =>
    assert.equal(recognisedType(readStoryFile(story(title, action)).stories[0]!)?.type, type));
}

test('says nothing of a text that names no type', () =>
  assert.deepEqual(typesOf(story('The queue', 'I sorted the tickets by cause and fixed the three largest.')), []));

test('says nothing where two types are near each other', () =>
  assert.deepEqual(typesOf(story('Mentoring under a tight deadline', 'I helped.')), []));

test('a story without its type in the title is no plain case, however its text reads', () => {
  const text = story(
    'Lena',
    'I mentored her. She shadowed me, and now she leads the team on her own. I coached her weekly.',
  );
  const file = readStoryFile(text);
  assert.deepEqual(typesOf(text), ['mentored-someone likely']);
  assert.deepEqual(plainTypes(file, file.stories[0]!), []);
});
