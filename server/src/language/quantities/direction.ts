/** Which way a figure went, and how far a pair of them. */
import { BETTERING, DOWNWARD, LOWERING, RAISING, UPWARD } from '../../data/change.ts';
import { FALLING, RISING } from '../../data/direction.ts';
import { CLAUSE_END, lowerAt, type Token } from '../words/tokens.ts';
import type { Candidate } from './candidate.ts';
import { beforeHedges } from './hedges.ts';
import { compares, divides, magnitude, unitSize } from './magnitude.ts';
import type { Related } from './relations.ts';
import { wayOfSign } from './sign.ts';

type Way = 'up' | 'down' | undefined;

/** What the change multiplied the value by; undefined for ranges, for units that do not compare, and where either end is not above zero, a fall to zero apart. */
export function ratioOf(c: Candidate, { part, other }: NonNullable<Related['pair']>): number | undefined {
  const [before, after] = part === 'before' ? [c, other] : [other, c];
  if (before.value === undefined || after.value === undefined) return undefined;
  if (before.upper !== undefined || after.upper !== undefined || !compares(before, after)) return undefined;
  if (!divides(before) || !(magnitude(before) > 0) || !(magnitude(after) >= 0)) return undefined;
  return magnitude(after) / magnitude(before);
}

/** Up or down: from the pair's values, else the sign, else the nearest word that says so. */
export function directionOf(list: readonly Token[], one: Related): Way {
  const { candidate: c, pair } = one;
  const changed = pair && (wayOfPair(c, pair, magnitude) ?? wayOfPair(c, pair, unitSize));
  if (changed) return changed;
  const sign = wayOfSign(list, one);
  if (sign !== 0) return sign > 0 ? 'up' : 'down';
  if (c.kind === 'factor' && c.style === 'factor') return (c.value ?? 0) < 1 ? 'down' : 'up';
  return wayBehind(list, c) ?? wayBefore(list, c);
}

function wayOfPair(c: Candidate, { part, other }: NonNullable<Related['pair']>, size: (c: Candidate) => number): Way {
  if (size === magnitude && !compares(c, other)) return undefined;
  const [before, after] = part === 'before' ? [size(c), size(other)] : [size(other), size(c)];
  if (before === after || Number.isNaN(before) || Number.isNaN(after)) return undefined;
  return after > before ? 'up' : 'down';
}

/** How far behind its figure a comparative or a noun of change may stand ("40% faster", "a 12 point gain"). */
const BEHIND = 3;

function wayBehind(list: readonly Token[], c: Candidate): Way {
  for (let at = c.next; at < c.next + BEHIND && list[at]?.kind === 'word'; at += 1) {
    const word = lowerAt(list, at);
    if (DOWNWARD.has(word) || FALLING.has(word)) return 'down';
    if (UPWARD.has(word) || RISING.has(word)) return 'up';
  }
  return undefined;
}

/** How far a verb or a noun of change may stand before its figure. */
const BEFORE = 9;

/** Words that tie a noun or a comparative of change to its figure ("a reduction in cost of 12%", "shorter by nine days"). */
const TYING = /^(?:by|of|at|:|=)$/;

function wayBefore(list: readonly Token[], c: Candidate): Way {
  const left = beforeHedges(list, c.first - 1);
  const tied = TYING.test(lowerAt(list, left));
  for (let at = tied ? left - 1 : left; at >= Math.max(0, c.first - BEFORE); at -= 1) {
    const word = lowerAt(list, at);
    if (CLAUSE_END.has(list[at]?.text ?? '') || word === 'and') return undefined;
    const particle = c.first - at <= 2 || at === left - 1;
    if (particle && /^(?:down|minus)$/.test(word)) return 'down';
    if (particle && /^(?:up|plus)$/.test(word)) return 'up';
    const noun = tied && !/^(?:up|down|off|above|below)$/.test(word);
    if (LOWERING.has(word) || (noun && DOWNWARD.has(word)) || FALLING.has(word)) return 'down';
    if (RAISING.has(word) || (noun && UPWARD.has(word)) || RISING.has(word)) return 'up';
    if (BETTERING.has(word)) return undefined;
  }
  return undefined;
}
