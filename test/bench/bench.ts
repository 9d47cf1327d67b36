/**
 * Speed as ratios of two things measured in turn in one run, because a machine's own speed drifts.
 * Every line says what the ratio is, its bound, and whether it holds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeGood from 'write-good';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { startSession } from './client.ts';
import { measureScale } from './scale.ts';

const NOW = new Date('2026-06-15');

/** The weak example twice, as two stories in one file: every rule has work to do. */
const story = (): string => {
  const weak = readFileSync('examples/biggest-impact.weak.star.md', 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const words = `${weak}\n${weak}`.split(/(?<=\s)/);
  return words.slice(0, 760).join('');
};

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function timeAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface Line {
  readonly name: string;
  readonly ratio: number;
  readonly bound: string;
  readonly holds: boolean;
  readonly figures: string;
}

const ms = (n: number) => `${n.toFixed(n < 10 ? 3 : 0)} ms`;

function analysisLines(text: string): Line[] {
  const analyser = createAnalyser();
  // A sentence in the middle of the Action, the place where a writer works longest.
  const at = text.indexOf('rewrote both') + 'rewrote both'.length;
  const typed = ' so I asked the lead for the two numbers that we had argued about and wrote them down';
  const keystrokes: number[] = [];
  const colds: number[] = [];
  const passes: number[] = [];
  for (let round = 0; round < 60; round++) {
    const rows: number[] = [];
    const { findings } = analyser.analyse(text, DEFAULT_SETTINGS, NOW);
    // While the writer types, the server asks the rules that have something on show.
    const asked = new Set(findings.map(({ rule }) => rule));
    for (let n = 1; n <= typed.length; n++) {
      const version = text.slice(0, at) + typed.slice(0, n) + text.slice(at);
      rows.push(time(() => analyser.analyse(version, DEFAULT_SETTINGS, NOW, asked)));
    }
    for (let n = 0; n < 4; n++) {
      const cold = time(() => createAnalyser().analyse(text, DEFAULT_SETTINGS, NOW));
      const pass = time(() => writeGood(text));
      // The first rounds warm both up.
      if (round < 20) continue;
      colds.push(cold);
      passes.push(pass);
    }
    if (round >= 20) keystrokes.push(...rows);
  }
  const pass = percentile(passes, 0.5);
  const p95 = percentile(keystrokes, 0.95);
  const cold = percentile(colds, 0.5);
  return [
    {
      name: 'write-good / keystroke p95',
      ratio: pass / p95,
      bound: 'at least 20',
      holds: pass / p95 >= 20,
      figures: `${ms(pass)} / ${ms(p95)} (median ${ms(percentile(keystrokes, 0.5))})`,
    },
    {
      name: 'cold story / write-good',
      ratio: cold / pass,
      bound: 'at most 1',
      holds: cold / pass <= 1,
      figures: `${ms(cold)} / ${ms(pass)}`,
    },
  ];
}

/** How often the two servers are compared: the compiler's luck differs from one process to the next. */
const PAIRS = 5;

/** Median milliseconds from a keystroke to its diagnostics, of our server and of the empty one, typed to in turn. */
async function roundTrip(text: string, own: string, empty: string): Promise<readonly [ours: number, theirs: number]> {
  const ours = await startSession(own, text);
  const theirs = await startSession(empty, text);
  const [a, b]: [number[], number[]] = [[], []];
  // A new sentence at the end of a paragraph in the Action.
  const lines = text.slice(0, text.indexOf('\n', text.indexOf('rewrote both'))).split('\n');
  const [line, end] = [lines.length - 1, lines.at(-1)!.length];
  const typed = ' So I asked the lead for two numbers.';
  for (let round = 0; round < 16; round++) {
    for (let n = 0; n < typed.length; n++) {
      const our = await timeAsync(() => ours.type(line, end + n, typed[n]!));
      const their = await timeAsync(() => theirs.type(line, end + n, typed[n]!));
      // The first rounds warm both up.
      if (round < 6) continue;
      a.push(our);
      b.push(their);
    }
    await ours.erase(line, end, typed.length);
    await theirs.erase(line, end, typed.length);
  }
  await ours.end();
  await theirs.end();
  return [percentile(a, 0.5), percentile(b, 0.5)];
}

async function serverLines(text: string, own: string, empty: string): Promise<Line[]> {
  const trips: (readonly [ours: number, theirs: number])[] = [];
  for (let pair = 0; pair < PAIRS; pair++) trips.push(await roundTrip(text, own, empty));
  trips.sort((a, b) => a[0] / a[1] - b[0] / b[1]);
  const [ours, theirs] = trips[PAIRS >> 1]!;
  const trip = ours / theirs;
  const ratios = trips.map(([a, b]) => (a / b).toFixed(2)).join(', ');
  const starts: [number[], number[]] = [[], []];
  for (let n = 0; n < 9; n++) {
    for (const [at, program] of [own, empty].entries()) {
      const start = performance.now();
      const session = await startSession(program, text);
      starts[at]!.push(performance.now() - start);
      await session.end();
    }
  }
  const start = percentile(starts[0], 0.5) / percentile(starts[1], 0.5);
  return [
    {
      name: 'change to diagnostics / empty server',
      ratio: trip,
      bound: 'at most 2',
      holds: trip <= 2,
      figures: `${ms(ours)} / ${ms(theirs)}, the middle of ${ratios}`,
    },
    {
      name: 'process start to first diagnostics / empty server',
      ratio: start,
      bound: 'at most 3',
      holds: start <= 3,
      figures: `${ms(percentile(starts[0], 0.5))} / ${ms(percentile(starts[1], 0.5))}`,
    },
  ];
}

/** What a thousand stories cost, in the units of its bounds: here no ratio would say more. */
async function scaleLines(own: string): Promise<Line[]> {
  const { stories, words, first, work, waits, keystrokes, memory } = await measureScale(own);
  const bounded = (name: string, value: number, most: number, unit: string, figures: string): Line => ({
    name,
    ratio: value,
    bound: `at most ${most}`,
    holds: value <= most,
    figures: `${value.toFixed(value < 100 ? 1 : 0)} ${unit}, ${figures}`,
  });
  const of = `${stories} stories of ${words} words`;
  return [
    bounded('work for the first portfolio', work / 1000, 15, 's', `${of}, ${(first / 1000).toFixed(1)} s on the clock`),
    bounded('longest slice of it', Math.max(...waits), 50, 'ms', `99 of 100 are under ${ms(percentile(waits, 0.99))}`),
    bounded(
      'keystroke to portfolio p95',
      percentile(keystrokes, 0.95),
      20,
      'ms',
      `median ${ms(percentile(keystrokes, 0.5))}`,
    ),
    ...(memory
      ? [
          bounded(
            'memory of the server at its most',
            memory.most,
            200,
            'MB',
            `${memory.before.toFixed(0)} MB with one story`,
          ),
        ]
      : []),
  ];
}

async function main(folder: string): Promise<void> {
  await loadTagger();
  const text = story();
  console.log(`Node ${process.version}, a story of ${text.split(/\s+/).filter(Boolean).length} words.`);
  const lines = [
    ...analysisLines(text),
    ...(await serverLines(text, join(folder, 'server.js'), join(folder, 'empty.cjs'))),
    ...(await scaleLines(join(folder, 'server.js'))),
  ];
  for (const { name, ratio, bound, holds, figures } of lines) {
    console.log(
      `${holds ? 'holds' : 'FAILS'}  ${ratio.toFixed(2).padStart(7)}  ${bound.padEnd(12)}  ${name}: ${figures}`,
    );
  }
  process.exitCode = lines.every(({ holds }) => holds) ? 0 : 1;
}

void main(process.argv[2]!);
