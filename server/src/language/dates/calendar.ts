/** Calendar dates in the tokens of a sentence: "early 2024", "Q3 2024", "12 March 2024", "2024-03-12", "in 2024". */
import { FEASTS, MONTH_LIKE_WORDS, MONTHS, ORDINALS, SEASONS, YEAR_PARTS } from '../../data/calendar.ts';
import type { Token } from '../words/tokens.ts';
import { daysIn, isYear, months, type Period, share } from './months.ts';
import { readNumeric } from './numeric.ts';
import { isDash, type Reader, type Reading, type RelativeYear } from './reading.ts';
import { fullYear, isCount, readYear, readYearWord, yearOf } from './years.ts';

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** The year behind a month, a season or a quarter: "March 2024", "March, 2024", "summer of '22", "Q1 of last year". */
function yearAfter(list: readonly Token[], at: number, relative: RelativeYear): ReturnType<typeof readYearWord> {
  const direct = readYearWord(list, at) ?? relative(list, at);
  if (direct) return direct;
  const between = list[at];
  if (between?.lower === 'of') return readYearWord(list, at + 1) ?? relative(list, at + 1);
  const isMark = between?.kind === 'mark' && (',./'.includes(between.text) || (isDash(between) && between.joined));
  return isMark ? readYearWord(list, at + 1) : undefined;
}

const dayOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31
    ? Number(token.text)
    : undefined;

const ORDINAL_ENDING = new Set(['st', 'nd', 'rd', 'th']);

/** The token after one day of the month ("3", "3rd"), undefined where there is none. */
function afterOneDay(list: readonly Token[], at: number): number | undefined {
  if (dayOf(list[at]) === undefined || list[at + 1]?.text === '%') return undefined;
  return list[at + 1]?.joined && ORDINAL_ENDING.has(list[at + 1]?.lower ?? '') ? at + 2 : at + 1;
}

/** The same for some days ("3-5"). */
function afterDay(list: readonly Token[], at: number): number | undefined {
  const next = afterOneDay(list, at);
  return (next !== undefined && isDash(list[next]) && afterOneDay(list, next + 1)) || next;
}

/** The month that holds a day; undefined for a day it does not have, such as 31 June. */
const dayIn = (day: Token, month: number, year: number): Period | undefined =>
  Number(day.text) <= daysIn(month, year) ? months(year, month, month) : undefined;

const monthNamed = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' && isCapital(token) ? MONTHS.get(token.lower) : undefined;

/** "March 2024", "Mar 3, 2024", "July 4"; without a number beside it a name is no date. */
const readMonthName: Reader = (list, at, relative) => {
  const named = MONTHS.get(list[at]?.lower ?? '');
  if (named === undefined || (!isCapital(list[at]) && MONTH_LIKE_WORDS.has(list[at]!.lower))) return undefined;
  const direct = yearAfter(list, at + 1, relative);
  if (direct) return { next: direct.next, period: months(direct.year, named, named) };
  const day = list[at + 1]?.text === '.' ? at + 2 : at + 1;
  const next = isCapital(list[at]) ? afterDay(list, day) : undefined;
  if (next === undefined) return undefined;
  const year = yearAfter(list, next, relative);
  if (!year) return { next, period: undefined, yearless: [named, named] };
  return { next: year.next, period: dayIn(list[day]!, named, year.year) };
};

/** "4 July 2024", "the 3rd of May", "14-Nov-2022". */
const readDayFirst: Reader = (list, at, relative) => {
  let next = afterDay(list, at);
  if (next === undefined) return undefined;
  if (list[next]?.lower === 'of' || (isDash(list[next]) && list[next]?.joined)) next += 1;
  const month = monthNamed(list[next]);
  if (month === undefined) return undefined;
  const year = yearAfter(list, next + 1, relative);
  if (!year) return { next: next + 1, period: undefined, yearless: [month, month] };
  return { next: year.next, period: dayIn(list[at]!, month, year.year) };
};

/** "Black Friday 2022". */
const readFeast: Reader = (list, at, relative) => {
  const feast = FEASTS.get(list[at]?.lower ?? '');
  if (!feast || (feast.second && list[at + 1]?.lower !== feast.second)) return undefined;
  const year = yearAfter(list, feast.second ? at + 2 : at + 1, relative);
  return year && { next: year.next, period: months(year.year, feast.month, feast.month) };
};

/** "fall 2020", "the summer of '22", "winter 2022/23"; a winter of one year may lie at either end of it. */
const readSeason: Reader = (list, at, relative) => {
  const season = SEASONS.get(list[at]?.lower ?? '');
  const year = season && yearAfter(list, at + 1, relative);
  if (!season || !year) return undefined;
  const [from, to] = season;
  if (to <= 12) return { next: year.next, period: months(year.year, from, to) };
  const second = list[year.next]?.text === '/' || isDash(list[year.next]) ? list[year.next + 1] : undefined;
  return second?.joined && Number(second.text) % 100 === (year.year + 1) % 100
    ? { next: year.next + 2, period: months(year.year, from, to) }
    : { next: year.next, period: months(year.year, 1, 12), certainty: 'rough' };
};

