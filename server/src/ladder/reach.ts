/** How far work reaches, in the order of `data/reach.ts`, and the groups of people that it reaches. */
import { REACHES, type Reach, VAGUE_COUNTS } from '../data/reach.ts';
import type { Part } from '../language/words/sentenceTokens.ts';

/** A group of people among the words of a sentence. */
export interface Group {
  readonly reach: Reach;
  /** The index of its first word, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** How many of its kind, where a number says so. */
  readonly count?: number;
}

export const wider = (a: Reach, b: Reach): boolean => REACHES.indexOf(a) > REACHES.indexOf(b);

/** The number a word tells; undefined where it tells none. */
export function countAt(all: readonly Part[], at: number): number | undefined {
  const part = all[at];
  if (!part) return undefined;
  if (part.kind === 'number') return Number(part.text.replace(/[,.’'](?=\d{3})/g, ''));
  return Object.hasOwn(VAGUE_COUNTS, part.lower) ? VAGUE_COUNTS[part.lower] : undefined;
}

/** The widest of the groups; undefined where there are none. */
export const widest = (groups: readonly Group[]): Reach | undefined =>
  groups.reduce<Reach | undefined>(
    (most, { reach }) => (most === undefined || wider(reach, most) ? reach : most),
    undefined,
  );
