import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';

const bodiesOf = (text: string) =>
  readStoryFile(text).stories.flatMap(({ sections }) =>
    sections.map(({ kinds, body }) => [...kinds, ...body.map(({ start, end }) => text.slice(start, end))]),
  );

const PARTS = [
  ['situation', 'The scanner\nlost pages.'],
  ['task', 'It was mine.'],
  ['action', 'I swapped the feed. I timed it.'],
  ['result', 'Lost pages fell from 9 to 1.'],
] as const;

const write = (name: (kind: string) => string, between = ' '): string =>
  PARTS.map(([kind, body]) => `${name(kind)} ${body}`).join(between);

const capital = (kind: string): string => kind[0]!.toUpperCase() + kind.slice(1);

test('finds labels that run on in one paragraph', () => {
  for (const text of [
    write((kind) => `**${capital(kind)}:**`),
    write((kind) => `**${capital(kind)}**:`),
    write((kind) => `**${capital(kind)}** —`),
    write((kind) => `**${capital(kind)}.**`),
    write((kind) => `**${kind[0]!.toUpperCase()}:**`),
    write((kind) => `🎯 **${capital(kind)}:**`),
    write((kind) => `**${capital(kind)}:**`, ' | '),
    `- ${write((kind) => `**${capital(kind)}:**`).replace('\n', '\n  ')}`,
    write((kind) => `${capital(kind)}:`),
    write((kind) => `${kind.toUpperCase()}:`),
    write((kind) => `${kind}:`),
    write((kind) => `${kind[0]!.toUpperCase()}:`),
  ])
    assert.deepEqual(
      bodiesOf(text).map(([kind, body]) => [kind, body?.replace(/\s+/g, ' ')]),
      PARTS.map(([kind, body]) => [kind, body.replace('\n', ' ')]),
      text,
    );
});

test('finds labels behind an opening sentence where there are three', () => {
  const text = `One from May. ${write((kind) => `**${capital(kind)}:**`)}`;
  assert.deepEqual(
    bodiesOf(text).map(([kind]) => kind),
    ['situation', 'task', 'action', 'result'],
  );
  assert.deepEqual(
    readStoryFile(text).stories[0]!.loose.map(({ prose }) => prose.text.trim()),
    ['One from May.'],
  );
});

test('leaves a name inside a body alone where its section stands on a line of its own, or steps back', () => {
  for (const [text, ...kinds] of [
    ['**Action:** I ran it. **Result:** 3 failed.\n\n**Result:** All 5 passed.', 'action', 'result'],
    ['**Result:** All 5 passed. **Action:** was the name of the tool.', 'result'],
    ['## Action\n\nI wrote **Goal:** and **Result:** on the board.', 'action'],
    ['**Action:** I wrote "Result: 3" on the board. I timed it.', 'action'],
    ['I said it: Situation: bad. Task: hard. Action: none.'],
  ] as const)
    assert.deepEqual(
      bodiesOf(text).map(([kind]) => kind),
      kinds,
      text,
    );
});
