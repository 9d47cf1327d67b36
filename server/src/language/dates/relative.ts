/** Dates that count from the day the story is read: "18 months ago", "last spring", "this year". */
import { FEASTS, MONTHS, OWNERS_OF_LAST, SEASONS } from '../../data/calendar.ts';
import { CARDINALS } from '../../data/numbers.ts';
import type { Token } from '../words/tokens.ts';
import { monthOf, months, monthsBetween, type Period, share } from './months.ts';
import type { Reading, RelativeYear } from './reading.ts';

/** Nobody tells a story that is older, in years. */
const OLDEST = 60;

const DAY = 24 * 60 * 60 * 1000;

/** "last" or "this" at the token, unless it is the last of something else ("the last year of the contract"). */
function pointing(list: readonly Token[], at: number): 'last' | 'this' | undefined {
  const word = list[at]?.lower;
  if (word !== 'last' && word !== 'this') return undefined;
  const isOwned = OWNERS_OF_LAST.has(list[at - 1]?.lower ?? '') || list[at - 1]?.lower.endsWith("'s");
  return isOwned || list[at + 2]?.lower === 'of' ? undefined : word;
}

/** "last year" and "this year". */
export const relativeYear =
  (now: Date | undefined): RelativeYear =>
  (list, at) => {
    const word = now && list[at + 1]?.lower === 'year' ? pointing(list, at) : undefined;
    return word && { year: now!.getFullYear() - (word === 'last' ? 1 : 0), next: at + 2 };
  };

/** Reads the date that begins at a token. */
export function readRelative(list: readonly Token[], at: number, now: Date): Reading | undefined {
  const ago = readAgo(list, at, now);
  if (ago) return ago;
  if (list[at]?.lower === 'yesterday') return { next: at + 1, period: daysBefore(now, 1, 1) };
  const word = pointing(list, at);
  if (!word) return undefined;
  const year = relativeYear(now)(list, at);
  if (year) return { next: year.next, period: months(year.year, 1, 12) };
  const noun = list[at + 1]?.lower ?? '';
  const back = word === 'last' ? 1 : 0;
  const { year: thisYear, month } = monthOf(now);
  if (noun === 'month') return { next: at + 2, period: months(thisYear, month - back, month - back) };
  if (noun === 'quarter') return { next: at + 2, period: share(thisYear, Math.ceil(month / 3) - back, 4) };
  const weekday = (now.getDay() + 6) % 7;
  if (noun === 'week' && back) return { next: at + 2, period: daysBefore(now, weekday + 7, weekday + 1) };
  const named = namedMonths(list, at + 1);
  const period = named && latest(named.months, now, word);
  return period && { next: named.next, period };
}

/** The month, the season or the feast at a token. */
function namedMonths(
  list: readonly Token[],
  at: number,
): { readonly months: readonly [number, number]; readonly next: number } | undefined {
  const word = list[at]?.lower ?? '';
  const season = SEASONS.get(word);
  if (season) return { months: season, next: at + 1 };
  const feast = FEASTS.get(word);
  if (feast && (!feast.second || list[at + 1]?.lower === feast.second))
    return { months: [feast.month, feast.month], next: feast.second ? at + 2 : at + 1 };
  const month = /^\p{Lu}/u.test(list[at]?.text ?? '') ? MONTHS.get(word) : undefined;
  return month === undefined ? undefined : { months: [month, month], next: at + 1 };
}

/** Some months of a year, the latest time they came: `last` when they were over, `this` in the year that runs. */
function latest([from, to]: readonly [number, number], now: Date, word: 'last' | 'this'): Period | undefined {
  const today = monthOf(now);
  if (word === 'this') {
    const period = months(today.year, from, to);
    return monthsBetween(period.from, today) >= 0 ? period : undefined;
  }
  for (let year = today.year; ; year -= 1) {
    const period = months(year, from, to);
    // A month that has only just begun is still this one; a season may have its last month running.
    if (monthsBetween(period.to, today) > 0) return period;
  }
}

function daysBefore(now: Date, first: number, last: number): Period {
  const day = (count: number) => monthOf(new Date(now.getTime() - count * DAY));
  return { from: day(first), to: day(last) };
}

/** "18 months ago", "two years ago", "a year ago". */
function readAgo(list: readonly Token[], at: number, now: Date): Reading | undefined {
  if (list[at + 2]?.lower !== 'ago' || isPartOfNumber(list, at)) return undefined;
  const { text, lower } = list[at]!;
  const count = /^\d{1,3}$/.test(text) ? Number(text) : /^an?$/.test(lower) ? 1 : CARDINALS.get(lower);
  if (!count) return undefined;
  const { year, month } = monthOf(now);
  const next = at + 3;
  switch (list[at + 1]!.lower.replace(/s$/, '')) {
    case 'year':
    case 'yr':
      return count <= OLDEST ? { next, period: months(year - count, 1, 12) } : undefined;
    case 'month':
    case 'mo':
      return { next, period: months(year, month - count, month - count) };
    case 'week':
    case 'wk':
      return { next, period: daysBefore(now, count * 7, count * 7) };
    case 'day':
      return { next, period: daysBefore(now, count, count) };
    default:
      return undefined;
  }
}

/** True where a longer number or a bound ends here: "two or three", "half a year", "more than a year". */
function isPartOfNumber(list: readonly Token[], at: number): boolean {
  const before = list[at - 1];
  if (!before) return false;
  return (
    before.kind === 'number' ||
    CARDINALS.has(before.lower) ||
    /^(?:[-–—]|or|to|than|over|under|almost|nearly|half|hundred)$/.test(before.lower)
  );
}
