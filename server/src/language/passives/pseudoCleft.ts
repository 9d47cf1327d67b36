import { BE, list, overAdverbs, type Word } from '../words/clauseWords.ts';
import { baseOf } from '../words/verbs.ts';
import type { Link } from './links.ts';

/** "All he did was put the kettle on": a clause with "do" as its subject, and a bare infinitive that only looks like a participle. */

const DO = list('do does did done doing');
const OPENS = list('what whatever all thing things only least best most worst first last next job trick step');

/** The farthest the opening of such a clause stands before its "be". */
const REACH = 12;

/** True of "put" in "what she did was put it back": participle and base are spelled alike, and "do" stands before the "be". */
export function isBareInfinitive(words: readonly Word[], at: number, link: Link): boolean {
  const { is } = words[at]!;
  if (link.inverted || baseOf(is) !== is || !/^(?:is|was|be)$/.test(words[link.at]!.is)) return false;
  let done = false;
  for (let j = link.at - 1; j >= Math.max(0, link.at - REACH); j--) {
    const word = words[j]!;
    if (/[,;:.!?]/.test(words[j + 1]!.gap)) return false;
    // "What was done was put right": something done to a thing.
    if (DO.has(word.is) && !done) {
      if (BE.has(words[overAdverbs(words, j - 1)]?.is ?? '')) return false;
      done = true;
    } else if (done && OPENS.has(word.is)) return true;
  }
  return false;
}
