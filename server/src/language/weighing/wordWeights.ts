/** What the words of a sentence weigh for each of the questions that readers of grammar leave open. */
import { PLACE_WEIGHTS, QUESTIONS, type Question, WORD_CELLS, WORD_KEYS } from '../../data/wordWeights.ts';
import type { Told } from '../lessons/told.ts';
import { beginning, END, NUMBER, START, stem } from './keys.ts';
import { spread } from './spread.ts';

/** The weights of one key by column, read when a sentence first has it; `seen` is the last sentence that counted it. */
interface Row {
  readonly written: string;
  cells: readonly (readonly [column: number, weight: number])[] | undefined;
  seen: number;
}

/** The rows that begin with one stem. */
interface Head {
  alone: Row | undefined;
  /** By the stem that follows, and by the one behind the next word. */
  readonly next: Map<string, Row>;
  readonly afterNext: Map<string, Row>;
}

interface Table {
  /** A line of keys by its head, with the index of its first row; most are never asked for. */
  readonly lines: ReadonlyMap<string, readonly [followers: readonly string[], first: number]>;
  readonly cells: readonly string[];
  /** The lines read before, by the same name. */
  readonly heads: Map<string, Head>;
  /** Words looked up before; texts may hold any number of them, so it starts anew when it is full. */
  readonly words: Map<string, Word>;
  /** By place, by column. */
  readonly places: ReadonlyMap<string, Float64Array>;
  /** What any sentence weighs, by column. */
  readonly base: Float64Array;
}

/** Reads the table; how it is written stands in `data/wordWeights.ts`. */
function readTable(): Table {
  let first = 0;
  const lines = WORD_KEYS.split('\n').map((line) => {
    const [head = '', ...followers] = line.split('\t');
    const entry = [head, [followers, first]] as const;
    first += followers.length;
    return entry;
  });
  const places = new Map(
    Object.entries(PLACE_WEIGHTS).map(([place, hundredths]) => [place, Float64Array.from(hundredths, (n) => n / 100)]),
  );
  return {
    lines: new Map(lines),
    cells: WORD_CELLS.split('\n'),
    heads: new Map(),
    words: new Map(),
    places,
    base: places.get('')!,
  };
}

function headOf(name: string, { lines, cells, heads }: Table): Head | undefined {
  const before = heads.get(name);
  if (before) return before;
  const line = lines.get(name);
  if (!line) return;
  const [followers, first] = line;
  const head: Head = { alone: undefined, next: new Map(), afterNext: new Map() };
  for (const [at, follower] of followers.entries()) {
    const row: Row = { written: cells[first + at]!, cells: undefined, seen: 0 };
    const [last = '', between] = follower.split(' ').reverse();
    if (last === '') head.alone = row;
    else (between === undefined ? head.next : head.afterNext).set(last, row);
  }
  heads.set(name, head);
  return head;
}

const FIRST_COLUMN = 'a'.charCodeAt(0);

/** A letter for the column, a capital one where the weight speaks against the question, and a digit for twentieths. */
const cellsOf = (written: string): NonNullable<Row['cells']> =>
  Array.from(written.matchAll(/([a-z])([0-9a-z])/gi), ([, column = '', digit = '']) => {
    const small = column.toLowerCase();
    const twentieths = Number.parseInt(digit, 36);
    return [small.charCodeAt(0) - FIRST_COLUMN, (column === small ? twentieths : -twentieths) / 20];
  });

const COLUMNS: ReadonlyMap<Question, number> = new Map(QUESTIONS.map((question, column) => [question, column]));

let table: Table | undefined;

/** What the table holds of a word. */
interface Word {
  readonly name: string;
  readonly head: Head | undefined;
  /** The row of how a longer word begins. */
  readonly begun: Row | undefined;
}

const MOST_WORDS = 20_000;

function wordOf(word: string, all: Table): Word {
  const before = all.words.get(word);
  if (before) return before;
  const begun = beginning(word);
  const name = /^\d/.test(word) ? NUMBER : stem(word);
  const found = {
    name,
    head: headOf(name, all),
    begun: begun === undefined ? undefined : headOf(begun, all)?.alone,
  };
  if (all.words.size >= MOST_WORDS) all.words.clear();
  all.words.set(word, found);
  return found;
}

const known = new WeakMap<Told, Float64Array>();
let sentence = 0;

/** What the words of a sentence add to the base, by column. Memoised by the sentence as told. */
function sumsOf(told: Told): Float64Array {
  const before = known.get(told);
  if (before) return before;
  table ??= readTable();
  const sums = new Float64Array(QUESTIONS.length);
  sentence++;
  const count = (row: Row | undefined) => {
    if (!row || row.seen === sentence) return;
    row.seen = sentence;
    row.cells ??= cellsOf(row.written);
    for (const [column, weight] of row.cells) sums[column]! += weight;
  };
  const start = headOf(START, table);
  let older: Head | undefined;
  let last = start;
  for (const { kind, lower } of told.all) {
    if (kind === 'mark') continue;
    const { name, head, begun } = wordOf(lower, table);
    count(begun);
    count(head?.alone);
    count(last?.next.get(name));
    count(older?.afterNext.get(name));
    older = last === start ? undefined : last;
    last = head;
  }
  count(last?.next.get(END));
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
