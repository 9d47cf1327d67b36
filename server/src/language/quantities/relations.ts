/** What numbers say of each other: which came before a change, and which after. */

import { MONTHS, SEASONS } from '../../data/calendar.ts';
import { BETTERING, LOWERING, RAISING } from '../../data/change.ts';
import {
  AFTER_CHANGE,
  BEFORE_CHANGE,
  BEFORE_CHANGE_VERBS,
  HEDGES,
  REPLACING,
  TIME_FRAME,
} from '../../data/quantityContext.ts';
import { ARROWS, CLAUSE_END, lowerAt, type Token } from '../words/tokens.ts';
import type { Candidate } from './candidate.ts';
import { beforeHedges } from './hedges.ts';
import { comparable, magnitude, withMeasureOf } from './magnitude.ts';
import { fromLeft } from './ranges.ts';
import { isTarget } from './roles.ts';

/** The longest stretch of words read between two figures that belong together. */
const GAP = 9;

/** Which figure of a neighbouring pair came first in time; undefined where they are unrelated. */
function order(list: readonly Token[], a: Candidate, b: Candidate): 'forward' | 'backward' | undefined {
  if (b.first - a.next > GAP || !comparable(a, b)) return undefined;
  const gap = list.slice(a.next, b.first);
  if (gap.some(({ text }) => ARROWS.has(text))) return 'forward';
  if (gap.some(({ text }) => text === ';' || text === '.' || text === '!' || text === '?')) return undefined;
  // "open from 9:00 to 17:00" says when, "moved from 9:00 to 7:30" says what changed.
  if (a.style === 'clock' && !isMoved(list, a)) return isReplacement(list, a, b, gap) ? 'backward' : undefined;
  const to = gap.findLastIndex(({ lower: word }) => word === 'to' || word === 'into');
  if (to >= 0 && gap.length - to <= 4 && fromLeft(list, a)) return 'forward';
  if (gap.length <= 3 && /^(?:to|down|up)$/.test(gap[0]?.lower ?? '') && to >= 0) {
    return a.base?.size === b.base?.size && magnitude(a) === magnitude(b) ? undefined : 'forward';
  }
  // "eleven repositories became one".
  if (gap.length <= 3 && gap.some(({ lower }) => /^(?:became|becomes?|into)$/.test(lower))) return 'forward';
  return isReplacement(list, a, b, gap) ? 'backward' : undefined;
}

/** How far the verb of a change may stand before its first value. */
const MOVE_REACH = 6;

const MOVED =
  /^(?:moved?|moves|moving|went|go|goes|came|come|comes|brought|shift(?:s|ed)?|pulled|pushed|slipped|crept|down|up)$/;

const isMoved = (list: readonly Token[], a: Candidate): boolean =>
  list
    .slice(Math.max(0, a.first - MOVE_REACH), a.first)
    .some(({ lower }) => MOVED.test(lower) || LOWERING.has(lower) || RAISING.has(lower) || BETTERING.has(lower));

/** Two words right before the second figure that set it against the first, whatever stands between. */
const AGAINST = /^(?:down from|up from|instead of|rather than|compared (?:to|with))$/;

/** "480 ms (from 800 ms)", "days instead of weeks", "12, down from 40", "hours, not days". */
function isReplacement(list: readonly Token[], a: Candidate, b: Candidate, gap: readonly Token[]): boolean {
  const words = gap.filter((token) => token.kind === 'word');
  const close = words.findLastIndex(({ lower }) => lower === 'than' || !HEDGES.has(lower)) + 1;
  const last = words.slice(Math.max(0, close - 2), close).map(({ lower }) => lower);
  if (AGAINST.test(last.join(' ')) && a.kind === withMeasureOf(b, a).kind) return true;
  const first = words[0]?.lower === 'down' || words[0]?.lower === 'up' ? words[1] : words[0];
  if (!first || !REPLACING.has(first.lower) || gap.length > 6) return false;
  // "40% less than the 12 teams" compares sizes of two things, not one thing at two times.
  if (first.lower === 'than') return false;
  if (first.lower === 'rather' || first.lower === 'instead') return gap.length <= 5;
  return !isTarget(list, b) && a.kind === withMeasureOf(b, a).kind;
}

/** Two units that one thing can be measured in at two times. */
function sameMeasure(a: Candidate, b: Candidate): boolean {
  const measured = withMeasureOf(b, a);
  const bare = a.unit === '' || b.unit === '';
  if (a.kind === 'factor' || a.kind !== measured.kind) return false;
  return a.base && measured.base ? a.base.dimension === measured.base.dimension : a.unit === measured.unit || bare;
}

/** The longest stretch of words read between two figures that are set against each other by words of time. */
const CONTRAST_GAP = 16;

/** How many words on the left of a figure, and how many on its right, say when it held. */
const WHEN_BEFORE = 8;
const WHEN_AFTER = 4;

