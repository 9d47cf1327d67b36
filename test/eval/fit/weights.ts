/** What words weigh for each question, by the labelled texts. */
import { DIMENSIONS } from '../../../server/src/data/ladder.ts';
import type { LadderText } from '../ladder.ts';
import { labelledTexts, provingRows, rungRows } from './ladderRows.ts';
import { type Fit, fit, type Options } from './regression.ts';
import { storyRows } from './storyRows.ts';

const TELLS: Options = { kind: 'logistic', ridge: 1, leastRows: 3, mostKeys: 800, byRarity: false };
const PROVES: Options = { kind: 'logistic', ridge: 4, leastRows: 4, mostKeys: 8000, byRarity: true };
const RUNG: Options = { kind: 'linear', ridge: 22, leastRows: 4, mostKeys: 3000, byRarity: true };

type Fits = Readonly<Record<string, Fit>>;

export const storyFits = (): Fits =>
  Object.fromEntries(
    (['lesson', 'hollow', 'tension'] as const).map((question) => [
      question,
      fit(
        storyRows(question).map((row) => [row]),
        TELLS,
      ),
    ]),
  );

export function ladderFits(texts: readonly LadderText[]): Fits {
  const labelled = labelledTexts(texts);
  return Object.fromEntries(
    DIMENSIONS.flatMap((dimension) => [
      [dimension, fit(provingRows(labelled, dimension), PROVES)],
      [`${dimension} rung`, fit(rungRows(labelled, dimension), RUNG)],
    ]),
  );
}
