import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { checkInvariants } from './invariants.ts';

function read(text: string) {
  const file = readStoryFile(text);
  checkInvariants(file);
  const { frontMatter } = file;
  return {
    frontMatter,
    problems: frontMatter?.problems.map(({ message }) => message) ?? [],
    entries: frontMatter?.entries.map(({ key, keySpan, valueSpan, items }) => {
      assert.equal(text.slice(keySpan.start, keySpan.end).replaceAll('"', ''), key);
      return [
        key,
        text.slice(valueSpan.start, valueSpan.end),
        items.map(({ span }) => text.slice(span.start, span.end)),
      ];
    }),
  };
}

test('reads keys, values and list items with their places', () => {
  assert.deepEqual(
    read(
      '---\nstory: biggest-impact\ntags: [a, "b c"]\ndisable:\n  - we-in-action\n  - blame\nwhen: 2025-06\nlevel:\n---\nText.',
    ).entries,
    [
      ['story', 'biggest-impact', ['biggest-impact']],
      ['tags', '[a, "b c"]', ['a', '"b c"']],
      ['disable', '- we-in-action\n  - blame', ['we-in-action', 'blame']],
      ['when', '2025-06', ['2025-06']],
      ['level', '', []],
    ],
  );
});

test('gives values as words, whatever type YAML sees in them', () => {
  const texts = (text: string) =>
    readStoryFile(text).frontMatter?.entries.flatMap(({ items }) => items.map((item) => item.text));
  assert.deepEqual(texts('---\nwhen: 2025\ntags: [true, 1.50, "x y", \'z\', 0x1F]\n---\n'), [
    '2025',
    'true',
    '1.50',
    'x y',
    'z',
    '0x1F',
  ]);
});

test('stands after a byte order mark and with any line end', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const { entries } = read(`\ufeff---${end}level: L5${end}---${end}Text.${end}`);
    assert.deepEqual(entries, [['level', 'L5', ['L5']]], JSON.stringify(end));
  }
});

test('is no part of any story', () => {
  const file = readStoryFile('---\nlevel: L5\n---\n\nI did it.\n');
  assert.deepEqual(
    file.stories.flatMap(({ loose }) => loose.map(({ prose }) => prose.text)),
    ['I did it.'],
  );
  assert.equal(file.stories[0]!.span.start, file.frontMatter!.span.end);
});

test('a thematic break at the start is none', () => {
  for (const text of [
    '---\n\nI did it.\n',
    '---\nI did it.\n',
    '----\nlevel: L5\n----\n',
    'x\n---\nlevel: L5\n---\n',
  ]) {
    assert.equal(readStoryFile(text).frontMatter, undefined, text);
  }
});

test('a story between two breaks is none', () => {
  const story = '---\n\n# One\n\n## Action\n\nI moved it.\n\n---\n\n# Two\n\n## Action\n\nI sold it.\n';
  const file = readStoryFile(story);
  assert.equal(file.frontMatter, undefined);
  assert.deepEqual(
    file.stories.map(({ title }) => title?.text),
    ['One', 'Two'],
  );
});

test('a comment above the keys is part of it', () => {
  assert.equal(readStoryFile('---\n# mine\n\n---\n\nText.\n').frontMatter, undefined);
  assert.equal(readStoryFile('---\n# mine\nlevel: L5\n---\n').frontMatter?.entries[0]?.key, 'level');
});

test('a block scalar ends with its last word, so that a fix leaves the next key on its line', () => {
  const text = '---\nstory: >-\n  failed-projct\nlevel: L5\n---\n';
  const { items } = readStoryFile(text).frontMatter!.entries[0]!;
  assert.deepEqual(
    items.map(({ text: words, span }) => [words, text.slice(span.start, span.end)]),
    [['failed-projct', '>-\n  failed-projct']],
  );
});

test('says what is wrong in plain words, at its place', () => {
  for (const [text, word] of [
    ['---\nlevel: L5\nlevel: L6\n---\n', 'twice'],
    ['---\ntags: [a, b\n---\n', 'clos'],
    ['---\n\tlevel: L5\n---\n', 'tab'],
    ['---\nlevel: "L5\n---\n', 'mark'],
    ['---\nwhen: early: 2025\n---\n', 'quotation marks'],
    ['---\njust words\n---\n', 'key: value'],
    ['---\nlevel: L5\n', 'not closed'],
  ] as const) {
    const { problems } = read(text);
    assert.ok(
      problems.some((message) => message.toLowerCase().includes(word)),
      `${JSON.stringify(text)}: ${problems.join(' / ')}`,
    );
  }
});

test('what is not closed ends at the first blank line', () => {
  const text = '---\nlevel: L5\n\nI did it.\n';
  const { entries } = read(text);
  assert.deepEqual(entries, [['level', 'L5', ['L5']]]);
  assert.equal(readStoryFile(text).stories.length, 1);
});

test('survives what YAML can be made to do', () => {
  const bomb = `---\n${'abcdefgh'
    .split('')
    .map(
      (key, index, all) =>
        `${key}: &${key} [${
          index === 0
            ? 'x'
            : Array(9)
                .fill(`*${all[index - 1]}`)
                .join(',')
        }]`,
    )
    .join('\n')}\n---\n`;
  for (const text of [
    bomb,
    `---\n${'['.repeat(5000)}\n---\n`,
    '---\n? {a: b}\n: c\n---\n',
    '---\n!!js/function x: y\n---\n',
    '---\n&a : *a\n---\n',
    '---\n%YAML 9\n---\n',
    '---\n\0\n---\n',
    '---\na: |\n  x\n   y\n---\n',
  ]) {
    checkInvariants(readStoryFile(text));
  }
});
