/** What the words of a sentence weigh for each of the questions that readers of grammar leave open. */
import { PLACE_WEIGHTS, QUESTIONS, type Question, WORD_CELLS, WORD_KEYS } from '../../data/wordWeights.ts';
import type { Told } from '../lessons/told.ts';
import { BEGINNING, beginning, END, NUMBER, START, stem } from './keys.ts';
import { spread } from './spread.ts';

/** The weights of one key by column; `seen` is the last sentence that counted it, since a key counts once in each. */
interface Row {
  readonly cells: readonly (readonly [column: number, weight: number])[];
  seen: number;
}

/** The table with a number for each stem, so that a sentence is weighed without writing its keys out. */
interface Table {
  readonly ids: ReadonlyMap<string, number>;
  /** Which stems begin a pair with a row, so that most others are not looked up. */
  readonly heads: ReadonlySet<number>;
  /** By the number of the stem. */
  readonly words: ReadonlyMap<number, Row>;
  /** By the numbers of two neighbours, and of two with a word between. */
  readonly pairs: ReadonlyMap<number, Row>;
  readonly gapped: ReadonlyMap<number, Row>;
  /** By how a longer word begins. */
  readonly beginnings: ReadonlyMap<string, Row>;
  /** By place, by column. */
  readonly places: ReadonlyMap<string, Float64Array>;
  /** What any sentence weighs, by column. */
  readonly base: Float64Array;
}

/** More stems than the table will ever have, so that two numbers make one. */
const SHIFT = 1 << 16;

/** Reads the table; how it is written stands in `data/wordWeights.ts`. */
function readTable(): Table {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size + 1;
    ids.set(word, id);
    return id;
  };
  const [words, pairs, gapped] = [new Map<number, Row>(), new Map<number, Row>(), new Map<number, Row>()];
  const beginnings = new Map<string, Row>();
  const heads = new Set<number>();
  const written = WORD_CELLS.split('\n').values();
  for (const line of WORD_KEYS.split('\n')) {
    const [head = '', ...followers] = line.split('\t');
    for (const follower of followers) {
      const row: Row = { cells: cellsOf(written.next().value!), seen: 0 };
      if (head.startsWith(BEGINNING)) beginnings.set(head, row);
      else if (follower === '') words.set(idOf(head), row);
      else {
        const [last, between] = follower.split(' ').reverse() as [string, string?];
        (between === undefined ? pairs : gapped).set(idOf(head) * SHIFT + idOf(last), row);
        heads.add(idOf(head));
      }
    }
  }
  const places = new Map(
    Object.entries(PLACE_WEIGHTS).map(([place, hundredths]) => [place, Float64Array.from(hundredths, (n) => n / 100)]),
  );
  return { ids, heads, words, pairs, gapped, beginnings, places, base: places.get('')! };
}

const FIRST_COLUMN = 'a'.charCodeAt(0);

/** A letter for the column, a capital one where the weight speaks against the question, and a digit for twentieths. */
const cellsOf = (written: string): Row['cells'] =>
  Array.from(written.matchAll(/([a-z])([0-9a-z])/gi), ([, column = '', digit = '']) => {
    const small = column.toLowerCase();
    const twentieths = Number.parseInt(digit, 36);
    return [small.charCodeAt(0) - FIRST_COLUMN, (column === small ? twentieths : -twentieths) / 20];
  });

const COLUMNS: ReadonlyMap<Question, number> = new Map(QUESTIONS.map((question, column) => [question, column]));

let table: Table | undefined;

/** The number of a word's stem, 0 for one that the table does not hold. */
const numberOf = (word: string, { ids }: Table): number => ids.get(/^\d/.test(word) ? NUMBER : stem(word)) ?? 0;

const known = new WeakMap<Told, Float64Array>();
let sentence = 0;

/** What the words of a sentence add to the base, by column. Memoised by the sentence as told. */
function sumsOf(told: Told): Float64Array {
  const before = known.get(told);
  if (before) return before;
  table ??= readTable();
  const { ids, heads, words, pairs, gapped, beginnings } = table;
  const sums = new Float64Array(QUESTIONS.length);
  sentence++;
  const count = (row: Row | undefined) => {
    if (!row || row.seen === sentence) return;
    row.seen = sentence;
    for (const [column, weight] of row.cells) sums[column]! += weight;
  };
  const start = ids.get(START) ?? 0;
  // The numbers of the two words before, 0 for one that begins no pair.
  let [older, last] = [0, start];
  for (const { kind, lower } of told.all) {
    if (kind === 'mark') continue;
    const begun = beginning(lower);
    if (begun !== undefined) count(beginnings.get(begun));
    const id = numberOf(lower, table);
    if (id > 0) {
      count(words.get(id));
      if (last > 0) count(pairs.get(last * SHIFT + id));
      if (older > 0) count(gapped.get(older * SHIFT + id));
    }
    older = last === start ? 0 : last;
    last = heads.has(id) ? id : 0;
  }
  const end = ids.get(END) ?? 0;
  if (last > 0 && end > 0) count(pairs.get(last * SHIFT + end));
  known.set(told, sums);
  return sums;
}

/** The words of a sentence without marks; spoken ones count, because an objection often stands in quotation marks. */
export const wordsOf = ({ all }: Told): readonly string[] =>
  all.flatMap(({ kind, lower }) => (kind === 'mark' ? [] : lower));

/** A sentence and the places where it stands. */
export interface Placed {
  readonly own: Told;
  readonly places: readonly string[];
}

function added({ own, places }: Placed, column: number): number {
  let sum = sumsOf(own)[column]!;
  for (const place of places) sum += table?.places.get(place)?.[column] ?? 0;
  return sum;
}

const baseOf = (column: number): number => {
  table ??= readTable();
  return table.base[column]!;
};

/** How much the words of a sentence, and the places where it stands, speak for a question: the logarithm of the odds. */
export function wordWeight(sentence: Placed, question: Question): number {
  const column = COLUMNS.get(question)!;
  return baseOf(column) + added(sentence, column);
}

/**
 * The same for each sentence of a passage, weighed together with those around it; or its rung from 0, with the part behind
 * the point. Sentences that `isMuted` names, by index, can speak against the question and not for it.
 */
export function spreadWeights(
  passage: readonly Placed[],
  question: Question,
  isMuted: (index: number) => boolean = () => false,
): readonly number[] {
  const column = COLUMNS.get(question)!;
  const base = baseOf(column);
  const own = passage.map((sentence, n) => {
    const weight = added(sentence, column);
    return isMuted(n) ? Math.min(0, weight) : weight;
  });
  return Array.from(spread(own), (weight) => base + weight);
}
