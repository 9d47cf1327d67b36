import assert from 'node:assert/strict';
import { test } from 'node:test';
import { singleNumber } from '../../server/src/rules/single-number.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

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
