/** Numbers in digits. Number words have a file of their own, and what a number measures is read elsewhere. */
import { FRACTION_CHARACTERS, ROUNDING_SUFFIXES, SCALE_LETTERS, SCALES } from '../../data/numbers.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_LETTERS } from '../../data/units.ts';
import type { Token } from '../words/tokens.ts';

export interface Numeral {
  /** Index of the first token, sign and currency included. */
  readonly first: number;
  /** Index of the token after the last. */
  readonly next: number;
  readonly value: number;
  /** How it is written decides how much context it needs to count. */
  readonly style: 'digits' | 'word' | 'article' | 'fraction' | 'collective' | 'factor';
  readonly currency: string | undefined;
  readonly sign: -1 | 0 | 1;
  readonly approximate: boolean;
  /** A lower-case "m" stands on the digits: minutes, metres or millions, as its neighbours say. */
  readonly letterM: boolean;
}

/** Marks that part a number from what stands before it without a space. */
export const SEPARATORS = new Set(
  '( ) [ ] { } " “ ” ‘ \' , ; : = → ➜ ➝ ⇒ -> => — … | * < > ~ ≈ ! ? • · ≤ ≥ ± \\'.split(' '),
);
const SIGNS: ReadonlyMap<string, -1 | 1> = new Map([
  ['-', -1],
  ['−', -1],
  ['–', -1],
  ['+', 1],
]);
/** Prefixes that bind to a figure with a hyphen and leave it a figure ("sub-100 ms"). */
const BOUND_PREFIXES = new Set(['sub', 'under', 'over', 'near', 'plus', 'pre', 'post', 'mid']);
const DASHES = new Set(['-', '–', '—', '‑']);

const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text);

/** Marks and letters before a figure's digits; whatever is longer is part of a name, and reading it all would cost time. */
const LONGEST_PREFIX = 6;

/** Index of the first token that stands without a space before token `at`, separators excluded. */
function runStart(list: readonly Token[], at: number): number {
  let start = at;
  while (start > at - LONGEST_PREFIX && list[start]?.joined && !SEPARATORS.has(list[start - 1]?.text ?? '('))
    start -= 1;
  return start;
}

