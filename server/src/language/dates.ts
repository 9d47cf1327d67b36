/** When: the `when` key of the front matter, and calendar dates in a sentence. */
import { LOWERING, RAISING } from '../data/change.ts';
import { FUNCTION_WORDS, MONTHS } from '../data/quantityContext.ts';
import type { Span } from '../model/span.ts';
import type { Prose } from '../model/story.ts';
import { type Token, tokens } from './tokens.ts';

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

export type When =
  | { readonly period: Period }
  /** `suggestion` is a value that can be read and plainly means the same; `problem` finishes the sentence "… because it ". */
  | { readonly problem: string; readonly suggestion?: string };

/** Months from the first to the second, negative where the second comes first. */
export const monthsBetween = (a: Month, b: Month): number => (b.year - a.year) * 12 + b.month - a.month;

const EARLIEST = 1950;
const LATEST = 2099;
const isYear = (value: number): boolean => value >= EARLIEST && value <= LATEST;

const months = (year: number, from: number, to: number): Period => ({
  from: { year, month: from },
  to: { year, month: to },
});

const quarter = (year: number, number: number): Period => months(year, number * 3 - 2, number * 3);

/** One end of `when`, strictly in its written form; undefined where the form is another one. */
function readPoint(text: string): Period | { readonly problem: string } | undefined {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q(\d)))?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (!isYear(year)) return { problem: `names the year ${year}` };
  if (match[2] !== undefined) {
    const month = Number(match[2]);
    return month >= 1 && month <= 12
      ? months(year, month, month)
      : { problem: `names month ${match[2]}; a year has 12` };
  }
  if (match[3] !== undefined) {
    const number = Number(match[3]);
    return number >= 1 && number <= 4 ? quarter(year, number) : { problem: `names quarter ${number}; a year has 4` };
  }
  return months(year, 1, 12);
}

const pad = (month: number): string => String(month).padStart(2, '0');

/** Another writing of one point in the form `when` takes; undefined where it could mean two things or nothing. */
function rewritePoint(text: string): string | undefined {
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const years = words.filter((word) => /^\d{4}$/.test(word) && isYear(Number(word)));
  const [year] = years;
  if (years.length !== 1 || year === undefined) return undefined;
  const rest = words.filter((word) => word !== year);
  const [first, second] = rest;
  if (first === undefined) return year;
  if (rest.length === 1) {
    const named = MONTHS.get(first);
    if (named !== undefined) return `${year}-${pad(named)}`;
    const number = Number(first);
    return number >= 1 && number <= 12 ? `${year}-${pad(number)}` : undefined;
  }
  if (rest.length !== 2 || second === undefined) return undefined;
  const quarterNumber = first === 'q' ? second : second === 'q' ? first : undefined;
  if (quarterNumber !== undefined) return /^[1-4]$/.test(quarterNumber) ? `${year}-Q${quarterNumber}` : undefined;
  const named = MONTHS.get(first) ?? MONTHS.get(second);
  if (named !== undefined) return `${year}-${pad(named)}`;
  // An ISO date has its month second; "03/04/2024" could mean March or April.
  return text.trimStart().startsWith(year) && Number(first) >= 1 && Number(first) <= 12 && Number(second) <= 31
    ? `${year}-${pad(Number(first))}`
    : undefined;
}

const writePeriodEnd = (raw: string): string | undefined => {
  const point = readPoint(raw);
  return point && 'from' in point ? raw : rewritePoint(raw);
};

/** Characters: two full dates with words between them are shorter. */
const LONGEST_VALUE = 60;

/** Reads the value of `when`: a month, a quarter, a year, or two of them with `..` between. */
export function parseWhen(text: string): When {
  const value = text.trim();
  if (value.length > LONGEST_VALUE) return { problem: 'is too long for a date' };
  const parts = value.split('..');
  if (parts.length === 1) return readSingle(value);
  const [first, second] = parts as [string, string];
  if (parts.length > 2) return { problem: 'holds more than one ".."' };
  if (first.trim() === '' || second.trim() === '') return { problem: 'is a range without a beginning or an end' };
  const from = readPoint(first);
  const to = readPoint(second);
  if (from && 'problem' in from) return from;
  if (to && 'problem' in to) return to;
  if (!from || !to) return withSuggestion('is not a month, a quarter or a year on both sides', [first, second]);
  if (monthsBetween(from.from, to.to) < 0) {
    return { problem: 'ends before it begins', suggestion: `${second}..${first}` };
  }
  return { period: { from: from.from, to: to.to } };
}

function readSingle(value: string): When {
  const point = readPoint(value);
  if (point) return 'problem' in point ? point : { period: point };
  const range = /^(.*\d)\s*(?:–|—|\bto\b|\buntil\b|\s-\s|\.\.\.|…)\s*(.*\d)$/.exec(value);
  if (range) return withSuggestion('is not in a form this key takes', [range[1] ?? '', range[2] ?? '']);
  const years = /^(\d{4})-(\d{4})$/.exec(value);
  if (years) return withSuggestion('is not in a form this key takes', [years[1] ?? '', years[2] ?? '']);
  return withSuggestion('is not in a form this key takes', [value]);
}