/** "early 2024", "mid-2023", "late in 2022", "early last year"; before a month or a season it says no more than that. */
const readPart: Reader = (list, at, relative) => {
  const part = YEAR_PARTS.get(list[at]?.lower ?? '');
  if (!part) return undefined;
  const next = isDash(list[at + 1]) || list[at + 1]?.lower === 'in' ? at + 2 : at + 1;
  const year = readYearWord(list, next) ?? relative(list, next);
  if (!year)
    return readSeason(list, next, relative) ?? readMonthName(list, next, relative) ?? readShare(list, next, relative);
  if (isCount(list, year.next - 1)) return undefined;
  // "the mid-1980s".
  if (list[year.next]?.joined && list[year.next]?.lower === 's') return { next: year.next + 1, period: undefined };
  return { next: year.next, period: months(year.year, ...part), certainty: 'rough' };
};

/** Into how many parts a year is cut, by letter and by name. */
const LETTERED = new Map([
  ['Q', 4],
  ['H', 2],
]);
const NAMED = new Map([
  ['quarter', 4],
  ['half', 2],
]);

/** "Q3", "Q3 2024", "H1 '24", "Q2'23", "1H23", "3Q 2024". */
const readShare: Reader = (list, at, relative) => {
  const [letter, number] = list[at]?.kind === 'number' ? [list[at + 1], list[at]] : [list[at], list[at + 1]];
  const parts = LETTERED.get(letter?.text ?? '');
  const [, digit = '', short] = /^([1-4])(?:['’](\d\d))?$/.exec(number?.text ?? '') ?? [];
  if (!parts || !list[at + 1]?.joined || digit === '' || Number(digit) > parts) return undefined;
  const of = (year: number, next: number): Reading => ({ next, period: share(year, Number(digit), parts) });
  if (short) return of(fullYear(short), at + 2);
  const after = list[at + 2];
  if (after?.joined && /^\d\d(?:\d\d)?$/.test(after.text)) return of(yearOf(after) ?? fullYear(after.text), at + 3);
  const year = yearAfter(list, at + 2, relative);
  if (year) return of(year.year, year.next);
  if (letter !== list[at] || (after?.joined && after.kind === 'word')) return undefined;
  const { from, to } = share(2000, Number(digit), parts);
  return { next: at + 2, period: undefined, yearless: [from.month, to.month] };
};

/** "FY25", "FY 2025": the year by its name, wherever the company lets it begin. */
const readFiscalYear: Reader = (list, at) => {
  const digits = list[at + 1]?.text ?? '';
  if (!/^[FC]Y$/i.test(list[at]?.text ?? '') || !isCapital(list[at]) || !/^\d\d(?:\d\d)?$/.test(digits))
    return undefined;
  const year = digits.length === 2 ? fullYear(digits) : Number(digits);
  return isYear(year) ? { next: at + 2, period: months(year, 1, 12) } : undefined;
};

/** "second half of 2021", "last quarter of 2022". */
const readOrdinalShare: Reader = (list, at, relative) => {
  const noun = list[at + 1]?.joined ? at + 2 : at + 1;
  const parts = NAMED.get(list[noun]?.lower ?? '');
  if (!parts) return undefined;
  const { lower } = list[at]!;
  const number = lower === 'last' ? parts : ORDINALS.get(noun === at + 1 ? lower : lower + list[at + 1]!.lower);
  if (!number || number > parts) return undefined;
  const year = yearAfter(list, noun + 1, relative);
  return year && { next: year.next, period: share(year.year, number, parts) };
};

/** "2024 Q3", "2025-Q2", "2024 March". */
const readYearFirst: Reader = (list, at) => {
  const year = yearOf(list[at]);
  if (year === undefined) return undefined;
  const next = isDash(list[at + 1]) && list[at + 1]?.joined ? at + 2 : at + 1;
  const month = monthNamed(list[next]);
  if (month !== undefined) return { next: next + 1, period: months(year, month, month) };
  const named = list[next]?.kind === 'word' ? readShare(list, next, () => undefined) : undefined;
  return named?.yearless && { next: named.next, period: months(year, ...named.yearless) };
};

const READERS: readonly Reader[] = [
  readPart,
  readFeast,
  readSeason,
  readOrdinalShare,
  readFiscalYear,
  readShare,
  readMonthName,
  readDayFirst,
  readNumeric,
  readYearFirst,
  readYear,
];

/** Reads the date that begins at a token. */
export function readCalendar(list: readonly Token[], at: number, relative: RelativeYear): Reading | undefined {
  for (const read of READERS) {
    const reading = read(list, at, relative);
    if (reading) return reading;
  }
  return undefined;
}

/** A month or a season by its name alone, which only the other end of a range makes a date. */
export function readBareName(list: readonly Token[], at: number): Reading | undefined {
  const month = monthNamed(list[at]);
  if (month !== undefined) return { next: at + 1, period: undefined, yearless: [month, month] };
  const season = SEASONS.get(list[at]?.lower ?? '');
  return season && { next: at + 1, period: undefined, yearless: season };
}
