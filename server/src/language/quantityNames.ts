/** Numbers that are names: versions, codes, years, times of day, places in a list. */
import { DOWNWARD, UPWARD } from '../data/change.ts';
import {
  DESIGNATOR_PLURALS,
  DESIGNATORS,
  FREEING_DETERMINERS,
  FUNCTION_WORDS,
  METRICS,
  NUMBERED_KINDS,
  NUMBERED_NAMES,
  POINTING_BACK,
  RETURNING,
  STATUS_CODES,
  STATUS_NOUNS,
  VALUE_NOUNS,
  VERB_MARKERS,
} from '../data/quantityContext.ts';
import { beforeHedges, type Candidate, isPlainCount } from './quantityCandidate.ts';
import { countedNoun, looksPlural } from './quantityNouns.ts';
import { endsPhrase } from './quantityNumeral.ts';
import { ARROWS } from './quantityRelations.ts';
import { lowerAt, type Token } from './tokens.ts';

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** Years that a story of somebody at work can be of. */
const isRecentYear = (digits: string): boolean => /^(?:199|20[0-3])\d$/.test(digits);
const TOTALS = /^(?:total|number|count|average|median|peak|max|maximum|min|minimum)$/;

/** The number is all there is of a name: "079", "the class of '22", "the crash of 2019", "gave me a 5", "my 360 review". */
export function isNumberName(list: readonly Token[], c: Candidate): boolean {
  if (!isPlainCount(c) || c.style !== 'digits') return false;
  const digits = list[c.first]?.text ?? '';
  const before = lowerAt(list, c.first - 1);
  if (/^0\d+$/.test(digits)) return true;
  if (/^\d\d$/.test(digits) && /^['’‘]$/.test(before) && list[c.first]?.joined && list[c.next]?.text !== before)
    return true;
  if (c.noun !== undefined || c.next !== c.first + 1 || !/^\d+$/.test(digits)) return false;
  if (isRecentYear(digits) && /^[QH]$/.test(list[c.next]?.text ?? '') && list[c.next + 1]?.kind === 'number')
    return true;
  if (before === 'of' && isRecentYear(digits) && !TOTALS.test(lowerAt(list, c.first - 2))) return true;
  if (NUMBERED_KINDS.has(lowerAt(list, c.next))) return true;
  if (/^an?$/.test(before) && endsPhrase(list[c.next])) return true;
  const noun = list[c.next];
  return (
    (POINTING_BACK.has(before) || /^(?:an?|this|that)$/.test(before)) &&
    noun?.kind === 'word' &&
    !noun.joined &&
    endsPhrase(list[c.next + 1]) &&
    !/(?:ed|ing|er)$/.test(noun.lower) &&
    ![FUNCTION_WORDS, VALUE_NOUNS, METRICS, UPWARD, DOWNWARD].some((words) => words.has(noun.lower))
  );
}

/** Words before a number that is measured or counted, and so no status code. */
const MEASURING = /^(?:from|to|by|of|in|than|under|over|within|took|takes|→|->|=>|:|≈|~|<|>)$/;

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
    RETURNING.has(lowerAt(list, /^(?:an?|with)$/.test(lowerAt(list, c.first - 1)) ? c.first - 2 : c.first - 1)) &&
    countedNoun(list, c.next) === undefined);

/** "1." or "2)" at the start of a line. */
export const isListMarker = (list: readonly Token[], c: Candidate): boolean =>
  c.first === 0 && c.next === 1 && c.style === 'digits' && /^[.)]$/.test(list[1]?.text ?? '') && list.length > 2;

const TIME_OF_DAY = /^(?:morning|evening|night|afternoon|tomorrow|yesterday)$/;

/** "at 9 the next morning", "by two in the morning", "every night at 2". */
const isHour = (list: readonly Token[], c: Candidate): boolean =>
  isPlainCount(c) &&
  c.noun === undefined &&
  /^(?:at|by|until|till|before|around)$/.test(lowerAt(list, c.first - 1)) &&
  (c.value ?? 0) <= 24 &&
  (TIME_OF_DAY.test(lowerAt(list, c.first - 2)) ||
    list.slice(c.next, c.next + 4).some(({ lower }) => TIME_OF_DAY.test(lower)));

