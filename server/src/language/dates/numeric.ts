/** Dates in digits: "2025-06", "06/2025", "3/15/2024", "31.12.2024", "2018-2019". */

import type { Token } from '../words/tokens.ts';
import { daysIn, isYear, months } from './months.ts';
import type { Reader, Reading } from './reading.ts';
import { isCount, yearOf } from './years.ts';

/** The numbers joined by one kind of mark: "2024-03-12", "3/15/2024". */
function joinedNumbers(list: readonly Token[], at: number): readonly Token[] {
  const parts: Token[] = [];
  for (let next = at; parts.length < 4 && list[next]?.kind === 'number'; next += 2) {
    parts.push(list[next]!);
    const mark = list[next + 1];
    if (!mark?.joined || !'-/–'.includes(mark.text) || !list[next + 2]?.joined) break;
  }
  return parts;
}

/** The token after a time of day that is written onto a date: "2023-09-17T08:41:05Z". */
function afterTime(list: readonly Token[], at: number): number {
  let next = at;
  if (list[at]?.text !== 'T') return at;
  while (list[next]?.joined && /^[\d.:TZ+-]+$/.test(list[next]!.text)) next += 1;
  // The full stop of the sentence is none of it.
  if (list[next - 1]!.text === '.') next -= 1;
  return next;
}

/** "2025-06", "2025-06-30", "06/2025", "3/15/2024", "31.12.2024", "2024/25", "2018-2019". */
export const readNumeric: Reader = (list, at) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(list[at]?.text ?? '');
  if (dotted) return isDay(dotted[3]!, dotted[2]!, dotted[1]!) ? inMonths(dotted[3]!, at + 1, dotted[2]!) : undefined;
  const parts = joinedNumbers(list, at);
  const [first = '', second = '', third] = parts.map(({ text }) => text);
  const next = at + parts.length * 2 - 1;
  if (
    parts.length < 2 ||
    parts.length > 3 ||
    (list[next]?.joined && list[next]?.kind === 'word' && list[next]?.text !== 'T')
  )
    return undefined;
  if (yearOf(parts[0]) !== undefined) {
    if (third !== undefined)
      return isDay(first, second, third) ? inMonths(first, afterTime(list, next), second) : undefined;
    if (isMonth(second)) return inMonths(first, next, second);
    const last = second.length === 2 ? Math.floor(Number(first) / 100) * 100 + Number(second) : yearOf(parts[1]);
    if (last === undefined || last <= Number(first) || isCount(list, next - 1)) return undefined;
    return { next, period: { from: { year: Number(first), month: 1 }, to: { year: last, month: 12 } } };
  }
  const year = third ?? second;
  if (yearOf(parts.at(-1)) === undefined) return undefined;
  if (third === undefined) return isMonth(first) ? inMonths(year, next, first) : undefined;
  // American and European order: where both can be right, the date lies in one of the two months.
  const either = [isDay(year, first, second) ? first : '', isDay(year, second, first) ? second : ''].filter(Boolean);
  return inMonths(year, next, ...either);
};

const isMonth = (text: string): boolean => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 12;

const isDay = (year: string, month: string, day: string): boolean =>
  isMonth(month) && /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= daysIn(Number(month), Number(year));

function inMonths(year: string, next: number, ...named: readonly string[]): Reading | undefined {
  const numbers = named.map(Number).sort((a, b) => a - b);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (!isYear(Number(year)) || first === undefined || last === undefined) return undefined;
  return { next, period: months(Number(year), first, last), ...(first === last ? {} : { certainty: 'either' }) };
}
