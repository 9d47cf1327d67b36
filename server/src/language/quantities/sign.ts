/** What a sign says: that a value lies below zero, or which way something went. */

import { lowerAt, type Token } from '../words/tokens.ts';
import type { Candidate } from './candidate.ts';
import { beforeHedges } from './hedges.ts';
import type { Numeral } from './numeral.ts';
import type { Related } from './relations.ts';

/** Prepositions that lead to a value, where "by" and a noun lead to a difference. */
const LEADING_TO_VALUE = /^(?:from|to|at|between)$/;

/** Takes the word of a sign in ("from minus 10", "to negative 2%"); elsewhere it tells a direction and stays outside. */
export function withSpokenSign(list: readonly Token[], numeral: Numeral): Numeral {
  const spoken = numeral.sign === 0 && /^(?:minus|negative)$/.test(lowerAt(list, numeral.first - 1));
  if (!spoken || !LEADING_TO_VALUE.test(lowerAt(list, numeral.first - 2))) return numeral;
  return { ...numeral, first: numeral.first - 1, sign: -1 };
}

/** A sign belongs to the value at the ends of a change and of a range, and behind "to": "from -10 to 35", "fell to -3%". */
const isOfValue = (list: readonly Token[], { candidate: c, pair }: Related): boolean =>
  pair !== undefined || c.upper !== undefined || LEADING_TO_VALUE.test(lowerAt(list, beforeHedges(list, c.first - 1)));

/** The way that the sign alone tells ("-40 %", "+2 points"); zero for a sign that belongs to the value. */
export const wayOfSign = (list: readonly Token[], one: Related): Candidate['sign'] =>
  isOfValue(list, one) ? 0 : one.candidate.sign;

/** The value to show: "-40 %" went down by 40 %, "to -3 %" is below zero. */
export const shownValue = (list: readonly Token[], one: Related): number | undefined => {
  const { value } = one.candidate;
  return value === undefined || isOfValue(list, one) ? value : Math.abs(value);
};
