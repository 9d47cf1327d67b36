import { INTERJECTIONS as INTERJECTION_WORDS } from '../../data/persons.ts';
import { list } from '../words/clauseWords.ts';
import { adverbLength, DETERMINERS, type Part } from '../words/sentenceTokens.ts';
import { isJoiner, isStrong } from './edges.ts';
import {
  clauseOpeners,
  closing,
  eitherOpeners,
  isGerund,
  isSubject,
  PERSONS,
  QUANTIFIERS,
  reporting,
} from './opening.ts';
import { verbGroup } from './verbGroup.ts';

/** What may stand before a clause and is no part of it, and whether a clause follows. */

/** Openers of a clause that stands in front: "Where the spec was unclear, I …", "Whatever took longer, I …". */
export const FREE_OPENERS = list('where whatever whoever whichever');
const LONGEST_ASIDE = 9;
/** A comma is looked for this far. */
const REACH = 120;
const INTERJECTIONS = list(INTERJECTION_WORDS);

/** Verbs of an aside to the reader: "you see,", "I guess,". */
const ASIDES = list('know see mean guess think suppose believe admit confess say');

/** "All of this", "half the team": a quantity with its noun, and no adverb. */
const isQuantity = (all: readonly Part[], at: number): boolean =>
  QUANTIFIERS.has(all[at]!.is) && (all[at + 1]?.is === 'of' || DETERMINERS.has(all[at + 1]?.is ?? ''));

/** The comma that ends an aside to the reader which begins at `at`: "you know,", "I must confess,", "as I later learned,". */
export function asideEnd(all: readonly Part[], at: number): number | undefined {
  // "…, and this took longest, I …"
  if (at > 0 && all[at]?.is === 'and' && /^(?:this|that|it)$/.test(all[at + 1]?.is ?? '')) {
    let end = at + 2;
    while (end < at + LONGEST_ASIDE && end < all.length && all[end]!.text !== ',') end++;
    const person = all[end + 1]?.is.split("'")[0] ?? '';
    return all[end]?.text === ',' && PERSONS.has(person) ? end : undefined;
  }
  const as = all[at]?.is === 'as';
  const subject = as ? at + 1 : at;
  if (!/^(?:i|you)$/.test(all[subject]?.is ?? '')) return undefined;
  const { auxiliaries, main } = verbGroup(all, subject);
  const verb = main === undefined ? undefined : all[main]!.is;
  if (verb === undefined || all[main! + 1]?.text !== ',' || main! - subject > 3) return undefined;
  if (as) return reporting.has(verb) ? main! + 1 : undefined;
  const shown = ASIDES.has(verb) && (all[subject]!.is === 'you' || at > 0 || verb === 'mean');
  const admitted = auxiliaries.length > 0 && reporting.has(verb) && at > 0;
  return shown || admitted ? main! + 1 : undefined;
}

/** "Okay, so I …", "yeah we …": a word of talk stands before a comma, another such word or a whole clause. */
const opensTalk = (all: readonly Part[], at: number): boolean => {
  const next = all[at + 1];
  return (
    next?.text === ',' ||
    (next !== undefined && (isJoiner(next) || INTERJECTIONS.has(next.is) || isSubject(all, at + 1)))
  );
};

/** Over marks, joiners, adverbs, parentheses, interjections and asides. */
export function overLead(all: readonly Part[], from: number): number {
  let at = from;
  while (at < all.length) {
    const part = all[at]!;
    const adverb = adverbLength(all, at);
    const aside = asideEnd(all, at);
    if (aside !== undefined) at = aside + 1;
    else if (INTERJECTIONS.has(part.is) && opensTalk(all, at)) at++;
    else if (part.text === '(') at = closing(all, at) + 1;
    else if (part.kind === 'mark' || isJoiner(part)) at++;
    else if (
      adverb > 1 ||
      (adverb > 0 && !clauseOpeners.has(part.is) && !opensNowThat(all, at) && !isQuantity(all, at))
    )
      at += adverb;
    else break;
  }
  return at;
}

/** "Now that we had the numbers, …" */
export const opensNowThat = (all: readonly Part[], at: number): boolean =>
  all[at]!.is === 'now' && all[at + 1]?.is === 'that';

/** True where the opener at `at` has a clause behind it: "after we moved", but "after the sale", "since then". */
export function opensClause(all: readonly Part[], at: number): boolean {
  const { is } = all[at]!;
  if (is === 'that') return isSubject(all, overLead(all, at + 1));
  const next = all[at + 1];
  if (FREE_OPENERS.has(is)) return true;
  if (!clauseOpeners.has(is) || !next || next.kind === 'mark' || /^(?:of|then)$/.test(next.is) || isGerund(next))
    return false;
  return !eitherOpeners.has(is) || isSubject(all, overLead(all, at + 1));
}

/** The comma behind which one of `persons` acts without a joiner: "Having looked at where it hung, I …". */
export function commaBefore(all: readonly Part[], from: number, persons: ReadonlySet<string>): number | undefined {
  for (let at = from; at < all.length && at < from + REACH; at++) {
    if (isStrong(all, at)) return undefined;
    if (all[at]!.text !== ',' || isJoiner(all[at + 1] ?? all[at]!)) continue;
    const next = overLead(all, at + 1);
    if (persons.has(all[next]?.is.split("'")[0] ?? '') && isSubject(all, next)) return at;
  }
  return undefined;
}