function withSuggestion(problem: string, ends: readonly string[]): When {
  const rewritten = ends.map((end) => writePeriodEnd(end.trim()));
  if (rewritten.some((end) => end === undefined)) return { problem };
  const suggestion = rewritten.join('..');
  return 'period' in parseWhen(suggestion) ? { problem, suggestion } : { problem };
}

/** A calendar date in a sentence, in indexes into `prose.text`; `period` is undefined where no year stands beside it. */
export interface DateMention extends Span {
  readonly period: Period | undefined;
}

/** Prepositions and adverbs that make a bare four-digit number a year. */
const BEFORE_YEAR = new Set(
  'in since by during until till early late mid around circa before after through summer spring autumn fall winter'.split(
    ' ',
  ),
);
/** Nouns a year belongs to with "of" ("the end of 2023"). */
const YEAR_OWNERS = new Set(
  'end start beginning middle summer spring autumn fall winter rest course half quarter most year class'.split(' '),
);
const PART_OF_YEAR = new Set(['early', 'mid', 'late', 'summer', 'spring', 'autumn', 'fall', 'winter']);

const yearOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && /^\d{4}$/.test(token.text) && isYear(Number(token.text)) ? Number(token.text) : undefined;

const dayOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31
    ? Number(token.text)
    : undefined;

const ORDINAL_ENDING = new Set(['st', 'nd', 'rd', 'th']);

interface Reading {
  /** Index of the token after the date. */
  readonly next: number;
  readonly period: Period | undefined;
}

/** "March 2024", "Mar 3, 2024", "July 4"; May and March need a number beside them to be months. */
function readMonthName(list: readonly Token[], at: number): Reading | undefined {
  const month = MONTHS.get(list[at]?.lower ?? '');
  if (month === undefined || !/^\p{Lu}/u.test(list[at]?.text ?? '')) return undefined;
  let next = at + 1;
  if (list[next]?.text === '.' || list[next]?.text === ',') next += 1;
  const direct = yearOf(list[next]);
  if (direct !== undefined) return { next: next + 1, period: months(direct, month, month) };
  if (dayOf(list[next]) === undefined || list[next + 1]?.text === '%') return undefined;
  next += 1;
  if (list[next]?.joined && ORDINAL_ENDING.has(list[next]?.lower ?? '')) next += 1;
  const comma = list[next]?.text === ',' ? next + 1 : next;
  const year = yearOf(list[comma]);
  return year === undefined ? { next, period: undefined } : { next: comma + 1, period: months(year, month, month) };
}

/** "4 July 2024", "the 3rd of May". */
function readDayFirst(list: readonly Token[], at: number): Reading | undefined {
  if (dayOf(list[at]) === undefined) return undefined;
  let next = at + 1;
  if (list[next]?.joined && ORDINAL_ENDING.has(list[next]?.lower ?? '')) next += 1;
  if (list[next]?.lower === 'of') next += 1;
  const month = MONTHS.get(list[next]?.lower ?? '');
  if (month === undefined || !/^\p{Lu}/u.test(list[next]?.text ?? '')) return undefined;
  const year = yearOf(list[next + 1]);
  return year === undefined
    ? { next: next + 1, period: undefined }
    : { next: next + 2, period: months(year, month, month) };
}

/** "2025-06", "2025-06-30", "2025-Q2", "06/2025", "3/15/2024", "2024/25". */
function readNumeric(list: readonly Token[], at: number): Reading | undefined {
  const parts: Token[] = [];
  let next = at;
  while (parts.length < 3 && list[next]?.kind === 'number') {
    parts.push(list[next] as Token);
    const separator = list[next + 1];
    const follows = list[next + 2];
    if (!separator?.joined || !'-/–'.includes(separator.text) || !follows?.joined) break;
    if (follows.kind === 'word') {
      const year = yearOf(parts[0]);
      const number = list[next + 3];
      if (year === undefined || follows.lower !== 'q' || !number?.joined || !/^[1-4]$/.test(number.text)) break;
      return { next: next + 4, period: quarter(year, Number(number.text)) };
    }
    if (follows.kind !== 'number') break;
    next += 2;
  }
  if (parts.length < 2) return undefined;
  const end = next + 1;
  const [first, second, third] = parts;
  const year = yearOf(first);
  const month = Number(second?.text);
  if (year !== undefined && /^\d{1,2}$/.test(second?.text ?? '')) {
    if (month >= 1 && month <= 12) return { next: end, period: months(year, month, month) };
    return month === (year + 1) % 100 && !third ? { next: end, period: undefined } : undefined;
  }
  const lastYear = yearOf(third ?? second);
  if (lastYear === undefined) return undefined;
  if (!third && yearOf(first) !== undefined) return undefined;
  const early = Number(first?.text);
  if (third) return early <= 31 && month <= 31 ? { next: end, period: months(lastYear, 1, 12) } : undefined;
  return early >= 1 && early <= 12 ? { next: end, period: months(lastYear, early, early) } : undefined;
}

