/**
 * The overall level of a story: the highest level that two dimensions reach. One dimension alone carries the story as far
 * as L4, and above that to one level below its own, because from the senior level on an interviewer looks for a second sign
 * before believing the first.
 *
 * Monotone: more evidence can only raise a dimension, and each of the three terms below grows with it.
 */
import { LEVELS, type Level } from '../data/levels.ts';

/** The highest level that one sign is enough for. */
const ALONE = LEVELS.indexOf('L4');

export function overallOf(levels: readonly (Level | undefined)[]): Level | undefined {
  const rungs = levels.flatMap((level) => (level === undefined ? [] : [LEVELS.indexOf(level)])).sort((a, b) => b - a);
  const [highest, second = 0] = rungs;
  return highest === undefined ? undefined : LEVELS[Math.max(second, Math.min(highest, ALONE), highest - 1)];
}

/** The definition in words, for the hover. */
export const OVERALL =
  'The level of a story is the highest that two of the five dimensions reach. One dimension alone carries it as far as the second rung, and above that to one rung below its own.';
