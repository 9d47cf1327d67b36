/** Writes what regressions found as the table that the product reads. */
import { writeFileSync } from 'node:fs';
import type { Fit } from './regression.ts';

const FILE = new URL('../../../server/src/data/wordWeights.ts', import.meta.url);

/** `=` is what a sentence weighs without any word, `=place` what a place adds. */
export function writeTable(fits: Readonly<Record<string, Fit>>, file: URL | string = FILE): void {
  const questions = Object.keys(fits);
  const cells = new Map<string, string[]>();
  for (const [column, { base, weights }] of Object.values(fits).entries())
    for (const [key, weight] of [['=', base] as const, ...weights]) {
      const hundredths = Math.round(100 * weight);
      if (hundredths !== 0) cells.set(key, [...(cells.get(key) ?? []), `${column}:${hundredths}`]);
    }
  const lines = [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, row]) => `${key}\t${row.join(' ')}`);
  const list = questions.map((question) => `'${question}'`).join(',\n  ');
  writeFileSync(
    file,
    `/** Written by \`npm run fit\` from the texts of \`test/eval/corpus\`; do not edit. \`test/eval/fit\` says how. */

/** What the words of a sentence are asked for; the columns of the table. */
export const QUESTIONS = [
  ${list},
] as const;
export type Question = (typeof QUESTIONS)[number];

/** A stem, two neighbours, or two with a word between, and what it weighs by column, in hundredths. */
export const WORD_WEIGHTS = \`
${lines.join('\n')}
\`;
`,
  );
}
