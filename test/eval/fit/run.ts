/** `npm run fit`: weighs words anew by the labelled texts and writes `server/src/data/wordWeights.ts`. */
import { DIMENSIONS } from '../../../server/src/data/ladder.ts';
import { ladderRows, rungRows } from './ladderRows.ts';
import { type Fit, fit, type Options } from './regression.ts';
import { storyRows } from './storyRows.ts';
import { writeTable } from './table.ts';

const PROVES: Options = { kind: 'logistic', ridge: 1, leastRows: 3, mostKeys: 800 };
const RUNG: Options = { kind: 'linear', ridge: 5, leastRows: 2, mostKeys: 300 };

const fits: Record<string, Fit> = {};
for (const question of ['lesson', 'hollow', 'tension'] as const) fits[question] = fit(storyRows(question), PROVES);
for (const dimension of DIMENSIONS) {
  const rows = ladderRows(dimension);
  fits[dimension] = fit(rows, PROVES);
  fits[`${dimension} rung`] = fit(rungRows(rows), RUNG);
}
writeTable(fits);
