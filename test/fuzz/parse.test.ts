import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../server/src/model/span.ts';
import type { Block, Markdown } from '../../server/src/parse/block.ts';
import { createChunkReader } from '../../server/src/parse/blocks.ts';
import { readMarkdown } from '../../server/src/parse/markdown.ts';
import { createReader, readStoryFile } from '../../server/src/parse/read.ts';
import { readSimple } from '../../server/src/parse/simple.ts';
import { checkInvariants, plain } from '../parse/invariants.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 250);

const LINES = [
  '',
  '',
  '',
  ' ',
  'Words here.',
  'I moved it. We agreed!',
  '**Situation:** text',
  '**Task**: text',
  '- **Action**: did',
  '* result',
  '- plain bullet',
  '  - nested bullet',
  '    - deeper',
  '  more of it',
  '    four in',
  '1. one',
  '2. two',
  '3) three',
  '# Title',
  '## Result',
  '### **Action**',
  '#',
  '#no',
  '> quoted',
  '> - in quote',
  '>',
  '```',
  '```text',
  '~~~',
  '  ```',
  '    ```',
  '<!-- note',
  '-->',
  '<!-- star-disable we-in-action: why -->',
  '<details>',
  '</details>',
  '<summary>S</summary>',
  '<b>x</b>',
  '<pre>',
  '</pre>',
  '---',
  '===',
  '***',
  '- - -',
  '* * *',
  '-',
  '- ',
  '*',
  '+ x',
  '| a | b |',
  '|---|---|',
  '| **S** | x |',
  'a | b',
  '-|-',
  ':-',
  '[a]: http://x.y',
  '[a]',
  '[a][b]',
  '[t](u)',
  '![i](j)',
  '`code`',
  '``',
  '`a',
  '*it* **b**',
  '**open',
  'a_b_c',
  '_x_',
  '\\*',
  '&amp; &x;',
  '<http://a.b>',
  'a  ',
  'a\\',
  '\tTab',
  ' one in',
  '  two in',
  '   three in',
  '-   wide',
  '-\ttab',
  '1.  wide',
  '"Said," he',
  '“curly',
  '🎉 done',
  '* **b',
  '\u3000x',
  '\ufeffx',
  '**a**b',
  '** a**',
  '**"q"**',
  '[a](b) c',
  '*[a](b)* c',
  '![a](b)',
  '[a]',
  'x [ ] y',
  '[a](b',
  '[a] (b)',
  '[a](b)(c)',
  '**[a](b c)**',
  '[a]: b',
  '[`a`](b)',
  '[a][b]',
  '- [x] do',
  '[*a](b)*',
  '*[a*](b)',
  'S: x',
  'T: y',
  '~',
  '=',
  '=x',
  '+',
  '0. z',
  '10. t',
  '    ',
  '- # h',
  '- > q',
  '- - a',
  '**Result:** <!-- x -->',
  '- **Result:** <br>',
  '- <br>',
  '<br>',
  '**Probes:**',
  '- Probes: x',
  'Situation',
  '| Situation | x |',
  '## What was the result?',
  '**Result:**glued',
  'S: Situation: x',
  '**Other:** y',
  '# Follow-ups',
  '### Part',
  '  # h',
  '* a\tb',
  '**Situation:** a. **Task:** b. **Action:** c.',
  'S: a. T: b. A: c. R: d.',
  'it. 🎯 **Result:** x',
  '<summary><b>Result</b></summary>',
  '| S | T | A | R |',
  '|---|---|---|---|',
  '| a | | c |',
  '**Task — ** x',
  '> > deep',
  'Result(s) 🎯',
];

