/** Writes what regressions found as the table that the product reads. */
import { writeFileSync } from 'node:fs';
import type { Fit } from './regression.ts';

const FILE = new URL('../../../server/src/data/wordWeights.ts', import.meta.url);

/** Weights are written in twentieths, with one digit to base 36; a larger one counts as this one. */
const MOST = 35;

/** A letter for the column, a capital one where the weight speaks against the question, and the weight to base 36. */
function cellOf(column: number, weight: number): string {
  const twentieths = Math.min(MOST, Math.round(20 * Math.abs(weight)));
  const letter = String.fromCharCode('a'.charCodeAt(0) + column);
  return twentieths === 0 ? '' : `${weight < 0 ? letter.toUpperCase() : letter}${twentieths.toString(36)}`;
}

/** Keys by the stem that they begin with, which is how they are looked up, and how they take little room. */
function linesOf(keys: readonly string[]): readonly string[] {
  const followers = new Map<string, string[]>();
  for (const key of keys) {
    const [head = '', ...rest] = key.split(' ');
    followers.set(head, [...(followers.get(head) ?? []), rest.join(' ')]);
  }
  return [...followers].map(([head, rest]) => [head, ...rest].join('\t'));
}

/** By the head first, so that the cells stand in the order of the lines. */
const inOrder = (a: string, b: string): number => {
  const [one, other] = [a.split(' ')[0]!, b.split(' ')[0]!];
  if (one !== other) return one < other ? -1 : 1;
  return a < b ? -1 : 1;
};

/** Writes the table; a key that begins with `=` is a place. Overwrites `file`. */
export function writeTable(fits: Readonly<Record<string, Fit>>, file: URL | string = FILE): void {
  const questions = Object.keys(fits);
  const places = new Map([['', questions.map((question) => Math.round(100 * fits[question]!.base))]]);
  const cells = new Map<string, string>();
  for (const [column, { weights }] of Object.values(fits).entries())
    for (const [key, weight] of weights) {
      if (!key.startsWith('=')) cells.set(key, `${cells.get(key) ?? ''}${cellOf(column, weight)}`);
      else {
        const row = places.get(key.slice(1)) ?? questions.map(() => 0);
        row[column] = Math.round(100 * weight);
        places.set(key.slice(1), row);
      }
    }
  const keys = [...cells.keys()].filter((key) => cells.get(key) !== '').sort(inOrder);
  const list = questions.map((question) => `'${question}'`).join(',\n  ');
  const placed = [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, row]) => `${/^\w+$/.test(place) ? place : JSON.stringify(place)}: [${row.join(', ')}]`);
  writeFileSync(
    file,
    `/** Written by \`npm run fit\` from the texts of \`test/eval/corpus\`; do not edit. \`test/eval/fit\` says how. */

/** What the words of a sentence are asked for; the columns of the table. */
export const QUESTIONS = [
  ${list},
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a place adds to the sentences in it, and under no name what every sentence weighs; by column, in hundredths. */
export const PLACE_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  ${placed.join(',\n  ')},
};

/**
 * A line for each stem, beginning, number or edge as \`keys.ts\` writes them, and behind tabs what makes keys of it: nothing is the stem alone, a word its pair with the next
 * one, and a word behind "_" its pair with the next but one.
 */
export const WORD_KEYS = \`${linesOf(keys).join('\n')}\`;

/** A line for each key, in their order: for each question that it speaks to a letter for the column, a capital one where it speaks against, and twentieths to base 36. */
export const WORD_CELLS = \`${keys.map((key) => cells.get(key)).join('\n')}\`;
`,
  );
}
