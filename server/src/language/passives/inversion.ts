import {
  BE_FINITE,
  isAdverb,
  isNounish,
  list,
  NOUN_STARTS,
  overAdverbs,
  SUBJECT_PRONOUNS,
  type Word,
} from '../words/clauseWords.ts';
import { keepsNoun } from './hasOrIs.ts';

/** An auxiliary in front of its subject: questions, and clauses that open with a negation or "only". */

const WH = list('who what which when where why how whom whose');
const ASKING = list('what which how whose');
/** Words at the head of a clause that put its auxiliary before the subject. */
const NEGATIVES = list('nor neither not only never nowhere seldom rarely hardly scarcely such so');
/** Prepositions that lead on inside a subject: "the first flight to Cleveland". */
const INNER = list('of to from in on for at between');
const EDGE = /[,;:.("“–—]/;

/** The farthest the first word of the clause stands before an inverted auxiliary. */
const OPENING_LIMIT = 6;

/** True where the auxiliary at `at` may come before its subject. */
function opensInversion(words: readonly Word[], at: number, question: boolean): boolean {
  const before = words[at - 1];
  if (!before) return true;
  // "There was nobody left": what exists stands behind the verb, and no subject.
  if (before.is === 'there') return false;
  if (WH.has(before.is) || /^(?:nor|neither|than|so)$/.test(before.is)) return true;
  if ((question || at === 1) && /^(?:and|or|but)$/.test(before.is)) return true;
  if (question && /[,;:("“–—-]/.test(words[at]!.gap)) return true;
  return clauseCallsForInversion(words, at);
}

/** "At what time is …", "how far is …", "only then was …": the first word of the clause calls for an inversion. */
function clauseCallsForInversion(words: readonly Word[], at: number): boolean {
  for (let j = at - 1; j >= 0 && j >= at - OPENING_LIMIT; j--) {
    const word = words[j]!;
    if (EDGE.test(words[j + 1]!.gap)) return false;
    const first = j === 0 || EDGE.test(word.gap) || /^(?:and|but|or)$/.test(words[j - 1]!.is);
    if (first && NEGATIVES.has(word.is)) return true;
    // "At no point was he told", "on neither occasion was it mentioned".
    if (first && word.tags.has('Preposition') && /^(?:no|neither)$/.test(words[j + 1]!.is)) return true;
    if (ASKING.has(word.is)) return first || (j === 1 && words[0]!.tags.has('Preposition'));
    // What is asked for is a noun, whatever the tagger reads in "what time".
    const asked = word.tags.has('Infinitive') && ASKING.has(words[j - 1]?.is ?? '');
    if (word.tags.has('Verb') && !asked) return false;
  }
  return false;
}

/** The farthest an inverted subject moves the participle from its auxiliary, in words. */
export const SUBJECT_LIMIT = 8;

/** "Was the nightly job rewritten", "what is a bit used for": the auxiliary before an inverted subject that ends at `at`. */
export function overSubject(words: readonly Word[], at: number, question: boolean): number {
  if (!words[at] || /[^\s"”]/.test(words[at + 1]?.gap ?? '')) return -1;
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
  if (SUBJECT_PRONOUNS.has(first.is)) {
    const alone = start === to || overAdverbs(words, to) === start;
    if (alone || !NOUN_STARTS.has(first.is)) return alone;
  }
  if (!NOUN_STARTS.has(first.is) && !isNounish(first)) return false;
  for (let j = start + 1; j <= to; j++) {
    const word = words[j]!;
    const inner = INNER.has(words[j - 1]!.is);
    if (NOUN_STARTS.has(word.is) && !inner && words[j - 1]!.is !== 'all') return false;
    if (!(INNER.has(word.is) && j < to) && !isNounish(word) && !NOUN_STARTS.has(word.is) && !isAdverb(word))
      return false;
  }
  return words
    .slice(start, to + 1)
    .some((word) => word.name || word.tags.has('Noun') || (start === to && word.tags.has('Gerund')));
}

/**
 * "What was a mounting problem", "what is the lowest fare offered": after a question word that is itself the subject, the
 * noun is the predicate, unless a preposition is stranded ("what is the lever used for") or the verb has two objects.
 */
function isPredicate(words: readonly Word[], auxiliary: number, at: number): boolean {
  const subject = words[auxiliary + 1]!;
  const asked = /^(?:what|who|which)$/.test(words[auxiliary - 1]?.is ?? '');
  if (!asked) return auxiliary > 0 && /^an?$/.test(subject.is);
  if (SUBJECT_PRONOUNS.has(subject.is)) return false;
  if (keepsNoun(words[at + 1]!) && !SELECTS.test(words[auxiliary + 2]?.is ?? '')) return false;
  const next = words[at + 2];
  return !(next?.tags.has('Preposition') && (!words[at + 3] || /[?.,]/.test(words[at + 3]!.gap)));
}

/** What picks one of many is the answer, not the subject: "the lowest", "the only". */
const SELECTS = /^(?:first|last|next|only|best|worst|most|least|[a-z]{3,}est)$/;
