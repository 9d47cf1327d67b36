import type { Part } from '../words/sentenceTokens.ts';
import type { Told } from './told.ts';

/** A part of a sentence between strong marks, as token indexes, half open: "we lost it" and "now I call first". */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "Since nobody was watching, …": a reason in front of the clause that matters. */
const REASONS = /^(?:since|because|as|although|though)$/;

const divides = (all: readonly Part[], at: number, from: number): boolean => {
  const { text, joined, kind } = all[at]!;
  if (kind !== 'mark') return false;
  if (/^[;:!?…—]$/.test(text)) return true;
  if (text === ',')
    return (
      /^(?:and|but|so|because)$/.test(all[at + 1]?.is ?? '') ||
      (REASONS.test(openerOf(all, from)) && all.slice(from, at).some(({ is }) => isPastAuxiliary(is)))
    );
  // A dash with a space on both sides; a full stop that is none of "e.g." or "2.5".
  const next = all[at + 1];
  return (/^[-–]$/.test(text) && !joined && next !== undefined && !next.joined) || (text === '.' && !next?.joined);
};

/** The first word of a stretch, behind "and" and its kin. */
function openerOf(all: readonly Part[], from: number): string {
  const { is } = all[from]!;
  return /^(?:and|but|so)$/.test(is) ? (all[from + 1]?.is ?? '') : is;
}

/** The stretches of a sentence, in order. */
export function stretches({ all }: Told): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= all.length; at++) {
    if (at < all.length && !divides(all, at, from)) continue;
    if (at > from) found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}

const PAST_AUXILIARY = /^(?:was|were|had|did|could|would|might)(?:n't)?$/;

/** True of "was", "hadn't", "could": an auxiliary whose form is past. */
export const isPastAuxiliary = (is: string): boolean => PAST_AUXILIARY.test(is);
