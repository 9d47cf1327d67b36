import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offLength } from '../../server/src/rules/off-length.ts';
import { checkRule, remarksOf } from './check.ts';
import { inline, words } from './parts.ts';

const long = (count: number, rest = ''): string =>
  inline({ situation: words(20), task: words(10), action: words(count - 50), result: words(20), rest });

const BAD: readonly (readonly [string, string])[] = [
  ['100 words', long(100)],
  ['299 words', long(299)],
  ['601 words', long(601)],
  ['900 words', long(900)],
  [
    'a story in bullets',
    `## Situation\n\n- ${words(10)}\n\n## Task\n\n- ${words(10)}\n\n## Action\n\n- ${words(30)}\n\n## Result\n\n- ${words(10)}\n`,
  ],
  ['a story in letters', `S: ${words(10)}\nT: ${words(10)}\nA: ${words(50)}\nR: ${words(10)}\n`],
  ['250 words that a lesson of 60 does not lengthen', long(250, `\n**What I learned:** ${words(60)}\n`)],
  ['a short story with long notes', long(100, `\n**Notes:** ${words(400)}\n`)],
  ['a short story with long probes', long(100, `\n**Probes:** ${words(400)}\n`)],
  ['a story without a title', inline({ title: '', action: words(80) })],
];

for (const [what, text] of BAD) test(`flags ${what}, once`, () => assert.equal(remarksOf(offLength, text).length, 1));

const GOOD: readonly (readonly [string, string])[] = [
  ['300 words', long(300)],
  ['450 words', long(450)],
  ['600 words', long(600)],
  ['560 words and a lesson of 60 after them', long(560, `\n**What I learned:** ${words(60)}\n`)],
  ['500 words and notes of 300', long(500, `\n**Notes:** ${words(300)}\n`)],
  ['a story without a Result', `**Situation:** A.\n\n**Task:** B.\n\n**Action:** ${words(30)}\n`],
  ['an empty Task', inline({ task: '', action: words(50) })],
  ['a template', '## Situation\n\n## Task\n\n## Action\n\n## Result\n'],
  ['prose without labels', `${words(60)}\n`],
  ['an empty file', ''],
];

for (const [what, text] of GOOD)
  test(`is content with ${what}`, () => assert.deepEqual(remarksOf(offLength, text), []));

test('marks the title with the time and the words that lack, as a hint', () => {
  const [title, ...rest] = long(250).split('\n');
  checkRule(offLength, `${title}\n  ^^^^^^^^^^^^^^ hint: takes 1 min 40 s, and\n${rest.join('\n')}`);
  assert.match(remarksOf(offLength, long(250))[0]?.message ?? '', /about 50 words/);
  assert.match(remarksOf(offLength, long(700))[0]?.message ?? '', /takes 4 min 40 s.*Cut about 100 words/);
});

test('follows the pace of the settings', () => {
  assert.deepEqual(remarksOf(offLength, long(250), { settings: { wordsPerMinute: 120 } }), []);
});

test('judges each story of a file by itself', () => {
  const text = `${long(400)}\n${long(100).replace('# The', '# Another')}\n`;
  const [remark, ...others] = remarksOf(offLength, text);
  assert.equal(text.slice(remark?.span.start, remark?.span.end), 'Another slow queue');
  assert.deepEqual(others, []);
});
