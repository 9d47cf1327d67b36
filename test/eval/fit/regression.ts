/** Regressions over sparse rows of keys, by gradient descent: the same rows give the same weights. */

export interface Row {
  readonly keys: readonly string[];
  /** 0 or 1 for a logistic regression, any figure for a linear one. */
  readonly y: number;
  /** How much the row counts. */
  readonly weight: number;
}

export interface Fit {
  readonly base: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface Options {
  readonly kind: 'logistic' | 'linear';
  /** Strength of the pull towards zero. */
  readonly ridge: number;
  /** Keys in fewer rows are left out. */
  readonly leastRows: number;
  /** So many keys are kept, those that weigh most. */
  readonly mostKeys: number;
}

const STEPS = 400;
const RATE = 0.05;

export function fit(rows: readonly Row[], { kind, ridge, leastRows, mostKeys }: Options): Fit {
  const counts = new Map<string, number>();
  for (const { keys } of rows) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= leastRows).map(([key]) => key);
  const index = new Map(names.map((key, n) => [key, n]));
  const sparse = rows.map(({ keys }) => keys.flatMap((key) => index.get(key) ?? []));
  const bias = names.length;
  const w = new Float64Array(bias + 1);
  const gradient = new Float64Array(bias + 1);
  const [mean, square] = [new Float64Array(bias + 1), new Float64Array(bias + 1)];
  for (let step = 1; step <= STEPS; step++) {
    for (let j = 0; j < bias; j++) gradient[j] = ridge * w[j]!;
    gradient[bias] = 0;
    for (const [n, { y, weight }] of rows.entries()) {
      const columns = sparse[n]!;
      let sum = w[bias]!;
      for (const j of columns) sum += w[j]!;
      const error = weight * ((kind === 'logistic' ? 1 / (1 + Math.exp(-sum)) : sum) - y);
      for (const j of columns) gradient[j]! += error;
      gradient[bias]! += error;
    }
    for (let j = 0; j <= bias; j++) {
      mean[j] = 0.9 * mean[j]! + 0.1 * gradient[j]!;
      square[j] = 0.999 * square[j]! + 0.001 * gradient[j]! ** 2;
      w[j]! -= (RATE * (mean[j]! / (1 - 0.9 ** step))) / (Math.sqrt(square[j]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  const kept = names
    .map((key, n) => [key, w[n]!] as const)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, mostKeys);
  return { base: w[bias]!, weights: new Map(kept) };
}
