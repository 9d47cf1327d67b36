/**
 * Prints how the passive detector does on the development data beside this project (`../shared/passive`), with its
 * errors, so that a change can be judged in a minute: `npm run --silent eval -- [dev|train] [errors shown, 20]`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type Actor, activeRewrite } from '../server/src/language/active.ts';
import { type Passive, passives } from '../server/src/language/passives.ts';
import { loadTagger } from '../server/src/language/tagger.ts';
import { applyEdits } from '../server/src/model/finding.ts';
import { overlaps, type Span } from '../server/src/model/span.ts';
import { proseOf } from '../server/src/parse/prose.ts';

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

const actorOf = ({ agent }: Passive): Actor => (agent?.kind === 'party' || agent?.kind === 'writer' ? 'agent' : 'I');

const doubled = (text: string): number => text.match(/\b(\p{L}+) \1\b/giu)?.length ?? 0;

/** Rewrites every passive in the active voice, and looks for what a right rewrite never does. */
function printRewrites(part: string, errors: number): void {
  const faults: string[] = [];
  let offered = 0;
  let all = 0;
  for (const { text } of readGold(part) ?? []) {
    const prose = proseOf(text);
    const found = passives(prose);
    for (const passive of found) {
      all++;
      const edits = activeRewrite(prose, passive, actorOf(passive));
      if (!edits) continue;
      offered++;
      const after = applyEdits(text, edits);
      const left = passives(proseOf(after)).length;
      const fault = [
        left >= found.length && 'a passive stays',
        doubled(after) > doubled(text) && 'a word is doubled',
        / {2}|^\s|\s[,.;]/.test(after) && !/ {2}|^\s|\s[,.;]/.test(text) && 'spaces are torn',
      ].filter(Boolean);
      if (fault.length > 0) faults.push(`${fault.join(', ')}: ${text}\n          ${after}`);
    }
  }
  console.log(
    `rewrites, ewt-${part}: ${offered} of ${all} passives (${percent(offered, all)}%), ${faults.length} faults`,
  );
  for (const line of faults.slice(0, errors)) console.log(`  ${line}`);
}

const parts = process.argv[2] ? [process.argv[2]] : ['train', 'dev'];
await loadTagger();
const errors = Number(process.argv[3] ?? 20);
for (const part of parts) {
  printPassive(part, errors);
  printRewrites(part, errors);
}
