/**
 * The strict passive detector, on the treebank beside this project (`../shared/passive`, where it is there) and on the
 * sentences of many genres in `corpus/passives.jsonl`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { passives } from '../../server/src/language/passives/passives.ts';
import { overlaps, type Span } from '../../server/src/model/span.ts';
import { proseOf } from '../../server/src/parse/prose.ts';
import { type Figure, f1Figure, type Score } from './figure.ts';

interface GoldEvent extends Span {
  readonly kind: 'be' | 'get' | 'conj' | 'nsubj' | 'reduced';
}

interface GoldSentence {
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

/** The sentences of one part of the treebank, undefined where the data is not beside this project. */
export function treebank(part: 'train' | 'dev'): readonly GoldSentence[] | undefined {
  const file = new URL(`../../../shared/passive/ewt-${part}.jsonl`, import.meta.url);
  return existsSync(file) ? readLines(file) : undefined;
}

const readLines = (file: URL): readonly GoldSentence[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldSentence);

/** Event score: a prediction hits the participle it overlaps; participles without an auxiliary of their own are neutral. */
function score(gold: readonly GoldSentence[]): Score {
  let hits = 0;
  const extra: string[] = [];
  const missed: string[] = [];
  for (const { text, events } of gold) {
    const found = passives(proseOf(text)).map((passive) => passive.participle);
    const wanted = events.filter((event) => event.kind === 'be' || event.kind === 'get');
    const neutral = events.filter((event) => event.kind === 'conj' || event.kind === 'nsubj');
    const show = (span: Span) =>
      `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
    for (const event of wanted) {
      if (found.some((span) => overlaps(span, event))) hits++;
      else missed.push(show(event));
    }
    for (const span of found)
      if (![...wanted, ...neutral].some((event) => overlaps(span, event))) extra.push(show(span));
  }
  return { hits, extra, missed };
}

export function passiveFigures(): readonly Figure[] {
  const figures: Figure[] = [];
  for (const [part, bound] of [
    ['train', 97],
    ['dev', 96],
  ] as const) {
    const gold = treebank(part);
    if (gold) figures.push(f1Figure(`passive, ewt-${part}`, score(gold), bound));
  }
  const genres = readLines(new URL('./corpus/passives.jsonl', import.meta.url));
  return [...figures, f1Figure('passive, many genres', score(genres), 98)];
}
