/** Regressions over sparse rows of keys, by gradient descent: the same passages give the same weights. */
import { spread } from '../../../server/src/language/weighing/spread.ts';

export interface Row {
  readonly keys: ReadonlySet<string>;
  /** 0 or 1 for a logistic regression, any figure for a linear one. */
  readonly y: number;
  /** How much the row counts; one of 0 only stands beside others. */
  readonly weight: number;
}

/** The rows of one text in its order: they are weighed together. A row that is weighed alone is a passage of its own. */
export type Passage = readonly Row[];

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
  /** Rare keys are pulled less towards zero than frequent ones. */
  readonly byRarity: boolean;
}

const STEPS = 400;
const RATE = 0.05;

export function fit(all: readonly Passage[], options: Options): Fit {
  const passages = all.filter((rows) => rows.some(({ weight }) => weight > 0));
  const counted = passages.flat().filter(({ weight }) => weight > 0);
  const counts = new Map<string, number>();
  for (const { keys } of counted) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const scales = new Map(
    [...counts]
      .filter(([, count]) => count >= options.leastRows)
      .map(([key, count]) => [key, options.byRarity ? SCALE * rarity(count, counted.length) : 1]),
  );
  const { base, weights } = descend(passages, scales, options);
  const kept = [...weights].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, options.mostKeys);
  return { base, weights: new Map(kept) };
}

/** Brings rarities near 1, so that `ridge` means much the same with and without them. */
const SCALE = 0.2;

/** The inverse document frequency of a key. */
const rarity = (count: number, rows: number): number => Math.log((1 + rows) / (1 + count)) + 1;

/** `scales` names the keys, and how much each counts where it stands: the more, the weaker the pull towards zero. */
function descend(passages: readonly Passage[], scales: ReadonlyMap<string, number>, { kind, ridge }: Options): Fit {
  const names = [...scales.keys()];
  const index = new Map(names.map((key, n) => [key, n]));
  const scale = Float64Array.from(scales.values());
  const columns = passages.map((rows) =>
    rows.map(({ keys }) => Uint32Array.from([...keys].flatMap((key) => index.get(key) ?? []))),
  );
  const bias = names.length;
  const w = new Float64Array(bias + 1);
  const gradient = new Float64Array(bias + 1);
  const [mean, square] = [new Float64Array(bias + 1), new Float64Array(bias + 1)];
  for (let step = 1; step <= STEPS; step++) {
    for (let j = 0; j < bias; j++) gradient[j] = ridge * w[j]!;
    gradient[bias] = 0;
    for (const [p, rows] of passages.entries()) {
      const held = columns[p]!;
      const sums = spread(held.map((list) => list.reduce((sum, j) => sum + scale[j]! * w[j]!, 0)));
      const errors = rows.map(({ y, weight }, n) => {
        const sum = w[bias]! + sums[n]!;
        return weight * ((kind === 'logistic' ? 1 / (1 + Math.exp(-sum)) : sum) - y);
      });
      for (const [n, error] of spread(errors).entries()) for (const j of held[n]!) gradient[j]! += error * scale[j]!;
      for (const error of errors) gradient[bias]! += error;
    }
    for (let j = 0; j <= bias; j++) {
      mean[j] = 0.9 * mean[j]! + 0.1 * gradient[j]!;
      square[j] = 0.999 * square[j]! + 0.001 * gradient[j]! ** 2;
      w[j]! -= (RATE * (mean[j]! / (1 - 0.9 ** step))) / (Math.sqrt(square[j]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return { base: w[bias]!, weights: new Map(names.map((key, n) => [key, w[n]! * scale[n]!])) };
}
