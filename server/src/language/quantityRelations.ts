/** What numbers say of each other: ranges, before and after, the target beside the figure. */
import { BETTERING, DOWNWARD, LOWERING, RAISING, UPWARD } from '../data/change.ts';
import { HEDGES, REACHING, REPLACING, TARGET_NOUNS, TARGET_VERBS, WEIGHING } from '../data/quantityContext.ts';
import type { Candidate } from './quantityCandidate.ts';
import { lowerAt, type Token } from './tokens.ts';

const ARROWS = new Set(['→', '➜', '➝', '⇒', '->', '=>']);
const CLAUSE_END = new Set([',', ';', '.', ':', '!', '?', '—']);

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
    value: low.unit === high.unit ? low.value : low.value,
    upper: high.value,
    sign: a.sign,
    style: a.style,
    approximate: true,
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
  return isReplacement(list, a, b, gap) ? 'backward' : undefined;
}

/** "480 ms (from 800 ms)", "days instead of weeks", "12, down from 40", "hours, not days". */
function isReplacement(list: readonly Token[], a: Candidate, b: Candidate, gap: readonly Token[]): boolean {
  const words = gap.filter((token) => token.kind === 'word');
  const first = words[0]?.lower === 'down' || words[0]?.lower === 'up' ? words[1] : words[0];
  if (!first || !REPLACING.has(first.lower) || gap.length > 6) return false;
  // "40% less than the 12 teams" compares sizes of two things, not one thing at two times.
  if (first.lower === 'than') return false;
  if (first.lower === 'rather' || first.lower === 'instead') return gap.length <= 5;
  return !isTarget(list, b) && a.kind === withMeasureOf(b, a).kind;
}

export interface Related {
  readonly candidate: Candidate;
  readonly pair: { readonly part: 'before' | 'after'; readonly other: Candidate } | undefined;
}

/** Pairs figures that are one thing before and after. A "from … to …" wins over a looser reading on its left. */
export function pairUp(list: readonly Token[], found: readonly Candidate[]): readonly Related[] {
  const pairs = new Map<number, Related>();
  for (const wanted of ['forward', 'backward'] as const) {
    for (let i = 0; i + 1 < found.length; i += 1) {
      if (pairs.has(i) || pairs.has(i + 1)) continue;
      const [a, b] = [found[i] as Candidate, found[i + 1] as Candidate];
      if (order(list, a, b) !== wanted) continue;
      const left = withMeasureOf(a, b);
      const right = withMeasureOf(b, a);
      const forward = wanted === 'forward';
      pairs.set(i, { candidate: left, pair: { part: forward ? 'before' : 'after', other: right } });
      pairs.set(i + 1, { candidate: right, pair: { part: forward ? 'after' : 'before', other: left } });
    }
  }
  return found.map((candidate, i) => pairs.get(i) ?? { candidate, pair: undefined });
}

/** Words that may stand between "target" and its figure. */
const BRIDGE = new Set('of at to for was is were set : = a an the being max maximum minimum be'.split(' '));

const COMPARING =
  /^(?:above|below|under|over|ahead|beyond|past|behind|short|against|versus|vs|higher|lower|more|less|fewer|better|faster|slower)$/;

/** True where the figure is one that was wanted: "target: 60", "a 60 ms budget", "aimed for 20%". */
export function isTarget(list: readonly Token[], c: Candidate): boolean {
  const compared = COMPARING.test(lowerAt(list, c.next));
  for (let at = c.first - 1; at >= Math.max(0, c.first - 6); at -= 1) {
    const word = lowerAt(list, at);
    // "needed 8 fewer nodes" says what it took, "18% above forecast" how far it went.
    if (compared && /^(?:needed|required)$/.test(word)) return false;
    if (TARGET_NOUNS.has(word) || TARGET_VERBS.has(word)) return true;
    if (!BRIDGE.has(word) && !HEDGES.has(word)) break;
  }
  const aim = list.slice(Math.max(0, c.first - 6), c.first);
  const verb = aim.findIndex(({ lower: word }) =>
    /^(?:aim(?:ed|ing)|hop(?:ed|ing)|want(?:ed)?|plann?(?:ed|ing)|promised|supposed|target(?:ed|ing))$/.test(word),
  );
  if (verb >= 0 && /^(?:to|for|at)$/.test(aim[verb + 1]?.lower ?? '') && !aim.some(({ text }) => CLAUSE_END.has(text)))
    return true;
  for (let at = c.next; at < c.next + 3; at += 1) {
    if (list[at]?.kind !== 'word' || COMPARING.test(lowerAt(list, at))) return false;
    if (TARGET_NOUNS.has(lowerAt(list, at))) return lowerAt(list, at) !== 'plan';
    if (/^(?:of|in|on|by|for|to|and|from|with|than|per|the)$/.test(lowerAt(list, at))) return false;
  }
  return false;
}

/** True where the clause says that a wanted figure was reached or missed, which makes it a result. */
export const isReached = (list: readonly Token[], c: Candidate): boolean =>
  list.slice(Math.max(0, c.first - 7), c.first).some(({ lower: word }) => REACHING.has(word)) ||
  /^(?:under|below|above|ahead|inside|within)$/.test(lowerAt(list, c.first - 1));

/** "roughly 30", "~30", "30 or so", "30-ish", "300+". */
export function isApproximate(list: readonly Token[], c: Candidate): boolean {
  const before = list[c.first - 1];
  if (c.approximate || '~≈<>≤≥±'.includes(before?.text ?? 'x')) return true;
  if (HEDGES.has(before?.lower ?? '') && !WEIGHING.has(before?.lower ?? '')) return true;
  const after = lowerAt(list, c.next);
  if (after === 'or' && /^(?:so|more)$/.test(lowerAt(list, c.next + 1))) return true;
  return (
    lowerAt(list, c.next - 1) === 'ish' ||
    /^(?:ish|approx|estimated|est)$/.test(lowerAt(list, c.next + (list[c.next]?.kind === 'mark' ? 1 : 0)))
  );
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
