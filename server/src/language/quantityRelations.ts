/** What numbers say of each other: ranges, before and after, and which way. */
import { BETTERING, DOWNWARD, LOWERING, RAISING, UPWARD } from '../data/change.ts';
import { AFTER_CHANGE, BEFORE_CHANGE, BEFORE_CHANGE_VERBS, REPLACING } from '../data/quantityContext.ts';
import type { Candidate } from './quantityCandidate.ts';
import { isTarget } from './quantityRoles.ts';
import { lowerAt, type Token } from './tokens.ts';

export const ARROWS = new Set(['→', '➜', '➝', '⇒', '->', '=>']);
export const CLAUSE_END = new Set([',', ';', '.', ':', '!', '?', '—']);

/** The longest stretch of words read between two figures that belong together. */
const GAP = 9;

/** Two figures can stand in one range or change: the same dimension, or one of them bare. */
function comparable(a: Candidate, b: Candidate): boolean {
  if (a.base && b.base) return a.base.dimension === b.base.dimension;
  if (a.kind === b.kind) return true;
  const bare = (c: Candidate) => c.kind === 'count' && c.unit === '' && !c.compound;
  return bare(a) || bare(b);
}

/** The value in the base unit, for comparing two figures of one dimension. */
const magnitude = (c: Candidate): number => (c.value ?? Number.NaN) * (c.base?.size ?? 1);

const withMeasureOf = (c: Candidate, other: Candidate): Candidate =>
  c.unit === '' && c.kind === 'count' ? { ...c, unit: other.unit, kind: other.kind, base: other.base } : c;

/** Joins "30-40 %", "two to three weeks", "between 5 and 8" and "1 h 20 min" into one figure each. */
export function joinRanges(list: readonly Token[], found: readonly Candidate[]): readonly Candidate[] {
  const result: Candidate[] = [];
  for (const c of found) {
    const previous = result.at(-1);
    const joined =
      previous && (joinRange(list, previous, c) ?? joinParts(list, previous, c) ?? joinClock(list, previous, c));
    if (joined) result[result.length - 1] = joined;
    else result.push(c);
  }
  return result;
}

function joinRange(list: readonly Token[], a: Candidate, b: Candidate): Candidate | undefined {
  if (a.upper !== undefined || a.value === undefined || b.value === undefined || b.first - a.next > 1) return undefined;
  if (!comparable(a, b) || a.style === 'fraction' || a.style === 'placeholder' || b.style === 'placeholder')
    return undefined;
  // "-8" in "5-8" is no negative number.
  const sticky = b.sign === -1 && b.first === a.next && list[b.first]?.joined;
  const mark = b.first > a.next ? lowerAt(list, a.next) : sticky ? '-' : '';
  const left = lowerAt(list, a.first - 1);
  const listed = mark === 'and' ? left === 'between' : mark === 'to' ? !fromLeft(list, a) : /^[-–—]$|^or$/.test(mark);
  const low = withMeasureOf(a, b);
  const high = withMeasureOf(b, a);
  if (!listed || !(magnitude(low) < magnitude(high))) return undefined;
  return {
    ...high,
    first: a.first,
    value: low.value,
    upper: high.value,
    sign: a.sign,
    style: a.style,
    approximate: a.approximate || b.approximate,
  };
}

/** "1 h 20 min", "two minutes and 30 seconds". */
function joinParts(list: readonly Token[], a: Candidate, b: Candidate): Candidate | undefined {
  const adjacent = b.first === a.next || (b.first === a.next + 1 && lowerAt(list, a.next) === 'and');
  if (!adjacent || a.kind !== 'time' || b.kind !== 'time' || !a.base || !b.base) return undefined;
  if (a.value === undefined || b.value === undefined || b.base.size >= a.base.size || magnitude(b) >= a.base.size)
    return undefined;
  return { ...a, next: b.next, value: a.value + magnitude(b) / a.base.size };
}

/** "3h12": hours and minutes, or minutes and seconds, with no unit on the second. */
function joinClock(list: readonly Token[], a: Candidate, b: Candidate): Candidate | undefined {
  const small = list[b.first];
  const clock = a.base?.dimension === 'second' && (a.base.size === 3600 || a.base.size === 60);
  if (!clock || a.value === undefined || b.value === undefined || b.first !== a.next || !small?.joined)
    return undefined;
  if (b.next !== b.first + 1 || b.unit !== '' || !/^[0-5]\d$/.test(small.text)) return undefined;
  return { ...a, next: b.next, value: a.value + b.value / 60 };
}

/** "from" on the left of a figure, over determiners, hedges and the thing that changed, within one clause. */
function fromLeft(list: readonly Token[], c: Candidate): boolean {
  for (let at = c.first - 1; at >= Math.max(0, c.first - 5); at -= 1) {
    const token = list[at] as Token;
    if (token.lower === 'from') return true;
    if (token.lower === 'to' || CLAUSE_END.has(token.text)) return false;
  }
  return false;
}

