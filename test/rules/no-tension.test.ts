import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noTension } from '../../server/src/rules/no-tension.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

test('says what it looked for, on the title, and only hints where a word of tension stands', () => {
  checkRule(
    noTension,
    inline({
      title: '# The slow queue\n  ^^^^^^^^^^^^^^ information: no objection, no setback',
      result: 'It fell from 300 to 12.',
    }),
  );
  checkRule(
    noTension,
    inline({
      title: '# The slow queue\n  ^^^^^^^^^^^^^^ hint: alone is too little',
      action: 'I sorted the tickets by cause, and 20 of them too late.',
    }),
  );
});

test('leaves a story alone whose Action or Result is still to come', () => {
  assert.deepEqual(remarksOf(noTension, inline({ action: 'TODO' })), []);
  assert.deepEqual(remarksOf(noTension, inline({ result: '' })), []);
  assert.deepEqual(remarksOf(noTension, inline({ action: 'I chose [one way] over [another].' })), []);
});

test('leaves a failure that lands on somebody to the rule about blame', () => {
  assert.deepEqual(
    remarksOf(noTension, inline({ action: 'I sorted the tickets. The last owner was too lazy for that.' })),
    [],
  );
});

test('drafts the choice, the objection and the setback behind the Action', () => {
  const drafted = (sentence: string) =>
    inline({ action: `I sorted the tickets by cause and fixed the three largest causes first. ${sentence}` });
  for (const [title, sentence] of [
    ['choice', 'I chose [the way you took] over [the way you gave up], because [the reason].'],
    ['objected', '[Who] objected, because [their reason], so I [what you did].'],
    ['wrong', 'Then [what went wrong], so I [what you did].'],
  ] as const)
    checkFix(noTension, inline({}), title, drafted(sentence), { kind: 'draft' });
});
