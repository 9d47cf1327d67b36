/** Words before a figure that weigh or round it ("over", "close to", "approx."), and what makes it an approximation. */
import { HEDGE_PHRASES, HEDGES, RECALLING, WEIGHING } from '../../data/quantityContext.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import type { Candidate } from './candidate.ts';

interface Hedged {
  /** Index of the nearest token on the left that is no hedge. */
  readonly left: number;
  /** One of the hedges makes the figure an approximation. */
  readonly rough: boolean;
}

const BY_LAST = new Map(
  HEDGE_PHRASES.map(({ words }) => words.at(-1) ?? '').map((last) => [
    last,
    HEDGE_PHRASES.filter(({ words }) => words.at(-1) === last),
  ]),
);

/** Reads the hedges that end at a token, right to left. */
function hedges(list: readonly Token[], from: number): Hedged {
  let left = from;
  let rough = false;
  for (;;) {
    const word = lowerAt(list, left);
    const phrase = (BY_LAST.get(word) ?? []).find(({ words }) =>
      words.every((one, n) => lowerAt(list, left - words.length + 1 + n) === one),
    );
    if (phrase) {
      rough ||= phrase.rough;
      left -= phrase.words.length;
    } else if (word === '.' && /^(?:approx|est|ca|c|appr)$/.test(lowerAt(list, left - 1)) && list[left]?.joined) {
      rough = true;
      left -= 2;
    } else if ((HEDGES.has(word) && word !== 'at') || (word !== '' && '~≈±<>'.includes(word))) {
      rough ||= '~≈±'.includes(word) || (HEDGES.has(word) && !WEIGHING.has(word));
      left -= 1;
    } else return { left, rough };
  }
}

/** Index of the nearest token on the left that is no hedge ("over", "about", "something like"). */
export const beforeHedges = (list: readonly Token[], from: number): number => hedges(list, from).left;

/** How far words of remembering may stand from their figure ("as far as I recall, the bill fell by …"). */
const RECALL_REACH = 16;

/** "as far as I recall", "I would guess", "if memory serves", before the figure or right behind it. */
function isRecalled(list: readonly Token[], c: Candidate): boolean {
  for (let at = Math.max(0, c.first - RECALL_REACH); at < c.next + 4; at += 1) {
    const word = lowerAt(list, at);
    if (word === 'memory' && (lowerAt(list, at - 1) === 'from' || lowerAt(list, at + 1) === 'serves')) return true;
    if (word !== 'i') continue;
    const verb = /^(?:would|can|do|can't|don't)$/.test(lowerAt(list, at + 1)) ? at + 2 : at + 1;
    if (!RECALLING.has(lowerAt(list, verb))) continue;
    // "I remember the 12 customers" is sure of them.
    if (!/^re(?:call|member)$/.test(lowerAt(list, verb)) || /^(?:as|if)$/.test(lowerAt(list, at - 1))) return true;
  }
  return false;
}

/** "roughly 30", "~30", "30 or so", "30-ish". A bound is no approximation: "over 300", "300+". */
export function isApproximate(list: readonly Token[], c: Candidate): boolean {
  if (c.approximate || hedges(list, c.first - 1).rough) return true;
  // "somewhere between 20 and 25%".
  if (lowerAt(list, c.first - 1) === 'between' && hedges(list, c.first - 2).rough) return true;
  const behind = c.next + (list[c.next]?.kind === 'mark' ? 1 : 0);
  return (
    /^(?:or (?:so|thereabouts)|give or)$/.test(`${lowerAt(list, behind)} ${lowerAt(list, behind + 1)}`) ||
    /^(?:ish|approx|estimated|est)$/.test(lowerAt(list, behind)) ||
    isRecalled(list, c)
  );
}
