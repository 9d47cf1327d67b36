/** Whether the words around a number let it measure something, or make it a name, a date, a place in a list. */
import {
  AHEAD,
  DESIGNATOR_PLURALS,
  DESIGNATORS,
  ENUMERATORS,
  FREEING_DETERMINERS,
  FUNCTION_WORDS,
  HEDGES,
  LATER,
  METRICS,
  NUMBERED_NAMES,
  POINTING_BACK,
  TIME_FRAME,
  WHOLEHEARTED,
} from '../data/quantity-context.ts';
import type { Candidate } from './quantities-measure.ts';
import { countedNoun, looksPlural } from './quantities-measure.ts';
import type { Token } from './tokens.ts';

/** `weak` counts only as one side of a change ("from three to one"). */
export type Standing = 'firm' | 'weak' | 'none';

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const lower = (list: readonly Token[], at: number): string => list[at]?.lower ?? '';

/** Index of the nearest token on the left that is no hedge ("over", "about"). */
function beforeHedges(list: readonly Token[], from: number): number {
  let at = from;
  while (HEDGES.has(lower(list, at)) || '~≈<>'.includes(list[at]?.text ?? 'x')) at -= 1;
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
  if (lower(list, c.first) === 'once') return 'weak';
  if (isListMarker(list, c) || isClock(list, c) || isRun(list, c, previous?.candidate)) return 'none';
  if (c.kind === 'time') return timeStanding(list, c);
  if (c.value === 100 && c.unit === '%' && WHOLEHEARTED.has(lower(list, c.next))) return 'none';
  if (c.style === 'article') return c.kind === 'factor' ? 'firm' : 'weak';
  if (!isPlainCount(c)) return lower(list, c.first - 1) === 'per' ? 'none' : 'firm';
  if (isName(list, c)) return 'none';
  if (previous?.standing === 'none' && continuesName(list, previous.candidate, c)) return 'none';
  return countStanding(list, c);
}

/** "1." or "2)" at the start of a line. */
const isListMarker = (list: readonly Token[], c: Candidate): boolean =>
  c.first === 0 && c.next === 1 && c.style === 'digits' && /^[.)]$/.test(list[1]?.text ?? '') && list.length > 2;

/** "3 pm", "2 a.m.", "5 o'clock". */
const isClock = (list: readonly Token[], c: Candidate): boolean =>
  /^(?:am|pm|o'clock)$/.test(lower(list, c.next)) ||
  (/^[ap]$/.test(lower(list, c.next)) && list[c.next + 1]?.text === '.' && lower(list, c.next + 2) === 'm');

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
    const marked = lower(list, at - 1);
    if (list[at]?.text === '.' ? marked !== 'no' && marked !== 'nr' : !DESIGNATORS.has(marked)) return false;
    at -= 1;
  }
  const before = list[at];
  if (!isWord(before)) return false;
  const counted = c.noun !== undefined && looksPlural(list[c.next - 1]);
  if (DESIGNATORS.has(before.lower) && before.lower !== 'no' && before.lower !== 'u') {
    const freed = FREEING_DETERMINERS.has(lower(list, at - 1)) && counted;
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
  const opening = at === 0 || (list[at - 1]?.kind === 'mark' && !/^[-/&,]$/.test(list[at - 1]?.text ?? ''));
  if (opening && !initialism) return false;
  return countedNoun(list, c.next) === undefined && c.noun === undefined;
}

/** "steps 2 and 3": what is joined to a name is one. */
function continuesName(list: readonly Token[], previous: Candidate, c: Candidate): boolean {
  const gap = list.slice(previous.next, c.first);
  return (
    gap.length > 0 &&
    gap.length <= 2 &&
    gap.every((token) => /^(?:and|or|to|through|,|-|–|\/|&)$/.test(token.lower)) &&
    c.noun === undefined
  );
}

const OPENERS = /^(?:to|by|from|at|than|hit|reached|of|only|just|down|up|with|was|were|is|are|into|zero)$/;

function countStanding(list: readonly Token[], c: Candidate): Standing {
  const before = lower(list, c.first - 1);
  const after = lower(list, c.next);
  if (before === 'per' || before === 'every' || before === 'each') return 'none';
  if (after === 'of' && /^(?:us|them|you)$/.test(lower(list, c.next + 1)) && POINTING_BACK.has(before)) return 'none';
  if (after === 'of' && /^(?:us|you)$/.test(lower(list, c.next + 1))) return 'none';
  if (c.noun !== undefined && ENUMERATORS.has(c.noun) && before !== 'by' && (c.value ?? 0) < 10) return 'weak';
  if (c.value === 1 && c.style === 'word') return 'weak';
  if (c.style !== 'word' || c.compound || c.value === 0)
    return c.value === 0 && c.noun === undefined && !OPENERS.test(lower(list, beforeHedges(list, c.first - 1)))
      ? 'weak'
      : 'firm';
  if (POINTING_BACK.has(before) || TIME_FRAME.has(before) || before === 'other') return 'weak';
  if (c.noun !== undefined || c.approximate || (c.value ?? 0) >= 12) return 'firm';
  if (after === 'of' && (POINTING_BACK.has(lower(list, c.next + 1)) || lower(list, c.next + 1) === 'them'))
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
  const next = lower(list, c.next) === 'or' && lower(list, c.next + 1) === 'so' ? c.next + 2 : c.next;
  const after = lower(list, next);
  const left = beforeHedges(list, c.first - 1);
  const before = lower(list, c.first - 1);
  const frame = lower(list, left);
  const ahead = AHEAD.has(after) || (after === 'before' && /^(?:the|schedule|our|plan)$/.test(lower(list, next + 1)));
  const opening = left < 0 || list[left]?.text === '.';
  if (ahead && !(opening && after === 'earlier' && lower(list, next + 1) !== 'than')) return 'firm';
  if (after === 'later' && lower(list, next + 1) === 'than') return 'firm';
  if (c.base === undefined) return c.style === 'article' || before === 'per' ? standsAlone(c) : 'firm';
  if (LATER.has(after) && !(after === 'on' && list[next + 1]?.kind === 'word')) return 'none';
  if (/^(?:after|into|since)$/.test(after) && size >= DAY) return 'none';
  if (after === 'of' && lower(list, next + 1) === 'experience') return 'none';
  if (before === 'every' || before === 'each' || before === 'per') return 'none';
  if (/^(?:after|since)$/.test(frame)) return 'weak';
  if (TIME_FRAME.has(frame)) return 'weak';
  if (frame === 'in' && /^(?:time|first|best|once)$/.test(lower(list, left - 1))) return 'none';
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
  const opener = lower(list, left);
  const hedged = left < 0 ? lower(list, 0) : opener;
  if (!/^(?:within|over|after|for|during|throughout|under)$/.test(hedged) || left > 0) return false;
  const after = list[c.next];
  return (
    after === undefined ||
    after.text === ',' ||
    /^(?:i|we|the|my|our|they|he|she|it|that|this|both|all|every|no)$/.test(after.lower)
  );
}

const SPENDING =
  /^(?:t[ao]kes?|took|taken|taking|sav(?:e|ed|es|ing)|spen[dt]|spends|spending|wait(?:ed|ing)?|cut|lost|lose|of|from|by|to|with|than|and|was|is|were|for|in|at)$/;

/** "improved 30% over two years" against "took over two years". */
const isSpanOfTime = (list: readonly Token[], c: Candidate): boolean =>
  c.first > 1 && !SPENDING.test(lower(list, c.first - 2));
