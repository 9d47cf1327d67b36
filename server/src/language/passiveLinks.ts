import { HYPHENATED_VERBS, KEEP_NOUN } from '../data/participles.ts';
import {
  AUXILIARIES,
  BE,
  BE_FINITE,
  GET,
  isAdverb,
  isNounish,
  list,
  NOUN_STARTS,
  overAdverbs,
  SUBJECT_PRONOUNS,
  type Word,
} from './clauseWords.ts';
import { baseOf } from './verbs.ts';

const keepNoun = list(KEEP_NOUN);

/** True of a participle that a noun can follow as its second object or as a name: "given access", "called the hub". */
export const keepsNoun = (word: Word): boolean => keepNoun.has(baseOf(word.is) ?? '');

/** What a hyphen ties to a participle that stays one: "re-run", "ill-advised". */
const HYPHENATED = list('well ill newly re pre co de auto un double cross back dry hot hand self over under mis');
const hyphenatedVerbs = new Map(Object.entries(HYPHENATED_VERBS).map(([verb, parts]) => [verb, list(parts)]));
const WH = list('who what which when where why how whom whose');

const PARENTHESIS_LIMIT = 8;

/** "was, in the end, run": from the comma before `at + 1` back to the auxiliary before the comma's partner. */
function overParenthesis(words: readonly Word[], at: number): number {
  if (!/^\s*(?:[,–—)]|--?)\s*$/.test(words[at + 1]?.gap ?? '')) return at;
  for (let j = at; j > Math.max(0, at - PARENTHESIS_LIMIT); j--) {
    if (!/^\s*[,–—(-]/.test(words[j]?.gap.trimStart() ?? '')) continue;
    const k = overAdverbs(words, j - 1);
    return BE.has(words[k]?.is ?? '') ? k : at;
  }
  return at;
}

/** Where a question or an inversion stands: at the start of the sentence or clause, or after a word that calls for one. */
function opensInversion(words: readonly Word[], at: number, question: boolean): boolean {
  const before = words[at - 1];
  if (!before) return true;
  if (WH.has(before.is) || /^(?:nor|neither|than|so)$/.test(before.is)) return true;
  return question && (/[,;:("“–—-]/.test(words[at]!.gap) || /^(?:and|or|but)$/.test(before.is));
}

const SUBJECT_LIMIT = 8;

/** "Was the nightly job rewritten", "what is a bit used for": the auxiliary before an inverted subject that ends at `at`. */
function overSubject(words: readonly Word[], at: number, question: boolean): number {
  if (!words[at] || /[^\s]/.test(words[at + 1]?.gap ?? '')) return -1;
  for (let j = at; j > at - SUBJECT_LIMIT && j >= 0; j--) {
    const word = words[j]!;
    if (BE_FINITE.has(word.is) && !word.name) {
      return j < at && opensInversion(words, j, question) && isSubject(words, j + 1, at) && !isPredicate(words, j, at)
        ? j
        : -1;
    }
    if (/[,;:.]/.test(word.gap)) return -1;
  }
  return -1;
}

function isSubject(words: readonly Word[], from: number, to: number): boolean {
  let start = from;
  while (words[start]?.is === 'not' && start < to) start++;
  const first = words[start]!;
  if (first.is === 'there') return start === to;
  if (SUBJECT_PRONOUNS.has(first.is) && !NOUN_STARTS.has(first.is))
    return overAdverbs(words, to) === start || start === to;
  if (SUBJECT_PRONOUNS.has(first.is) && start === to) return true;
  if (!NOUN_STARTS.has(first.is) && !isNounish(first)) return false;
  for (let j = start + 1; j <= to; j++) {
    const word = words[j]!;
    if (NOUN_STARTS.has(word.is) && words[j - 1]!.is !== 'of' && words[j - 1]!.is !== 'all') return false;
    if (word.is !== 'of' && !isNounish(word) && !isAdverb(word)) return false;
  }
  return words.slice(start, to + 1).some((word) => word.name || word.tags.has('Noun'));
}

/** "what was a mounting problem": after a question word that is itself the subject, "a" opens the predicate. */
function isPredicate(words: readonly Word[], auxiliary: number, at: number): boolean {
  if (!/^(?:an?)$/.test(words[auxiliary + 1]!.is)) return false;
  const stranded = words[at + 2]?.tags.has('Preposition') && (!words[at + 3] || /[?.,]/.test(words[at + 3]!.gap));
  return auxiliary > 0 && !stranded;
}

/** Where the "be" or "get" of a participle stands; `inverted` puts the subject between the two. */
export interface Link {
  readonly at: number;
  readonly inverted: boolean;
}

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && /^[\s]*$/.test(word.gap) && (word.name || word.tags.has('Noun') || word.tags.has('Adjective'));

const S_HOSTS = list('it that this what who which there he she everything something nothing everyone where here how');

/** "'s" before a participle is "is" after a pronoun, unless an object or a clause follows ("he's said it"). */
function readsAsIs(words: readonly Word[], has: number, at: number): boolean {
  const next = words[at + 1];
  const object = next && /^\s*$/.test(next.gap) && (NOUN_STARTS.has(next.is) || SUBJECT_PRONOUNS.has(next.is));
  return S_HOSTS.has(words[has - 1]?.is ?? '') && (!object || keepsNoun(words[at]!)) && words[at]!.is !== 'got';
}

/** "re-run", "allow-listed"; but not "cloud-based", which is an adjective. */
const isCompoundVerb = (part: string, participle: string): boolean =>
  HYPHENATED.has(part) || hyphenatedVerbs.get(participle)?.has(part) === true;

/** The "be" or "get" a participle at `at` hangs on. */
export function auxiliaryOf(words: readonly Word[], at: number, question: boolean): Link | undefined {
  const compound = words[at]!.gap === '-';
  if (compound && !isCompoundVerb(words[at - 1]?.is ?? '', words[at]!.is)) return undefined;
  if (words[at + 1]?.gap === '-' && !words[at + 1]!.tags.has('Preposition') && !words[at + 1]!.tags.has('Particle'))
    return undefined;
  const left = overAdverbs(words, at - (compound && !isAdverb(words[at - 1]!) ? 2 : 1));
  for (let j = left + 1; j <= at; j++) if (/[;:.?!]/.test(words[j]!.gap)) return undefined;
  const near = overParenthesis(words, left);
  const word = words[near];
  if (!word) return undefined;
  if (!word.name && (BE.has(word.is) || GET.has(word.is))) return { at: near, inverted: false };
  if (word.name) return undefined;
  // "it's called": the tagger reads "has" before every participle, and a passive is meant unless "been" or "got" follows.
  if (word.end === word.start && word.is === 'has' && readsAsIs(words, near, at)) return { at: near, inverted: false };
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
