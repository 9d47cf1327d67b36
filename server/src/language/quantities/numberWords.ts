/** Number words: cardinals, fractions, factors and orders of magnitude. */
import { LOWERING, RAISING } from '../../data/change.ts';
import { CARDINALS, COLLECTIVES, DENOMINATORS, FACTOR_VERBS, SCALES, TENS } from '../../data/numbers.ts';
import { HALF_SAYINGS } from '../../data/quantityContext.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import { endsPhrase } from './nouns.ts';
import { afterSuffix, type Numeral, SEPARATORS } from './numeral.ts';

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

/** Reads number words at a token, with "-odd" and its kin behind them. */
export function readWords(list: readonly Token[], at: number): Numeral | undefined {
  const read = readBareWords(list, at);
  if (read?.style !== 'word') return read;
  const suffix = afterSuffix(list, read.next);
  return { ...read, next: suffix.next, approximate: read.approximate || suffix.approximate };
}

/** Cardinals with scales, "a dozen", "several hundred", "hundreds of", "two and a half". */
function readBareWords(list: readonly Token[], at: number): Numeral | undefined {
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
  // "several hundred", "a few thousand", "a couple of dozen".
  const vague = ARTICLES.has(token.lower) ? at + 1 : at;
  if (VAGUE_MULTIPLIERS.has(lowerAt(list, vague))) {
    const after = lowerAt(list, vague + 1) === 'of' ? vague + 2 : vague + 1;
    const scale = SCALES.get(lowerAt(list, after));
    return scale === undefined ? undefined : numeral(at, after + 1, scale, 'word', true);
  }
  if (token.lower === 'nil') return endsPhrase(list[at + 1]) ? numeral(at, at + 1, 0, 'word') : undefined;
  const part = readPartOfScale(list, at);
  if (part) return part;
  if (token.lower === 'half') return readHalf(list, at);
  return readTens(list, at) ?? readFraction(list, at) ?? readCardinal(list, at);
}

const IN_TENS = new Set(['low', 'lower', 'mid', 'high', 'upper']);

/** "the low sixties": a value between two tens. "in the mid-nineties" is a date. */
function readTens(list: readonly Token[], at: number): Numeral | undefined {
  const from = lowerAt(list, at) === 'the' ? at + 1 : at;
  const place = lowerAt(list, from);
  if (!IN_TENS.has(place)) return undefined;
  const tens = afterHyphen(list, from + 1);
  const value = TENS.get(lowerAt(list, tens));
  if (value === undefined || (place === 'mid' && /^(?:in|since|until)$/.test(lowerAt(list, at - 1)))) return undefined;
  return numeral(at, tens + 1, value, 'word', true);
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
    const quantifier = ['the', 'our', 'its', 'their', 'my', 'what', 'that', 'as', 'of'].includes(next?.lower ?? '');
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

/** "a quarter million", "half-million", "three quarter million"; not "the second half million" or "this quarter million-user …". */
function readPartOfScale(list: readonly Token[], at: number): Numeral | undefined {
  const article = ARTICLES.has(lowerAt(list, at));
  const count = article ? 1 : CARDINALS.get(lowerAt(list, at));
  const place = count === undefined ? at : afterHyphen(list, at + 1);
  const part = /^half$|^quarters?$/.exec(lowerAt(list, place))?.[0];
  const next = afterHyphen(list, place + 1);
  const scale = SCALES.get(lowerAt(list, next));
  if (part === undefined || scale === undefined) return undefined;
  if (count === undefined && NAMING_A_PART.test(lowerAt(list, at - 1))) return undefined;
  return numeral(at, next + 1, ((count ?? 1) / (part === 'half' ? 2 : 4)) * scale, 'word');
}

/** Words that make "half" and "quarter" a stretch of time or one of several parts. */
const NAMING_A_PART = /^(?:first|second|third|fourth|other|latter|better|last|next|this|per|each|every|past|previous)$/;

/** "half", "half a million", "half an hour", "in half"; not "the second half" or "halfway". */
function readHalf(list: readonly Token[], at: number): Numeral | undefined {
  const before = list[at - 1]?.lower ?? '';
  const after = list[at + 1];
  if (['first', 'second', 'other', 'latter', 'better'].includes(before)) return undefined;
  if (after?.joined && after.text === '-') return undefined;
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
  // "a good third".
  const praised = article && /^(?:good|full|solid)$/.test(lowerAt(list, at + 1));
  const place = praised ? at + 2 : afterHyphen(list, at + 1);
  const denominatorWord = list[place]?.lower ?? '';
  const denominator = DENOMINATORS.get(denominatorWord);
  if (denominator === undefined) return undefined;
  const next = place + 1;
  const follows = list[next]?.lower ?? '';
  const before = list[at - 1]?.lower ?? '';
  if (denominator === 2 && article && !(before === 'by' && endsPhrase(list[next]))) return undefined;
  // "three quarters of a million".
  const scale =
    follows === 'of' && ARTICLES.has(lowerAt(list, next + 1)) ? SCALES.get(lowerAt(list, next + 2)) : undefined;
  if (scale !== undefined) return numeral(at, next + 3, (numerator / denominator) * scale, 'word');
  const hyphen = place > at + 1 && !praised;
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
    return numeral(
      at,
      /^(?:full|whole|entire|extra|single)$/.test(list[at + 1]?.lower ?? '') ? at + 2 : at + 1,
      1,
      'article',
    );
  }
  // "thirtyish".
  const round = head.lower.endsWith('ish') ? CARDINALS.get(head.lower.slice(0, -3)) : undefined;
  if (round !== undefined) return numeral(at, at + 1, round, 'word', true);
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
