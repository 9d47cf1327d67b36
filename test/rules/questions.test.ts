/** The rules about a list of questions to ask the interviewer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { juniorQuestion } from '../../server/src/rules/junior-question.ts';
import { tooFewQuestions } from '../../server/src/rules/too-few-questions.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';

const asked = (...lines: readonly string[]) =>
  `---\nkind: questions\n---\n\n# Questions for Acme\n\n${lines.join('\n')}\n`;
const item = (text: string) => asked(`- ${text}`);

const TOPICS: readonly (readonly [string, string])[] = [
  ['balance', 'Is there free lunch?'],
  ['stack', 'What is the app built with?'],
  ['hear back', 'How did I do?'],
  ['salary', 'Is there a bonus or equity?'],
  ['no question', 'No, I think you covered everything.'],
];

for (const [topic, text] of TOPICS) {
  test(`names the junior topic, ${topic}, of: ${text}`, () =>
    assert.match(remarksOf(juniorQuestion, item(text))[0]?.message ?? '', new RegExp(topic)));
}

test('marks the question without its bullet, and puts a senior one on the same subject in its place', () => {
  checkRule(juniorQuestion, asked('1. [ ] **What is the salary?**', `         ${'^'.repeat(19)} information: salary`));
  checkFix(
    juniorQuestion,
    item('What is your stack?'),
    'senior',
    item('Which part of the stack would you choose differently today, and what keeps you from changing it?'),
    { kind: 'draft' },
  );
});

test('says how many there are and which topics are open, and adds one for each', () => {
  const text = asked('- What is the plan for the technical debt?', '- How do people grow?');
  checkRule(
    tooFewQuestions,
    text.replace(
      'for Acme\n',
      `for Acme\n  ${'^'.repeat(18)} information: holds 2 questions, and 5 is the number to prepare. Nothing is about where\n`,
    ),
  );
  checkFix(
    tooFewQuestions,
    text,
    'hardest',
    `${text.trimEnd()}\n- What is the hardest problem in [their field] that the team has not solved yet, and what have you tried?\n`,
    { kind: 'draft', stays: true },
  );
});

test('a list of questions is no story, and a story no list', () => {
  const rules = (text: string) =>
    createAnalyser()
      .analyse(text, DEFAULT_SETTINGS, new Date('2026-06-15'))
      .findings.map(({ rule }) => rule);
  assert.deepEqual(rules(item('What is your stack?')), ['too-few-questions', 'junior-question']);
  assert.ok(!rules('# A story\n\nWhat is your stack? When will I hear back?\n').includes('junior-question'));
});
