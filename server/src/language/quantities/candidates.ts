/** Every number of a sentence with its measure, also those that are no numeral: "twice", "weekly", "double-digit". */
import { COLLECTIVES, DIGIT_PREFIXES, DIGIT_WORDS, FRACTION_CHARACTERS } from '../../data/numbers.ts';
import { FREQUENCIES } from '../../data/units.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import { blank, type Candidate } from './candidate.ts';
import { readClock } from './clock.ts';
import { readHole } from './holes.ts';
import { measured } from './measure.ts';
import { endsPhrase } from './nouns.ts';
import { readWords } from './numberWords.ts';
import { digitsValue, readDigits } from './numeral.ts';
import { readPer } from './per.ts';
import { isSymbol, timeUnit } from './units.ts';
import { readWhole } from './whole.ts';

const ADVERBS_OF_NUMBER: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

/** "twice" is a factor before "as", a rate before a period, and else a count; "once" is a rate only. */
function readTimes(list: readonly Token[], at: number): Candidate | undefined {
  const value = ADVERBS_OF_NUMBER.get(list[at]?.lower ?? '');
  if (['think', 'thought', 'or', 'once'].includes(list[at - 1]?.lower ?? '')) return undefined;
  const factor = ['as', 'the'].includes(list[at + 1]?.lower ?? '');
  const measure = readPer(list, { next: at + 1, unit: factor ? 'x' : 'times', kind: factor ? 'factor' : 'count' });
  if (value === 1 && measure.kind !== 'rate') return undefined;
  return { ...blank(at, measure.next), value, unit: measure.unit, kind: measure.kind, style: 'factor' };
}

/** "weeks" in "from weeks to days", "monthly" in "from monthly to weekly": one side of a change without a number. */
function readBareUnit(list: readonly Token[], at: number): Candidate | undefined {
  const token = list[at] as Token;
  const unit = timeUnit(token);
  if (unit?.base && token.lower.endsWith('s') && token.lower.length > 3) {
    return { ...blank(at, at + 1), unit: unit.id, kind: 'time', base: unit.base };
  }
  // "bi-weekly".
  const prefixed =
    token.lower === 'bi' && lowerAt(list, at + 1) === '-' ? FREQUENCIES.get(`bi${lowerAt(list, at + 2)}`) : undefined;
  if (prefixed) return { ...blank(at, at + 3), unit: `/${prefixed}`, kind: 'rate' };
  const frequency = FREQUENCIES.get(token.lower);
  return frequency === undefined ? undefined : { ...blank(at, at + 1), unit: `/${frequency}`, kind: 'rate' };
}

/** "every two weeks", "several times a day": how often, as one side of a change. */
function readCadence(list: readonly Token[], at: number): Candidate | undefined {
  const head = lowerAt(list, at);
  if (/^(?:several|multiple|many|few)$/.test(head) && lowerAt(list, at + 1) === 'times') {
    const measure = readPer(list, { next: at + 2, unit: 'times', kind: 'count' });
    return measure.kind === 'rate' ? { ...blank(at, measure.next), unit: measure.unit, kind: 'rate' } : undefined;
  }
  if (head !== 'every') return undefined;
  const token = list[at + 1];
  const plain = token?.kind === 'number' && !list[at + 2]?.joined ? digitsValue(token.text) : undefined;
  const word = token?.kind === 'word' ? readWords(list, at + 1) : undefined;
  const value = plain ?? (word?.style === 'word' ? word.value : 1);
  const next = plain === undefined ? (word?.style === 'word' ? word.next : at + 1) : at + 2;
  const unit = timeUnit(list[next]);
  return unit && { ...blank(at, next + 1), unit: value === 1 ? `/${unit.id}` : `/${value} ${unit.id}`, kind: 'rate' };
}

const BEING = /^(?:is|was|are|were|be|been|it's|that's)$/;