/** "3 pm", "2 a.m.", "5 o'clock", and hours by their time of day. */
export const isClock = (list: readonly Token[], c: Candidate): boolean =>
  isHour(list, c) ||
  /^(?:am|pm|o'clock)$/.test(lowerAt(list, c.next)) ||
  (/^[ap]$/.test(lowerAt(list, c.next)) && list[c.next + 1]?.text === '.' && lowerAt(list, c.next + 2) === 'm');

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
  if (!isPlainCount(c) || c.style !== 'digits' || c.noun !== undefined) return false;
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
  const hyphens = (at: number) => list[at]?.text === '-' && list[at]?.joined && list[at + 1]?.kind === 'number';
  if (hyphens(c.next) && hyphens(c.next + 2)) return true;
  return previous !== undefined && previous.next === c.first && isPlainCount(previous) && previous.noun === undefined;
}

/** "step 2", "tier 1", "Fortune 500", "Python 3 migration". */
export function isName(list: readonly Token[], c: Candidate): boolean {
  let at = c.first - 1;
  if (list[at]?.text === ':' || list[at]?.text === '#' || list[at]?.text === '.') {
    const marked = lowerAt(list, at - 1);
    if (list[at]?.text === '.' ? marked !== 'no' && marked !== 'nr' : !DESIGNATORS.has(marked)) return false;
    // "queries per page: 112 → 9".
    if (list[at]?.text === ':' && ARROWS.has(list[c.next]?.text ?? '')) return false;
    at -= 1;
  }
  const before = list[at];
  if (!isWord(before)) return false;
  const counted = c.noun !== undefined && looksPlural(list[c.next - 1]);
  if (DESIGNATORS.has(before.lower) && before.lower !== 'no' && before.lower !== 'u') {
    const freed =
      counted && (FREEING_DETERMINERS.has(lowerAt(list, at - 1)) || VERB_MARKERS.has(lowerAt(list, at - 1)));
    return !freed;
  }
  if (before.lower === 'no') return at < c.first - 1;
  if (DESIGNATOR_PLURALS.has(before.lower)) return c.style === 'digits' && !counted;
  if (c.style !== 'digits') return false;
  if (METRICS.has(before.lower)) return false;
  const capital = /^\p{Lu}|\p{Ll}\p{Lu}/u.test(before.text);
  if (NUMBERED_NAMES.has(before.lower) && (!counted || capital || before.lower === 'top')) return true;
  if (!capital || before.text === 'I') return false;
  const initialism = /^\p{Lu}{2,}/u.test(before.text) || /\p{Ll}\p{Lu}/u.test(before.text);
  if (initialism && isCompared(list, c)) return false;
  const opening =
    at === 0 || (list[at - 1]?.kind === 'mark' && !before.joined && !/^[-/&,]$/.test(list[at - 1]?.text ?? ''));
  if (opening && !initialism) return false;
  return countedNoun(list, c.next) === undefined && c.noun === undefined;
}

const COMPARED = /^(?:vs|versus|against|compared|was|up|down|instead|→|->|=>)$/;

/** "WER 6.1 vs 6.2", "NDCG 0.41": a decimal below one, or one that is set against another, is a value and no version. */
function isCompared(list: readonly Token[], c: Candidate): boolean {
  if (!(list[c.next - 1]?.text ?? '').includes('.')) return false;
  if ((c.value ?? 1) < 1) return true;
  const at = /^[,(]$/.test(list[c.next]?.text ?? '') ? c.next + 1 : c.next;
  return COMPARED.test(lowerAt(list, at)) && list.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');
}

/** "steps 2 and 3": what is joined to a name is one. */
export function continuesName(list: readonly Token[], previous: Candidate, c: Candidate): boolean {
  const gap = list.slice(previous.next, c.first);
  return (
    gap.length > 0 &&
    gap.length <= 2 &&
    gap.every((token) => /^(?:and|or|to|through|instead|of|rather|than|not|,|-|–|\/|&)$/.test(token.lower)) &&
    c.noun === undefined
  );
}
