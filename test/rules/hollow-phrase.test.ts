import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hollowPhrase } from '../../server/src/rules/hollow-phrase.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

const acted = (action: string) => inline({ action });

test('marks the phrase and says what is missing', () =>
  checkRule(
    hollowPhrase,
    acted('I delegated tasks.').replace(
      'I delegated tasks.\n',
      'I delegated tasks.\n            ^^^^^^^^^^^ information: gives whom and why them\n',
    ),
  ));

test('the draft adds what the phrase needs, as holes', () => {
  const text = acted('The leverage was huge.');
  checkFix(
    hollowPhrase,
    text,
    'what the phrase needs',
    text.replace('huge.', 'huge. It was this and not [the other candidate], because [why].'),
    { kind: 'draft' },
  );
});

test('notes are not told', () =>
  assert.deepEqual(remarksOf(hollowPhrase, inline({ rest: '\n**Notes:** The leverage was huge.\n' })), []));
