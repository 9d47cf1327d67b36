/** Numbers that are all there is of a name or a code: status codes, list markers, calls, decades, telephone numbers. */
import { DOWNWARD, UPWARD } from '../../data/change.ts';
import {
  METRICS,
  NUMBER_NAMES,
  NUMBERED_KINDS,
  POINTING_BACK,
  RETURNING,
  STATUS_CODES,
  STATUS_NOUNS,
  VALUE_NOUNS,
} from '../../data/quantityContext.ts';
import { looksPast } from '../words/sentenceTokens.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import { type Candidate, isPlainCount } from './candidate.ts';
import { beforeHedges } from './hedges.ts';
import { countedNoun, endsPhrase, looksPlural } from './nouns.ts';

/** Years that a story of somebody at work can be of. */
const isRecentYear = (digits: string): boolean => /^(?:199|20[0-3])\d$/.test(digits);
const TOTALS = /^(?:total|number|count|average|median|peak|max|maximum|min|minimum)$/;

/** Words before a number that is measured or counted, and so no code. */
const MEASURING = /^(?:from|to|by|of|in|than|under|over|within|took|takes|→|->|=>|:|≈|~|<|>)$/;

/** "079", "the class of '22", "the crash of 2019", "gave me a 5", "my 360 review", "my 401k", "O(1)". */
export function isNumberName(list: readonly Token[], c: Candidate): boolean {
  if (!isPlainCount(c) || c.style !== 'digits') return false;
  const digits = list[c.first]?.text ?? '';
  const before = lowerAt(list, c.first - 1);
  if (/^0\d+$/.test(digits) || isCall(list, c)) return true;
  if (/^\d\d$/.test(digits) && /^['’‘]$/.test(before) && list[c.first]?.joined && list[c.next]?.text !== before)
    return true;
  if (c.noun !== undefined) return false;
  const glued = list[c.first + 1]?.joined && list[c.first + 1]?.kind === 'word' ? lowerAt(list, c.first + 1) : '';
  if (NUMBER_NAMES.has(digits + glued) && !MEASURING.test(before)) return true;
  const named = POINTING_BACK.has(before) || /^(?:an?|this|that)$/.test(before);
  if (c.next === c.first + 1 && /^\d+(?:\.\d+)?$/.test(digits) && named && namesWhat(list, c.next)) return true;
  if (c.next !== c.first + 1 || !/^\d+$/.test(digits)) return false;
  if (isRecentYear(digits) && /^[QH]$/.test(list[c.next]?.text ?? '') && list[c.next + 1]?.kind === 'number')
    return true;
  if (before === 'of' && isRecentYear(digits) && !TOTALS.test(lowerAt(list, c.first - 2))) return true;
  if (NUMBERED_KINDS.has(lowerAt(list, c.next))) return true;
  return /^an?$/.test(before) && endsPhrase(list[c.next]);
}

/** How many nouns a number may name together ("the 737 program office"). */
const NAMED_NOUNS = 3;

/** Singular nouns up to the end of their phrase or to its verb: behind an article, a number before them names their kind. */
function namesWhat(list: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + NAMED_NOUNS; at += 1) {
    const word = lowerAt(list, at);
    if (at > from && (endsPhrase(list[at]) || looksPast(word))) return true;
    if (endsPhrase(list[at]) || list[at]?.joined || /(?:ed|ing|er)$/.test(word) || looksPast(word)) return false;
    if ([VALUE_NOUNS, METRICS, UPWARD, DOWNWARD].some((words) => words.has(word))) return false;
  }
  return false;
}

/** "O(1)", "sleep(5)": a name that takes the number in brackets; "incidents(12)" is a count in a hurry. */
function isCall(list: readonly Token[], { first, next }: Candidate): boolean {
  const [name, open] = [list[first - 2], list[first - 1]];
  const glued = open?.text === '(' && open.joined && list[first]?.joined && list[next]?.text === ')';
  return glued === true && name?.kind === 'word' && !looksPlural(name);
}

/** "429 responses", "a 503", "no more 500s". */
function isBareStatusCode(list: readonly Token[], c: Candidate): boolean {
  const before = lowerAt(list, beforeHedges(list, c.first - 1));
  if (!STATUS_CODES.has(list[c.first]?.text ?? '') || MEASURING.test(before)) return false;
  const after = list[c.first + 1];
  if (c.kind === 'time') return after?.joined === true && after.text === 's';
  if (c.kind !== 'count' || !STATUS_NOUNS.has(after?.lower ?? '')) return false;
  // A round number of pages is a count; two hundred and three hundred are no codes of a failure.
  return /^[45]/.test(list[c.first]?.text ?? '') && !/^(?:pages|codes)$/.test(after?.lower ?? '');
}

/** "returns 404": the class of the code is its first digit, 1 to 5, and no registered code of a class is above 51. */
export const isStatusCode = (list: readonly Token[], c: Candidate): boolean =>
  isBareStatusCode(list, c) ||
  (c.unit === '' &&
    c.upper === undefined &&
    /^[1-5][0-5]\d$/.test(list[c.first]?.text ?? '') &&
    list.slice(Math.max(0, c.first - 3), c.first).some(({ lower }) => RETURNING.has(lower)) &&
    countedNoun(list, c.next) === undefined);

/** "1." or "2)" at the start of a line. */
export const isListMarker = (list: readonly Token[], c: Candidate): boolean =>
  c.first === 0 && c.next === 1 && c.style === 'digits' && /^[.)]$/.test(list[1]?.text ?? '') && list.length > 2;