/** The value of digits with their separators; undefined for lists, versions and addresses ("2.1.3", "1,2,3"). */
export function digitsValue(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:[,’']\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replace(/[,’']/g, ''));
  if (/^\d{1,3}(?:,\d{2})*,\d{3}$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d*\.\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

interface Prefix {
  readonly first: number;
  readonly currency: string | undefined;
  readonly sign: -1 | 0 | 1;
}

/** What stands on the left of the digits; undefined where it makes them part of a name ("p99", "PROJ-12", "#4"). */
function readPrefix(list: readonly Token[], at: number, previousNext: number): Prefix | undefined {
  let start = runStart(list, at);
  // A range goes on after its dash, "2h30m" after its hours.
  if (start < at && ((isDash(list[at - 1]) && previousNext === at - 1) || previousNext === at)) start = at;
  let position = at;
  let currency: string | undefined;
  let sign: -1 | 0 | 1 = 0;
  const sided = list[position - 1];
  const sign$ = CURRENCY_SIGNS.get(sided?.text ?? '');
  if (sided && sign$ !== undefined && (position > start || !list[position]?.joined)) {
    position -= 1;
    start = Math.min(start, runStart(list, position));
    currency = sign$;
    const letters = DOLLAR_LETTERS.get(list[position - 1]?.text ?? '');
    if (letters !== undefined && list[position]?.joined) {
      position -= 1;
      currency = letters;
    }
  } else if (sided?.kind === 'word' && CURRENCY_CODES.has(sided.text)) {
    position -= 1;
    start = Math.min(start, runStart(list, position));
    currency = sided.text === 'Rs' ? 'INR' : sided.text;
  } else if (sided?.text === '.' && list[at - 2]?.text === 'Rs') {
    position -= 2;
    start = Math.min(start, position);
    currency = 'INR';
  }
  // "$2M-$3M": the second sum of a range.
  if (currency !== undefined && isDash(list[position - 1]) && previousNext === position - 1) start = position;
  if (position > start) {
    const mark = list[position - 1];
    sign = SIGNS.get(mark?.text ?? '') ?? 0;
    if (sign !== 0 && position - 1 === start) position -= 1;
  }
  const bound = list[position - 2];
  if (position - 2 === start && isDash(list[position - 1]) && BOUND_PREFIXES.has(bound?.lower ?? '')) {
    return { first: position, currency, sign: 0 };
  }
  return position === start ? { first: position, currency, sign } : undefined;
}

/** The token after "-odd", "-plus" or "ish" on a number, and whether it makes the number an approximation. */
export function afterSuffix(
  list: readonly Token[],
  at: number,
): { readonly next: number; readonly approximate: boolean } {
  const hyphen = isDash(list[at]) && list[at]?.joined && list[at + 1]?.joined;
  const word = list[hyphen ? at + 1 : at];
  const rough = word?.joined && (hyphen || word.lower === 'ish') ? ROUNDING_SUFFIXES.get(word.lower) : undefined;
  return rough === undefined
    ? { next: at, approximate: false }
    : { next: hyphen ? at + 2 : at + 1, approximate: rough };
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);

/** "12 500", "200 000": groups of three digits after a space, with the token behind them. */
export function spacedGroups(
  list: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  let digits = list[at]!.text;
  if (!/^\d{1,3}$/.test(digits)) return undefined;
  let next = at + 1;
  for (; list[next]?.kind === 'number' && !list[next]!.joined && /^\d{3}$/.test(list[next]!.text); next++)
    digits += list[next]!.text;
  return next > at + 1 ? { value: Number(digits), next } : undefined;
}

/** Reads digits at a token, with sign, currency, thousands groups and scale. */
export function readDigits(
  list: readonly Token[],
  at: number,
  previousNext: number,
  isSymbol: (text: string) => boolean,
): Numeral | undefined {
  const token = list[at] as Token;
  let value = digitsValue(token.text);
  const prefix = value === undefined ? undefined : readPrefix(list, at, previousNext);
  if (value === undefined || !prefix) return undefined;
  let next = at + 1;
  let letterM = false;
  const grouped = spacedGroups(list, at);
  if (grouped) [value, next] = [grouped.value, grouped.next];
  const fraction = FRACTION_CHARACTERS.get(list[next]?.text ?? '');
  if (fraction !== undefined && list[next]?.joined) {
    value += fraction;
    next += 1;
  }
  const after = list[next];
  if (after?.joined && after.kind === 'word') {
    // "mm" on a sum is a million, on any other number a length.
    const scale = after.text === 'mm' && prefix.currency === undefined ? undefined : SCALE_LETTERS.get(after.text);
    if (ORDINALS.has(after.lower)) return undefined;
    // "0x8007", "24x7", "1920x1080".
    if (/^[x×]/.test(after.lower) && (value === 0 || (list[next + 1]?.kind === 'number' && list[next + 1]?.joined)))
      return undefined;
    if (after.text === 'm') {
      letterM = true;
      next += 1;
    } else if (scale !== undefined) {
      value *= scale;
      next += 1;
    } else if (!isSymbol(after.text) && afterSuffix(list, next).next === next) return undefined;
  } else if (after?.joined && '._#@&'.includes(after.text) && list[next + 1]?.joined) {
    return undefined;
  } else if (after?.joined && after.text === ':' && list[next + 1]?.joined && list[next + 1]?.kind === 'number') {
    return undefined;
  }
  if (list[at - 1]?.text === ':' && token.joined && list[at - 1]?.joined && list[at - 2]?.kind === 'number') {
    return undefined;
  }
  if (list[next]?.text === '+' && list[next]?.joined) next += 1;
  const scaled = list[next];
  const word = scaled && !scaled.joined ? (SCALES.get(scaled.lower) ?? undefined) : undefined;
  const letter = scaled && !scaled.joined && /^[kKM]$/.test(scaled.text) ? SCALE_LETTERS.get(scaled.text) : undefined;
  if (word !== undefined || letter !== undefined) {
    value *= word ?? letter ?? 1;
    next += 1;
  } else if (isDash(scaled) && scaled?.joined && SCALES.has(list[next + 1]?.lower ?? '')) {
    value *= SCALES.get(list[next + 1]?.lower ?? '') ?? 1;
    next += 2;
  }
  const suffix = afterSuffix(list, next);
  return {
    first: prefix.first,
    next: suffix.next,
    value,
    style: 'digits',
    currency: prefix.currency,
    sign: prefix.sign,
    approximate: suffix.approximate,
    letterM,
  };
}
