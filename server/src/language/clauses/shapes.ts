import {
  adverbLengthBefore,
  BE,
  DETERMINERS,
  isFiniteAuxiliary,
  looksPast,
  type Part,
} from '../words/sentenceTokens.ts';
import { isEdge, isJoiner } from './edges.ts';
import { bases, contentOpeners, endsClause, isSubject, PERSONS, phraseOpeners, thirdPersons } from './opening.ts';
import { type VerbGroup, verbGroup } from './verbGroup.ts';

/** The shapes of a main clause: with a pronoun, with a noun, or with its verb in front. */

/** The first main clause of a sentence. Numbers are indexes into `words`. */
export interface MainClause {
  /** The tokens of the sentence, spoken words left out. */
  readonly words: readonly Part[];
  /** First and last word of the subject; undefined where the clause opens with its verb: "Analysed the logs". */
  readonly subject: { readonly from: number; readonly to: number } | undefined;
  readonly group: VerbGroup;
  /** The verb that opens the clause is a base form: "Analyse the logs", an order or the present. */
  readonly order?: boolean;
}

/** A clause, where to read on, or nothing: the sentence has no main clause. */
export type Step = MainClause | { readonly again: number } | undefined;

/** Nothing is read beyond this many tokens: a subject stands nearer than that to the start. */
export const REACH = 120;

export function pronoun(all: readonly Part[], at: number, fronted?: number): MainClause {
  const cleft = fronted === undefined ? behindCleft(all, at) : undefined;
  return cleft ?? { words: all, subject: { from: at, to: at }, group: verbGroup(all, at, fronted) };
}

/** "That's how we got rid of it", "it was she who proposed it": the act stands behind the cleft. */
function behindCleft(all: readonly Part[], at: number): MainClause | undefined {
  if (!/^(?:it|that|this)(?:'s)?$/.test(all[at]!.is)) return undefined;
  const { contracted, auxiliaries, main } = verbGroup(all, at);
  if (main === undefined || !(contracted || BE.has(all[auxiliaries[0] ?? -1]?.is ?? ''))) return undefined;
  const { is } = all[main]!;
  if (phraseOpeners.has(is) && !contentOpeners.has(is)) {
    // "It's thanks to her that I found it", "it was in May that we …"
    let that = main + 1;
    while (that < all.length && !endsClause(all, that)) that++;
    return all[that]?.is === 'that' && PERSONS.has(all[that + 1]?.is ?? '') ? pronoun(all, that + 1) : undefined;
  }
  if (/^(?:how|why|where|when)$/.test(is) && isSubject(all, main + 1)) return pronoun(all, main + 1);
  if (!/^(?:i|me|we|us|you|he|she|they)$/.test(is) || !/^(?:who|that)$/.test(all[main + 1]?.is ?? '')) return undefined;
  return { words: all, subject: { from: main, to: main }, group: verbGroup(all, main + 1) };
}

/** The clause whose subject is the noun from `from` up to its verb at `verb`, adverbs between them left out. */
export function noun(all: readonly Part[], from: number, verb: number): MainClause {
  let to = verb - 1;
  for (let n = adverbLengthBefore(all, to); n > 0 && to - n >= from; n = adverbLengthBefore(all, to)) to -= n;
  return { words: all, subject: { from, to: Math.max(from, to) }, group: verbGroup(all, verb - 1) };
}

export const bare = (all: readonly Part[], at: number, order = false): MainClause => ({
  words: all,
  subject: undefined,
  group: isFiniteAuxiliary(all[at]!.is)
    ? verbGroup(all, at - 1)
    : { contracted: undefined, floating: [], auxiliaries: [], main: at },
  order,
});

/** "The testers now run each case": a base form between a plural and an object. */
function isPluralPresent(all: readonly Part[], from: number, at: number): boolean {
  if (!bases.has(all[at]!.is) || !DETERMINERS.has(all[at + 1]?.is ?? '')) return false;
  let head = at - 1;
  for (let n = adverbLengthBefore(all, head); n > 0 && head - n >= from; n = adverbLengthBefore(all, head)) head -= n;
  const several = /[^s]s$/.test(all[head]!.is) || all.slice(from, head).some((part) => isJoiner(part));
  return head > from && all[head]!.kind === 'word' && several;
}

/** "The queue shrinks", "My lead thinks it is over-engineered": only a list tells a present from a plural. */
export function presentClause(all: readonly Part[], from: number): MainClause | undefined {
  for (let at = from + 1; at < all.length && at < from + 12; at++) {
    if (isEdge(all, at)) return undefined;
    const before = all[at - 1]!;
    if (isPluralPresent(all, from, at)) return noun(all, from, at);
    if (!thirdPersons.has(all[at]!.is) || before.kind !== 'word' || DETERMINERS.has(before.is)) continue;
    if (/^(?:eleven|twelve|.+teen|twenty|.+ty|hundred|dozen)$/.test(before.is)) continue;
    if (phraseOpeners.has(before.is) || isJoiner(before) || before.is.endsWith('s') || looksPast(before.is)) continue;
    return noun(all, from, at);
  }
  return undefined;
}
