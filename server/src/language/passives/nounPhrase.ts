import { CLAUSE_TAKERS } from '../../data/participles.ts';
import { AUXILIARIES, isNounish, list, NOUN_STARTS, type Word } from '../words/clauseWords.ts';
import { isParticiple } from '../words/participleForms.ts';
import { baseOf } from '../words/verbs.ts';

/** Where a noun phrase begins that ends before a verb. */

export const EDGE = /[,;:.!?()"“”–—]|\s-+\s/;
export const SUBORDINATORS = list(
  `because since until till when whenever where wherever if whether while whilst after before as once although though unless
  whereas how why what than that lest provided given`,
);
export const COORDINATORS = list('and or but so yet then nor plus &');
export const clauseTakers = list(CLAUSE_TAKERS);

const PREPOSITIONS = list(
  'of in for on from to with at between across within behind under about over into against per without below above beyond',
);

export const isPreposition = (word: Word | undefined): boolean => word !== undefined && PREPOSITIONS.has(word.is);

/** A participle or gerund before its noun: "the failing tests". */
export const isAttributive = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!;
  const before = words[at - 1];
  const modifies =
    isParticiple(word.is) || word.is.endsWith('ing') || word.tags.has('Infinitive') || word.tags.has('PresentTense');
  return (
    modifies &&
    before !== undefined &&
    (NOUN_STARTS.has(before.is) ||
      before.tags.has('Possessive') ||
      before.tags.has('Adjective') ||
      before.tags.has('Cardinal') ||
      // "a custom hinting mode": a noun in the singular without an article could be no object.
      (isNounish(before) && words[at + 1]?.tags.has('Singular') === true && isGerundOfNoun(words, at)) ||
      // "faults in generated code".
      (isPreposition(before) && isParticiple(word.is) && words[at + 1]?.tags.has('Noun') === true))
  );
};

/** "Training sessions were …", where "Running tests was …" would have the gerund itself as its subject. */
const isGerundOfNoun = (words: readonly Word[], at: number): boolean => {
  const [noun, verb] = [words[at + 1], words[at + 2]];
  if (!words[at]!.tags.has('Gerund') || !noun || !verb) return false;
  return noun.tags.has('Plural') ? /^(?:were|are|have)$/.test(verb.is) : noun.tags.has('Singular') && verb.is === 'was';
};

/** "Orphaned rows were …": right before its noun and the verb a participle is an adjective. */
const isParticipleOfNoun = (words: readonly Word[], at: number): boolean =>
  isParticiple(words[at]!.is) &&
  words[at + 1]?.tags.has('Plural') === true &&
  /^(?:were|are|have|had)$/.test(words[at + 2]?.is ?? '');

/**
 * True of a base form or a participle at the start of a clause with its noun behind it: "Release notes were …". Only a verb that takes a
 * clause ("Check tests were …") could be a verb there.
 */
const opensAsNoun = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!;
  const next = words[at + 1];
  const isBase = word.tags.has('Infinitive') || word.tags.has('Imperative') || isGerundOfNoun(words, at);
  if (!(isBase || isParticipleOfNoun(words, at)) || AUXILIARIES.has(word.is)) return false;
  if (clauseTakers.has(baseOf(word.is) ?? word.is)) return false;
  if (!next || !/^[ \t\r\n]*$/.test(next.gap) || NOUN_STARTS.has(next.is) || next.tags.has('Pronoun')) return false;
  return at === 0 || EDGE.test(word.gap) || COORDINATORS.has(words[at - 1]!.is);
};

export const inPhrase = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || AUXILIARIES.has(word.is) || COORDINATORS.has(word.is)) return false;
  // "Buy-in", "the follow-up": words that a hyphen joins are a noun here, whatever each of them is alone.
  if (word.tags.has('Hyphenated')) return true;
  if (word.tags.has('Verb') && !word.name) return isAttributive(words, at) || opensAsNoun(words, at);
  return isNounish(word) || word.is === 'of' || NOUN_STARTS.has(word.is);
};

/** "costs were cut": the word right before the verb is a noun, even where it spells a verb in the present. */
export function isHead(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (/^(?:me|him|them|us)$/.test(word.is)) return false;
  if (inPhrase(words, at)) return true;
  const before = words[at - 1];
  if (!word.tags.has('Verb') || word.tags.has('PastTense') || AUXILIARIES.has(word.is)) return false;
  if (before && AUXILIARIES.has(before.is)) return false;
  return before === undefined || EDGE.test(word.gap) || !before.tags.has('Pronoun') || before.tags.has('Possessive');
}

/** Walks left over one noun phrase without its prepositional tail; gives the index of its first word. */
export function phraseStart(words: readonly Word[], to: number): number {
  let from = to;
  const announces = (at: number): boolean =>
    words[at]?.is === 'that' &&
    (words[to]!.tags.has('Plural') || words[at - 1]?.tags.has('Verb') || words[at - 1]?.tags.has('Noun')) === true;
  while (!NOUN_STARTS.has(words[from]!.is)) {
    if (EDGE.test(words[from]!.gap) || !inPhrase(words, from - 1) || announces(from - 1)) return from;
    const before = words[from - 1]!;
    if (before.tags.has('Pronoun') && !before.tags.has('Possessive')) return from;
    // "In March the rows …", but "two hours of readings".
    if (before.tags.has('Date') && !words[from]!.tags.has('Date') && words[from]!.is !== 'of') return from;
    from--;
  }
  // "The most expensive query", "our many callers".
  if (
    /^(?:most|more|few|many|several)$/.test(words[from]!.is) &&
    /^(?:an?|the|my|our|their|these|those)$/.test(words[from - 1]?.is ?? '')
  )
    from--;
  if (/^(?:all|both|half|most|such)$/.test(words[from - 1]?.is ?? '') && !EDGE.test(words[from]!.gap)) from--;
  return from;
}

/** True where the words from the start of the clause up to `at` hold no verb, so that they are part of a noun phrase. */
function verbless(words: readonly Word[], at: number): boolean {
  for (let j = at; j >= 0; j--) {
    if (words[j]!.tags.has('Verb') && !isAttributive(words, j)) return false;
    if (EDGE.test(words[j]!.gap) || SUBORDINATORS.has(words[j]!.is)) return true;
  }
  return true;
}

export function nounSubject(words: readonly Word[], to: number): { from: number; unclear: boolean } {
  let from = phraseStart(words, to);
  for (;;) {
    const before = words[from - 1];
    if (!before || EDGE.test(words[from]!.gap)) return { from, unclear: false };
    // "About 1,400 flags".
    if (/^(?:about|around|over|under)$/.test(before.is) && words[from]!.tags.has('Value')) {
      from--;
      // "readers with fewer than five loans", "flags older than a year".
    } else if (before.is === 'than' && /^(?:more|less)$|[^e]er$/.test(words[from - 2]?.is ?? '')) {
      from = phraseStart(words, from - 2);
    } else if (isPreposition(before)) {
      const head = words[from - 2];
      const opens = !head || EDGE.test(words[from - 1]!.gap) || !inPhrase(words, from - 2) || head.tags.has('Date');
      if (opens) return { from, unclear: true };
      from = phraseStart(words, from - 2);
    } else if (/^(?:and|or)$/.test(before.is) && inPhrase(words, from - 2) && verbless(words, from - 2)) {
      from = phraseStart(words, from - 2);
    } else return { from, unclear: false };
  }
}
