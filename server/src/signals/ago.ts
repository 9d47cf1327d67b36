/** How long ago a period ended, as far as its date tells. */
import { type Month, monthOf, monthsBetween, type Period } from '../language/dates/months.ts';

/** In whole months before today: it ended at least `least` and at most `most` of them ago. */
export interface Ago {
  readonly least: number;
  readonly most: number;
}

export function agoOf(period: Period, now: Date): Ago {
  const today = monthOf(now);
  const ago = (month: Month): number => Math.max(0, monthsBetween(month, today));
  return { least: ago(period.to), most: ago(lastStretch(period).from) };
}

/** The last year of a date that tells years only: "2025" ended in any of its months. */
function lastStretch({ from, to }: Period): Period {
  return from.month === 1 && to.month === 12 ? { from: { year: to.year, month: 1 }, to } : { from: to, to };
}

/** "7 years", "18 months". */
export const duration = (months: number): string => {
  if (months >= 24) return `${Math.floor(months / 12)} years`;
  return months === 1 ? 'a month' : `${months} months`;
};

/** "7 months ago", "this month"; the year where a date tells no more. */
export function agoText(period: Period, now: Date): string {
  const { least, most } = agoOf(period, now);
  if (least !== most) return `in ${period.to.year}`;
  return most === 0 ? 'this month' : `${duration(most)} ago`;
}

/** Months after which the consequences of a project show; before that a story is recent. */
export const RIPE = 3;

/** Months after which the memory of a story, and the technology in it, counts as old. */
export const STALE = 60;
