import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thinAction } from '../../server/src/rules/thin-action.ts';
import { checkRule, remarksOf } from './check.ts';
import { shares, words } from './parts.ts';

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
