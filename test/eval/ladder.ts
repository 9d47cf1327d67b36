/** The grader on the labelled stories of `corpus/ladder.yaml`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DIMENSIONS, type Dimension } from '../../server/src/data/ladder.ts';
import { LEVELS, type Level } from '../../server/src/data/levels.ts';
import { gradeStory } from '../../server/src/ladder/grade.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import type { Figure } from './figure.ts';

type Labels = Readonly<Record<Dimension, { readonly level: Level | null; readonly at?: string }>>;
type Item = Labels & { readonly id: string; readonly text: string };

const corpus = (): readonly Item[] =>
  parse(
    readFileSync(process.env.LADDER_CORPUS ?? new URL('./corpus/ladder.yaml', import.meta.url), 'utf8'),
  ) as readonly Item[];

interface Pair {
  readonly id: string;
  readonly dimension: Dimension;
  /** Rungs from 1; 0 is unproven. */
  readonly gold: number;
  readonly got: number;
  readonly quote: string;
}

const rung = (level: Level | null | undefined): number => (level ? LEVELS.indexOf(level) + 1 : 0);

/** Cohen's kappa with quadratic weights: how far two judges agree beyond chance, where a miss counts by its square. */
export function weightedKappa(pairs: readonly { readonly gold: number; readonly got: number }[]): number {
  let observed = 0;
  let chance = 0;
  for (const { gold, got } of pairs) observed += (gold - got) ** 2;
  for (const a of pairs) for (const b of pairs) chance += (a.gold - b.got) ** 2;
  return chance === 0 ? 1 : 1 - (observed * pairs.length) / chance;
}

function readPairs(): readonly Pair[] {
  const half = process.env.LADDER_HALF;
  return corpus().flatMap((item, n) => {
    if (half !== undefined && n % 2 !== Number(half)) return [];
    const story = readStoryFile(item.text).stories[0];
    const grade = story && gradeStory(story);
    return DIMENSIONS.map((dimension) => {
      const seen = grade?.dimensions[dimension];
      const top = seen?.evidence.find(({ level }) => level === seen.level);
      return {
        id: item.id,
        dimension,
        gold: rung(item[dimension].level),
        got: rung(seen?.level),
        quote: `gold: ${item[dimension].at ?? '-'}   read: ${top ? item.text.slice(top.span.start, top.span.end) : '-'}`,
      };
    });
  });
}

const name = (n: number): string => (n === 0 ? 'unproven' : LEVELS[n - 1]!);
const worst = (pairs: readonly Pair[]): readonly string[] =>
  pairs
    .filter(({ gold, got }) => gold !== got)
    .sort((a, b) => Math.abs(b.gold - b.got) - Math.abs(a.gold - a.got))
    .map(({ id, dimension, gold, got, quote }) => `${id} ${dimension}: ${name(gold)} read as ${name(got)}. ${quote}`);

const KAPPA_FLOORS: Readonly<Record<Dimension, readonly [proven: number, all: number]>> = {
  scope: [0, 0],
  ambiguity: [0, 0],
  influence: [0, 0],
  'quality-bar': [0, 0],
  mentorship: [0, 0],
};

export function ladderFigures(): readonly Figure[] {
  const pairs = readPairs();
  const of = (dimension: Dimension) => pairs.filter((pair) => pair.dimension === dimension);
  const kappas = DIMENSIONS.flatMap((dimension): readonly Figure[] => {
    const all = of(dimension);
    const proven = all.filter(({ gold, got }) => gold > 0 && got > 0);
    const [provenBound, allBound] = KAPPA_FLOORS[dimension];
    return [
      {
        name: `ladder, ${dimension}: weighted kappa where both see a level`,
        value: 100 * weightedKappa(proven),
        bound: provenBound,
        counts: `${proven.length} stories`,
        errors: [],
      },
      {
        name: `ladder, ${dimension}: weighted kappa over all, unproven below L3`,
        value: 100 * weightedKappa(all),
        bound: allBound,
        counts: `${all.length} stories, ${all.filter(({ gold }) => gold > 0).length} proven`,
        errors: worst(all),
      },
    ];
  });
  const share = (label: string, list: readonly Pair[], right: (pair: Pair) => boolean, bound: number): Figure => {
    const wrong = list.filter((pair) => !right(pair));
    return {
      name: label,
      value: (100 * (list.length - wrong.length)) / list.length,
      bound,
      counts: `${list.length - wrong.length} of ${list.length}`,
      errors: [],
    };
  };
  return [
    ...kappas,
    share('ladder: proven or unproven, as labelled', pairs, ({ gold, got }) => gold > 0 === got > 0, 0),
    share(
      'ladder: at most one level off, where both see one',
      pairs.filter(({ gold, got }) => gold > 0 && got > 0),
      ({ gold, got }) => Math.abs(gold - got) <= 1,
      0,
    ),
    share('ladder: at most one level off, unproven below L3', pairs, ({ gold, got }) => Math.abs(gold - got) <= 1, 0),
  ];
}
