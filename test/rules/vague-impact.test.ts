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
