import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vagueImpact } from '../../server/src/rules/vague-impact.ts';
import { checkFix, checkRule, fixesOf, remarksOf } from './check.ts';
import { inline } from './parts.ts';

const BAD = [
  'Latency improved significantly.',
  'The change had a huge impact on the team.',
  'My director was very pleased.',
  'Stakeholders loved the new report.',
  'The launch went really well.',
  'It was a success.',
  'Deployments became much faster.',
  'I greatly reduced the noise on call.',
  'The talk received positive feedback.',
  'Errors dropped a lot.',
  'The bet paid off.',
  'It made a real difference to support.',
  'It was a game changer.',
  'For support it was a real game-changer.',
  'The move saved the shops a lot of money.',
  'It freed countless hours.',
  'Failed orders went down significantly.',
  'Costs are down a lot.',
  'The auditor gave very good feedback.',
  'The feedback was great.',
  'The rewrite was considered a success.',
  'It exceeded all expectations.',
  'My senior was also happy.',
  'My skip-level was impressed.',
  'It made my manager very happy.',
  'Support saw a dramatic drop in calls.',
  'The effect was huge.',
  'Late orders fell by 12%. It had a huge impact on the mood in the shops too.',
  'Late orders fell by 12%. It also had a big impact on support.',
];

for (const result of BAD) {
  test(`flags: ${result}`, () => assert.equal(remarksOf(vagueImpact, inline({ result })).length, 1));
}

const GOOD = [
  'Latency improved significantly, from 800 ms to 480 ms.',
  'The change had a huge impact. Late orders fell by 12%.',
  'Late orders fell by 12%. That was a big improvement.',
  'My director was pleased with the 40% lower bill.',
  'Nine teams adopted the format.',
  'The queue is empty.',
  'It had no big impact on support.',
  'She said: "This had a big impact on me."',
  'Leadership decided to stop the project.',
  'The team was unhappy at first.',
  'The document was received on Monday.',
  'Late orders fell by 12%. It was a game changer.',
  'The bill went down a lot, by $40K.',
  'I gave good feedback on the plan.',
  'It was a lot of work.',
  'The condition was satisfied.',
  'I was happy with the plan.',
  'The real value lies in the habit.',
  'It went down the drain.',
];

for (const result of GOOD) {
  test(`is content with: ${result}`, () => assert.deepEqual(remarksOf(vagueImpact, inline({ result })), []));
}

test('flags approval that follows a figure of something else', () => {
  assert.equal(remarksOf(vagueImpact, inline({ result: 'Late orders fell by 12%. Leadership was happy.' })).length, 1);
});

test('looks at the Result only', () => {
  assert.deepEqual(
    remarksOf(vagueImpact, inline({ situation: 'Leadership was happy.', action: 'I had a big impact.' })),
    [],
  );
});

test('marks the exact words', () => {
  checkRule(
    vagueImpact,
    `## Result

The run improved significantly and leadership was happy.
        ^^^^^^^^^^^^^^^^^^^^^^ information: without its size
                                   ^^^^^^^^^^^^^^^^^^^^ information: says that somebody was pleased
`,
  );
});

/** The last part says whether the claim's words stay, which are measured only when the hole is filled. */
const FIXES: readonly (readonly [string, string, boolean])[] = [
  ['Latency improved significantly.', 'Latency improved from [before] to [after].', false],
  ['I significantly improved the page.', 'I improved the page from [before] to [after].', false],
  ['Builds became much faster.', 'Builds became [how much, such as a percentage] faster.', false],
  ['It saved the shops a lot of money.', 'It saved the shops [how much money].', false],
  ['Costs went down significantly.', 'Costs went down from [before] to [after].', false],
  ['It had a big impact.', 'It had a big impact: [the measure] went from [before] to [after].', true],
  ['Leadership was happy.', 'Leadership was happy because [the measure] went from [before] to [after].', true],
];

for (const [before, after, stays] of FIXES) {
  test(`puts a hole for the figure into: ${before}`, () => {
    const [fix] = fixesOf(vagueImpact, inline({ result: before }));
    assert.ok(fix);
    checkFix(vagueImpact, inline({ result: before }), fix.title, inline({ result: after }), {
      kind: 'draft',
      stays,
    });
  });
}

test('is silent once the hole is filled', () => {
  assert.deepEqual(
    remarksOf(vagueImpact, inline({ result: 'Leadership was happy because churn went from 9% to 4%.' })),
    [],
  );
});
