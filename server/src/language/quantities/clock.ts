/** Times of day: they place, and measure only where one replaces another ("done at 5:20 instead of 9:10"). */
import { CARDINALS } from '../../data/numbers.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import { blank, type Candidate, isPlainCount } from './candidate.ts';
import { timeSymbol } from './units.ts';

const HOUR_NAMES: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 24],
]);

const clock = (first: number, next: number, hours: number): Candidate => ({
  ...blank(first, next),
  value: hours,
  unit: "o'clock",
  kind: 'time',
  base: { dimension: 'clock', size: 1 },
  style: 'clock',
});

/** Reads "07:15", "5:20 pm", "7 am", "half past ten", "quarter to six" and "noon" at a token. */
export function readClock(list: readonly Token[], at: number): Candidate | undefined {
  const token = list[at] as Token;
  if (token.kind === 'word') return readClockWords(list, at);
  if (token.kind !== 'number' || !/^(?:[01]?\d|2[0-4])$/.test(token.text) || tied(list, at)) return undefined;
  const [colon, minutes] = [list[at + 1], list[at + 2]];
  const timed = colon?.text === ':' && colon.joined && minutes?.joined && /^[0-5]\d$/.test(minutes.text);
  const next = timed ? at + 3 : at + 1;
  // "1:40 h", "3:15 min" last.
  const unit = timed ? timeSymbol(list[next]) : undefined;
  if (unit?.base?.size === 3600 || unit?.base?.size === 60) {
    const value = Number(token.text) + Number(minutes?.text) / 60;
    return { ...blank(at, next + 1), value, unit: unit.id, kind: 'time', base: unit.base, style: 'digits' };
  }
  const half = halfOfDay(list, next);
  if (
    (!timed && !half) ||
    (list[next]?.joined && /^[:%.\p{L}]/u.test(list[next]?.text ?? '') && !half && list[next + 1]?.joined)
  )
    return undefined;
  const hours = Number(token.text) + (timed ? Number(minutes.text) / 60 : 0);
  return clock(at, half?.next ?? next, half?.late && hours < 12 ? hours + 12 : hours);
}

const tied = (list: readonly Token[], at: number): boolean =>
  list[at]?.joined === true && !/^[([{"“'‘→>*–—-]$/.test(list[at - 1]?.text ?? '');

/** "am", "p.m.", "o'clock" behind an hour. */
function halfOfDay(list: readonly Token[], at: number): { readonly next: number; readonly late: boolean } | undefined {
  const word = lowerAt(list, at);
  if (/^(?:am|pm|o'clock)$/.test(word)) return { next: at + 1, late: word === 'pm' };
  const pointed = /^[ap]$/.test(word) && list[at + 1]?.text === '.' && lowerAt(list, at + 2) === 'm';
  if (!pointed) return undefined;
  return { next: list[at + 3]?.text === '.' && list[at + 3]?.joined ? at + 4 : at + 3, late: word === 'p' };
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

function readClockWords(list: readonly Token[], at: number): Candidate | undefined {
  const named = HOUR_NAMES.get(lowerAt(list, at));
  if (named !== undefined) return clock(at, at + 1, named);
  const part = PARTS.get(lowerAt(list, at));
  const side = lowerAt(list, at + 1);
  if (part !== undefined && /^(?:past|to)$/.test(side)) {
    const word = list[at + 2];
    const hour = word?.kind === 'number' ? Number(word.text) : CARDINALS.get(word?.lower ?? '');
    if (hour === undefined || !(hour >= 1 && hour <= 12)) return undefined;
    return clock(at, at + 3, side === 'to' ? hour - part : hour + part);
  }
  const hour = CARDINALS.get(lowerAt(list, at));
  return hour !== undefined && lowerAt(list, at + 1) === "o'clock" ? clock(at, at + 2, hour) : undefined;
}

const TIME_OF_DAY = /^(?:morning|evening|night|afternoon|tomorrow|yesterday)$/;

/** "at 9 the next morning", "by two in the morning", "every night at 2": a bare hour by its time of day. */
export const isHour = (list: readonly Token[], c: Candidate): boolean =>
  isPlainCount(c) &&
  c.noun === undefined &&
  /^(?:at|by|until|till|before|around)$/.test(lowerAt(list, c.first - 1)) &&
  (c.value ?? 0) <= 24 &&
  (TIME_OF_DAY.test(lowerAt(list, c.first - 2)) ||
    list.slice(c.next, c.next + 4).some(({ lower }) => TIME_OF_DAY.test(lower)));
