/** Whether the words around a number let it measure something, or make it a name, a date, a place in a list. */
import { LOWERING, RAISING } from '../data/change.ts';
import {
  AHEAD,
  COUNTABLE_ENUMERATORS,
  DECIDING,
  DESIGNATOR_PLURALS,
  DESIGNATORS,
  ENUMERATORS,
  FREEING_DETERMINERS,
  FUNCTION_WORDS,
  HEDGES,
  LATER,
  METRICS,
  NONE_AT_ALL,
  NUMBERED_NAMES,
  PEOPLE,
  POINTING_BACK,
  RETURNING,
  STRUCTURAL,
  TIME_FRAME,
  WHOLEHEARTED,
} from '../data/quantityContext.ts';
import type { Candidate } from './quantityCandidate.ts';
import { countedNoun, looksPlural } from './quantityNouns.ts';
import { timeUnit } from './quantityUnits.ts';
import { lowerAt, type Token } from './tokens.ts';

/** `weak` counts only as one side of a change ("from three to one"). */
export type Standing = 'firm' | 'weak' | 'none';

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** Index of the nearest token on the left that is no hedge ("over", "about"). */
function beforeHedges(list: readonly Token[], from: number): number {
  let at = from;
  while (HEDGES.has(lowerAt(list, at)) || '~≈<>'.includes(list[at]?.text ?? 'x')) at -= 1;
  return at;
}

/** A number without any unit of its own, or with only a noun: the kind that names can be made of. */
const isPlainCount = (c: Candidate): boolean =>
  c.kind === 'count' && c.base === undefined && (c.unit === '' || c.unit === c.noun);

/** Reads the standing of one candidate; `previous` is the candidate before it and its standing. */
export function standing(
  list: readonly Token[],
  c: Candidate,
  previous: { readonly candidate: Candidate; readonly standing: Standing } | undefined,
): Standing {
  if (c.style === 'placeholder') return 'firm';
  if (c.style === 'bare unit') return 'weak';
  if (lowerAt(list, c.first) === 'once') return 'weak';
  if (isListMarker(list, c) || isClock(list, c) || isRun(list, c, previous?.candidate)) return 'none';
  if (c.kind === 'time') return timeStanding(list, c);
  if ((c.value ?? 0) >= 100 && c.unit === '%' && isWholehearted(list, c)) return 'none';
  if (c.style === 'article') return c.kind === 'factor' ? 'firm' : 'weak';
  if (!isPlainCount(c)) return lowerAt(list, c.first - 1) === 'per' ? 'none' : 'firm';
  if (isName(list, c)) return 'none';
  if (previous?.standing === 'none' && continuesName(list, previous.candidate, c)) return 'none';
  if (isStatusCode(list, c)) return 'none';
  return countStanding(list, c, previous);
}

/** "100% sure", "gave 110%": a figure of speech. */
const isWholehearted = (list: readonly Token[], c: Candidate): boolean =>
  WHOLEHEARTED.has(lowerAt(list, c.next)) ||
  (/^g(?:ive|ives|ave|iven|iving)$/.test(lowerAt(list, beforeHedges(list, c.first - 1))) &&
    lowerAt(list, c.next) !== 'of');

/** "returns 404": the class of the code is its first digit, 1 to 5, and no registered code of a class is above 51. */
const isStatusCode = (list: readonly Token[], c: Candidate): boolean =>
  c.unit === '' &&
  c.upper === undefined &&
  /^[1-5][0-5]\d$/.test(list[c.first]?.text ?? '') &&
  RETURNING.has(lowerAt(list, /^(?:an?|with)$/.test(lowerAt(list, c.first - 1)) ? c.first - 2 : c.first - 1)) &&
  countedNoun(list, c.next) === undefined;

/** "1." or "2)" at the start of a line. */
const isListMarker = (list: readonly Token[], c: Candidate): boolean =>
  c.first === 0 && c.next === 1 && c.style === 'digits' && /^[.)]$/.test(list[1]?.text ?? '') && list.length > 2;

