import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blame } from '../../server/src/rules/blame.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

test('marks the words that judge, as a warning', () => {
  checkRule(
    blame,
    inline({
      result:
        'We lost two shops. The sales lead was simply too lazy to call them.\n                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: judges a person',
    }),
  );
});

test('is content once the next sentence tells a step', () => {
  checkFix(
    blame,
    inline({ result: 'We lost two shops. The vendor was late, and that was their fault.' }),
    'what you did',
    inline({
      result:
        'We lost two shops. The vendor was late, and that was their fault. When I saw it, I changed [what you did about it].',
    }),
    { kind: 'draft' },
  );
});

test('leaves a verdict on oneself alone', () => {
  assert.deepEqual(
    remarksOf(blame, inline({ action: 'I forgot the index. That was careless of me, and my team said so.' })),
    [],
  );
});
