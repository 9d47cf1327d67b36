/** Letters to change, add, drop or swap with a neighbour until `a` is `b`, counted up to `limit`, above it `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}

/**
 * The candidates that a slip of the keyboard could have turned into `written`: at most one letter in three is off.
 * Where there is none, those that hold all the words written. Nearest first; more than one means that the choice is the writer's.
 */
export function nearest<T extends string>(written: string, candidates: Iterable<T>): T[] {
  const asked = written.trim().toLowerCase();
  const limit = Math.max(1, Math.floor(asked.length / 3));
  // A word this long is no slip of an id, and comparing it would only cost time.
  if (asked.length === 0 || asked.length > 60) return [];
  const ranked = [...candidates]
    .map((candidate) => ({ candidate, distance: editDistance(asked, candidate.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  if (ranked.length === 0) return named(asked, candidates);
  const best = ranked[0]?.distance;
  return ranked.filter(({ distance }) => distance === best).map(({ candidate }) => candidate);
}

/** "passive" for "passive-in-action": the candidates whose words hold all the words written. */
const named = <T extends string>(asked: string, candidates: Iterable<T>): T[] => {
  const words = asked.split(/[-_\s]+/);
  return [...candidates].filter((candidate) => {
    const parts = new Set(candidate.toLowerCase().split('-'));
    return parts.size > 1 && words.every((word) => parts.has(word));
  });
};