/** "3 pm", "2 a.m.", "5 o'clock". */
const isClock = (list: readonly Token[], c: Candidate): boolean =>
  /^(?:am|pm|o'clock)$/.test(lowerAt(list, c.next)) ||
  (/^[ap]$/.test(lowerAt(list, c.next)) && list[c.next + 1]?.text === '.' && lowerAt(list, c.next + 2) === 'm');

/** Bare numbers side by side (a telephone number, a row of a table), or digits too long to count anything. */
function isRun(list: readonly Token[], c: Candidate, previous: Candidate | undefined): boolean {
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
  if (next?.text === '/' && next.joined && list[c.next + 1]?.kind === 'number') return true;
  const hyphens = (at: number) => list[at]?.text === '-' && list[at]?.joined && list[at + 1]?.kind === 'number';
  if (hyphens(c.next) && hyphens(c.next + 2)) return true;
  return previous !== undefined && previous.next === c.first && isPlainCount(previous) && previous.noun === undefined;
}

/** "step 2", "tier 1", "Fortune 500", "Python 3 migration". */
function isName(list: readonly Token[], c: Candidate): boolean {
  let at = c.first - 1;
  if (list[at]?.text === ':' || list[at]?.text === '#' || list[at]?.text === '.') {
    const marked = lowerAt(list, at - 1);
    if (list[at]?.text === '.' ? marked !== 'no' && marked !== 'nr' : !DESIGNATORS.has(marked)) return false;
    at -= 1;
  }
  const before = list[at];
  if (!isWord(before)) return false;
  const counted = c.noun !== undefined && looksPlural(list[c.next - 1]);
  if (DESIGNATORS.has(before.lower) && before.lower !== 'no' && before.lower !== 'u') {
    const freed = FREEING_DETERMINERS.has(lowerAt(list, at - 1)) && counted;
    return !freed;
  }
  if (before.lower === 'no') return at < c.first - 1;
  if (DESIGNATOR_PLURALS.has(before.lower)) return c.style === 'digits' && !counted;
  if (c.style !== 'digits') return false;
  if (METRICS.has(before.lower)) return false;
  const capital = /^\p{Lu}/u.test(before.text);
  if (NUMBERED_NAMES.has(before.lower) && (!counted || capital || before.lower === 'top')) return true;
  if (!capital || before.text === 'I') return false;
  const initialism = /^\p{Lu}{2,}/u.test(before.text) || /\p{Ll}\p{Lu}/u.test(before.text);
  if (initialism && isCompared(list, c)) return false;
  const opening = at === 0 || (list[at - 1]?.kind === 'mark' && !/^[-/&,]$/.test(list[at - 1]?.text ?? ''));
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
function continuesName(list: readonly Token[], previous: Candidate, c: Candidate): boolean {
  const gap = list.slice(previous.next, c.first);
  return (
    gap.length > 0 &&
    gap.length <= 2 &&
    gap.every((token) => /^(?:and|or|to|through|instead|of|rather|than|not|,|-|–|\/|&)$/.test(token.lower)) &&
    c.noun === undefined
  );
}

const OPENERS = /^(?:to|by|from|at|than|hit|reached|of|only|just|down|up|with|was|were|is|are|into|zero|:|=)$/;
const COMPARISON = /^(?:more|fewer|less|higher|lower|better|worse|above|below|up|down)$/;

/** "up 4 points", "+2 points", "lost two points", "3 points higher": the number says how far something moved. */
function isMove(list: readonly Token[], c: Candidate): boolean {
  if (c.sign !== 0) return true;
  const before = lowerAt(list, beforeHedges(list, c.first - 1));
  return (
    /^(?:by|up|down|gain|gained|lost|lose|won)$/.test(before) ||
    LOWERING.has(before) ||
    // "raised two questions" speaks.
    (RAISING.has(before) && !before.startsWith('rais')) ||
    COMPARISON.test(lowerAt(list, c.next)) ||
    COMPARISON.test(lowerAt(list, c.next + 1))
  );
}

/** A small number of a noun that announces lists: a measure as a move, and in digits unless a list or a name follows. */
function enumeratorStanding(list: readonly Token[], c: Candidate, noun: string): Standing | undefined {
  const announcer = ENUMERATORS.has(noun);
  const countable = COUNTABLE_ENUMERATORS.has(noun);
  const structural = STRUCTURAL.has(noun);
  if (!announcer && !countable && !structural) return undefined;
  if (isMove(list, c)) return 'firm';
  if (structural) return 'weak';
  if ((c.value ?? 0) >= 10) return undefined;
  if (announcer) return 'weak';
  const before = lowerAt(list, c.first - 1);
  const nounAt = countedNoun(list, c.first + 1) ?? c.next - 1;
  const qualified = nounAt > c.first + 1;
  const listed = list[nounAt + 1]?.text === ':' || POINTING_BACK.has(before) || TIME_FRAME.has(before);
  const fragment = qualified && (c.first === 0 || before === 'with' || HEDGES.has(before));
  return !listed && (c.style === 'digits' || fragment || before === 'with') ? 'firm' : 'weak';
}

/** How far a time may stand behind the one thing that happened in it. */
const PERIOD_REACH = 9;

/** "one escalation in six months", "only one page since": how often, so a measure even as one. */
function isOneInTime(list: readonly Token[], c: Candidate): boolean {
  if (list[c.next]?.kind !== 'word' || FUNCTION_WORDS.has(lowerAt(list, c.next))) return false;
  for (let at = c.next + 1; at < c.next + PERIOD_REACH; at += 1) {
    const word = lowerAt(list, at);
    if (list[at]?.kind === 'mark' && list[at]?.text !== '-') return false;
    if (word === 'since') return true;
    if (!/^(?:in|over|within|during|per)$/.test(word)) continue;
    if (list.slice(at + 1, at + 5).some((token) => timeUnit(token) !== undefined)) return true;
  }
  return false;
}

/** "two managers decided": people who act in the story, not people who were reached. */
const isActor = (list: readonly Token[], c: Candidate): boolean =>
  (c.value ?? 0) < 10 && c.noun !== undefined && PEOPLE.has(c.noun) && DECIDING.has(lowerAt(list, c.next));

/** "8 in May, 0 in June": a bare zero goes on with what the number before it counts. */
const goesOn = (
  list: readonly Token[],
  c: Candidate,
  previous: { readonly candidate: Candidate; readonly standing: Standing } | undefined,
): boolean =>
  previous?.standing === 'firm' &&
  isPlainCount(previous.candidate) &&
  /^(?:[,;:(/–—-]|and|but|then|vs)$/.test(lowerAt(list, c.first - 1));

function countStanding(
  list: readonly Token[],
  c: Candidate,
  previous: { readonly candidate: Candidate; readonly standing: Standing } | undefined,
): Standing {
  const before = lowerAt(list, c.first - 1);
  const after = lowerAt(list, c.next);
  if (before === 'per' || before === 'every' || before === 'each') return 'none';
  if (after === 'of' && /^(?:us|them|you)$/.test(lowerAt(list, c.next + 1)) && POINTING_BACK.has(before)) return 'none';
  if (after === 'of' && /^(?:us|you)$/.test(lowerAt(list, c.next + 1))) return 'none';
  const enumerated = c.noun === undefined ? undefined : enumeratorStanding(list, c, c.noun);
  if (enumerated) return enumerated;
  if (isActor(list, c)) return 'weak';
  if (c.value === 1 && c.style === 'word') return isOneInTime(list, c) ? 'firm' : 'weak';
  if (c.style !== 'word' || c.compound || c.value === 0)
    return c.value === 0 &&
      c.noun === undefined &&
      !goesOn(list, c, previous) &&
      !OPENERS.test(lowerAt(list, beforeHedges(list, c.first - 1)))
      ? 'weak'
      : 'firm';
  if (POINTING_BACK.has(before) || TIME_FRAME.has(before) || before === 'other') return 'weak';
  if (c.noun !== undefined || c.approximate || (c.value ?? 0) >= 12) return 'firm';
  if (after === 'of' && (POINTING_BACK.has(lowerAt(list, c.next + 1)) || lowerAt(list, c.next + 1) === 'them'))
    return 'firm';
  if (
    c.unit === '' &&
    (OPENERS.test(before) || HEDGES.has(before)) &&
    (list[c.next]?.kind !== 'word' || FUNCTION_WORDS.has(after))
  ) {
    return 'firm';
  }
  return 'weak';
}

const HOUR = 3600;
const DAY = 86_400;

/** A duration measures, unless it places something in time ("six months later", "over the next two weeks"). */
function timeStanding(list: readonly Token[], c: Candidate): Standing {
  const size = c.base?.size ?? 0;
  const next = lowerAt(list, c.next) === 'or' && lowerAt(list, c.next + 1) === 'so' ? c.next + 2 : c.next;
  const after = lowerAt(list, next);
  const left = beforeHedges(list, c.first - 1);
  const before = lowerAt(list, c.first - 1);
  const frame = lowerAt(list, left);
  const ahead = AHEAD.has(after) || (after === 'before' && /^(?:the|schedule|our|plan)$/.test(lowerAt(list, next + 1)));
  const opening = left < 0 || list[left]?.text === '.';
  if (ahead && !(opening && after === 'earlier' && lowerAt(list, next + 1) !== 'than')) return 'firm';
  if (after === 'later' && lowerAt(list, next + 1) === 'than') return 'firm';
  if (c.base === undefined) return c.style === 'article' || before === 'per' ? standsAlone(c) : 'firm';
  if (LATER.has(after) && !(after === 'on' && (list[next + 1]?.kind ?? 'mark') !== 'mark')) return 'none';
  if (/^(?:after|into|since)$/.test(after) && size >= DAY) return 'none';
  if (after === 'of' && lowerAt(list, next + 1) === 'experience') return 'none';
  if (before === 'every' || before === 'each' || before === 'per') return 'none';
  if (/^(?:after|since)$/.test(frame)) return 'weak';
  if (TIME_FRAME.has(frame)) return isSpotless(list, c) ? 'firm' : 'weak';
  if (frame === 'in' && /^(?:time|first|best|once)$/.test(lowerAt(list, left - 1))) return 'none';
  if (size >= HOUR && isFronted(list, c, left)) return 'weak';
  if (before === 'over' && size >= DAY && isSpanOfTime(list, c)) return 'weak';
  if (c.style === 'article') return 'weak';
  if (c.style === 'word' && c.value === 1 && size === DAY && !HEDGES.has(before)) return 'weak';
  return 'firm';
}

/** "an hour a day" is a measure, "a week" alone is not. */
const standsAlone = (c: Candidate): Standing => (c.style === 'article' ? 'firm' : 'none');

/** "Within two weeks, …", "For six months the team …": a sentence that opens on a duration says when. */
function isFronted(list: readonly Token[], c: Candidate, left: number): boolean {
  const opener = lowerAt(list, left);
  const hedged = left < 0 ? lowerAt(list, 0) : opener;
  if (!/^(?:within|over|after|for|during|throughout|under)$/.test(hedged) || left > 0) return false;
  const after = list[c.next];
  return (
    after === undefined ||
    after.text === ',' ||
    /^(?:i|we|the|my|our|they|he|she|it|that|this|both|all|every|no)$/.test(after.lower)
  );
}

/** "nobody left in the following 12 months": how long something did not happen. */
function isSpotless(list: readonly Token[], c: Candidate): boolean {
  for (let at = c.first - 1; at >= Math.max(0, c.first - PERIOD_REACH); at -= 1) {
    if (/^[,;.!?]$/.test(list[at]?.text ?? '')) return false;
    if (NONE_AT_ALL.has(lowerAt(list, at))) return true;
  }
  return false;
}

const SPENDING =
  /^(?:t[ao]kes?|took|taken|taking|sav(?:e|ed|es|ing)|spen[dt]|spends|spending|wait(?:ed|ing)?|cut|lost|lose|of|from|by|to|with|than|and|was|is|were|for|in|at)$/;

/** "improved 30% over two years" against "took over two years". */
const isSpanOfTime = (list: readonly Token[], c: Candidate): boolean =>
  c.first > 1 && !SPENDING.test(lowerAt(list, c.first - 2));
