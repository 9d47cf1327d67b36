/** When: dates in a sentence, those that count from today too, and the ranges they make. */
import { FEASTS, MONTHS, ORDINALS, RANGE_WORDS, SEASONS, STILL, YEAR_PARTS } from '../../data/calendar.ts';
import { CARDINALS } from '../../data/numbers.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { type Token, tokens } from '../words/tokens.ts';
import { readBareName, readCalendar } from './calendar.ts';
import { type Month, monthOf, months, monthsBetween, type Period } from './months.ts';
import { isDash, type Reading } from './reading.ts';
import { readRelative, relativeYear } from './relative.ts';

/** A date in a sentence, in indexes into its text. */
export interface DateMention extends Span {
  /** Undefined where no year can be told. */
  readonly period: Period | undefined;
  /** `rough`: the words draw no sharp line ("early 2024"). `either`: day and month may be the other way round. */
  readonly certainty: 'sure' | 'rough' | 'either';
}

const known = new WeakMap<Prose, { readonly today: string; readonly found: readonly DateMention[] }>();

/** What no date is without. */
const MAY_HOLD_DATE = /\d|\b(?:ago|last|this|yesterday)\b/i;

/** Finds the dates of a sentence, left to right and without overlap; names in inline code are none. Needs no tagger. */
export function dates(prose: Prose, now: Date): readonly DateMention[] {
  const today = now.toDateString();
  const before = known.get(prose);
  if (before?.today === today) return before.found;
  const all = MAY_HOLD_DATE.test(prose.text) ? datesIn(tokens(prose.text), now) : [];
  const found = all.filter((date) => !prose.code.some((code) => overlaps(code, date)));
  known.set(prose, { today, found });
  return found;
}

/** The same over a text that is already read; without `now`, only dates that do not count from today. */
export function datesIn(list: readonly Token[], now?: Date): readonly DateMention[] {
  const found: DateMention[] = [];
  let at = 0;
  while (at < list.length) {
    const reading = mayBegin(list, at) ? readDate(list, at, now) : undefined;
    if (!reading || isFarAhead(reading.period, now)) {
      at += 1;
      continue;
    }
    const { next, period, certainty = 'sure' } = reading;
    found.push({ start: list[at]!.start, end: list[next - 1]!.end, period, certainty });
    at = next;
  }
  return found;
}

/** Words that a date begins with. */
const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...[MONTHS, SEASONS, FEASTS, YEAR_PARTS, ORDINALS, CARDINALS].flatMap((words) => [...words.keys()]),
  ...['q', 'h', 'fy', 'cy', 'last', 'this', 'yesterday', 'a', 'an'],
]);

/** Marks a date may stand behind without a space. */
const OPENS = /^[([{"'“‘*_—–|,;!?]$/;

/** True where a date may begin: not inside "CVE-2021-44228", "#2023" or "$2021". */
function mayBegin(list: readonly Token[], at: number): boolean {
  const { kind, lower, joined } = list[at]!;
  if (kind === 'mark') return "'’‘".includes(lower);
  return (kind === 'number' || OPENING_WORDS.has(lower)) && (!joined || OPENS.test(list[at - 1]!.text));
}

const readOne = (list: readonly Token[], at: number, now: Date | undefined): Reading | undefined =>
  readCalendar(list, at, relativeYear(now)) ?? (now && readRelative(list, at, now));

function readDate(list: readonly Token[], at: number, now: Date | undefined): Reading | undefined {
  const first = readOne(list, at, now);
  const from = first ?? readBareName(list, at);
  return (from && readRange(list, at, from, now)) ?? first;
}

/** Plans reach no further, in months: "the 2038 problem" is no date of a story. */
const FURTHEST = 36;

const isFarAhead = (period: Period | undefined, now: Date | undefined): boolean =>
  period !== undefined && now !== undefined && monthsBetween(monthOf(now), period.from) > FURTHEST;

/** "March to June 2023", "between 2019 and 2021", "Nov 2024 – Feb 2025", "2019–present": what `first` begins. */
function readRange(list: readonly Token[], at: number, first: Reading, now: Date | undefined): Reading | undefined {
  const isAbbreviated = !first.period && list[first.next]?.text === '.';
  const joint = list[isAbbreviated ? first.next + 1 : first.next];
  if (!joint) return undefined;
  const isBetween = joint.lower === 'and' && list[at - 1]?.lower === 'between';
  if (!isDash(joint) && !RANGE_WORDS.has(joint.lower) && !isBetween) return undefined;
  const start = first.next + (isAbbreviated ? 2 : 1);
  if (first.period && now && STILL.has(list[start]?.lower ?? ''))
    return ranged(first, { next: start + 1, period: { from: monthOf(now), to: monthOf(now) } });
  const second = readOne(list, start, now) ?? (first.period && readBareName(list, start));
  return second && ranged(first, second);
}

/** Two ends as one reading; one of them may take its year from the other. */
function ranged(first: Reading, second: Reading): Reading | undefined {
  const to = second.period?.to ?? (first.period && second.yearless && nextTime(first.period.to, second.yearless[1]));
  const from =
    first.period?.from ?? (second.period && first.yearless && lastTime(second.period.from, first.yearless[0]));
  if (!from || !to || monthsBetween(from, to) < 0) return undefined;
  const certainty = first.certainty ?? second.certainty;
  return { next: second.next, period: { from, to }, ...(certainty ? { certainty } : {}) };
}

/** The last time a month came up to another one, and the next time from it on. */
const lastTime = ({ year, month }: Month, wanted: number): Month =>
  months(wanted > month ? year - 1 : year, wanted, wanted).from;
const nextTime = ({ year, month }: Month, wanted: number): Month =>
  months(wanted < month ? year + 1 : year, wanted, wanted).from;
