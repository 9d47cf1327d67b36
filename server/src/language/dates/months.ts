/** Calendar months and stretches of them. */

/** A calendar month; `month` runs from 1 to 12. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** Both months included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/** Months from the first to the second, negative where the second comes first. */
export const monthsBetween = (a: Month, b: Month): number => (b.year - a.year) * 12 + b.month - a.month;

export const monthOf = (date: Date): Month => ({ year: date.getFullYear(), month: date.getMonth() + 1 });

const EARLIEST = 1950;
const LATEST = 2099;
export const isYear = (value: number): boolean => value >= EARLIEST && value <= LATEST;

/** A month counted from January of a year: 13 is January of the next, 0 December of the one before. */
const monthAt = (year: number, month: number): Month => ({
  year: year + Math.floor((month - 1) / 12),
  month: ((((month - 1) % 12) + 12) % 12) + 1,
});

export const months = (year: number, from: number, to: number): Period => ({
  from: monthAt(year, from),
  to: monthAt(year, to),
});

/** A quarter of four, a half of two. */
export const share = (year: number, number: number, parts: number): Period =>
  months(year, ((number - 1) * 12) / parts + 1, (number * 12) / parts);

/** The days of a month, the longest February for an unknown year. */
export const daysIn = (month: number, year = 2000): number => new Date(year, month, 0).getDate();
