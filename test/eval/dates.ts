/** Dates with the months they tell, on `corpus/dates.yaml`: in titles, in sentences and in the `when` of front matter. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dates } from '../../server/src/language/dates/dates.ts';
import type { Month, Period } from '../../server/src/language/dates/months.ts';
import { parseWhen } from '../../server/src/language/dates/when.ts';
import { overlaps, type Span, span } from '../../server/src/model/span.ts';
import { proseOf } from '../../server/src/parse/prose.ts';
import { bothFigure, type Figure, f1Figure } from './figure.ts';

interface Item {
  readonly text: string;
  readonly where: 'text' | 'title' | 'when';
  readonly now: string;
  readonly dates: readonly { readonly is: string; readonly from: string; readonly to: string }[];
}

interface Found extends Span {
  /** "2024-01 to 2024-04". */
  readonly months: string;
}

const written = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}`;
const monthsOf = ({ from, to }: Period): string => `${written(from)} to ${written(to)}`;

/** A value that `when` only suggests to rewrite is read as the suggestion. */
function whenIn(text: string): Period | undefined {
  const when = parseWhen(text);
  if ('period' in when) return when.period;
  const suggested = when.suggestion === undefined ? when : parseWhen(when.suggestion);
  return 'period' in suggested ? suggested.period : undefined;
}

function datesIn({ text, where, now }: Item): readonly Found[] {
  const found: readonly (Span & { readonly period: Period | undefined })[] =
    where === 'when'
      ? [{ ...span(0, text.length), period: whenIn(text) }]
      : dates(proseOf(text), new Date(`${now}T12:00`));
  return found.flatMap(({ start, end, period }) => (period ? [{ start, end, months: monthsOf(period) }] : []));
}

export function dateFigures(): readonly Figure[] {
  const items = parse(readFileSync(new URL('./corpus/dates.yaml', import.meta.url), 'utf8')) as readonly Item[];
  let hits = 0;
  const extra: string[] = [];
  const missed: string[] = [];
  for (const item of items) {
    const { text } = item;
    const found = new Set(datesIn(item));
    for (const { is, from, to } of item.dates) {
      const place = span(text.indexOf(is), text.indexOf(is) + is.length);
      const match = [...found].find((date) => overlaps(date, place) && date.months === `${from} to ${to}`);
      if (match) hits++;
      else missed.push(`[${is}] ${from} to ${to}  ${text}`);
      if (match) found.delete(match);
    }
    for (const { start, end, months } of found) extra.push(`[${text.slice(start, end)}] ${months}  ${text}`);
  }
  const score = { hits, extra, missed };
  return [
    f1Figure('dates with their months', score, 95),
    bothFigure('dates that are right', { ...score, missed: [] }, 95),
  ];
}