/** "not a single ticket", "not one page", "none of the 64": nothing, counted. */
function readNone(list: readonly Token[], at: number): Candidate | undefined {
  const head = lowerAt(list, at);
  const ofWhole = head === 'none' ? at + 1 : head === 'not' && lowerAt(list, at + 1) === 'one' ? at + 2 : undefined;
  if (ofWhole !== undefined && lowerAt(list, ofWhole) === 'of') {
    const whole = readWhole(list, ofWhole + 1);
    // "none of the two options" chooses.
    if (!whole || whole.value <= 2) return undefined;
    return { ...blank(at, whole.next), value: 0, unit: `/${whole.value}`, kind: 'ratio', style: 'word' };
  }
  // "58 in March, none in June": goes on with what was counted before it.
  if (head === 'none' && /^(?:[,;:(]|and|but)$/.test(lowerAt(list, at - 1)) && endsPhrase(list[at + 1]))
    return { ...blank(at, at + 1), value: 0, style: 'word' };
  if (head !== 'not' || BEING.test(lowerAt(list, at - 1))) return undefined;
  const single = lowerAt(list, at + 1) === 'a' && lowerAt(list, at + 2) === 'single';
  const noun = single ? at + 3 : lowerAt(list, at + 1) === 'one' ? at + 2 : undefined;
  if (noun === undefined || endsPhrase(list[noun])) return undefined;
  const word = lowerAt(list, noun);
  return { ...blank(at, noun + 1), value: 0, unit: word, noun: word, style: 'word' };
}

/** "a factor of three". */
function readFactorOf(list: readonly Token[], at: number): Candidate | undefined {
  if (lowerAt(list, at) !== 'a' || lowerAt(list, at + 1) !== 'factor' || lowerAt(list, at + 2) !== 'of')
    return undefined;
  const token = list[at + 3];
  const written = token?.kind === 'number' ? { value: digitsValue(token.text), next: at + 4 } : undefined;
  const { value, next } = written ?? (token && readWords(list, at + 3)) ?? blank(at, at);
  return value === undefined ? undefined : { ...blank(at, next), value, unit: 'x', kind: 'factor', style: 'digits' };
}

/** "double-digit", where the number is an adjective. */
function readDigitAdjective(list: readonly Token[], at: number): Candidate | undefined {
  const digits = DIGIT_PREFIXES.get(list[at]?.lower ?? '');
  const word = list[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (digits === undefined || !DIGIT_WORDS.has(list[word]?.lower ?? '')) return undefined;
  return { ...blank(at, word + 1), value: 10 ** (digits - 1), unit: 'digit', style: 'word', approximate: true };
}

/** Reads every number of a sentence with its measure, left to right and without overlap. */
export function candidates(list: readonly Token[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  let previousNext = -1;
  while (at < list.length) {
    const candidate = readAt(list, at, previousNext);
    if (candidate && candidate.next > at) {
      found.push(candidate);
      previousNext = candidate.next;
      at = candidate.next;
    } else at += 1;
  }
  return found;
}

function readAt(list: readonly Token[], at: number, previousNext: number): Candidate | undefined {
  const token = list[at] as Token;
  const hole = readHole(list, at, previousNext);
  if (hole) return hole;
  const clock = readClock(list, at);
  if (clock) return clock;
  if (token.kind === 'mark') {
    const fraction = FRACTION_CHARACTERS.get(token.text);
    if (fraction === undefined || token.joined) return undefined;
    return measured(list, {
      first: at,
      next: at + 1,
      value: fraction,
      style: 'fraction',
      currency: undefined,
      sign: 0,
      approximate: false,
      letterM: false,
    });
  }
  if (token.kind === 'number') {
    const numeral = readDigits(list, at, previousNext, isSymbol);
    return numeral && measured(list, numeral);
  }
  if (ADVERBS_OF_NUMBER.has(token.lower)) return readTimes(list, at);
  if (
    (token.text === 'x' || token.text === '×') &&
    list[at + 1]?.kind === 'number' &&
    list[at + 1]?.joined &&
    !token.joined
  ) {
    const value = digitsValue(list[at + 1]?.text ?? '');
    return value === undefined
      ? undefined
      : { ...blank(at, at + 2), value, unit: 'x', kind: 'factor', style: 'digits' };
  }
  const phrase = readDigitAdjective(list, at) ?? readCadence(list, at) ?? readNone(list, at) ?? readFactorOf(list, at);
  if (phrase) return phrase;
  const numeral = readWords(list, at);
  if (numeral?.style === 'article') {
    const orders = list[numeral.next]?.lower === 'order';
    if (!orders && !timeUnit(list[numeral.next])) return undefined;
  }
  if (numeral && !(numeral.style === 'collective' && !COLLECTIVES.has(token.lower))) return measured(list, numeral);
  return readBareUnit(list, at);
}
