/** What a number measures: the unit, noun or comparison behind it, and the period it is spread over. */
import { DIGIT_WORDS } from '../../data/numbers.ts';
import {
  COUNTED_COMPOUNDS,
  DESIGNATORS,
  FUNCTION_WORDS,
  NAMED_BY_LENGTH,
  NAMED_COMPOUNDS,
  PARTED_WHOLES,
  ZERO_COMPOUNDS,
} from '../../data/quantityContext.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, REVENUE_KINDS, type Unit } from '../../data/units.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import type { Candidate, Measure } from './candidate.ts';
import { countedNoun, endsPhrase, gluedPlural, singleNoun } from './nouns.ts';
import type { Numeral } from './numeral.ts';
import { isSpread, readPer } from './per.ts';
import { withSpokenSign } from './sign.ts';
import {
  BASIS_POINT,
  BY_SYMBOL,
  BY_WORD,
  DEGREES,
  FACTOR,
  MINUTE,
  PERCENT,
  POINT,
  timeSymbol,
  timeUnit,
} from './units.ts';
import { readRatio } from './whole.ts';

const ofUnit = (unit: Unit, next: number): Measure => ({
  next,
  unit: unit.id,
  kind: unit.kind,
  ...(unit.base && { base: unit.base }),
});

const money = (currency: string, next: number): Measure => ({ next, unit: currency, kind: 'money' });

/** "20-minute", "five-person", "six-figure"; null where the figure is part of a name ("64-bit"). */
function readCompound(list: readonly Token[], numeral: Numeral): Measure | null {
  const at = numeral.next + 1;
  const word = list[at] as Token;
  const next = at + 1;
  if (numeral.value === 0 && numeral.style === 'word' && ZERO_COMPOUNDS.has(word.lower)) return null;
  const unit = BY_WORD.get(word.lower) ?? BY_SYMBOL.get(word.text);
  if (CURRENCY_WORDS.has(word.lower)) return { ...money(CURRENCY_WORDS.get(word.lower) ?? '', next), compound: true };
  if (DIGIT_WORDS.has(word.lower)) {
    return { next, unit: 'digit', kind: 'count', value: 10 ** Math.max(0, Math.min(numeral.value, 15) - 1) };
  }
  // "a 5-star review" names a kind of review; "a 4.6-star rating" is a value.
  if (word.lower === 'star') {
    const rated = /^(?:rating|average|score)$/.test(lowerAt(list, next));
    return rated || !Number.isInteger(numeral.value)
      ? { next, unit: 'star', kind: 'count', noun: 'star', compound: true }
      : null;
  }
  if (unit && unit.kind !== 'factor') {
    const tail = list[next]?.text === '-' && list[next]?.joined ? list[next + 1] : undefined;
    if (tail?.lower === 'old') return null;
    if (NAMED_BY_LENGTH.has((tail ?? list[next])?.lower ?? '')) return null;
    return { ...ofUnit(unit, next), compound: true };
  }
  if (unit) return ofUnit(unit, next);
  if (numeral.value === 0) return { next, unit: word.lower, kind: 'count', noun: word.lower };
  if (
    COUNTED_COMPOUNDS.has(word.lower) &&
    /^(?:point|step)$/.test(word.lower) &&
    PARTED_WHOLES.has(lowerAt(list, next))
  )
    return null;
  if (COUNTED_COMPOUNDS.has(word.lower))
    return { next, unit: word.lower, kind: 'count', noun: word.lower, compound: true };
  // "10-K" is a form.
  if (word.text.length === 1) return null;
  if (NAMED_COMPOUNDS.has(word.lower) || numeral.style !== 'digits' || numeral.value < 10) return null;
  return { next, unit: word.lower, kind: 'count', noun: word.lower, compound: true };
}

const COMPARATIVE = /^(?:as|more|less|fewer|better|worse|\p{Ll}{3,}er)$/u;

