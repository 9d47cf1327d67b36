/** What a figure is to the writer: reached, roughly remembered, or only wanted. */
import {
  HEDGES,
  PARTICIPLES_OF_NEED,
  PROMISES,
  REACHING,
  TARGET_NOUNS,
  TARGET_VERBS,
  WEIGHING,
} from '../data/quantityContext.ts';
import type { Candidate } from './quantityCandidate.ts';
import { endsPhrase } from './quantityNumeral.ts';
import { lowerAt, type Token } from './tokens.ts';

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

export const isTarget = (list: readonly Token[], c: Candidate): boolean => wanted(list, c) !== undefined;

/** How far the verb of wishing may stand before its figure. */
const WISH_REACH = 14;

const WISHING =
  /^(?:aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|want(?:s|ed)?|plan(?:s|ned|ning)?|promised|supposed|target(?:ed|ing)|intend(?:s|ed)?)$/;
const WISH_NOUN = /^(?:goal|aim|target|objective|plan|hope|idea|ask|mission|ambition|intention)$/;

/** "wanted to cut costs by 20%", "the goal was to get latency under 250 ms": a wish that runs to the end of its clause. */
function isWished(list: readonly Token[], c: Candidate): boolean {
  for (let at = c.first - 1; at >= Math.max(0, c.first - WISH_REACH); at -= 1) {
    const word = lowerAt(list, at);
    if (/^[,;.:!?—()]$/.test(word) || /^(?:but|so|then|which|when|while|because|instead)$/.test(word)) return false;
    // "wanted to cut it and cut it by 20%" goes on with what came of it.
    if (word === 'and' && !BRIDGE.has(lowerAt(list, at + 1)) && at + 1 < c.first) return false;
    if (word !== 'to' && word !== 'for' && word !== 'at') continue;
    const verb = lowerAt(list, at - 1);
    if (WISHING.test(verb) && !WISH_NOUN.test(verb)) return true;
    if (word !== 'to') continue;
    if (WISHING.test(verb) && /^(?:i|we|they|you|he|she|now)$/.test(lowerAt(list, at - 2))) return true;
    const noun = /^(?:is|was|were|are|be)$/.test(verb) ? lowerAt(list, at - 2) : '';
    if (WISH_NOUN.test(noun)) return true;
  }
  return false;
}

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

/** "roughly 30", "~30", "30 or so", "30-ish". A bound is no approximation: "over 300", "300+". */
export function isApproximate(list: readonly Token[], c: Candidate): boolean {
  const before = list[c.first - 1];
  if (c.approximate || '~≈±'.includes(before?.text ?? 'x')) return true;
  if (HEDGES.has(before?.lower ?? '') && !WEIGHING.has(before?.lower ?? '')) return true;
  // "somewhere between 20 and 25%".
  if (before?.lower === 'between' && HEDGES.has(lowerAt(list, c.first - 2))) return true;
  return (
    (lowerAt(list, c.next) === 'or' && lowerAt(list, c.next + 1) === 'so') ||
    lowerAt(list, c.next - 1) === 'ish' ||
    /^(?:ish|approx|estimated|est)$/.test(lowerAt(list, c.next + (list[c.next]?.kind === 'mark' ? 1 : 0)))
  );
}
