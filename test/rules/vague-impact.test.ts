import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vagueImpact } from '../../server/src/rules/vague-impact.ts';
import { checkFix, checkRule, fixesOf, remarksOf } from './check.ts';
import { inline } from './parts.ts';

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
