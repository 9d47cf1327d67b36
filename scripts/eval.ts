/**
 * Prints how the passive detector does on the development data beside this project (`../shared/passive`), with its
 * errors, so that a change can be judged in a minute: `npm run --silent eval -- [dev|train] [errors shown, 20]`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { passives } from '../server/src/language/passives.ts';
import { loadTagger } from '../server/src/language/tagger.ts';
import { overlaps, type Span } from '../server/src/model/span.ts';

interface GoldEvent extends Span {
  readonly kind: 'be' | 'get' | 'conj' | 'nsubj' | 'reduced';
}

interface GoldSentence {
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

const readGold = (part: string): readonly GoldSentence[] | undefined => {
  const file = new URL(`../../shared/passive/ewt-${part}.jsonl`, import.meta.url);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldSentence);
};

interface Score {
  readonly hits: number;
  readonly extra: readonly string[];
  readonly missed: readonly string[];
}

/** Event score: a prediction hits the participle it overlaps; participles without an auxiliary of their own are neutral. */
function score(gold: readonly GoldSentence[]): Score {
  let hits = 0;
  const extra: string[] = [];
  const missed: string[] = [];
  for (const { text, events } of gold) {
    const prose = { text, code: [], quoted: [], words: text.split(/\s+/).length };
    const found = passives(prose).map((passive) => passive.participle);
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

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);

function printPassive(part: string, errors: number): void {
  const gold = readGold(part);
  if (!gold) {
    console.log(`passive, ewt-${part}: no data beside this project`);
    return;
  }
  const { hits, extra, missed } = score(gold);
  const [precision, recall] = [percent(hits, hits + extra.length), percent(hits, hits + missed.length)];
  const f1 = percent(2 * hits, 2 * hits + extra.length + missed.length);
  console.log(`passive, ewt-${part}: precision ${precision}, recall ${recall}, F1 ${f1}`);
  for (const line of extra.slice(0, errors)) console.log(`  extra   ${line}`);
  for (const line of missed.slice(0, errors)) console.log(`  missed  ${line}`);
}

const parts = process.argv[2] ? [process.argv[2]] : ['train', 'dev'];
await loadTagger();
for (const part of parts) printPassive(part, Number(process.argv[3] ?? 20));