/** "Q3", "Q3 2024", "H1 '24", "FY25", "FY 2025". */
function readPeriodName(list: readonly Token[], at: number): Reading | undefined {
  const head = list[at];
  if (head?.kind !== 'word' || !['Q', 'H', 'FY', 'CY'].includes(head.text)) return undefined;
  const number = list[at + 1];
  if (number?.kind !== 'number') return undefined;
  if (head.text.endsWith('Y')) {
    const value = Number(number.text);
    const year = isYear(value) ? value : /^\d{2}$/.test(number.text) ? 2000 + value : undefined;
    return year === undefined ? undefined : { next: at + 2, period: months(year, 1, 12) };
  }
  const limit = head.text === 'Q' ? 4 : 2;
  const value = Number(number.text);
  if (!number.joined || value < 1 || value > limit) return undefined;
  const separated = list[at + 2] && ",-/'’".includes(list[at + 2]?.text ?? ' ') ? at + 3 : at + 2;
  const year = yearOf(list[separated]);
  if (year === undefined) return { next: at + 2, period: undefined };
  const size = 12 / limit;
  return { next: separated + 1, period: months(year, (value - 1) * size + 1, value * size) };
}

/** True where the words before a four-digit number, or the other end of its range, make it a year. */
function datedByNeighbours(list: readonly Token[], at: number): boolean {
  const before = list[at - 1];
  const beyond = list[at - 2];
  if (before === undefined) return true;
  if (before.joined && list[at]?.joined && !'(["\'“'.includes(before.text)) return yearOf(beyond) !== undefined;
  if (before.kind === 'mark') return !'+-−$€£~≈<>='.includes(before.text);
  // "the 2024 season": a count would have a plural behind it.
  if (/^(?:the|our|this|that|my|their)$/.test(before.lower)) return /^\p{Ll}+$/u.test(list[at + 1]?.text ?? '');
  if (before.lower === 'of') return YEAR_OWNERS.has(beyond?.lower ?? '') || MONTHS.has(beyond?.lower ?? '');
  if (before.lower === 'to' || before.lower === 'and') return yearOf(beyond) !== undefined;
  if (before.lower === 'between') return yearOf(list[at + 2]) !== undefined;
  if (before.lower === 'from') return yearOf(list[at + 2]) !== undefined || isOrigin(list, at);
  return BEFORE_YEAR.has(before.lower);
}

/** How far the second figure of a change may stand behind its first. */
const CHANGE_REACH = 6;

/** "an endpoint from 2009", but neither "from 2000 to 300" nor "down from 2000". */
function isOrigin(list: readonly Token[], at: number): boolean {
  const head = list[at - 2];
  if (head?.kind !== 'word' || LOWERING.has(head.lower) || RAISING.has(head.lower)) return false;
  if (/^(?:down|up|went|goes|go|moved|came)$/.test(head.lower)) return false;
  return !list.slice(at + 1, at + CHANGE_REACH).some(({ lower }) => /^(?:to|into|down|up|→|->|=>)$/.test(lower));
}

/** "in 2024", "late 2023", "(2018)"; a four-digit number before a plural is a count ("2000 users"). */
function readYear(list: readonly Token[], at: number): Reading | undefined {
  const year = yearOf(list[at]);
  const after = list[at + 1];
  if (year === undefined || (list[at]?.joined && list[at - 1]?.kind === 'word')) return undefined;
  if (after?.joined && after.kind === 'word') {
    return after.lower === 's' && year % 10 === 0 ? { next: at + 2, period: undefined } : undefined;
  }
  const toward = after?.lower === 'to' || after?.text === '→' || after?.text === '->';
  if (toward && list[at + 2]?.kind === 'number' && yearOf(list[at + 2]) === undefined) return undefined;
  const counted = after?.kind === 'word' && /^\p{Ll}+s$/u.test(after.text) && !FUNCTION_WORDS.has(after.lower);
  if (counted || '%×'.includes(after?.text ?? ' ') || !datedByNeighbours(list, at)) return undefined;
  return { next: at + 1, period: months(year, 1, 12) };
}

const known = new WeakMap<Prose, readonly DateMention[]>();

/** Finds calendar dates, left to right and without overlap. Relative ones ("last month") are left alone. */
export function dates(prose: Prose): readonly DateMention[] {
  let found = known.get(prose);
  if (!found) {
    found = /\d/.test(prose.text) ? datesIn(tokens(prose.text)) : [];
    known.set(prose, found);
  }
  return found;
}

/** The same over a text that is already read. */
export function datesIn(list: readonly Token[]): readonly DateMention[] {
  const found: DateMention[] = [];
  let at = 0;
  while (at < list.length) {
    const reading =
      readPeriodName(list, at) ??
      readMonthName(list, at) ??
      readDayFirst(list, at) ??
      readNumeric(list, at) ??
      readYear(list, at);
    if (!reading) {
      at += 1;
      continue;
    }
    const part = list[at - 1];
    const first = part && PART_OF_YEAR.has(part.lower) ? part : list[at];
    found.push({ start: first?.start ?? 0, end: list[reading.next - 1]?.end ?? 0, period: reading.period });
    at = reading.next;
  }
  return found;
}