/** When a figure held, by the words of its clause: before the change, after it, or not said. */
function timeOf(
  list: readonly Token[],
  c: Candidate,
  from: number,
  to: number,
): 'before' | 'after' | 'past' | undefined {
  let start = c.first;
  while (start > Math.max(from, c.first - WHEN_BEFORE) && !/^[;.:]$/.test(list[start - 1]?.text ?? '')) start -= 1;
  let end = c.next;
  while (end < Math.min(to, c.next + WHEN_AFTER) && !CLAUSE_END.has(list[end]?.text ?? '.')) end += 1;
  const near = [...list.slice(start, c.first), ...list.slice(c.next, end)];
  const before = near.some(({ lower }) => BEFORE_CHANGE.has(lower));
  const after = near.some(({ lower }) => AFTER_CHANGE.has(lower));
  if (before !== after) return before ? 'before' : 'after';
  return !before && near.some(({ lower }) => BEFORE_CHANGE_VERBS.has(lower)) ? 'past' : undefined;
}

/** The longest stretch of words between "was …" and "is …". */
const TENSE_GAP = 6;

/** The tense of the copula right before a figure: "was 2,400 ms", "it had been 6", "is 380 ms". */
function tenseOf(list: readonly Token[], c: Candidate): 'past' | 'present' | undefined {
  const left = beforeHedges(list, c.first - 1);
  const verb = lowerAt(list, /^(?:at|in|now|still)$/.test(lowerAt(list, left)) ? left - 1 : left);
  if (/^(?:was|were|been)$/.test(verb)) return 'past';
  return /^(?:is|are|it's)$/.test(verb) ? 'present' : undefined;
}

/** "58 in March, none in June", "9 last year, 2 this year": one thing counted at two times, told in their order. */
const inSequence = (list: readonly Token[], a: Candidate, b: Candidate): boolean =>
  a.kind === 'count' && lowerAt(list, b.first - 1) === ',' && isTimed(list, a) && (isTimed(list, b) || b.value === 0);

/** A month, a year, a quarter or "last time" right behind the figure. */
function isTimed(list: readonly Token[], c: Candidate): boolean {
  const at = /^(?:in|on|the)$/.test(lowerAt(list, c.next)) ? c.next + 1 : c.next;
  const word = lowerAt(list, at === c.next || lowerAt(list, at) !== 'the' ? at : at + 1);
  if (TIME_FRAME.has(word) || /^(?:this|today)$/.test(word)) return true;
  if (at === c.next) return false;
  return (
    MONTHS.has(word) ||
    SEASONS.has(word) ||
    /^(?:19|20)\d\d$/.test(word) ||
    (/^[qh]$/.test(word) && list[at + 1]?.kind === 'number')
  );
}

/** "three days before, twenty minutes now", "1,900 alerts before, 85 after": two clauses, each with its time. */
function contrast(list: readonly Token[], a: Candidate, b: Candidate): 'forward' | 'backward' | undefined {
  if (b.first - a.next > CONTRAST_GAP || !sameMeasure(a, b)) return undefined;
  const gap = list.slice(a.next, b.first);
  if (!gap.some(({ text }) => CLAUSE_END.has(text) || /^(?:and|but|while|whereas)$/.test(text))) return undefined;
  if (inSequence(list, a, b)) return 'forward';
  if (gap.length <= TENSE_GAP && tenseOf(list, a) !== tenseOf(list, b) && tenseOf(list, a) && tenseOf(list, b))
    return tenseOf(list, a) === 'past' ? 'forward' : 'backward';
  // The words between two figures belong to the clause they stand in: behind a semicolon, else behind the last comma.
  const strong = gap.findIndex(({ text }) => CLAUSE_END.has(text) && text !== ',');
  const parting = a.next + (strong < 0 ? gap.findLastIndex(({ text }) => CLAUSE_END.has(text)) : strong);
  const middle = parting < a.next ? b.first : parting;
  const first = timeOf(list, a, 0, middle);
  const second = timeOf(list, b, Math.max(a.next, parting), list.length);
  if (second === 'after' && (first === 'before' || first === 'past')) return 'forward';
  if (second === 'before' && first !== 'before') return 'backward';
  return first === 'after' && second === 'past' ? 'backward' : undefined;
}

export interface Related {
  readonly candidate: Candidate;
  readonly pair: { readonly part: 'before' | 'after'; readonly other: Candidate } | undefined;
}

/** Pairs figures that are one thing before and after. A "from … to …" wins over a looser reading on its left. */
export function pairUp(list: readonly Token[], found: readonly Candidate[]): readonly Related[] {
  const pairs = new Map<number, Related>();
  for (const [wanted, read] of [
    ['forward', order],
    ['backward', order],
    ['forward', contrast],
    ['backward', contrast],
  ] as const) {
    for (let i = 0; i + 1 < found.length; i += 1) {
      if (pairs.has(i) || pairs.has(i + 1)) continue;
      const [a, b] = [found[i] as Candidate, found[i + 1] as Candidate];
      if (read(list, a, b) !== wanted) continue;
      const left = withMeasureOf(a, b);
      const right = withMeasureOf(b, a);
      const forward = wanted === 'forward';
      pairs.set(i, { candidate: left, pair: { part: forward ? 'before' : 'after', other: right } });
      pairs.set(i + 1, { candidate: right, pair: { part: forward ? 'after' : 'before', other: left } });
    }
  }
  return found.map((candidate, i) => pairs.get(i) ?? { candidate, pair: undefined });
}
