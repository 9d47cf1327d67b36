/**
 * The overall level of a story: the highest level that two dimensions reach. A dimension that stands alone at the top
 * carries the story to one level below it, because an interviewer looks for a second sign before believing the first.
 *
 * Monotone: more evidence can only raise a dimension, and raising one lowers neither the second highest level nor the one
 * below the highest.
 */
import { LEVELS, type Level } from '../data/levels.ts';

export function overallOf(levels: readonly (Level | undefined)[]): Level | undefined {
  const rungs = levels.flatMap((level) => (level === undefined ? [] : [LEVELS.indexOf(level)])).sort((a, b) => b - a);
  const [highest, second] = rungs;
  if (highest === undefined) return undefined;
  return LEVELS[Math.max(second ?? 0, highest - 1, 0)];
}

/** The definition in one sentence, for the hover. */
export const OVERALL =
  'The level of a story is the highest that two of the five dimensions reach; one that stands alone at the top counts as one level less.';
