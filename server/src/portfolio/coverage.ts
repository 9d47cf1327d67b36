import { CANONICAL_IDS, type CanonicalId } from '../data/canonical.ts';
import type { StorySummary } from './summary.ts';

/** The ten canonical stories with what covers them. */
export interface Coverage<T> {
  readonly slots: readonly { readonly id: CanonicalId; readonly stories: readonly T[] }[];
  /** Stories that cover none of the ten. */
  readonly others: readonly T[];
}

/** A story of two types stands in two slots. */
export const coverage = <T extends Pick<StorySummary, 'types'>>(stories: readonly T[]): Coverage<T> => ({
  slots: CANONICAL_IDS.map((id) => ({ id, stories: stories.filter(({ types }) => types.includes(id)) })),
  others: stories.filter(({ types }) => types.length === 0),
});
