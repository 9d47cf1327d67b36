/** What the words of a sentence weigh for each of the questions that readers of grammar leave open. */
import { QUESTIONS, type Question, WORD_WEIGHTS } from '../../data/wordWeights.ts';
import type { Told } from '../lessons/told.ts';
import { keysOf } from './keys.ts';

type Row = readonly (readonly [column: number, weight: number])[];

let table: ReadonlyMap<string, Row> | undefined;

/** Reads the table when it is first asked for: a key, and its weights by column, in hundredths. */
function readTable(): ReadonlyMap<string, Row> {
  return new Map(
    WORD_WEIGHTS.trim()
      .split('\n')
      .map((line) => {
        const [key = '', cells = ''] = line.split('\t');
        const row = cells.split(' ').map((cell) => {
          const [column, weight] = cell.split(':');
          return [Number(column), Number(weight) / 100] as const;
        });
        return [key, row] as const;
      }),
  );
}

const known = new WeakMap<Told, readonly number[]>();

function sumsOf(told: Told): readonly number[] {
  const before = known.get(told);
  if (before) return before;
  table ??= readTable();
  const sums = QUESTIONS.map(() => 0);
  for (const key of keysOf(wordsOf(told))) for (const [column, weight] of table.get(key) ?? []) sums[column]! += weight;
  known.set(told, sums);
  return sums;
}

/** The words of a sentence without marks; spoken ones count, because an objection often stands in quotation marks. */
export const wordsOf = ({ all }: Told): readonly string[] =>
  all.flatMap(({ kind, lower }) => (kind === 'mark' ? [] : lower));

/**
 * How much the words of a sentence, and the places where it stands, speak for a question: the logarithm of the odds, or the
 * rung. Memoised by the sentence as told.
 */
export function wordWeight(told: Told, question: Question, places: readonly string[]): number {
  const column = QUESTIONS.indexOf(question);
  let sum = sumsOf(told)[column]!;
  for (const place of ['', ...places])
    for (const [at, weight] of table?.get(`=${place}`) ?? []) if (at === column) sum += weight;
  return sum;
}