/** The unit right behind the number, spaced or joined. */
function readUnit(list: readonly Token[], numeral: Numeral): Measure | undefined {
  const at = numeral.next;
  const token = list[at];
  const after = list[at + 1];
  if (numeral.currency !== undefined) {
    const repeated =
      token && (CURRENCY_CODES.has(token.text) || CURRENCY_WORDS.has(token.lower) || REVENUE_KINDS.has(token.text));
    return {
      ...money(numeral.currency, repeated ? at + 1 : at),
      ...(numeral.letterM && { value: numeral.value * 1e6 }),
    };
  }
  if (!token) return numeral.letterM ? ofUnit(MINUTE, at) : undefined;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign !== undefined && !(after?.kind === 'number' && after.joined)) return money(sign, at + 1);
  if (token.kind === 'word' && (CURRENCY_CODES.has(token.text) || CURRENCY_WORDS.has(token.lower))) {
    const value = numeral.letterM ? { value: numeral.value * 1e6 } : {};
    return { ...money(CURRENCY_WORDS.get(token.lower) ?? token.text, at + 1), ...value };
  }
  if (numeral.letterM) {
    return countedNoun(list, at) === at ? undefined : ofUnit(MINUTE, at);
  }
  if (token.lower === 'per' && after?.lower === 'cent') return ofUnit(PERCENT, at + 2);
  if ((token.lower === 'percentage' || token.text === '%') && /^points?$/.test(after?.lower ?? ''))
    return ofUnit(POINT, at + 2);
  if (token.lower === 'basis' && /^points?$/.test(after?.lower ?? '')) return ofUnit(BASIS_POINT, at + 2);
  if (token.lower === 'times') {
    return COMPARATIVE.test(after?.lower ?? '')
      ? ofUnit(FACTOR, at + 1)
      : { next: at + 1, unit: 'times', kind: 'count' };
  }
  if (/^orders?$/.test(token.lower) && after?.lower === 'of' && list[at + 2]?.lower === 'magnitude') {
    return { ...ofUnit(FACTOR, at + 3), value: 10 ** Math.min(numeral.value, 15) };
  }
  if (token.text === '9' && after?.joined && after.lower === 's') return ofUnit(BY_WORD.get('nines') as Unit, at + 2);
  // "3 engineer-weeks": effort, which is no elapsed time.
  const effort = token.kind === 'word' && !token.joined && after?.text === '-' && after.joined;
  const worked = effort && list[at + 2]?.joined ? timeUnit(list[at + 2]) : undefined;
  if (worked) return { next: at + 3, unit: `${token.lower}-${worked.id}`, kind: 'time' };
  const heat = /^(?:°|degrees?)$/.test(token.lower) ? DEGREES.get(after?.lower ?? '') : undefined;
  if (heat) return ofUnit(heat, at + 2);
  const bySymbol = BY_SYMBOL.get(token.text);
  if (bySymbol && (token.joined || token.kind === 'mark' || token.text.length > 1)) return ofUnit(bySymbol, at + 1);
  // A single letter after a space is a unit only where nothing is multiplied and no word begins, or in "1 h 20 min".
  const minutes = after?.kind === 'number' && token.text === 'h';
  const clock =
    minutes && (timeSymbol(list[at + 2]) !== undefined || (/^[0-5]\d$/.test(after.text) && endsPhrase(list[at + 2])));
  const lone = after?.kind !== 'number' && /^[sh×xXWVlL]$/.test(token.text);
  if (bySymbol && numeral.style === 'digits' && (lone || clock)) return ofUnit(bySymbol, at + 1);
  const byWord = BY_WORD.get(token.lower);
  return byWord && ofUnit(byWord, at + 1);
}

