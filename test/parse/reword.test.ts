import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originOf } from '../../server/src/parse/moved.ts';
import { createReader, readStoryFile } from '../../server/src/parse/read.ts';
import { plain } from './invariants.ts';

const story = (title: string, action: string) =>
  `# ${title}\n\n**Situation:** The queue was slow.\n\n**Action:** ${action}\n\n- I measured it twice.\n\n**Result:** It took 4 s.\n\n`;

/** The stories of a text before and after one replacement. */
function readTwice(text: string, from: string, to: string) {
  const reader = createReader();
  const before = reader.read(text).stories;
  const after = text.replace(from, to);
  assert.notEqual(after, text);
  const { stories } = reader.read(after);
  assert.deepEqual(plain(stories), readStoryFile(after).stories);
  return { before, after: stories };
}

for (const [name, from, to] of [
  ['words behind a label', 'added an index', 'added one more index'],
  ['words in a list item', 'measured it twice', 'measured it'],
  ['a sentence at the end of a paragraph', 'It took 4 s.', 'It took 4 s. Nobody waited.'],
] as const) {
  test(`an edit of ${name} leaves the stories and sections before it, and moves those behind`, () => {
    const text = `${story('One', 'I did it.')}${story('Two', 'I added an index.')}${story('Three', 'I did more.')}`;
    const middle = text.slice(0, text.indexOf('# Two')).length;
    const { before, after } = readTwice(text.slice(0, middle).replaceAll(from, '…') + text.slice(middle), from, to);
    assert.equal(after[0], before[0]);
    assert.equal(after[1]?.sections[0], before[1]?.sections[0]);
    assert.notEqual(after[1], before[1]);
    assert.equal(originOf(after[2]!), before[2]);
  });
}

const speech = (words: string) => `"${words} We moved all of it, one queue after the other, and nobody was hurt."`;

/** Edits after which a paragraph means more than its words do. */
const TELLING: Readonly<Record<string, readonly [text: string, from: string, to: string]>> = {
  'a colon behind an inline body takes in the list below': [
    '**Task:** x\n\n**Result:** I did these\n\n- one\n- two\n\nAfter all.\n',
    'these\n',
    'these:\n',
  ],
  'a line becomes a label': ['**Situation:** a\n\n**Task:**\n\nb\n\n**Resul:** c\n', 'Resul:', 'Result:'],
  'a bold paragraph becomes short enough for a title': [
    `**Situation:**\n\na\n\n**Action:**\n\nb\n\n**z ${'long '.repeat(35)}z**\n\n**Situation:**\n\nc\n\n**Action:**\n\nd\n`,
    'long '.repeat(20),
    '',
  ],
  'a paragraph becomes nothing but links': ['## Action\n\nI did [it](u)\n\nMore.\n', 'I did ', ''],
  'half a comment opens': ['## Action\n\nI did it. -- x\n\nMore -->\n\n## Result\n\nIt took 4 s.\n', '-- x', '<!-- x'],
  'a story loses nearly all but what is quoted': [
    `## Situation\n\n${speech('First.')}\n\n${speech('Then.')}\n\n## Action\n\nI did it. ${'And more. '.repeat(8)}\n`,
    'And more. '.repeat(8),
    '',
  ],
  'a quotation mark opens a paragraph': [
    `## Action\n\n${speech('First.').slice(1)}\n\n${speech('Then.')}\n`,
    'First.',
    '"First.',
  ],
  'a story is no longer nearly all quoted': [
    `## Situation\n\n${speech('First.')}\n\n${speech('Then.')}\n\n## Action\n\nI did it.\n`,
    'I did it.',
    'I did it. '.repeat(9),
  ],
  'a tag opens a body': ['## Action\n\n<br>I did it.\n', 'did', 'have done'],
  'a line changes that is told to nobody': [
    '## Action\n\nI did it.\n**Probes:** who and why\n\nMore.\n',
    'why',
    'when',
  ],
  'a blank line comes between a body and its list': ['**Action:** I did\n- one\n- two\n', 'did\n', 'did\n\n'],
  'a space that counts for no word opens a paragraph': ['## Action\n\nI did it.\n', 'I did', '\u00a0did'],
  'front matter grows together with a paragraph': [
    '---\nlevel: L5\n---\n## Action\n\nI did it.\n',
    'L5\n---\n## Action\n\nI',
    'L6\nstory: x\n---\n## Action\n\nWe',
  ],
};

for (const [name, [text, from, to]] of Object.entries(TELLING)) {
  test(`is read anew where ${name}`, () => void readTwice(text, from, to));
}
