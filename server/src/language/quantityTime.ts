/** Whether a duration measures something or places it in time. */
import { LOWERING, RAISING } from '../data/change.ts';
import { AHEAD, HEDGES, LATER, NONE_AT_ALL, SPENT, TIME_FRAME } from '../data/quantityContext.ts';
import { beforeHedges, type Candidate, type Standing } from './quantityCandidate.ts';
import { endsPhrase } from './quantityNumeral.ts';
import { lowerAt, type Token } from './tokens.ts';

const HOUR = 3600;
const DAY = 86_400;

/** A duration measures, unless it places something in time ("six months later", "over the next two weeks"). */
export function timeStanding(list: readonly Token[], c: Candidate): Standing {
  const size = c.base?.size ?? DAY;
  const next = lowerAt(list, c.next) === 'or' && lowerAt(list, c.next + 1) === 'so' ? c.next + 2 : c.next;
  const after = lowerAt(list, next);
  const left = beforeHedges(list, c.first - 1);
  const before = lowerAt(list, c.first - 1);
  const frame = lowerAt(list, left);
  const ahead = AHEAD.has(after) || (after === 'before' && /^(?:the|schedule|our|plan)$/.test(lowerAt(list, next + 1)));
  const opening = left < 0 || list[left]?.text === '.';
  if (ahead && !(opening && after === 'earlier' && lowerAt(list, next + 1) !== 'than')) return 'firm';
  if (after === 'later' && lowerAt(list, next + 1) === 'than') return 'firm';
  if (c.unit.includes('/')) return c.style === 'article' || before === 'per' ? standsAlone(c) : 'firm';
  if (LATER.has(after) && !(after === 'on' && (list[next + 1]?.kind ?? 'mark') !== 'mark')) return 'none';
  if (/^(?:after|into|since)$/.test(after) && size >= DAY) return 'none';
  if (after === 'of' && lowerAt(list, next + 1) === 'experience') return 'none';
  if (before === 'every' || before === 'each' || before === 'per') return 'none';
  if (/^(?:after|since)$/.test(frame)) return 'weak';
  if (TIME_FRAME.has(frame)) return isSpotless(list, c) ? 'firm' : 'weak';
  if (frame === 'in' && /^(?:time|first|best|once)$/.test(lowerAt(list, left - 1))) return 'none';
  if (size >= HOUR && isFronted(list, c, left)) return 'weak';
  if (before === 'over' && size >= DAY && isSpanOfTime(list, c)) return 'weak';
  const single = c.style === 'word' && c.value === 1 && (size === DAY || c.base === undefined);
  if (c.style === 'article' || (single && !HEDGES.has(before))) return isLasting(list, c, left) ? 'firm' : 'weak';
  return 'firm';
}

/** How far the verb of spending may stand before its time ("saved the team a day"). */
const SPENDING_REACH = 4;

/** "took a week", "in under an hour", "came down to a day": a single unit is a measure where something lasts or changes. */
function isLasting(list: readonly Token[], c: Candidate, left: number): boolean {
  // "a second look", "a day off".
  if (lowerAt(list, c.next) === 'off' || (c.unit === 'second' && !endsPhrase(list[c.next]))) return false;
  const bounded = list.slice(left + 1, c.first).some(({ lower }) => /^(?:under|below|less|sub)$/.test(lower));
  if (bounded && (c.base?.size ?? DAY) <= DAY) return true;
  const toward = lowerAt(list, left) === 'to';
  for (let at = left; at >= Math.max(0, left - SPENDING_REACH); at -= 1) {
    const word = lowerAt(list, at);
    if (list[at]?.kind === 'mark') return false;
    if (toward ? LOWERING.has(word) || RAISING.has(word) || /^(?:down|up)$/.test(word) : SPENT.has(word)) return true;
    if (!toward && /^(?:in|on|for|of|at|with|by|to|after|from)$/.test(word)) return false;
  }
  return false;
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

/** How far a word for nothing may stand before the time that it held. */
const SPOTLESS_REACH = 9;

/** "nobody left in the following 12 months": how long something did not happen. */
function isSpotless(list: readonly Token[], c: Candidate): boolean {
  for (let at = c.first - 1; at >= Math.max(0, c.first - SPOTLESS_REACH); at -= 1) {
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
