import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingScale } from '../../server/src/rules/missing-scale.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

const told = (situation: string, result = 'It runs twice as fast.') => inline({ situation, result });

/** Figures that give no size: times, shares, versions, counts of small things. */
const BAD: readonly string[] = [
  'The p99 of the search page stood at 480 ms.',
  'We released 18 times that year and rolled back five of them.',
  'Setting up a laptop took a checklist of 54 items.',
  'All 46 repositories had a build script of their own.',
  'The old compiler had 14,000 lines and one author, who had left.',
  'The chip has 512 KB of flash.',
  'A model with an AUC of 0.83 waited for its launch.',
  'Two users had complained about the same screen.',
  'Many customers, a lot of traffic and a large bill depended on it.',
  'The library was at version 2.1 since 2019.',
  'Its tests ran for 12 minutes and covered 96% of the code.',
  'The page took clicks in three steps.',
];

for (const situation of BAD) {
  test(`misses the size in: ${situation}`, () => assert.equal(remarksOf(missingScale, told(situation)).length, 1));
}

const GOOD: readonly string[] = [
  'Some 38,000 water meters sat in cellars without an update.',
  'We were nine people and one deadline.',
  'There were six of us and no tester.',
  'I was the only back-end engineer.',
  'At peak the ledger took 2,100 writes per second.',
  'The archive had grown to 80 TB.',
  'Licences cost $310K a year.',
  'A four-engineer team kept it alive.',
  'Half a million commuters open the app on a weekday.',
  'Traffic had gone from 4k to 9k since the spring.',
  'The table held 900 million rows.',
  'Thirty clinics send their pictures through it.',
  '2,300 of our 190,000 readers saw an empty page.',
  'The site had 1.2M MAU.',
  'The portal is for 2,400 suppliers.',
  'It had been planned for four million users.',
];

for (const situation of GOOD) {
  test(`hears the size in: ${situation}`, () => assert.deepEqual(remarksOf(missingScale, told(situation)), []));
}

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
