import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hollowLearning } from '../../server/src/rules/hollow-learning.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

const learned = (text: string) => inline({ rest: `\n**What I learned:** ${text}\n` });

test('marks the hollow sentences and no other', () =>
  checkRule(
    hollowLearning,
    learned(
      'The team was new. Communication is key. Trust is everything.\n                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: holds for everybody',
    ),
  ));

test('a sentence that is content, or a look back, stands for no lesson beside a maxim', () => {
  for (const beside of [
    "I'd do the same again.",
    'I am happy with how it went.',
    'I should have asked the vendor first.',
  ])
    assert.equal(remarksOf(hollowLearning, learned(`Communication is key. ${beside}`)).length, 1, beside);
});

test('a specific maxim may be more than a maxim', () =>
  checkRule(
    hollowLearning,
    learned(
      'Ask for the dates first.\n                    ^^^^^^^^^^^^^^^^^^^^^^^^ hint: What did you change after it?',
    ),
  ));

test('a lesson anywhere silences it', () =>
  assert.deepEqual(
    remarksOf(
      hollowLearning,
      inline({
        result: 'It ends at 5 am. Since then I time every stage before I change one.',
        rest: '\n**Learning:** Communication is key.\n',
      }),
    ),
    [],
  ));

test('adds the habit at the end of the section, behind what follows the hollow sentence', () =>
  checkFix(
    hollowLearning,
    learned('Communication is key. The team was new.'),
    'Since then I',
    learned('Communication is key. The team was new. Since then I [what you do now].'),
    { kind: 'draft' },
  ));
