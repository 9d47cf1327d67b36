import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../server/src/model/finding.ts';
import { unquantifiedResult } from '../../server/src/rules/unquantified-result.ts';
import { checkFix, checkRule, fixesOf, remarksOf } from './check.ts';
import { inline } from './parts.ts';

const BAD = [
  'The queue is empty, and it has stayed so.',
  'It passed the E2E suite and moved to S3.',
  'We went live in Q3, on time for the 2024 season.',
  'Six months later, the format is still in use.',
  'It became one of the most read documents of the group.',
  'The upgrade to Java 17 closed CVE-2021-44228.',
  'Calls improved measurably for a Fortune 500 customer.',
  'The share of late orders fell by [X%].',
  '- Shipped v2.1\n- Closed PROJ-1234\n- Handed step 2 to the platform team',
  'The goal was 40%, and nobody measured what came of it.',
  'HTTP 500 errors stopped, also for tier 1 customers.',
  'Two things changed: the owner and the habit.',
];

for (const result of BAD) {
  test(`misses a number in: ${result.replaceAll('\n', ' ')}`, () =>
    assert.equal(remarksOf(unquantifiedResult, inline({ result })).length, 1));
}

const GOOD = [
  'The queue shrank from 300 tickets to 12.',
  'A run takes 47 minutes (target: 60).',
  'It freed $40K.',
  'The service has held four nines.',
  'The quarter ended with zero churn.',
  'Throughput doubled.',
  'A dozen teams adopted the format.',
  'Onboarding went from weeks to days.',
  'Three of twelve teams moved in the first month.',
  'Half of the alerts were gone.',
  '- Nobody pages at night\n- The bill fell by 12%',
  'The rating rose to 4.8/5.',
  'It took roughly 30 hours, as I remember it.',
];

for (const result of GOOD) {
  test(`counts a number in: ${result.replaceAll('\n', ' ')}`, () =>
    assert.deepEqual(remarksOf(unquantifiedResult, inline({ result })), []));
}

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