/** "80-20", "2-1": no range runs down, so this is a split or a score of a game. */
function isDescending(list: readonly Token[], at: number): boolean {
  const [high, dash, low] = [list[at], list[at + 1], list[at + 2]];
  const tied = high?.kind === 'number' && dash?.text === '-' && dash.joined && low?.kind === 'number' && low.joined;
  return tied === true && Number(high?.text) > Number(low?.text);
}

/** "the 80s", "an 80s kid". */
export const isDecade = (list: readonly Token[], c: Candidate): boolean =>
  c.unit === 'second' &&
  list[c.next - 1]?.text === 's' &&
  /^\d0$/.test(list[c.first]?.text ?? '') &&
  /^(?:the|an?|early|late|mid)$/.test(lowerAt(list, c.first - 1));

/** Bare numbers side by side (a telephone number, a row of a table), or digits too long to count anything. */
export function isRun(list: readonly Token[], c: Candidate, previous: Candidate | undefined): boolean {
  if (!isPlainCount(c) || c.style !== 'digits') return false;
  const tied = (at: number) => list[at]?.text === '-' && list[at]?.joined && list[at + 1]?.kind === 'number';
  // "3-2-1", and the last part of it before a noun.
  if ((tied(c.next) && tied(c.next + 2)) || (tied(c.first - 1) && tied(c.first - 3))) return true;
  if (tied(c.next - 2) && tied(c.next - 4)) return true;
  if (c.noun !== undefined) return false;
  if (/^\d{8,}$/.test(list[c.next - 1]?.text ?? '')) return true;
  if (
    c.upper !== undefined &&
    /^\d{3}$/.test(list[c.first]?.text ?? '') &&
    /^\d{4}$/.test(list[c.next - 1]?.text ?? '')
  )
    return true;
  const next = list[c.next];
  if (next?.kind === 'number') return true;
  // "0.91/0.87" are two values, "12/24" may be anything.
  const decimal = (list[c.next - 1]?.text ?? '').includes('.');
  if (next?.text === '/' && next.joined && list[c.next + 1]?.kind === 'number' && !decimal) return true;
  if (isDescending(list, c.next - 1) || (c.next === c.first + 1 && isDescending(list, c.first - 2))) return true;
  return previous !== undefined && previous.next === c.first && isPlainCount(previous) && previous.noun === undefined;
}
