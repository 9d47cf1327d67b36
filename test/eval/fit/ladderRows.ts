/** The labelled ladder texts as passages: does a sentence prove a dimension, and at which rung. */
import { DIMENSIONS, type Dimension } from '../../../server/src/data/ladder.ts';
import { LEVELS, type Level } from '../../../server/src/data/levels.ts';
import { readScene } from '../../../server/src/ladder/scene.ts';
import { told } from '../../../server/src/language/lessons/told.ts';
import { beginningsOf, keysOf } from '../../../server/src/language/weighing/keys.ts';
import { wordsOf } from '../../../server/src/language/weighing/wordWeights.ts';
import { readStoryFile } from '../../../server/src/parse/read.ts';
import { storyTeller } from '../../../server/src/signals/storyTeller.ts';
import { type LadderText, ladderLines } from '../ladder.ts';
import type { Passage } from './regression.ts';
import { decides, placeOf } from './rows.ts';

interface LabelledSentence {
  readonly keys: ReadonlySet<string>;
  /** The level that it proves, or null; undefined where nobody has said. */
  readonly proves: ReadonlyMap<Dimension, Level | null | undefined>;
}

type Labels = readonly (readonly [Dimension, { readonly level: Level | null; readonly at?: string }])[];

function sentencesOf(text: string, labels: Labels, isLine = false): readonly LabelledSentence[] {
  const story = readStoryFile(text).stories[0]!;
  const teller = storyTeller(story);
  return readScene(story).map((line) => {
    const words = wordsOf(told(line.prose, teller));
    const place = isLine ? [] : [`=${line.section ?? 'none'}`];
    return {
      keys: new Set([...keysOf(words), ...beginningsOf(words), ...place]),
      // The sentences beside the deciding one may prove the same, and in some passages nobody said which one decides.
      proves: new Map(
        labels.map(([dimension, { level, at }]) => [
          dimension,
          level === null || (at === undefined ? isLine : decides(line, [placeOf(text, at)])) ? level : undefined,
        ]),
      ),
    };
  });
}

type LabelledText = readonly LabelledSentence[];

/** The texts, and the single sentences of `ladder-lines.txt`. */
export const labelledTexts = (texts: readonly LadderText[]): readonly LabelledText[] => [
  ...texts.map((text) =>
    sentencesOf(
      text.text,
      DIMENSIONS.map((dimension) => [dimension, text[dimension]]),
    ),
  ),
  ...ladderLines().map(({ sentence, level, dimension }) =>
    sentencesOf(`${sentence}\n`, [[dimension, { level }]], true),
  ),
];

/** How much a sentence counts that is weighed once more without those around it, as in a story that has just begun. */
const ALONE = 0.25;

/** Whether a sentence proves a dimension. */
export function provingRows(texts: readonly LabelledText[], dimension: Dimension): readonly Passage[] {
  const told = texts.map((sentences) =>
    sentences.map(({ keys, proves }) => {
      const level = proves.get(dimension);
      return { keys, y: level ? 1 : 0, weight: level === undefined ? 0 : 1 };
    }),
  );
  const alone = told.filter((rows) => rows.length > 1).flat();
  return [...told, ...alone.map((row) => [{ ...row, weight: ALONE * row.weight }])];
}

/** At which rung, from 0, the deciding sentences prove it. */
export const rungRows = (texts: readonly LabelledText[], dimension: Dimension): readonly Passage[] =>
  texts.map((sentences) =>
    sentences.map(({ keys, proves }) => {
      const level = proves.get(dimension);
      return { keys, y: level ? LEVELS.indexOf(level) : 0, weight: level ? 1 : 0 };
    }),
  );
