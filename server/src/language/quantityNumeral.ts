/** Numbers as written: digits, number words, fractions. What they measure is read elsewhere. */
import { LOWERING, RAISING } from '../data/change.ts';
import {
  CARDINALS,
  COLLECTIVES,
  DENOMINATORS,
  FACTOR_VERBS,
  FRACTION_CHARACTERS,
  SCALE_LETTERS,
  SCALES,
} from '../data/numbers.ts';
import { FUNCTION_WORDS, HALF_SAYINGS } from '../data/quantityContext.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_LETTERS } from '../data/units.ts';
import type { Token } from './tokens.ts';

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

const SEPARATORS = new Set('( ) [ ] { } " “ ” ‘ \' , ; : = → ➜ ➝ ⇒ -> => — … | * < > ~ ≈ ! ? • · ≤ ≥ ± \\'.split(' '));
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

const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);

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
  if (token.text.length <= 3) {
    // "12 500 users": groups of three after a space.
    let grouped = token.text;
    while (list[next]?.kind === 'number' && !list[next]?.joined && /^\d{3}$/.test(list[next]?.text ?? '')) {
      grouped += list[next]?.text;
      next += 1;
    }
    value = Number(grouped.includes('.') || grouped.includes(',') ? value : grouped);
    if (grouped === token.text) next = at + 1;
  }
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
    } else if (!isSymbol(after.text)) return undefined;
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
  return {
    first: prefix.first,
    next,
    value,
    style: 'digits',
    currency: prefix.currency,
    sign: prefix.sign,
    approximate: false,
    letterM,
  };
}

const ARTICLES = new Set(['a', 'an']);
const VAGUE_MULTIPLIERS = new Set(['several', 'few', 'couple', 'some', 'many']);

const numeral = (
  first: number,
  next: number,
  value: number,
  style: Numeral['style'],
  approximate = false,
): Numeral => ({
  first,
  next,
  value,
  style,
  currency: undefined,
  sign: 0,
  approximate,
  letterM: false,
});

/** True where a hyphen ties the word to the one before ("non-zero", "all-four"): part of another word. */
const tiedLeft = (list: readonly Token[], at: number): boolean =>
  list[at]?.joined === true && !SEPARATORS.has(list[at - 1]?.text ?? '(');

/** Skips a hyphen or nothing: the two ways to write "two-thirds" and "forty-two". */
const afterHyphen = (list: readonly Token[], at: number): number =>
  list[at]?.text === '-' && list[at]?.joined && list[at + 1]?.joined ? at + 1 : at;

/** True where no noun goes on with a phrase: at the end, at a mark and at a function word. */
export const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || FUNCTION_WORDS.has(token.lower);

/** Reads number words at a token: cardinals with scales, "a dozen", "several hundred", "hundreds of", "two and a half". */
export function readWords(list: readonly Token[], at: number): Numeral | undefined {
  const token = list[at] as Token;
  if (tiedLeft(list, at)) return undefined;
  const factor = FACTOR_VERBS.get(token.lower);
  if (factor !== undefined) return readFactorVerb(list, at, factor);
  const folded = /^(\p{L}+)fold$/u.exec(token.lower);
  if (folded) {
    const value = CARDINALS.get(folded[1] ?? '') ?? SCALES.get(folded[1] ?? '');
    return value === undefined || value < 2 ? undefined : numeral(at, at + 1, value, 'factor');
  }
  if (COLLECTIVES.has(token.lower)) return readCollective(list, at);
  if (VAGUE_MULTIPLIERS.has(token.lower)) {
    const after = list[at + 1]?.lower === 'of' ? at + 2 : at + 1;
    const scale = SCALES.get(list[after]?.lower ?? '');
    return scale === undefined ? undefined : numeral(at, after + 1, scale, 'word', true);
  }
  if (token.lower === 'nil') return endsPhrase(list[at + 1]) ? numeral(at, at + 1, 0, 'word') : undefined;
  if (token.lower === 'half') return readHalf(list, at);
  const fraction = readFraction(list, at);
  if (fraction) return fraction;
  return readCardinal(list, at);
}

/** "doubled", but not "doubled down", "a double room" or "double-check". */
function readFactorVerb(list: readonly Token[], at: number, factor: number): Numeral | undefined {
  const token = list[at] as Token;
  const next = list[at + 1];
  if (next?.lower === 'down' || next?.lower === 'check' || next?.lower === 'checked') return undefined;
  if (next?.text === '-' && next.joined) return undefined;
  if (token.lower === 'halves') return undefined;
  if (token.lower.endsWith('le') || token.lower.endsWith('les')) {
    const verb = ['to', 'nearly', 'almost', 'would', 'than'].includes(list[at - 1]?.lower ?? '');
    const quantifier = ['the', 'our', 'its', 'their', 'my', 'what', 'that', 'as'].includes(next?.lower ?? '');
    if (!verb && !quantifier) return undefined;
  }
  return numeral(at, at + 1, factor, 'factor');
}

function readCollective(list: readonly Token[], at: number): Numeral | undefined {
  let value = COLLECTIVES.get(list[at]?.lower ?? '') ?? 0;
  let next = at + 1;
  while (list[next]?.lower === 'of' && COLLECTIVES.has(list[next + 1]?.lower ?? '')) {
    value *= COLLECTIVES.get(list[next + 1]?.lower ?? '') ?? 1;
    next += 2;
  }
  // "tens" alone counts only before its noun.
  if (list[at]?.lower === 'tens' && next === at + 1 && list[next]?.lower !== 'of') return undefined;
  return numeral(at, next, value, 'collective', true);
}

