import { HYPHENATED_VERBS } from '../../data/participles.ts';
import {
  AUXILIARIES,
  BE,
  BE_FINITE,
  GET,
  isAdverb,
  isNounish,
  isTime,
  list,
  NOUN_STARTS,
  overAdverbs,
  type Word,
} from '../words/clauseWords.ts';
import { readsAsIs } from './hasOrIs.ts';
import { overSubject, SUBJECT_LIMIT } from './inversion.ts';

/** What a hyphen ties to a participle that stays one: "re-run", "ill-advised". */
const HYPHENATED = list('well ill newly re pre co de auto un double cross back dry hot hand self over under mis');
const hyphenatedVerbs = new Map(Object.entries(HYPHENATED_VERBS).map(([verb, parts]) => [verb, list(parts)]));

/** The longest parenthesis between an auxiliary and its participle, in words. */
const PARENTHESIS_LIMIT = 13;

/** "was, in the end, run": from the comma before `at + 1` back to the auxiliary before the comma's partner. */
function overParenthesis(words: readonly Word[], at: number): number {
  if (!/^\s*(?:[,–—)]|--?)\s*$/.test(words[at + 1]?.gap ?? '')) return at;
  for (let j = at; j > Math.max(0, at - PARENTHESIS_LIMIT); j--) {
    if (!/^\s*[,–—(-]/.test(words[j]?.gap.trimStart() ?? '')) continue;
    const k = overTime(words, overAdverbs(words, j - 1));
    return BE.has(words[k]?.is ?? '') ? k : at;
  }
  return at;
}

/** The longest time between an auxiliary and its participle, in words. */
const TIME_LIMIT = 4;

/** "was on Friday charged", "were for many years used": from the end of a time at `at` back to the auxiliary before it. */
function overTime(words: readonly Word[], at: number): number {
  if (!isTime(words[at])) return at;
  for (let j = at; j > Math.max(0, at - TIME_LIMIT); j--) {
    const { is, gap } = words[j]!;
    if (/[,;:.]/.test(gap)) return at;
    if (/^(?:on|in|at|for|last|this)$/.test(is)) {
      const before = overAdverbs(words, j - 1);
      return BE.has(words[before]?.is ?? '') ? before : at;
    }
  }
  return at;
}

/** Where the "be" or "get" of a participle stands; `inverted` puts the subject between the two. */
export interface Link {
  readonly at: number;
  readonly inverted: boolean;
}

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && /^[\s]*$/.test(word.gap) && (word.name || word.tags.has('Noun') || word.tags.has('Adjective'));

/** "re-run", "allow-listed"; but not "cloud-based", which is an adjective. */
const isCompoundVerb = (part: string, participle: string): boolean =>
  HYPHENATED.has(part) || hyphenatedVerbs.get(participle)?.has(part) === true;

/** True of the second half of a contraction: "us" in "let's". */
const isContracted = (word: Word | undefined): boolean => word !== undefined && word.start === word.end;

/** The "be" or "get" a participle at `at` hangs on. */
export function auxiliaryOf(words: readonly Word[], at: number, question: boolean): Link | undefined {
  // "let's" calls for something and is no participle.
  if (words[at]!.is === 'let' && isContracted(words[at + 1])) return undefined;
  const compound = words[at]!.gap === '-';
  if (compound && !isCompoundVerb(words[at - 1]?.is ?? '', words[at]!.is)) return undefined;
  if (words[at + 1]?.gap === '-' && !words[at + 1]!.tags.has('Preposition') && !words[at + 1]!.tags.has('Particle'))
    return undefined;
  const left = overAdverbs(words, at - (compound && !isAdverb(words[at - 1]!) ? 2 : 1));
  // A stop, or the end of spoken words: '"It was too much," said Ana'.
  for (let j = left + 1; j <= at; j++) if (/[;:.?!]|,["”]/.test(words[j]!.gap)) return undefined;
  const near = overTime(words, overParenthesis(words, left));
  const word = words[near];
  if (!word) return undefined;
  if (word.name) return undefined;
  if (isContracted(word) && /^(?:has|is)$/.test(word.is))
    return readsAsIs(words, near, at) ? { at: near, inverted: false } : undefined;
  if (BE.has(word.is) || GET.has(word.is)) return { at: near, inverted: false };
  if (word.is === 'its' && near === left && !isNoun(words[at + 1])) return { at: near, inverted: false };
  const inverted = overSubject(words, left, question);
  return inverted >= 0 ? { at: inverted, inverted: true } : undefined;
}

/** The first auxiliary of the chain that ends at `link`: "could" in "could not have been run". */
export function firstAuxiliary(words: readonly Word[], link: number): number {
  let first = link;
  for (;;) {
    const j = overAdverbs(words, first - 1);
    const word = words[j];
    if (!word || word.name || !AUXILIARIES.has(word.is) || /[,;:.]/.test(words[j + 1]!.gap)) return first;
    first = j;
  }
}

/** "Attached is the draft", "Also enclosed are two forms": a participle in front of its auxiliary and subject, or -1. */
export function frontedAuxiliary(words: readonly Word[], at: number): number {
  const start = overAdverbs(words, at - 1) + 1;
  const gap = words[start]!.gap;
  if (start > 0 && !/[,;:.–—]/.test(gap)) return -1;
  const reach = words.slice(at + 1, at + 1 + SUBJECT_LIMIT);
  const offset = reach.findIndex(({ is, gap }) => BE_FINITE.has(is) || /[,;:.]/.test(gap) || CLAUSE_WORDS.has(is));
  const auxiliary = reach[offset];
  if (!auxiliary || !BE_FINITE.has(auxiliary.is) || /[,;:.]/.test(auxiliary.gap)) return -1;
  // Only a prepositional phrase may stand between, and none where the participle itself stands behind a comma.
  if (offset > 0 && (gap.includes(',') || !reach[0]!.tags.has('Preposition'))) return -1;
  const next = words[at + offset + 2];
  const opensSubject = next && (isNounish(next) || NOUN_STARTS.has(next.is) || isNoun(words[at + offset + 3]));
  return opensSubject ? at + 1 + offset : -1;
}

const CLAUSE_WORDS = list('that which who and');
