/** The `when` key of the front matter. */

import { tokens } from '../words/tokens.ts';
import { datesIn } from './dates.ts';
import { isYear, type Month, months, monthsBetween, type Period, share } from './months.ts';

export type When =
  | { readonly period: Period }
  /**
   * `problem` finishes the sentence "… because it "; `suggestion` is a value that can be read and means the same, or
   * nearly so where it `isRough` ("early 2025").
   */
  | { readonly problem: string; readonly suggestion?: string; readonly isRough?: boolean };

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
    return number >= 1 && number <= 4 ? share(year, number, 4) : { problem: `names quarter ${number}; a year has 4` };
  }
  return months(year, 1, 12);
}

/** Characters: two full dates with words between them are shorter. */
const LONGEST_VALUE = 60;

/** Reads the value of `when`: a month, a quarter, a year, or two of them with `..` between. */
export function parseWhen(text: string): When {
  const value = text.trim();
  if (value.length > LONGEST_VALUE) return { problem: 'is too long for a date' };
  const parts = value.split('..');
  if (parts.length === 1) {
    const point = readPoint(value);
    if (point) return 'problem' in point ? point : { period: point };
    return withSuggestion('is not in a form this key takes', [value]);
  }
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

function withSuggestion(problem: string, ends: readonly string[]): When {
  const read = ends.map((end) => readWritten(end.trim()));
  const [first] = read;
  const last = read.at(-1);
  if (!first || !last) return { problem };
  const suggestion = written({ from: first.period.from, to: last.period.to });
  if (!('period' in parseWhen(suggestion))) return { problem };
  return { problem, suggestion, ...(first.isRough || last.isRough ? { isRough: true } : {}) };
}

/** Another writing of a date, as a sentence may hold it; undefined where it could mean two things or nothing. */
function readWritten(text: string): { readonly period: Period; readonly isRough: boolean } | undefined {
  const list = tokens(text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()));
  const [date] = datesIn(list);
  const coversAll = date !== undefined && date.start === list[0]?.start && date.end === list.at(-1)?.end;
  if (!coversAll || !date.period || date.certainty === 'either') return undefined;
  return { period: date.period, isRough: date.certainty === 'rough' };
}

const writtenMonth = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}`;

/** A period as `when` takes it. */
function written({ from, to }: Period): string {
  const isYears = from.month === 1 && to.month === 12;
  if (isYears) return from.year === to.year ? `${from.year}` : `${from.year}..${to.year}`;
  const length = monthsBetween(from, to);
  if (length === 0) return writtenMonth(from);
  if (length === 2 && from.month % 3 === 1) return `${from.year}-Q${(from.month + 2) / 3}`;
  return `${writtenMonth(from)}..${writtenMonth(to)}`;
}
