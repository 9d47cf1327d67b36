import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingScale } from '../../server/src/rules/missing-scale.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

const told = (situation: string, result = 'It runs twice as fast.') => inline({ situation, result });

test('a size in the Result or the title is enough', () => {
  assert.deepEqual(remarksOf(missingScale, told('A page was slow.', 'That saves $40K a quarter.')), []);
  assert.deepEqual(
    remarksOf(
      missingScale,
      inline({ title: '# Mail for 4 million users', situation: 'It was slow.', result: 'It is fast.' }),
    ),
    [],
  );
});

test('marks the title and names what it found instead', () =>
  checkRule(
    missingScale,
    told('The page took 480 ms.').replace(
      '# The slow queue\n',
      '# The slow queue\n  ^^^^^^^^^^^^^^ information: "480 ms" and "twice" are none of these\n',
    ),
  ));

test('a story that is still being written is left alone', () => {
  assert.deepEqual(remarksOf(missingScale, inline({ situation: '', result: 'Done.' })), []);
  assert.deepEqual(remarksOf(missingScale, inline({ situation: 'A page was slow.', result: '' })), []);
  assert.deepEqual(remarksOf(missingScale, told('It served [how many users].')), []);
});

test('the draft adds holes to the Situation', () => {
  const text = told('The page was slow.');
  checkFix(
    missingScale,
    text,
    'users and traffic',
    text.replace('slow.', 'slow. It served [how many users] with [how much traffic or data].'),
    { kind: 'draft' },
  );
});
