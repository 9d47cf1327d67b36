/** What a figure is to the writer: reached, roughly remembered, or only wanted. */
import {
  HEDGES,
  PARTICIPLES_OF_NEED,
  PROMISES,
  REACHING,
  TARGET_NOUNS,
  TARGET_VERBS,
} from '../../data/quantityContext.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import { isWished } from './aims.ts';
import type { Candidate } from './candidate.ts';
import { endsPhrase } from './nouns.ts';

/** Words that may stand between "target" and its figure. */
const BRIDGE = new Set('of at to for was is were set : = a an the being max maximum minimum be'.split(' '));

const COMPARING =
  /^(?:above|below|under|over|ahead|beyond|past|behind|short|against|versus|vs|higher|lower|more|less|fewer|better|faster|slower)$/;

/** `wished`: the clause wants it and no more; `promised`: an SLA or a budget; `aimed`: any other target. */
export type Wanted = 'wished' | 'promised' | 'aimed';

/** Whether the figure is one that was wanted: "target: 60", "a 60 ms budget", "aimed for 20%". */
export function wanted(list: readonly Token[], c: Candidate): Wanted | undefined {
  if (isWished(list, c) || isUnreached(list, c)) return 'wished';
  const compared = COMPARING.test(lowerAt(list, c.next));
  for (let at = c.first - 1; at >= Math.max(0, c.first - 6); at -= 1) {
    const word = lowerAt(list, at);
    if (TARGET_NOUNS.has(word)) return PROMISES.has(word) ? 'promised' : 'aimed';
    // "the required 99%" is wanted, "it required 8 nodes" is what it took.
    if (PARTICIPLES_OF_NEED.has(word) && !compared && /^(?:the|an?|our|its)$/.test(lowerAt(list, at - 1)))
      return 'aimed';
    if (TARGET_VERBS.has(word)) return 'aimed';
    if (word === ':' && isTargetHeading(list, at)) return 'aimed';
    if (!BRIDGE.has(word) && !HEDGES.has(word)) break;
  }
  for (let at = c.next; at < c.next + 3; at += 1) {
    const word = lowerAt(list, at);
    if (list[at]?.kind !== 'word' || COMPARING.test(word)) return undefined;
    // "12 planned", but not "12 planned launches".
    if (TARGET_VERBS.has(word) && c.noun === undefined && endsPhrase(list[at + 1])) return 'aimed';
    if (TARGET_NOUNS.has(word)) return word === 'plan' ? undefined : PROMISES.has(word) ? 'promised' : 'aimed';
    if (/^(?:of|in|on|by|for|to|and|from|with|than|per|the)$/.test(word)) return undefined;
  }
  return undefined;
}

/** How many words a heading before a colon may have ("Target for next year: 70%"). */
const LONGEST_HEADING = 6;

function isTargetHeading(list: readonly Token[], colon: number): boolean {
  for (let at = colon - 1; at >= Math.max(0, colon - LONGEST_HEADING) && list[at]?.kind === 'word'; at -= 1) {
    if (/^(?:vs|versus|against|above|below|over|under|result)$/.test(lowerAt(list, at))) return false;
    if (TARGET_NOUNS.has(lowerAt(list, at)) && !PROMISES.has(lowerAt(list, at))) return true;
  }
  return false;
}

export const isTarget = (list: readonly Token[], c: Candidate): boolean => wanted(list, c) !== undefined;

/** "we never reached the 10,000 users": what stands there was not there. */
function isUnreached(list: readonly Token[], c: Candidate): boolean {
  if (!/^(?:the|our|my|their|its)$/.test(lowerAt(list, c.first - 1))) return false;
  if (!/^(?:reach(?:ed)?|hit|me?et|achieved?|attain(?:ed)?)$/.test(lowerAt(list, c.first - 2))) return false;
  return list.slice(Math.max(0, c.first - 5), c.first - 2).some(({ lower }) => /^(?:never|not)$|n't$/.test(lower));
}

/** True where the clause says that a wanted figure was reached or missed, which makes it a result. */
export function isReached(list: readonly Token[], c: Candidate): boolean {
  if (list.slice(Math.max(0, c.first - 7), c.first).some(({ lower }) => REACHING.has(lower))) return true;
  if (/^(?:under|below|above|ahead|inside|within)$/.test(lowerAt(list, c.first - 1))) return true;
  const being = /^(?:is|was|were|are)$/.test(lowerAt(list, c.next));
  return being && REACHING.has(lowerAt(list, c.next + 1));
}