const line = fc.oneof(
  { arbitrary: fc.constantFrom(...LINES), weight: 8 },
  { arbitrary: fc.string({ unit: fc.constantFrom(...'ab *_`#>-+[]()<!&|.:"\\~=1 \t'), maxLength: 10 }), weight: 2 },
);
const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r')), { maxLength: 14 });
const markdown = lines.map((parts) => parts.map(([text, end]) => text + end).join(''));
const simpleLine = fc.constantFrom(
  'Words here.',
  'More *it* and **b**.',
  '- bullet',
  '  - nested',
  '    - deeper',
  '  more',
  '    more',
  '# Title',
  '## **Bold** title ',
  '* star',
  '+ plus',
  '',
  'a_b `c d` e',
  '**a** **b**',
  '(**a**)',
  'a**b**',
  '*a*b*c*',
  '**a*',
  '`a` `b',
  '`` a',
  'x: **y**',
  '** a',
  '* * b',
  '- *a*',
  '- **b**:',
  '-  two',
  '1. x',
  '   three',
  ' # h',
  'x  ',
  '  ',
  '"**q**"',
  '**q.**x',
  '😀**a**',
  '**a**😀',
  '$*a*',
  '&',
  '&amp',
  '~x',
  '- ~x',
  '- =',
  '- - x',
  '- *',
  '- **',
  '- `a`',
  '# `a`',
  '#  x  ',
  '# *x*',
  '## x #',
);
const simple = fc
  .array(fc.tuple(simpleLine, fc.constantFrom('\n', '\n', '\n\n', '\r\n')), { maxLength: 6 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''));
const anything = fc.oneof(
  markdown,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 80 }),
);

const moved = (spans: readonly Span[], by: number) =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
const movedBlock = (block: Block, by: number): Block => ({
  ...block,
  start: block.start + by,
  end: block.end + by,
  outerStart: block.outerStart + by,
  marks: moved(block.marks, by),
  strong: moved(block.strong, by),
  code: moved(block.code, by),
  links: moved(block.links, by),
  cells: moved(block.cells, by),
});

function inChunks(text: string): Pick<Markdown, 'blocks' | 'comments'> {
  const chunks = createChunkReader((read) => read).read(text);
  return {
    blocks: chunks.flatMap(({ base, value }) => value.blocks.map((block) => movedBlock(block, base))),
    comments: chunks.flatMap(({ base, value }) => moved(value.comments, base)),
  };
}

test('Markdown read in chunks is Markdown read whole', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const { blocks, comments } = readMarkdown(text);
      assert.deepEqual(inChunks(text), { blocks, comments });
    }),
    { numRuns: RUNS },
  );
});

test('plain Markdown is read as micromark reads it', () => {
  fc.assert(
    fc.property(simple, (text) => {
      const read = readSimple(text);
      if (read) assert.deepEqual(read, readMarkdown(text));
    }),
    { numRuns: RUNS * 2 },
  );
});

test('most plain paragraphs need no micromark', () => {
  for (const text of [
    'I did it.',
    '**Situation:** I did it.',
    '- **Task**: do\n  - one\n  - two',
    '## Result\n',
    'Two\nlines, `code_x` and *more*.',
  ]) {
    assert.ok(readSimple(text), text);
  }
});

test('an edit gives what reading from scratch gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anything, fc.nat(), fc.nat(20)), { minLength: 1, maxLength: 5 }),
      markdown,
      (edits, first) => {
        const reader = createReader();
        let text = first;
        reader.read(text);
        for (const [inserted, place, removed] of edits) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + inserted.slice(0, 40) + text.slice(at + removed);
          const file = reader.read(text);
          assert.deepEqual({ ...file, stories: plain(file.stories) }, readStoryFile(text));
        }
      },
    ),
    { numRuns: RUNS },
  );
});

test('any text is read, and its spans are in order and inside', () => {
  fc.assert(
    fc.property(anything, (text) => checkInvariants(readStoryFile(text))),
    { numRuns: RUNS * 2 },
  );
});

test('unchanged paragraphs keep their prose', () => {
  fc.assert(
    fc.property(markdown, fc.constantFrom('Added.', 'x', '- more'), (text, added) => {
      const reader = createReader();
      const before = reader.read(`${text}\n\nKept words stay here.\n`);
      const after = reader.read(`${text}\n\nKept words stay here.\n\n${added}\n`);
      const find = (file: typeof before) =>
        file.stories
          .flatMap((story) => [...story.loose, ...story.sections.flatMap((section) => section.sentences)])
          .find(({ prose }) => prose.text === 'Kept words stay here.');
      const kept = find(before);
      const found = find(after);
      if (kept && found) assert.equal(found.prose, kept.prose);
    }),
    { numRuns: RUNS },
  );
});
