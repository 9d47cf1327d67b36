/**
 * Evidence by words, a sentence weighed together with those around it. People tell what they did in more ways than any
 * grammar knows; where the readers of grammar see nothing, or far less, words that other stories tell it with prove it, too.
 */
import { DIMENSIONS, type Dimension, LADDER } from '../data/ladder.ts';
import { LEVELS, type Level } from '../data/levels.ts';
import { told } from '../language/lessons/told.ts';
import { type Placed, spreadWeights, wordWeight } from '../language/weighing/wordWeights.ts';
import type { Evidence } from '../model/grade.ts';
import type { Story } from '../model/story.ts';
import { storyTeller } from '../signals/storyTeller.ts';
import { type Line, lineAt, type Scene } from './scene.ts';
import { isOutOfPlace, isTakenBack, isWriters, liesAhead } from './unproving.ts';

/**
 * From this weight on, a logarithm of odds, a sentence proves a dimension; below `DOUBTED` it does not even where grammar
 * reads that it does. Both are what parts the development stories best, each author's judged by the words of others
 * (`npm run fit -- --judge`), short stories that prove much and long ones that prove little weighed alike.
 */
const PROVES: Readonly<Record<Dimension, number>> = {
  scope: 1,
  ambiguity: 0.8,
  influence: 0.5,
  'quality-bar': 0.1,
  mentorship: 0,
};
const DOUBTED = -1.5;

/** A sentence that stands among proving ones proves nothing itself below this weight of its own words: nobody would quote it. */
const SILENT = -1.5;

/** What is added to a rung before the part behind the point is cut off: a doubtful sentence proves the lower one. */
const DOUBT = 0.5;

/** Words alone prove no more; what stands above it has to be told so that grammar reads it. */
const MOST: Level = 'L6';

export interface Wording {
  /** For each dimension the sentence that proves it by its words alone, if any does. */
  readonly proofs: readonly Evidence[];
  /** True where the sentence that grammar read, with those around it, has the words of another matter. */
  readonly isDoubted: (read: Evidence) => boolean;
}

export function wordingOf(story: Story, scene: Scene): Wording {
  const teller = storyTeller(story);
  const sentences = scene.map(({ prose, section }) => ({ own: told(prose, teller), places: [section ?? 'none'] }));
  const around = new Map(DIMENSIONS.map((dimension) => [dimension, spreadWeights(sentences, dimension)]));
  const ahead = scene.map(liesAhead);
  return {
    proofs: DIMENSIONS.flatMap((dimension) => {
      const muted = scene.map((line) => ahead[line.at]! || isOutOfPlace(dimension, line));
      const weights = spreadWeights(sentences, dimension, (at) => muted[at]!);
      const proving = scene.filter(
        (line) =>
          weights[line.at]! >= PROVES[dimension] &&
          !muted[line.at] &&
          isWriters(dimension, line, scene) &&
          !isTakenBack(line, scene),
      );
      return likeliest(proving, dimension, sentences) ?? [];
    }),
    isDoubted: ({ dimension, span }) => around.get(dimension)![lineAt(scene, span.start)]! < DOUBTED,
  };
}

/** Of the lines that prove a dimension together with those around them, the one whose own words say most. */
function likeliest(proving: readonly Line[], dimension: Dimension, sentences: readonly Placed[]): Evidence | undefined {
  let best: Line | undefined;
  let most = SILENT;
  for (const line of proving) {
    const weight = wordWeight(sentences[line.at]!, dimension);
    if (weight < most || sentences[line.at]!.own.all.length === 0) continue;
    best = line;
    most = weight;
  }
  if (!best) return;
  const rung = Math.floor(spreadWeights(sentences, `${dimension} rung`)[best.at]! + DOUBT);
  const level = LEVELS[Math.max(0, Math.min(LEVELS.indexOf(MOST), rung))]!;
  const { all } = sentences[best.at]!.own;
  return {
    dimension,
    level,
    span: { start: best.start + all[0]!.start, end: best.start + all.at(-1)!.end },
    worded: true,
    reason: `It reads like work in which you ${LADDER[dimension].levels[level]}.`,
  };
}
