import { TEAM_NOUNS, TIME_NOUNS } from '../../data/persons.ts';
import { COUNT_WORDS, MACHINES, TEAM_MEMBERS } from '../../data/severalDoers.ts';
import { list } from '../words/clauseWords.ts';
import { adverbLength, DETERMINERS, type Part } from '../words/sentenceTokens.ts';

/** Noun phrases that name several, read from raw words. */

const teamNouns = list(TEAM_NOUNS);
const members = list(TEAM_MEMBERS);
const timeNouns = list(TIME_NOUNS);
const machines = list(MACHINES);
const countWords = list(COUNT_WORDS);
export const PREPOSITIONS = list(
  'of in on at by for with from to into under over about behind ahead before after until without because across through between off against near beside toward towards around round via per along inside outside',
);

export const looksPlural = ({ is }: Part): boolean =>
  /[^suiy']s$/.test(is) &&
  is.length > 3 &&
  !/^(?:always|ourselves|sometimes|perhaps|besides|towards|nowadays|afterwards|does|less|has|was|this|yes|plus|lens)$/.test(
    is,
  );

/** "team", "people", "department": nouns that only several persons are. */
export const isGroupNoun = ({ is }: Part): boolean => teamNouns.has(is) || members.has(is);

/** "engineers", "people", "two of the testers' colleagues": a plural that names persons by what they do. */
export const isPersons = (part: Part): boolean =>
  isGroupNoun(part) ||
  (looksPlural(part) && !machines.has(part.is) && /(?:er|or|ist|ant|ee|ian|eague|head|person)s$/.test(part.is));

/** "11", "three", "a dozen". */
export const isCount = (part: Part | undefined): boolean =>
  part !== undefined && (part.kind === 'number' || countWords.has(part.is));

/** Steps over adverbs, but not over the "all" and "both" that open a noun phrase. */
export function skipAdverbs(all: readonly Part[], from: number): number {
  let at = from;
  for (let n = adverbLength(all, at); n > 0 && !DETERMINERS.has(all[at]!.is); n = adverbLength(all, at)) at += n;
  return at;
}

interface Phrase {
  readonly head: Part | undefined;
  /** The words of the phrase. */
  readonly words: readonly Part[];
}

/** The noun phrase that begins at `from`, as far as raw words tell: up to a mark, a preposition or a conjunction. */
export function phraseFrom(all: readonly Part[], from: number): Phrase {
  const words: Part[] = [];
  for (let at = skipAdverbs(all, from); at < all.length && at < from + 8; at++) {
    const part = all[at]!;
    if (part.kind === 'mark' && part.text !== '-') break;
    // "on-call" is one word, whatever its first half is alone.
    const half = all[at + 1]?.text === '-' && all[at + 1]!.joined;
    if (part.is === 'that' && words.length === 0) {
      words.push(part);
      continue;
    }
    if ((PREPOSITIONS.has(part.is) && !half) || /^(?:and|or|but|who|that|which|as|than|so|while|when)$/.test(part.is))
      break;
    const head = words.at(-1);
    if (head && words.length > 1 && DETERMINERS.has(part.is)) break;
    // "the only customers there": what follows the head is no part of it.
    if (head && looksPlural(head) && (adverbLength(all, at) > 0 || /^(?:here|there)$/.test(part.is))) break;
    words.push(part);
  }
  return { head: words.at(-1), words };
}

/** "three engineers", "a small team", "the owners": what no one person is. */
export function isPluralPhrase(all: readonly Part[], from: number): boolean {
  const { head, words } = phraseFrom(all, from);
  if (words.some(isGroupNoun) || /^(?:these|those|most)$/.test(all[from]?.is ?? '')) return true;
  // "runners-up".
  if (words.some((part, n) => looksPlural(part) && words[n + 1]?.text === '-' && words[n + 2]?.is === 'up'))
    return true;
  if (!head || timeNouns.has(head.is)) return false;
  return looksPlural(head) || isCount(all[from]);
}

/** "with the vendor" names the other side, so that one person can be on this one. */
export const namesPartner = (all: readonly Part[], from: number): boolean =>
  all.slice(from, from + 10).some(({ is }) => is === 'with' || is === 'against');
