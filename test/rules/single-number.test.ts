import assert from 'node:assert/strict';
import { test } from 'node:test';
import { singleNumber } from '../../server/src/rules/single-number.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

const BAD = [
  'Late orders fell by 12%.',
  'A run takes 47 minutes (target: 60).',
  'It freed $40K in 2024.',
  'Throughput doubled, also on S3.',
  'A dozen teams use it.',
  'No page came in for 18 months. The format stayed.',
  'Two-thirds of the alerts were noise, and they are gone.',
  'I shipped two weeks early.',
  '- The build got shorter\n- Each engineer wins an hour a day',
  'Support load fell 30-40%.',
  'It saved between 5 and 8 hours.',
];

for (const result of BAD) {
  test(`asks for a second number after: ${result.replaceAll('\n', ' ')}`, () =>
    assert.equal(remarksOf(singleNumber, inline({ result })).length, 1));
}

const GOOD = [
  'Late orders fell from 12% to 3%.',
  'A run takes 47 minutes, and the bill fell by $900.',
  'Onboarding went from weeks to days.',
  'Three teams adopted it. It saves each 4 hours a week.',
  '- The build takes 6 minutes\n- Flaky tests fell by half',
  'The rating rose to 4.8/5 from 3.9/5.',
  'The queue is empty.',
  '',
  '[what changed, from which number to which]',
  'It pages twice a month, down from 40 times.',
];

for (const result of GOOD) {
  test(`is content with: ${result.replaceAll('\n', ' ') || 'an empty Result'}`, () =>
    assert.deepEqual(remarksOf(singleNumber, inline({ result })), []));
}

test('marks the label as a hint and points to the number', () => {
  const text = '**Action:** I did.\n\n**Result:** Late orders fell by 12%.\n  ^^^^^^ hint: has one number\n';
  checkRule(singleNumber, text);
  const plain = '**Action:** I did.\n\n**Result:** Late orders fell by 12%.\n';
  const place = remarksOf(singleNumber, plain)[0]?.related?.()[0]?.span;
  assert.equal(plain.slice(place?.start, place?.end), '12%');
});

test('adds a second measure at the end of the last sentence', () => {
  checkFix(
    singleNumber,
    inline({ result: 'Late orders fell by 12%. Nobody asks any more.' }),
    'Add a second measure',
    inline({
      result: 'Late orders fell by 12%. Nobody asks any more, and [a second measure] went from [before] to [after].',
    }),
    { kind: 'draft', stays: true },
  );
});
