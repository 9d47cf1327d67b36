import { NO_ADVERBS } from '../../data/adverbs.ts';
import { CLAUSE_PHRASES, PLAIN_ADVERBS } from '../../data/persons.ts';
import type { Prose } from '../../model/story.ts';
import { BE_FINITE, list, NOUN_STARTS } from './clauseWords.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isIrregularPast } from './verbs.ts';

/** A token of a sentence read as prose: inline code and spoken words have no `is`, whatever they spell. */
export interface Part extends Token {
  /** Lower case with a straight apostrophe; empty for what is a name or somebody's speech. */
  readonly is: string;
}

/** Sentences beyond this length are no sentences: nothing is read in them, so that a hostile line costs nothing. */
const LONGEST = 8_000;

/** "By May": the one month that spells an auxiliary. */
const isMonth = ({ text }: Token, before: Token | undefined): boolean => text === 'May' && before?.kind === 'word';

const cache = new WeakMap<Prose, readonly Part[]>();

/** The tokens of a sentence; memoised by the prose object. */
export function parts(prose: Prose): readonly Part[] {
  const known = cache.get(prose);
  if (known) return known;
  const blind = [...prose.code, ...prose.quoted];
  const read = prose.text.length > LONGEST ? [] : tokensOf(prose);
  const result = read.map((token, n) => {
    const name = blind.some(({ start, end }) => start < token.end && token.start < end) || isMonth(token, read[n - 1]);
    const { kind, text, lower, start, end, joined } = token;
    return { kind, text, lower, start, end, joined, is: name ? '' : lower };
  });
  cache.set(prose, result);
  return result;
}

const plainAdverbs = list(PLAIN_ADVERBS);
const noAdverbs = list(NO_ADVERBS);
const adverbPhrases = CLAUSE_PHRASES.trim()
  .split('\n')
  .map((phrase) => phrase.split(' '));

export const isAdverb = ({ is }: Part): boolean =>
  plainAdverbs.has(is) || (is.length > 4 && is.endsWith('ly') && !noAdverbs.has(is));

/** How many tokens the adverb at `at` takes, 0 where none stands there. */
export function adverbLength(all: readonly Part[], at: number): number {
  const part = all[at];
  if (!part) return 0;
  const phrase = adverbPhrases.find((words) => words.every((word, n) => all[at + n]?.is === word));
  if (phrase) return phrase.length;
  return isAdverb(part) ? 1 : 0;
}

/** How many tokens the adverb that ends at `at` takes, 0 where none does. */
export function adverbLengthBefore(all: readonly Part[], at: number): number {
  const part = all[at];
  if (!part) return 0;
  const phrase = adverbPhrases.find((words) => words.every((word, n) => all[at - words.length + 1 + n]?.is === word));
  if (phrase) return phrase.length;
  return isAdverb(part) ? 1 : 0;
}

export const DETERMINERS: ReadonlySet<string> = new Set([
  ...NOUN_STARTS,
  ...list('one two three four five six seven eight nine ten'),
]);
export const SUBJECT_PRONOUNS = list('i you he she we they it there');
export const MODALS = list('will would shall should can could may might must ought');
export const BE = BE_FINITE;
export const HAVE = list('have has had');
export const DO = list('do does did');

/** "wasn't" without its "n't"; other words as they are. */
export const withoutNot = (is: string): string => {
  if (is === "can't" || is === 'cannot') return 'can';
  if (is === "won't") return 'will';
  if (is === "shan't") return 'shall';
  return is.endsWith("n't") ? is.slice(0, -3) : is;
};

/** True of every finite auxiliary, negated or not. */
export function isFiniteAuxiliary(is: string): boolean {
  const bare = withoutNot(is);
  return MODALS.has(bare) || BE.has(bare) || HAVE.has(bare) || DO.has(bare);
}

/** Verbs whose base ends in "-ed", so that the ending tells no tense. */
const BASE_IN_ED = list('embed shed shred wed sled fed-up bed hundred');

/** True of "moved" and "chose": the shape of a past form. "agreed" and "freed" are, "need" and "exceed" are not. */
export function looksPast(is: string): boolean {
  if (isIrregularPast(is)) return true;
  if (!is.endsWith('ed') || is.length < 4 || BASE_IN_ED.has(is)) return false;
  return !is.endsWith('eed') || /(?:agreed|freed|guaranteed|decreed|refereed|teed|peed)$/.test(is);
}

/** A verb that has a tense, as far as its shape and its neighbours tell. */
export function hasTense(all: readonly Part[], at: number): boolean {
  const part = all[at];
  if (part?.kind !== 'word' || part.is === '') return false;
  if (isFiniteAuxiliary(part.is)) return true;
  const [head = '', tail] = part.is.split("'");
  if (tail && SUBJECT_PRONOUNS.has(head)) return true;
  const before = all[at - 1];
  if (before && /^(?:i|you|he|she|we|they)$/.test(before.is) && !isAdverb(part)) return true;
  return looksPast(part.is) && !(before && (DETERMINERS.has(before.is) || before.is === 'to'));
}
