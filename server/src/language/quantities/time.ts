/** Whether a duration measures something or places it in time. */
import { DOWNWARD, LOWERING, RAISING, UPWARD } from '../../data/change.ts';
import { AHEAD, HEDGES, LATER, NONE_AT_ALL, OUTCOMES, SPENT, TIME_FRAME } from '../../data/quantityContext.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import type { Candidate, Standing } from './candidate.ts';
import { beforeHedges } from './hedges.ts';
import { magnitude } from './magnitude.ts';
import { endsPhrase } from './nouns.ts';

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
  // "was given 6 weeks", "had 48 hours to respond".
  if (before === 'given' || (/^(?:had|have)$/.test(before) && after === 'to') || isTenure(list, left)) return 'weak';
  // "24 hours a day, 7 days a week" is always.
  if (c.unit.includes('/') && Math.abs(magnitude(c) - 1) < 0.01) return 'none';
  if (c.unit.includes('/')) return c.style === 'article' || before === 'per' ? standsAlone(c) : 'firm';
  if (LATER.has(after) && !(after === 'on' && (list[next + 1]?.kind ?? 'mark') !== 'mark')) return 'none';
  if (/^(?:after|into|since)$/.test(after) && size >= DAY) return 'none';
  if (after === 'of' && lowerAt(list, next + 1) === 'experience') return 'none';
  if (before === 'every' || before === 'each' || before === 'per') return 'none';
  // "live since 2 years without an outage".
  if (frame === 'since' && after === 'without') return 'firm';
  if (/^(?:after|since)$/.test(frame)) return frame === 'after' && isTimeToOutcome(list, left) ? 'firm' : 'weak';
  if (TIME_FRAME.has(frame)) return isSpotless(list, c) ? 'firm' : 'weak';
  if (frame === 'in' && /^(?:time|first|best|once)$/.test(lowerAt(list, left - 1))) return 'none';
  if (size >= HOUR && isFronted(list, c, left)) return 'weak';
  if (before === 'over' && size >= DAY && isSpanOfTime(list, c)) return 'weak';
  const single = c.style === 'word' && c.value === 1 && (size === DAY || c.base === undefined);
  if (c.style === 'article' || (single && !HEDGES.has(before))) return isLasting(list, c, left) ? 'firm' : 'weak';
  return 'firm';
}

/** "I have been with the team for four years": how long somebody is there, and no outcome. */
function isTenure(list: readonly Token[], left: number): boolean {
  if (lowerAt(list, left) !== 'for') return false;
  const words = list.slice(Math.max(0, left - TENURE_REACH), left).map(({ lower }) => lower);
  return (
    words.some((word) => /^(?:i|i've|we|we've)$/.test(word)) &&
    words.some((word) => /^(?:been|worked|lived)$/.test(word))
  );
}

/** How far the subject and the adverbs of an outcome may stand before its word. */
const OUTCOME_REACH = 3;

/** "gone after two minutes", "passed again after 3 weeks": how long it took; "after three weeks I left" says when. */
function isTimeToOutcome(list: readonly Token[], after: number): boolean {
  const adverb = /^(?:again|already|only|completely|fully|entirely)$/.test(lowerAt(list, after - 1));
  const at = adverb ? after - 2 : after - 1;
  // What a person does or is, as in "I was back after two weeks", is no outcome of the work.
  const person = list
    .slice(Math.max(0, at - OUTCOME_REACH), at)
    .some(({ lower }) => /^(?:i|i'm|he|she|who)$/.test(lower));
  return OUTCOMES.has(lowerAt(list, at)) && !person;
}

/** How far the verb of being there may stand before "for". */
const TENURE_REACH = 7;

/** How far the verb of spending may stand before its time ("saved the team a day"). */
const SPENDING_REACH = 4;

/** "took a week", "in under an hour", "came down to a day": a single unit is a measure where something lasts or changes. */
function isLasting(list: readonly Token[], c: Candidate, left: number): boolean {
  // "a second look", "a day off".
  if (lowerAt(list, c.next) === 'off' || (c.unit === 'second' && !endsPhrase(list[c.next]))) return false;
  const bounded = list.slice(left + 1, c.next).some(({ lower }) => /^(?:under|below|less|sub|single)$/.test(lower));
  if (bounded && (c.base?.size ?? DAY) <= DAY) return true;
  if (lowerAt(list, left) === 'by' && list.slice(Math.max(0, left - 2), left).some(({ lower }) => isWay(lower)))
    return true;
  const toward = lowerAt(list, left) === 'to';
  for (let at = left; at >= Math.max(0, left - SPENDING_REACH); at -= 1) {
    const word = lowerAt(list, at);
    if (list[at]?.kind === 'mark') return false;
    if (toward ? LOWERING.has(word) || RAISING.has(word) || /^(?:down|up)$/.test(word) : SPENT.has(word)) return true;
    if (!toward && /^(?:in|on|for|of|at|with|by|to|after|from)$/.test(word)) return false;
  }
  return false;
}

/** "shorter by a week", "cut by a day". */
const isWay = (word: string): boolean =>
  LOWERING.has(word) || RAISING.has(word) || DOWNWARD.has(word) || UPWARD.has(word);

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
