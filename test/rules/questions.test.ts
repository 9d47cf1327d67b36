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

const JUNIOR: readonly (readonly [string, string])[] = [
  ['balance', 'What does work-life balance look like here?'],
  ['balance', 'How many days of vacation do I get'],
  ['balance', 'Can I work from home?'],
  ['balance', 'Is there free lunch?'],
  ['balance', 'Do people work overtime or on weekends?'],
  ['stack', "What's your tech stack?"],
  ['stack', 'Which programming languages do you use?'],
  ['stack', 'What is the app built with?'],
  ['stack', 'Could you tell me about the stack?'],
  ['hear back', 'When will I hear back?'],
  ['hear back', 'What are the next steps?'],
  ['hear back', 'How long does it take you to make a decision?'],
  ['hear back', 'How did I do?'],
  ['salary', 'What is the salary range?'],
  ['salary', 'How much does the role pay?'],
  ['salary', 'Is there a bonus or equity?'],
  ['no question', "I don't have any questions."],
  ['no question', 'None'],
  ['no question', 'No, I think you covered everything.'],
];

for (const [topic, text] of JUNIOR) {
  test(`hears a junior topic, ${topic}, in: ${text}`, () => {
    const [remark, ...more] = remarksOf(juniorQuestion, item(text));
    assert.deepEqual(more, []);
    assert.match(remark?.message ?? '', new RegExp(topic));
  });
}

/** Senior questions, and words of the junior topics in another sense. */
const SENIOR: readonly string[] = [
  'Which technical debt hurts most, and is there a plan?',
  'Which part of the stack would you replace, and what stops you?',
  'What does success look like in this role after six months?',
  'What is the hardest problem nobody has cracked?',
  'Who was promoted from this team lately, and for what?',
  'Tell me about your last big outage and what changed after it.',
  'How does the remote team make decisions?',
  'Who benefits from the platform most?',
  'What are the next steps for the platform after the merger?',
  'How do you compensate for lost events in your sagas?',
  'Why did you move from Java to Kotlin?',
  'How much does a failed payment cost you?',
  'Which benefits did the migration bring?',
  'Nothing is ever finished: how do you decide when to stop?',
  'How does the holiday season change your load?',
  'How are on-call hours shared between the teams?',
];

for (const text of SENIOR) {
  test(`is content with: ${text}`, () => assert.deepEqual(remarksOf(juniorQuestion, item(text)), []));
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

const FIVE = ['Why A?', 'Why B?', 'Why C?', 'Why D?', 'Why E?'];

const ENOUGH: readonly (readonly [string, string])[] = [
  ['bullets', asked(...FIVE.map((text) => `- ${text}`))],
  ['numbers', asked(...FIVE.map((text, n) => `${n + 1}. ${text}`))],
  ['boxes to tick', asked(...FIVE.map((text) => `- [ ] ${text}`))],
  ['lines', asked(...FIVE.flatMap((text) => [text, '']))],
  ['one paragraph', asked(FIVE.join(' '))],
  ['items without a question mark', asked(...FIVE.map((text) => `* ${text.replace('?', '')}`))],
  ['topics', asked('- Debt', '- The first six months', '- The hardest problem', '- Growth', '- The last outage')],
  ['lines that begin with Q', asked(...FIVE.map((text, n) => `Q${n + 1}: ${text}\n`))],
  [
    'several headings',
    asked('## Ana', ...FIVE.slice(0, 2).map((t) => `- ${t}`), '## Omar', ...FIVE.slice(2).map((t) => `- ${t}`)),
  ],
  ['a wish', asked(...FIVE.slice(1).map((text) => `- ${text}`), '', "I'd like to know where the plan comes from.")],
];

for (const [what, text] of ENOUGH) {
  test(`counts five in ${what}`, () => assert.deepEqual(remarksOf(tooFewQuestions, text), []));
}

const FEW: readonly (readonly [string, string])[] = [
  ['four questions', asked(...FIVE.slice(1).map((text) => `- ${text}`))],
  ['nothing but a title', asked()],
  ['nothing at all', '---\nkind: questions\n---\n'],
  ['four and "none"', asked(...FIVE.slice(1).map((text) => `- ${text}`), '- None')],
  ['two questions in one item', asked('- Why A? And why B?', '- Why C?', '- Why D?', '- Why E?')],
  ['notes below an item', asked('- Why A?', '  - it tells a lot', '  - and more', '  - and more', '  - and more')],
  ['a comment', asked('- Why A?', '<!--', '- Why B?', '- Why C?', '- Why D?', '- Why E?', '-->')],
  ['code', asked('```', ...FIVE.map((text) => `- ${text}`), '```')],
  ['headings', asked(...FIVE.map((text) => `## ${text}\n`))],
  [
    'plain remarks',
    asked('The team is new.', '', 'Ana leads it.', '', 'They ship weekly.', '', 'Omar left.', '', 'Hm.'),
  ],
  ['notes with a label', asked(...FIVE.slice(1).map((text) => `- ${text}`), '- Note: be friendly')],
];

for (const [what, text] of FEW) {
  test(`counts fewer than five in ${what}`, () => assert.equal(remarksOf(tooFewQuestions, text).length, 1));
}

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