const HALF_BEFORE = new Set(
  'by in to than about around roughly nearly almost over under approximately only just at least lost'.split(' '),
);
const HALF_AFTER = new Set('of the a an as our their its my his her what that'.split(' '));

/** "half", "half a million", "half an hour", "in half"; not "the second half" or "halfway". */
function readHalf(list: readonly Token[], at: number): Numeral | undefined {
  const before = list[at - 1]?.lower ?? '';
  const after = list[at + 1];
  if (['first', 'second', 'other', 'latter', 'better'].includes(before)) return undefined;
  if (after?.joined && after.text === '-') {
    return list[at + 2]?.lower === 'million' ? numeral(at, at + 3, 5e5, 'word') : undefined;
  }
  if (HALF_SAYINGS.has(list[at + 2]?.lower ?? '') && after?.lower === 'the') return undefined;
  if (ARTICLES.has(after?.lower ?? '')) {
    const scale = SCALES.get(list[at + 2]?.lower ?? '');
    if (scale !== undefined) return numeral(at, at + 3, scale / 2, 'word');
    return numeral(at, at + 2, 0.5, 'fraction');
  }
  if (after?.lower === 'year' || after?.lower === 'years') return undefined;
  if (HALF_BEFORE.has(before) || HALF_AFTER.has(after?.lower ?? '')) return numeral(at, at + 1, 0.5, 'fraction');
  return undefined;
}

/** "two-thirds", "a quarter of", "by a third"; a denominator is an ordinal or a noun too, so a lone one needs "of" or "by". */
function readFraction(list: readonly Token[], at: number): Numeral | undefined {
  const head = list[at] as Token;
  const article = ARTICLES.has(head.lower);
  const numerator = article ? 1 : CARDINALS.get(head.lower);
  if (numerator === undefined || numerator === 0) return undefined;
  const place = afterHyphen(list, at + 1);
  const denominatorWord = list[place]?.lower ?? '';
  const denominator = DENOMINATORS.get(denominatorWord);
  if (denominator === undefined || (denominator === 2 && article)) return undefined;
  const next = place + 1;
  const follows = list[next]?.lower ?? '';
  const before = list[at - 1]?.lower ?? '';
  const hyphen = place > at + 1;
  // "lost a fifth" is a share, "lost a fifth client" and "lost a quarter" may be no share.
  const moved = LOWERING.has(before) || RAISING.has(before) || /^(?:lost|lose|loses|losing|won|up|down)$/.test(before);
  const share = endsPhrase(list[next]) && moved && denominator !== 4;
  const firm = share || follows === 'of' || before === 'by' || (before === 'to' && follows === '') || hyphen;
  // Three quarters are nine months unless "of" or a hyphen makes them a share.
  const needsFirm = article || denominator === 4 || numerator === 1;
  if (needsFirm && !firm && !/^(?:fewer|less|more|faster|lower|higher)$/.test(follows)) return undefined;
  if (numerator > 1 && !denominatorWord.endsWith('s')) return undefined;
  if (numerator >= denominator) return undefined;
  // Nobody says "two quarters" for a half: these are six months.
  if (numerator === 2 && denominator === 4 && !hyphen) return undefined;
  return numeral(at, next, numerator / denominator, 'fraction');
}

function readCardinal(list: readonly Token[], at: number): Numeral | undefined {
  const head = list[at] as Token;
  if (ARTICLES.has(head.lower)) {
    const scale = SCALES.get(list[at + 1]?.lower ?? '');
    if (scale !== undefined && list[at + 1]?.lower !== 'grand') {
      const more = list[at + 2]?.lower === 'and' ? at + 3 : at + 2;
      const rest = scale >= 100 && more === at + 3 ? CARDINALS.get(list[more]?.lower ?? '') : undefined;
      return rest === undefined ? numeral(at, at + 2, scale, 'word') : numeral(at, more + 1, scale + rest, 'word');
    }
    return numeral(at, /^(?:full|whole|entire|extra)$/.test(list[at + 1]?.lower ?? '') ? at + 2 : at + 1, 1, 'article');
  }
  let total = 0;
  let current: number | undefined;
  let next = at;
  for (;;) {
    const word = list[next];
    const cardinal = CARDINALS.get(word?.lower ?? '');
    const scale = SCALES.get(word?.lower ?? '');
    if (cardinal !== undefined) {
      const fits =
        current === undefined ||
        (current % 100 === 0 && current > 0) ||
        (current % 10 === 0 && cardinal < 10 && cardinal > 0 && current % 100 >= 20);
      if (!fits) break;
      current = (current ?? 0) + cardinal;
    } else if (scale !== undefined && current !== undefined) {
      if (scale === 100) current *= 100;
      else {
        total += current * scale;
        current = 0;
      }
    } else break;
    next += 1;
    const bound = afterHyphen(list, next);
    const following = list[bound]?.lower ?? '';
    if (bound > next && (CARDINALS.has(following) || SCALES.has(following))) next = bound;
    else if (
      list[next]?.lower === 'and' &&
      CARDINALS.has(list[next + 1]?.lower ?? '') &&
      (current ?? 0) % 100 === 0 &&
      (current ?? 0) + total >= 100
    ) {
      next += 1;
    }
  }
  if (current === undefined) return undefined;
  let value = total + current;
  if (list[next]?.lower === 'and' && ARTICLES.has(list[next + 1]?.lower ?? '') && list[next + 2]?.lower === 'half') {
    value += 0.5;
    next += 3;
    const scale = SCALES.get(list[next]?.lower ?? '');
    if (scale !== undefined) {
      value *= scale;
      next += 1;
    }
  }
  return numeral(at, next, value, 'word');
}
