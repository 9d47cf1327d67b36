/** Figures of several numbers: ranges, and times in two parts. */

import { CLAUSE_END, lowerAt, type Token } from '../words/tokens.ts';
import type { Candidate } from './candidate.ts';
import { comparable, magnitude, withMeasureOf } from './magnitude.ts';

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
  if (a.style === 'clock' || b.style === 'clock') return undefined;
  if (!comparable(a, b) || a.style === 'fraction' || a.style === 'placeholder' || b.style === 'placeholder')
    return undefined;
  // "-8" in "5-8" is no negative number.
  const sticky = b.sign === -1 && b.first === a.next && list[b.first]?.joined;
  const mark = b.first > a.next ? lowerAt(list, a.next) : sticky ? '-' : '';
  const left = lowerAt(list, a.first - 1);
  const listed = mark === 'and' ? left === 'between' : mark === 'to' ? !fromLeft(list, a) : /^[-–—]$|^or$/.test(mark);
  const low = withMeasureOf(a, b);
  const end = withMeasureOf(b, a);
  const high = sticky ? { ...end, value: -b.value } : end;
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
  // "3h12", and "6 h 40" where no noun is counted behind it.
  const tied = small?.joined === true || list[b.next]?.kind !== 'word';
  if (!clock || a.value === undefined || b.value === undefined || b.first !== a.next || !tied) return undefined;
  if (b.next !== b.first + 1 || b.unit !== '' || !/^[0-5]\d$/.test(small?.text ?? '')) return undefined;
  return { ...a, next: b.next, value: a.value + b.value / 60 };
}

/** "from" on the left of a figure, over determiners, hedges and the thing that changed, within one clause. */
export function fromLeft(list: readonly Token[], c: Candidate): boolean {
  for (let at = c.first - 1; at >= Math.max(0, c.first - 5); at -= 1) {
    const token = list[at] as Token;
    if (token.lower === 'from') return true;
    if (token.lower === 'to' || CLAUSE_END.has(token.text)) return false;
  }
  return false;
}
