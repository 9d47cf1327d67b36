import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyReader } from '../../../server/src/language/phrases/families.ts';
import { readStoryFile } from '../../../server/src/parse/read.ts';

const read = familyReader({
  end: { reason: '', phrases: '~cancel\n~pull the plug\nnever ?really/ever ~ship\n@ ~object' },
  amount: { reason: '', phrases: '#/{num} … customer(s)' },
});

/** The phrases found in a sentence: `!` marks what it denies, `?` what it does not say to have happened. */
function found(text: string): string[] {
  const { prose } = readStoryFile(`${text}\n`).stories[0]!.loose[0]!;
  return read(prose).map(
    ({ family, span, denied, unreal }) =>
      `${denied ? '!' : ''}${unreal ? '?' : ''}${family}: ${prose.text.slice(span.start, span.end)}`,
  );
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['every form of a verb', 'They were cancelling it.', ['end: cancelling']],
  ['British and American spelling', 'It was cancelled, or canceled.', ['end: cancelled', 'end: canceled']],
  ['a phrase of several words', 'She pulled the plug in May.', ['end: pulled the plug']],
  [
    'a word that may be absent',
    'It never shipped and never really shipped.',
    ['end: never shipped', 'end: never really shipped'],
  ],
  ['words in between', 'It hit 40 of our paying customers.', ['amount: 40 of our paying customers']],
  ['no words across a mark', 'We were 40, then customers came.', []],
  ['a number in words', 'Five customers left.', ['amount: Five customers']],
  ['a name as the one who acts', 'Then Ines objected.', ['end: Ines objected']],
  ['no word of grammar as a name', 'They objected.', []],
  ['a denial in the clause', 'We did not cancel it.', ['!end: cancel']],
  ['no denial across a clause', 'It was not late, but we cancelled it.', ['end: cancelled']],
  ['what did not happen', 'I would cancel it.', ['?end: cancel']],
  ['spoken words', 'She said: "we cancel it now".', ['end: cancel']],
  ['no code', 'I called `cancel` twice.', []],
  ['words with a hyphen as words apart', 'A pull-the-plug moment.', ['end: pull-the-plug']],
];

for (const [what, text, expected] of CASES) test(`finds ${what}`, () => assert.deepEqual(found(text), expected));
