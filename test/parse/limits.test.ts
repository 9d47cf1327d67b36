import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { checkInvariants } from './invariants.ts';

const MILLION = 1_000_000;
const fill = (unit: string, length = MILLION): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const HARD: Readonly<Record<string, string>> = {
  'one line of words': fill('I did it. '),
  'one word': fill('a'),
  brackets: fill('['),
  'brackets on lines': fill('[a\n\n'),
  'quote markers': fill('> '),
  bullets: fill('- '),
  'bullet lines': fill('- **a** [b\n'),
  stars: fill('*'),
  'mixed emphasis': fill('*a*_b_\n\n'),
  'deep list': Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n'),
  'quotation marks': fill('"a '),
  'dots and emoji': fill('. 🎉'),
  'bold lines': fill('**a** b\n'),
  'links on lines': fill('[a](b) c\n'),
  'many stories': fill('# T\n\nS: x\nT: y\nA: z\nR: w\n\n'),
  'many titles': fill('# a\n\n## b\n\n'),
  'label lines': fill('Situation: x\n'),
  headings: fill('# Situation\n'),
  details: fill('<details>\n\n'),
  fences: fill('```\n'),
  'front matter': `---\n${fill('a: &a [*a]\n')}---\n`,
  definitions: fill('[a]: b\n\n[c]\n\n'),
  table: `| a | b |\n|--|--|\n${fill('| Situation | b |\n')}`,
  'lone surrogates': fill('\ud800'),
  'line ends': fill('\r\n'),
  'opened comment': `<!-- ${fill('a, ')}`,
  parentheses: fill('a (b '),
};

for (const [name, text] of Object.entries(HARD)) {
  test(`a million characters are read to the end: ${name}`, () => {
    const file = readStoryFile(text);
    assert.equal(file.text, text);
    const story = file.stories.at(-1);
    if (story) assert.ok(story.span.end <= text.length);
  });
}

test('a file past its limits keeps its plain stories', () => {
  const story = (index: number) =>
    `# Story ${index}\n\n## Situation\n\nIt broke.\n\n## Action\n\nI fixed it <b>fast</b>.\n\n`;
  const text = Array.from({ length: 4000 }, (_, index) => story(index)).join('');
  const file = readStoryFile(text);
  checkInvariants(file);
  assert.equal(file.stories.length, 4000);
  assert.deepEqual(
    file.stories.at(-1)!.sections.map(({ kinds }) => kinds[0]),
    ['situation', 'action'],
  );
});

test('a control character or a NUL is a character like any other', () => {
  for (const text of [
    'a\0b',
    '\0',
    '# \u0007\n\n**Situation:** \u0000x\u001b[0m',
    '\ufeff\ufeff# x',
    'PK\u0003\u0004\ufffd\ufffd\0\0',
  ]) {
    checkInvariants(readStoryFile(text));
  }
});

test('nothing in a file is a story only where it holds no words', () => {
  for (const text of ['', '\n\n', '---\nlevel: L5\n---\n', '<!-- x -->', '---', '\ufeff']) {
    assert.equal(readStoryFile(text).stories.length, 0, JSON.stringify(text));
  }
});
