import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thinAction } from '../../server/src/rules/thin-action.ts';
import { checkRule, remarksOf } from './check.ts';
import { inline, words } from './parts.ts';

/** A story whose parts have so many words. */
const shares = (situation: number, task: number, action: number, result: number, rest = ''): string =>
  inline({ situation: words(situation), task: words(task), action: words(action), result: words(result), rest });

const BAD: readonly (readonly [string, string])[] = [
  ['a quarter', shares(60, 30, 50, 60)],
  ['39%, as in most drafts', shares(50, 27, 88, 60)],
  ['59%', shares(20, 10, 59, 11)],
  ['a long Result', shares(20, 10, 60, 110)],
  ['a long Situation', shares(110, 10, 60, 20)],
  ['a lesson that does not count', shares(30, 10, 50, 10, `\n**What I learned:** ${words(60)}\n`)],
  [
    'bullets',
    `## Situation\n\n${words(40)}\n\n## Task\n\n${words(10)}\n\n## Action\n\n- ${words(10)}\n- ${words(10)}\n\n## Result\n\n${words(20)}\n`,
  ],
  ['an Action in two places', `${shares(60, 10, 30, 30)}\n**Action:** ${words(20)}\n`],
  ['a story of four minutes', shares(200, 50, 250, 100)],
];

for (const [what, text] of BAD)
  test(`flags an Action with ${what}, once`, () => assert.equal(remarksOf(thinAction, text).length, 1));

const GOOD: readonly (readonly [string, string])[] = [
  ['60%', shares(20, 10, 60, 10)],
  ['70%', shares(40, 10, 210, 40)],
  ['all but a line', shares(5, 5, 150, 5)],
  ['long notes beside it', shares(20, 10, 60, 10, `\n**Notes:** ${words(200)}\n`)],
  ['long follow-ups beside it', shares(20, 10, 60, 10, `\n**Likely follow-ups:** ${words(200)}\n`)],
  [
    'a Result in the same section',
    `**Situation:** ${words(60)}\n\n**Task:** ${words(20)}\n\n**Action & Result:** ${words(40)}\n`,
  ],
  ['no Task yet', `**Situation:** ${words(90)}\n\n**Action:** ${words(20)}\n\n**Result:** ${words(20)}\n`],
  ['an empty Result', shares(60, 20, 20, 0)],
  ['a sketch', shares(10, 10, 10, 10)],
  ['no labels', `${words(100)}\n`],
];

for (const [what, text] of GOOD) {
  test(`says nothing of an Action with ${what}`, () => assert.deepEqual(remarksOf(thinAction, text), []));
}

test('marks the label with the figures and what to do, as a hint', () => {
  const [line, after] = ['**Action:** ', `\n\n**Result:** ${words(20)}\n`];
  checkRule(
    thinAction,
    `**Situation:** ${words(50)}\n\n**Task:** ${words(10)}\n\n${line}${words(80)}\n  ^^^^^^ hint: takes 32 s of 1 min 4 s, 50% of the story; aim for at least 60%, because your own steps are what an interviewer scores. Add about 40 words on what you decided and why, or shorten Situation (20 s).${after}`,
  );
});

test('the words it asks for are enough', () => {
  const text = shares(50, 10, 80, 20);
  const asked = Number(/about (\d+) words/.exec(remarksOf(thinAction, text)[0]?.message ?? '')?.[1]);
  assert.deepEqual(remarksOf(thinAction, shares(50, 10, 80 + asked, 20)), []);
});
