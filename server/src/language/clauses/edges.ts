import { JOINERS } from '../../data/persons.ts';
import { list } from '../words/clauseWords.ts';
import type { Part } from '../words/sentenceTokens.ts';

/** Where clauses part: marks and the words that join clauses of equal standing. */

const joiners = list(`${JOINERS} &`);

/** A sentence is read this far to the left of a subject. */
export const REACH = 80;

export const isJoiner = (part: Part): boolean => joiners.has(part.is);
/** Marks inside a word, a name or a time: "re-use", "and/or", "50%", "03:10". */
const isInner = (all: readonly Part[], at: number): boolean => {
  const part = all[at]!;
  if (/^[/%$#@&'’*_+~`]$/.test(part.text)) return true;
  if (part.text === ':') return part.joined && all[at + 1]?.joined === true && all[at + 1]!.kind === 'number';
  return /^[-.]$/.test(part.text) && part.joined && all[at + 1]?.joined === true;
};
export const isEdge = (all: readonly Part[], at: number): boolean => all[at]!.kind === 'mark' && !isInner(all, at);
export const isStrong = (all: readonly Part[], at: number): boolean =>
  isEdge(all, at) && all[at]!.text !== ',' && all[at]!.text !== ')';

/** The token index of the bracket that opens the one closing at `at`, or `at`. */
function openingBracket(all: readonly Part[], at: number): number {
  for (let j = at - 1; j >= 0 && j >= at - 40; j--) if (all[j]!.text === '(') return j;
  return at;
}

/** Token indexes of the words between the edge before `to` and `to`, parentheses left out; `edge` is -1 at the start. */
export function lead(all: readonly Part[], to: number): { edge: number; words: number[] } {
  const words: number[] = [];
  let at = to - 1;
  for (; at >= 0 && to - at < REACH; at--) {
    if (all[at]!.text === ')') {
      const open = openingBracket(all, at);
      if (open === at) return { edge: at, words: words.toReversed() };
      at = open;
    } else if (isEdge(all, at) || isJoiner(all[at]!)) return { edge: at, words: words.toReversed() };
    else words.push(at);
  }
  return { edge: at, words: words.toReversed() };
}

export const strongBefore = (all: readonly Part[], at: number): number => {
  for (let j = at - 1; j >= 0 && j > at - REACH; j--) if (isStrong(all, j)) return j;
  return Math.max(-1, at - REACH);
};
