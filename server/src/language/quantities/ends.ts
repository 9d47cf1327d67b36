/** One end of a change whose other end is no figure: "dropped to zero", "is now 90 lines", "it had been 6". */
import { DOWNWARD, LOWERING, RAISING, UPWARD } from '../../data/change.ts';
import { SCALE_ENDS } from '../../data/quantityContext.ts';
import { CLAUSE_END, lowerAt, type Token } from '../words/tokens.ts';
import type { Candidate } from './candidate.ts';
import { beforeHedges } from './hedges.ts';

/** How far the verb of the change may stand before "to". */
const REACH = 6;

const MOVING = /^(?:went|goes|go|gone|came|comes|come|brought|got|is|are|down|up)$/;

/** Which end of a change a figure without a partner is, as its own clause says. */
export function endOf(list: readonly Token[], c: Candidate): 'before' | 'after' | undefined {
  if (c.kind === 'factor' || c.style === 'clock') return undefined;
  const left = beforeHedges(list, c.first - 1);
  const word = lowerAt(list, left);
  if (word === 'to') return lowerAt(list, left - 1) !== 'used' && isMoved(list, left) ? 'after' : undefined;
  if (word === 'from')
    return lowerAt(list, c.next) === 'to' && SCALE_ENDS.has(lowerAt(list, c.next + 1)) ? 'before' : undefined;
  const verb = /^(?:at|in|now)$/.test(word) ? left - 1 : left;
  if (lowerAt(list, verb) === 'been' && lowerAt(list, verb - 1) === 'had') return 'before';
  if (/^(?:be|take|cost|need)$/.test(lowerAt(list, verb)) && lowerAt(list, verb - 2) === 'used') return 'before';
  // "is now 31k lower" says by how much.
  if (DOWNWARD.has(lowerAt(list, c.next)) || UPWARD.has(lowerAt(list, c.next))) return undefined;
  const now = word === 'now' || lowerAt(list, c.next) === 'now';
  return now && /^(?:is|are|it's|takes?|needs?|costs?)$/.test(lowerAt(list, verb)) ? 'after' : undefined;
}

function isMoved(list: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - REACH); at -= 1) {
    const word = lowerAt(list, at);
    if (CLAUSE_END.has(word)) return false;
    if (LOWERING.has(word) || RAISING.has(word)) return true;
    if (MOVING.test(word)) return !/^(?:is|are|got)$/.test(word) || /^(?:down|up)$/.test(lowerAt(list, to - 1));
  }
  return false;
}
