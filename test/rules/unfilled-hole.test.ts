import { test } from 'node:test';
import { unfilledHole } from '../../server/src/rules/unfilled-hole.ts';
import { checkFix, checkRule } from './check.ts';
import { inline } from './parts.ts';

test('points at the brackets, as a hint', () => {
  checkRule(
    unfilledHole,
    '**Result:** The load fell from [before] to 3 s.\n                               ^^^^^^^^ hint: still waits\n',
  );
});

test('turns the brackets into a place to type in', () => {
  const text = inline({ result: 'The load fell from [before] to 3 s.' });
  checkFix(unfilledHole, text, 'Fill in "[before]"', text, { kind: 'draft', stays: true });
});
