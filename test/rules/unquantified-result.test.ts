import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../server/src/model/finding.ts';
import { unquantifiedResult } from '../../server/src/rules/unquantified-result.ts';
import { checkFix, checkRule, fixesOf, remarksOf } from './check.ts';
import { inline } from './parts.ts';

test('marks the label', () => {
  checkRule(
    unquantifiedResult,
    '**Action:** I did.\n\n**Result:** The queue is empty.\n  ^^^^^^ warning: has no number\n',
  );
});

test('leaves an absent, empty or unfilled Result to another rule', () => {
  for (const result of ['', '[what changed, from which number to which]']) {
    assert.deepEqual(remarksOf(unquantifiedResult, inline({ result })), []);
  }
  assert.deepEqual(remarksOf(unquantifiedResult, '**Action:** I did.\n'), []);
});

test('takes the number of a section that is Action and Result', () => {
  assert.deepEqual(remarksOf(unquantifiedResult, '**Situation:** A.\n\n**Action & Result:** I cut it by 40%.\n'), []);
});

test('adds holes behind the verb of change', () => {
  const result = 'The queue shrank. Nobody asks any more.';
  checkFix(
    unquantifiedResult,
    inline({ result }),
    'from … to …',
    inline({ result: 'The queue shrank from [before] to [after]. Nobody asks any more.' }),
    { kind: 'draft', stays: true },
  );
  checkFix(
    unquantifiedResult,
    inline({ result }),
    'approximation',
    inline({ result: 'The queue shrank by roughly [number and unit]. Nobody asks any more.' }),
    { kind: 'draft', stays: true },
  );
});

/** What the first fix makes of a Result. */
const MENDED: readonly (readonly [string, string])[] = [
  [
    'Nobody left. Everybody was glad.',
    'Nobody left. In figures, [the measure] went from [before] to [after]. Everybody was glad.',
  ],
  ['- The queue is empty', '- The queue is empty. In figures, [the measure] went from [before] to [after]'],
  [
    'Nobody left. Churn dropped, and it stays low.',
    'Nobody left. Churn dropped from [before] to [after], and it stays low.',
  ],
  [
    'The form improved onboarding, support and sales.',
    'The form improved onboarding, support and sales from [before] to [after].',
  ],
  ['It helped the shops.', 'It helped the shops. In figures, [the measure] went from [before] to [after].'],
  ['The drop was felt.', 'The drop was felt. In figures, [the measure] went from [before] to [after].'],
];

for (const [before, after] of MENDED) {
  test(`offers figures where they fit into: ${before}`, () => {
    const [fix] = fixesOf(unquantifiedResult, inline({ result: before }));
    assert.ok(fix);
    assert.equal(applyEdits(inline({ result: before }), fix.edits), inline({ result: after }));
  });
}

test('offers to fill the hole that is there', () => {
  const text = inline({ result: 'The page loads [X%] faster.' });
  const fixes = fixesOf(unquantifiedResult, text);
  assert.deepEqual(
    fixes.map(({ title }) => title),
    ['Fill in "[X%]"'],
  );
  assert.equal(applyEdits(text, fixes[0]?.edits ?? []), text);
});

test('adds holes behind a sentence without a full stop', () => {
  checkFix(
    unquantifiedResult,
    inline({ result: '- The queue shrank\n- Nobody asks' }),
    'from … to …',
    inline({ result: '- The queue shrank from [before] to [after]\n- Nobody asks' }),
    { stays: true },
  );
});