/** A counted noun behind the number, with the adjectives before it. */
function readCount(list: readonly Token[], numeral: Numeral): Measure {
  const at = numeral.next;
  const of = list[at]?.lower === 'of' && numeral.style === 'collective' ? at + 1 : at;
  const noun = countedNoun(list, of);
  const value = numeral.letterM ? { value: numeral.value * 1e6 } : {};
  const name = gluedPlural(list, of);
  if (name !== undefined) {
    const word = list.slice(of, name).reduce((text, token) => text + token.lower, '');
    return { next: of === at ? name : at, unit: word, kind: 'count', noun: word, ...value };
  }
  if (isSpread(list, at)) return { next: at + 1, unit: lowerAt(list, at), kind: 'count', ...value };
  if (noun !== undefined) {
    const word = list[noun]?.lower ?? '';
    return { next: of === at ? noun + 1 : at, unit: word, kind: 'count', noun: word, ...value };
  }
  const single = numeral.value === 1 && numeral.style !== 'article' ? singleNoun(list, at) : undefined;
  if (single !== undefined) {
    const word = lowerAt(list, single);
    return { next: single + 1, unit: word, kind: 'count', noun: word, ...value };
  }
  if (numeral.value === 0 && list[at]?.kind === 'word' && !FUNCTION_WORDS.has(list[at]?.lower ?? '')) {
    const word = list[at]?.lower ?? '';
    // "zero Sev 1 defects": the name and its number stand before the noun.
    const named = DESIGNATORS.has(word) && list[at + 1]?.kind === 'number' ? countedNoun(list, at + 2) : undefined;
    return { next: (named ?? at) + 1, unit: word, kind: 'count', noun: word };
  }
  return { next: at, unit: '', kind: 'count', ...value };
}

/** "80.000 EUR": a sum has no three decimals, unless it is a rate, so the point groups thousands. */
const isGrouped = (list: readonly Token[], { first, next }: Numeral): boolean =>
  list[next - 1]?.kind === 'number' &&
  !/^(?:per|\/)$/.test(lowerAt(list, next)) &&
  list.slice(first, next).some(({ text }) => /^[1-9]\d{0,2}\.\d{3}$/.test(text));

/** "zero trust", "zeroed in on": a fixed term, but "zero in all clinics" counts. */
const namesZero = (list: readonly Token[], at: number): boolean =>
  ZERO_COMPOUNDS.has(lowerAt(list, at)) && (lowerAt(list, at) !== 'in' || lowerAt(list, at + 1) === 'on');

/** The number with its measure; its value is below zero behind a minus, whatever the sign will turn out to say. */
export function measured(list: readonly Token[], read: Numeral): Candidate | undefined {
  const numeral = withSpokenSign(list, read);
  const hyphen = list[numeral.next];
  const compound =
    (hyphen?.text === '-' || hyphen?.text === '‑') &&
    hyphen.joined &&
    list[numeral.next + 1]?.joined &&
    list[numeral.next + 1]?.kind === 'word';
  let measure: Measure | null | undefined;
  if (numeral.style === 'factor') measure = ofUnit(FACTOR, numeral.next);
  else if (compound && numeral.currency === undefined) measure = readCompound(list, numeral);
  else if (numeral.value === 0 && numeral.style === 'word' && namesZero(list, numeral.next)) measure = null;
  else
    measure =
      (numeral.style === 'article' ? undefined : readRatio(list, numeral)) ??
      readUnit(list, numeral) ??
      readCount(list, numeral);
  if (!measure) return undefined;
  if (numeral.style === 'fraction' && measure.kind === 'count') {
    measure = { next: measure.noun === undefined ? measure.next : numeral.next, unit: '', kind: 'share' };
  }
  if (measure.kind === 'money' && isGrouped(list, numeral)) measure = { ...measure, value: numeral.value * 1e3 };
  // "a day and a half".
  const half = ['and', 'a', 'half'].every((word, n) => lowerAt(list, (measure?.next ?? 0) + n) === word);
  if (half && measure.kind === 'time') measure = { ...measure, next: measure.next + 3, value: numeral.value + 0.5 };
  const whole = readPer(list, measure);
  return {
    first: numeral.first,
    next: whole.next,
    value: (whole.value ?? numeral.value) * (numeral.sign || 1),
    upper: undefined,
    unit: whole.unit,
    kind: whole.kind,
    base: whole.base,
    sign: numeral.sign,
    style: half && numeral.style === 'article' ? 'word' : numeral.style,
    approximate: numeral.approximate,
    noun: whole.noun,
    compound: whole.compound ?? false,
  };
}
