import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  agreeing,
  baseOf,
  gerund,
  isIrregularParticiple,
  participle,
  past,
  pastOfParticiple,
  thirdPerson,
} from '../../../server/src/language/words/verbs.ts';

/** base, third person, past, participle, gerund */
const FORMS = `
choose chooses chose chosen choosing
be is was been being
have has had had having
do does did done doing
go goes went gone going
build builds built built building
write writes wrote written writing
rewrite rewrites rewrote rewritten rewriting
rebuild rebuilds rebuilt rebuilt rebuilding
oversee oversees oversaw overseen overseeing
undo undoes undid undone undoing
relay relays relayed relayed relaying
cut cuts cut cut cutting
run runs ran run running
begin begins began begun beginning
get gets got got getting
lie lies lay lain lying
tie ties tied tied tying
agree agrees agreed agreed agreeing
migrate migrates migrated migrated migrating
solve solves solved solved solving
plan plans planned planned planning
stop stops stopped stopped stopping
ship ships shipped shipped shipping
deploy deploys deployed deployed deploying
apply applies applied applied applying
commit commits committed committed committing
prefer prefers preferred preferred preferring
offer offers offered offered offering
edit edits edited edited editing
fix fixes fixed fixed fixing
push pushes pushed pushed pushing
catch catches caught caught catching
pass passes passed passed passing
quiz quizzes quizzed quizzed quizzing
buzz buzzes buzzed buzzed buzzing
veto vetoes vetoed vetoed vetoing
demo demos demoed demoed demoing
panic panics panicked panicked panicking
sync syncs synced synced syncing
cache caches cached cached caching
hand-write hand-writes hand-wrote hand-written hand-writing
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

for (const [base = '', third, pastForm, participleForm = '', gerundForm] of FORMS) {
  test(`inflects "${base}"`, () => {
    assert.deepEqual(
      [thirdPerson(base), past(base), participle(base), gerund(base)],
      [third, base === 'be' ? 'was' : pastForm, participleForm, gerundForm],
    );
  });
  test(`leads "${participleForm}" back to "${base}"`, () => assert.equal(baseOf(participleForm), base));
}

test('leads regular past forms back to the base, silent "e" and doubled consonants included', () => {
  const bases = `add control call install process organize analyze reduce change belong release value argue enable curl
    require measure store restore monitor refactor filter share clear create repeat delete target invite visit vote
    pivot execute shout trade load define explain clone mention tune open rename claim assume escape develop group type
    like look leak describe climb compile email scale signal schedule page debug merge search attach paste last name
    handle quote ruin focus judge upgrade embed roll spell press parse bypass trigger prepare coordinate own`;
  const wrong = bases
    .trim()
    .split(/\s+/)
    .filter((base) => baseOf(past(base)) !== base);
  assert.deepEqual(wrong, []);
});

test('reads British spelling', () => {
  assert.equal(baseOf('cancelled'), 'cancel');
  assert.equal(baseOf('modelled'), 'model');
  assert.equal(baseOf('learnt'), 'learn');
});

test('finds the past behind a participle and keeps the spelling of a regular one', () => {
  assert.equal(pastOfParticiple('chosen'), 'chose');
  assert.equal(pastOfParticiple('rewritten'), 'rewrote');
  assert.equal(pastOfParticiple('put'), 'put');
  assert.equal(pastOfParticiple('cancelled'), 'cancelled');
  assert.equal(pastOfParticiple('table'), undefined);
});

test('tells irregular participles from other words', () => {
  assert.ok(isIrregularParticiple('broken'));
  assert.ok(isIrregularParticiple('overridden'));
  assert.ok(!isIrregularParticiple('broke'));
  assert.ok(!isIrregularParticiple('queue'));
  assert.ok(!isIrregularParticiple('handled'));
  assert.ok(!isIrregularParticiple('present'));
});

test('makes an auxiliary agree and keeps its tense', () => {
  assert.equal(agreeing('were', 'I'), 'was');
  assert.equal(agreeing('are', 'I'), 'am');
  assert.equal(agreeing('are', 'singular'), 'is');
  assert.equal(agreeing('was', 'plural'), 'were');
  assert.equal(agreeing('have', 'singular'), 'has');
  assert.equal(agreeing('does', 'I'), 'do');
  assert.equal(agreeing('could', 'I'), undefined);
});

test('answers for any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      for (const inflect of [past, participle, thirdPerson, gerund]) assert.equal(typeof inflect(word), 'string');
      baseOf(word);
      pastOfParticiple(word);
      agreeing(word, 'I');
    }),
  );
});
