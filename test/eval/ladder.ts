/**
 * The grader on the labelled stories of `corpus/ladder`, one file an author, on the passages of `corpus/ladder-probes.yaml`, and on the
 * single sentences of `corpus/ladder-lines.txt`, each `dimension level | sentence` or `null dimension | sentence`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DIMENSIONS, type Dimension } from '../../server/src/data/ladder.ts';
import { LEVELS, type Level } from '../../server/src/data/levels.ts';
import { gradeStory } from '../../server/src/ladder/grade.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { type Figure, shareFigure } from './figure.ts';

type Labels = Readonly<Record<Dimension, { readonly level: Level | null; readonly at?: string }>>;
export type LadderText = Labels & { readonly id: string; readonly text: string };

const read = (file: string): string => readFileSync(new URL(`./corpus/${file}`, import.meta.url), 'utf8');

/** The labelled texts, by author. */
export const ladderTexts = (): ReadonlyMap<string, readonly LadderText[]> =>
  new Map(
    [
      ...readdirSync(new URL('./corpus/ladder/', import.meta.url))
        .sort()
        .map((file) => `ladder/${file}`),
      PROBES,
    ].map((file) => [file, parse(read(file)) as readonly LadderText[]] as const),
  );

const PROBES = 'ladder-probes.yaml';

interface Pair {
  readonly id: string;
  readonly dimension: Dimension;
  /** Rungs from 1; 0 is unproven. */
  readonly gold: number;
  readonly got: number;
  readonly quote: string;
}

const isAlike = ({ gold, got }: Pair): boolean => gold > 0 === got > 0;
const bothProven = ({ gold, got }: Pair): boolean => gold > 0 && got > 0;
const isNear = ({ gold, got }: Pair): boolean => Math.abs(gold - got) <= 1;

const rung = (level: Level | null | undefined): number => (level ? LEVELS.indexOf(level) + 1 : 0);

/** Cohen's kappa with quadratic weights: how far two judges agree beyond chance, where a miss counts by its square. */
export function weightedKappa(pairs: readonly { readonly gold: number; readonly got: number }[]): number {
  let observed = 0;
  let chance = 0;
  for (const { gold, got } of pairs) observed += (gold - got) ** 2;
  for (const a of pairs) for (const b of pairs) chance += (a.gold - b.got) ** 2;
  return chance === 0 ? 1 : 1 - (observed * pairs.length) / chance;
}

function pairsOf(texts: readonly LadderText[]): readonly Pair[] {
  return texts.flatMap((item) => {
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

/** Single sentences, each with the level of one dimension. */
export const ladderLines = () =>
  read('ladder-lines.txt')
    .trim()
    .split('\n')
    .map((line) => {
      const [label = '', sentence = ''] = line.split(' | ');
      const [first, second] = label.split(' ');
      const isNull = first === 'null';
      return { sentence, dimension: (isNull ? second : first) as Dimension, level: isNull ? null : (second as Level) };
    });

/** How many single sentences there are, and those that are read at another level than labelled. */
function readLines(): { readonly all: number; readonly errors: readonly string[] } {
  const all = ladderLines();
  const errors = all.flatMap(({ sentence, dimension, level }) => {
    const got = gradeStory(readStoryFile(`${sentence}\n`).stories[0]!).dimensions[dimension].level;
    return got === (level ?? undefined) ? [] : [`${dimension} ${level}: ${sentence} (read as ${got ?? 'unproven'})`];
  });
  return { all: all.length, errors };
}

/** How well an author's texts are graded, each figure a share of 1 or a kappa. */
export function ladderShares(
  texts: readonly LadderText[],
): readonly { readonly name: string; readonly value: number }[] {
  const pairs = pairsOf(texts);
  const proven = pairs.filter(bothProven);
  const share = (list: readonly Pair[], right: (pair: Pair) => boolean) => list.filter(right).length / list.length;
  return [
    { name: 'proven or not', value: share(pairs, isAlike) },
    { name: 'one level off at most', value: share(proven, isNear) },
    ...DIMENSIONS.flatMap((dimension) => {
      const own = (list: readonly Pair[]) => list.filter((pair) => pair.dimension === dimension);
      return [
        { name: dimension, value: share(own(pairs), isAlike) },
        { name: 'kappa', value: weightedKappa(own(proven)) },
      ];
    }),
  ];
}

const name = (n: number): string => (n === 0 ? 'unproven' : LEVELS[n - 1]!);
const worst = (pairs: readonly Pair[]): readonly string[] =>
  pairs
    .filter(({ gold, got }) => gold !== got)
    .sort((a, b) => Math.abs(b.gold - b.got) - Math.abs(a.gold - a.got))
    .map(({ id, dimension, gold, got, quote }) => `${id} ${dimension}: ${name(gold)} read as ${name(got)}. ${quote}`);

const KAPPA_FLOORS: Readonly<Record<Dimension, readonly [proven: number, all: number]>> = {
  scope: [80, 85],
  ambiguity: [80, 70],
  influence: [83, 85],
  'quality-bar': [84, 75],
  mentorship: [80, 85],
};

export function ladderFigures(): readonly Figure[] {
  const texts = ladderTexts();
  const pairs = [...texts].flatMap(([file, list]) => (file === PROBES ? [] : pairsOf(list)));
  const probes = pairsOf(texts.get(PROBES)!);
  const lines = readLines();
  const of = (dimension: Dimension) => pairs.filter((pair) => pair.dimension === dimension);
  const kappas = DIMENSIONS.flatMap((dimension): readonly Figure[] => {
    const all = of(dimension);
    const proven = all.filter(bothProven);
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
    share('ladder: proven or unproven, as labelled', pairs, isAlike, 94),
    share('ladder: at most one level off, where both see one', pairs.filter(bothProven), isNear, 95),
    share('ladder probes: proven or unproven, as labelled', probes, isAlike, 90),
    shareFigure('ladder: the level that one sentence proves', lines.all, lines.errors, 95),
    share('ladder: at most one level off, unproven below L3', pairs, isNear, 94),
  ];
}
