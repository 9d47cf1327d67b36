/** A sentence as the ladder reads it: in the first person whoever tells it, and with the "I" that notes leave out. */

import { WORK } from '../data/work.ts';
import type { Teller } from '../language/actors/telling.ts';
import { withoutHyphens } from '../language/phrases/families.ts';
import { byWord, list } from '../language/words/clauseWords.ts';
import { isAdverb, looksPast, type Part, parts } from '../language/words/sentenceTokens.ts';
import { formsOf } from '../language/words/verbs.ts';
import type { Prose } from '../model/story.ts';

const OTHER_SUBJECTS = list(
  'he she they it we you this that these those who which there nobody everybody everyone somebody someone',
);
const OPENS_NOUN = list(
  'the a an my our his her their its each every all both no some several two three four five six',
);
const LIGHT = list('then also first finally later next eventually');
const JOINS = list('and but or so then');
const NO_VERBS = list('left set cut put hit let read found born used based given');

let work: ReadonlySet<string> | undefined;
const isWork = (word: string): boolean => {
  work ??= formsOf(list(`${WORK} see come go take make bring ask tell sit meet get give keep read know think win say`));
  return work.has(word);
};

/** "I'd" is "I" and "had"; the second half is no help and goes. */
const CONTRACTED = /^(i|you|he|she|they|we)'(?:d|ve|m|re|s|ll)$/;

const withLower = (part: Part, lower: string): Part => (part.lower === lower ? part : { ...part, lower, is: lower });

/** The word in the first person where it names the teller. */
function firstPerson(part: Part, teller: Teller): Part {
  const { lower } = part;
  if (teller.kind === 'I') return part;
  if (teller.kind === 'you') {
    if (lower === 'you') return withLower(part, 'i');
    if (lower === 'your') return withLower(part, 'my');
    if (lower === 'yours') return withLower(part, 'mine');
    if (lower === 'yourself') return withLower(part, 'myself');
    return part;
  }
  if (teller.kind !== 'named') return part;
  const name = teller.name.toLowerCase();
  if (lower === name || lower === teller.pronoun) return withLower(part, 'i');
  if (lower === `${name}'s`) return withLower(part, 'my');
  if (teller.pronoun === 'he' && lower === 'his') return withLower(part, 'my');
  if (teller.pronoun === 'he' && lower === 'him') return withLower(part, 'me');
  if (teller.pronoun === 'she' && lower === 'her') return withLower(part, 'my');
  return part;
}

/** Of what a contraction leaves of an auxiliary, what a phrase may ask for. */
const AUXILIARY = byWord({ "'ll": 'will', "'m": 'am', "'re": 'are' });

/** "'ll" and "'d" tell a plan or a past; the pronoun before them is read for itself. */
function expand(part: Part, teller: Teller): readonly Part[] {
  const match = CONTRACTED.exec(part.lower);
  if (!match) return [firstPerson(part, teller)];
  const subject = firstPerson(withLower(part, match[1]!), teller);
  const second = AUXILIARY.get(part.lower.slice(match[1]!.length));
  return second ? [subject, withLower(part, second)] : [subject];
}

const subjectI = (at: Part): Part => ({
  ...at,
  kind: 'word',
  text: 'I',
  lower: 'i',
  is: 'i',
  end: at.start,
  joined: false,
});

/** Puts in the "I" that notes and joined clauses leave out: "Built it, then measured". */
function withSubjects(all: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  let subject: 'i' | 'other' | undefined;
  let opens = true;
  for (let at = 0; at < all.length; at++) {
    const part = all[at]!;
    const { lower, kind } = part;
    if (opens && kind === 'word' && !isAdverb(part) && !LIGHT.has(lower)) {
      if (lower === 'i') subject = 'i';
      else if (OTHER_SUBJECTS.has(lower)) subject = 'other';
      else if (looksPast(lower) && (subject === 'i' || isWork(lower)) && subject !== 'other') {
        const sure = subject === 'i' || !NO_VERBS.has(lower) || all[at + 1]?.kind === 'word';
        if (sure) result.push(subjectI(part));
        subject = 'i';
      } else if (OPENS_NOUN.has(lower) || at === 0) subject = subject === 'i' && at > 0 ? 'i' : 'other';
    } else if (lower === 'i') subject = 'i';
    else if (kind === 'word' && OTHER_SUBJECTS.has(lower) && lower !== 'that' && lower !== 'it' && lower !== 'this')
      subject = 'other';
    if (kind === 'mark' && /[.;:!?—–]/.test(part.text)) subject = undefined;
    opens = kind === 'mark' || JOINS.has(lower) || (opens && (isAdverb(part) || LIGHT.has(lower)));
    result.push(part);
  }
  return result;
}

const known = new WeakMap<Prose, { readonly teller: Teller; readonly words: readonly Part[] }>();

/** Memoised by the prose. */
export function clauseWords(prose: Prose, teller: Teller): readonly Part[] {
  const before = known.get(prose);
  if (before && before.teller === teller) return before.words;
  // "The regions' rooms": the apostrophe of a plural is no mark.
  const spoken = withoutHyphens(parts(prose)).filter(({ text, joined }) => !(joined && /^['’]$/.test(text)));
  const words = withSubjects(spoken.flatMap((part) => expand(part, teller)));
  known.set(prose, { teller, words });
  return words;
}