/** Which figure of a neighbouring pair came first in time; undefined where they are unrelated. */
function order(list: readonly Token[], a: Candidate, b: Candidate): 'forward' | 'backward' | undefined {
  if (b.first - a.next > GAP || !comparable(a, b)) return undefined;
  const gap = list.slice(a.next, b.first);
  if (gap.some(({ text }) => ARROWS.has(text))) return 'forward';
  if (gap.some(({ text }) => text === ';' || text === '.' || text === '!' || text === '?')) return undefined;
  const to = gap.findLastIndex(({ lower: word }) => word === 'to' || word === 'into');
  if (to >= 0 && gap.length - to <= 4 && fromLeft(list, a)) return 'forward';
  if (gap.length <= 3 && /^(?:to|down|up)$/.test(gap[0]?.lower ?? '') && to >= 0) {
    return a.base?.size === b.base?.size && magnitude(a) === magnitude(b) ? undefined : 'forward';
  }
  // "eleven repositories became one".
  if (gap.length <= 3 && gap.some(({ lower }) => /^(?:became|becomes?|into)$/.test(lower))) return 'forward';
  return isReplacement(list, a, b, gap) ? 'backward' : undefined;
}

/** Two words right before the second figure that set it against the first, whatever stands between. */
const AGAINST = /^(?:down from|up from|instead of|rather than|compared (?:to|with))$/;

/** "480 ms (from 800 ms)", "days instead of weeks", "12, down from 40", "hours, not days". */
function isReplacement(list: readonly Token[], a: Candidate, b: Candidate, gap: readonly Token[]): boolean {
  const words = gap.filter((token) => token.kind === 'word');
  const last = words.slice(-2).map(({ lower }) => lower);
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

/** What the change multiplied the value by; undefined for ranges, for a start at zero and for units that do not compare. */
export function ratioOf(c: Candidate, { part, other }: NonNullable<Related['pair']>): number | undefined {
  const [before, after] = part === 'before' ? [c, other] : [other, c];
  const based = before.base !== undefined && before.base.dimension === after.base?.dimension;
  if (before.upper !== undefined || after.upper !== undefined || !(based || before.unit === after.unit))
    return undefined;
  const ratio = magnitude(after) / magnitude(before);
  return Number.isFinite(ratio) ? ratio : undefined;
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

/** "three days before, twenty minutes now", "1,900 alerts before, 85 after": two clauses, each with its time. */
function contrast(list: readonly Token[], a: Candidate, b: Candidate): 'forward' | 'backward' | undefined {
  if (b.first - a.next > CONTRAST_GAP || !sameMeasure(a, b)) return undefined;
  const gap = list.slice(a.next, b.first);
  if (!gap.some(({ text }) => CLAUSE_END.has(text) || /^(?:and|but|while|whereas)$/.test(text))) return undefined;
  // The words between two figures belong to the clause they stand in.
  const parting = a.next + gap.findLastIndex(({ text }) => CLAUSE_END.has(text));
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

/** How far a verb of change may stand from its figure. */
const VERB_REACH = 9;

/** Up or down: from the pair's values, else the sign, else the nearest comparative or verb of change. */
export function directionOf(list: readonly Token[], { candidate: c, pair }: Related): 'up' | 'down' | undefined {
  if (pair) {
    const own = magnitude(c);
    const other = magnitude(pair.other);
    const [first, second] = pair.part === 'before' ? [own, other] : [other, own];
    if (first !== second && !Number.isNaN(first) && !Number.isNaN(second)) return second > first ? 'up' : 'down';
    const sizes = pair.part === 'before' ? [c, pair.other] : [pair.other, c];
    const [before, after] = sizes.map((side) => side.base?.size ?? Number.NaN) as [number, number];
    if (before !== after && !Number.isNaN(before) && !Number.isNaN(after)) return after > before ? 'up' : 'down';
  }
  if (c.sign !== 0) return c.sign > 0 ? 'up' : 'down';
  if (c.kind === 'factor' && c.style === 'factor') return (c.value ?? 0) < 1 ? 'down' : 'up';
  for (let at = c.next; at < c.next + 3 && list[at]?.kind === 'word'; at += 1) {
    const word = lowerAt(list, at);
    if (DOWNWARD.has(word)) return 'down';
    if (UPWARD.has(word)) return 'up';
  }
  for (let at = c.first - 1; at >= Math.max(0, c.first - VERB_REACH); at -= 1) {
    const word = lowerAt(list, at);
    if (CLAUSE_END.has(list[at]?.text ?? '') || word === 'and') return undefined;
    const particle = c.first - at <= 2;
    if (LOWERING.has(word) || (particle && word === 'down')) return 'down';
    if (RAISING.has(word) || (particle && word === 'up')) return 'up';
    if (BETTERING.has(word)) return undefined;
  }
  return undefined;
}
