import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Passive, passives } from '../../../server/src/language/passives/passives.ts';
import { mayHoldPassive } from '../../../server/src/language/words/participleForms.ts';
import { loadTagger } from '../../../server/src/language/words/tagger.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

await loadTagger();

/** The sentence with `[…]` around each participle. */
function marked(text: string): string {
  return passives(proseOf(text))
    .toSorted((a, b) => b.participle.start - a.participle.start)
    .reduce(
      (all, { participle: { start, end } }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );
}

const PASSIVE = [
  'The bridge was [closed] for repairs.',
  'The letters are [sorted] by hand.',
  'The patient has been [moved] to another ward.',
  'The road is being [widened].',
  'Nothing could have been [done].',
  'The parcel had not yet been [opened].',
  'The bridge was load-[tested] in spring.',
  'The two clubs were short-[listed] for the prize.',
  "The lights weren't [switched] off.",
  'The lights werent [switched] off.',
  "It's [called] a sextant.",
  "I'm [told] that it rains.",
  'He got [fired] on a Monday.',
  'The choir is getting [paid] at last.',
  'Was the loaf [baked] here?',
  'When were the windows [washed]?',
  'What is this lever [used] for?',
  '[Attached] is the signed form.',
  'The roof was, in the end, [mended] by a neighbour.',
  'The hall was quickly and thoroughly [cleaned].',
  'The boat that was [sunk] was never [raised].',
  'The medal was [given] to her.',
  'She was [named] captain.',
  'The bill was [re-written] overnight.',
  'The door was [broken] down by the police.',
  'The crowd was [amused] by the clown.',
  'The rope is being [prepared].',
  'The winner will be [announced] at noon.',
  'All tickets must be [shown] at the gate.',
  'They were [seen] leaving.',
  "It's [said] that the mill was [sold].",
  'The mill was, in the end and after much talk, [sold].',
  'what time is the last train to the coast [expected] to leave',
  'Only then was the letter [opened].',
  'What were the children [told]?',
  'It was kind of [hidden].',
  'The ring was so [called].',
  'The town was [laid] waste.',
  'The inn is [situated] near the mill.',
  'The bed had not been [slept] in.',
  'His hair has been [curled].',
  'He was [left] with nothing.',
  'Tea is [drunk] with milk here.',
  'If a claim is not [settled] in May, it lapses.',
  'When a valve is [closed], the flow stops.',
  'The mayor was on Friday [charged] with fraud.',
  'The fee was on Monday, to much anger, [raised].',
  'On neither visit was the cellar [opened].',
  'Is smoking [permitted] here?',
  'He got [sacked] two days before the fair.',
  'Masks are [worn] at carnival.',
  "It's [done] every spring.",
  'The logs were [split] lengthways.',
  'The drum was [used] to great effect.',
];

const NOT_PASSIVE = [
  'I was tired and she was excited.',
  'The water is gone.',
  'The plan was very complicated.',
  'We are interested in chess.',
  'They have closed the bridge.',
  'He has been waiting since noon.',
  'She got the car washed.',
  'It was a used car.',
  'There were mixed feelings.',
  'The bed is red.',
  'I am done.',
  'The town is related to an old family.',
  'The two are set to meet.',
  'The box is unopened.',
  'The song was well-worn nonsense.',
  "He's said it before.",
  'They were about to leave.',
  'Her projected costs were high.',
  'What we need is time.',
  'You have to get used to it.',
  'The shop is family-oriented.',
  'The meal was plant-based.',
  "She's painted six doors.",
  "It's started to rain.",
  'I like what he\u2019s painted.',
  'What is the lowest fare offered?',
  'His hair was curled.',
  'The old mill was abandoned and silent.',
  'Little is left to see.',
  'The price was over-rated.',
  'I am fed up with it.',
  '\u201cThat was too much,\u201d said Ana.',
  "We are here, let's go.",
  'The hikers were lost.',
  'The dogs are used to the noise.',
  'The view was unspoiled by pylons.',
  'The café was shut.',
  'The lift has been broken since Easter.',
  'The pool was closed for two weeks.',
  'All she did was put the lid on.',
  'What they had done was run for it.',
  "It's kept perfect time.",
  "My throat's dried out.",
  'There was nobody left.',
  'It gets complicated by itself.',
  'Stay calm and be prepared.',
];

for (const text of PASSIVE) {
  test(`finds the passive: ${text}`, () => assert.equal(marked(text.replace(/[[\]]/g, '')), text));
}

for (const text of NOT_PASSIVE) {
  test(`finds no passive: ${text}`, () => assert.equal(marked(text), text));
}

const only = (text: string): Passive => {
  const found = passives(proseOf(text));
  assert.equal(found.length, 1, text);
  return found[0]!;
};

const SPANS = [
  ['The key could not have been lost.', 'could not have been lost', 'The key'],
  ['Then the old jobs were slowly moved.', 'were slowly moved', 'the old jobs'],
  ['It was decided.', 'was decided', 'It'],
  ['The head of the team was asked.', 'was asked', 'The head of the team'],
  ['I kept the list that was printed.', 'was printed', 'that'],
  ['The views and the tables were dropped.', 'were dropped', 'The views and the tables'],
  ['Costs were cut.', 'were cut', 'Costs'],
  ['Release dates were set in May.', 'were set', 'Release dates'],
  ['A burn-down was printed.', 'was printed', 'A burn-down'],
  ['The plants that failed the test were burned.', 'were burned', 'The plants that failed the test'],
  ['All the letters she wrote were kept.', 'were kept', 'All the letters she wrote'],
  ['The clerk who opened the box said the key was lost.', 'was lost', 'the key'],
] as const;

for (const [text, span, subject] of SPANS) {
  test(`spans auxiliaries and subject: ${text}`, () => {
    const passive = only(text);
    assert.equal(text.slice(passive.span.start, passive.span.end), span);
    assert.equal(text.slice(passive.subject!.start, passive.subject!.end), subject);
  });
}

const AGENTS = [
  ['It was written by me.', 'writer', 'me'],
  ['It was written by the platform team.', 'party', 'the platform team'],
  ['It was written by Maria Lopez in May.', 'party', 'Maria Lopez'],
  ['It was written in a day by the head of sales.', 'party', 'the head of sales'],
  ['It was hit by a bus.', 'party', 'a bus'],
  ['It was finished by Friday.', 'deadline', 'Friday'],
  ['It was finished by the end of the week.', 'deadline', undefined],
  ['It was improved by caching.', 'means', undefined],
  ['It was copied by hand.', 'means', 'hand'],
  ['It was sorted by theme.', 'means', 'theme'],
  ['It was paid by finance.', 'party', 'finance'],
  ['It was paid by Ana.', 'party', 'Ana'],
  ['It was paid by HR.', 'party', 'HR'],
  ['It was read by 30 people.', 'party', '30 people'],
  ['It was lost by accident.', 'means', 'accident'],
  ['It was cut by 40%.', 'measure', undefined],
  ['It was reduced by a factor of ten.', 'measure', undefined],
  ['It was cut by half.', 'measure', 'half'],
] as const;

for (const [text, kind, named] of AGENTS) {
  test(`tells what "by" names: ${text}`, () => {
    const { agent } = only(text);
    assert.equal(agent?.kind, kind);
    if (named) assert.equal(text.slice(agent!.named.start, agent!.named.end), named);
  });
}

test('tells the own group from other parties', () => {
  const own = (by: string) => only(`It was built by ${by}.`).agent?.own;
  for (const by of ['us', 'my team', 'the whole squad']) assert.equal(own(by), true, by);
  for (const by of ['them', 'our data team', 'the team that owns it', 'Ana']) assert.equal(own(by), false, by);
});

test('tells clauses apart by what opens them', () => {
  const opener = (text: string) => only(text).subject?.opener;
  assert.equal(opener('The data was loaded.'), 'sentence');
  assert.equal(opener('Overnight, the data was loaded.'), 'comma');
  assert.equal(opener('I slept and the data was loaded.'), 'coordinator');
  assert.equal(opener('I slept because the data was loaded.'), 'subordinator');
  assert.equal(opener('I slept until the tables and the views were loaded.'), 'subordinator');
  assert.equal(opener('I slept because last year the data was loaded.'), 'subordinator');
  assert.equal(opener('I saw the data was loaded.'), 'verb');
  assert.equal(opener('I kept the data which was loaded.'), 'relative');
});

test('takes inline code for names', () => {
  const text = 'The step was run tests loaded in May.';
  const start = text.indexOf('run');
  const prose = { ...proseOf(text), code: [{ start, end: text.indexOf(' in May') }] };
  assert.deepEqual(passives(prose), []);
});

test('hands out the same answer for the same prose', () => {
  const prose = proseOf('The data was loaded.');
  assert.equal(passives(prose), passives(prose));
});

test('lets few sentences through to the tagger', () => {
  assert.equal(mayHoldPassive('I wrote the tests and shipped them.'), false);
  assert.equal(mayHoldPassive('The tests are slow.'), false);
  assert.equal(mayHoldPassive('The tests are rarely run.'), true);
});

test('reads any text without throwing', () => {
  const word = fc.constantFrom(
    ...'the a was were been being is got by me I that which who and , . ? ( ) " \u2019s n\u2019t not never data tested built run loaded to of in If it its there what \ud800 \u0000 1 40% Friday'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = words.join(' ');
      for (const { span, participle } of passives(proseOf(text))) {
        assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        assert.ok(span.start <= participle.start && participle.end <= span.end);
      }
    }),
    { numRuns: 400 },
  );
});

test('reads no line that is too long to be a sentence', () => {
  assert.deepEqual(passives(proseOf('the data was loaded '.repeat(50_000))), []);
});
