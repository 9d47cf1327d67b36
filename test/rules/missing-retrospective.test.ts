import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingRetrospective } from '../../server/src/rules/missing-retrospective.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

test('any text under its heading is an answer', () =>
  assert.deepEqual(remarksOf(missingRetrospective, inline({ rest: '\n**Next time:** Nothing.\n' })), []));

test('stays silent where the story is still half written', () =>
  assert.deepEqual(remarksOf(missingRetrospective, inline({ action: '' })), []));

test('an empty answer is marked at its label', () =>
  checkRule(
    missingRetrospective,
    inline({ rest: '\n**Differently:** TBD\n  ^^^^^^^^^^^ information: holds no text yet\n' }),
  ));

test('names what it looked for and where the story ends', () =>
  checkRule(
    missingRetrospective,
    inline({
      title: '# The slow queue\n  ^^^^^^^^^^^^^^ information: ends on "The queue went from 300 tickets to 12."',
    }),
  ));

test('inserts the section with its prompts', () =>
  checkFix(
    missingRetrospective,
    inline({}),
    'Insert What I would do differently',
    inline({
      rest: '\n**What I would do differently:** I would [the step you would change]. That would have saved [how much of what].\n',
    }),
    { kind: 'draft' },
  ));
