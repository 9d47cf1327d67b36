/**
 * Evidence by words, a sentence weighed together with those around it. People tell what they did in more ways than any
 * grammar knows; where the readers of grammar see nothing, or far less, words that other stories tell it with prove it, too.
 */
import { DIMENSIONS, type Dimension, LADDER } from '../data/ladder.ts';
import { REFUSE_VERBS } from '../data/ladderActs/influence.ts';
import { LEVELS, type Level } from '../data/levels.ts';
import { told } from '../language/lessons/told.ts';
import { isName } from '../language/phrases/families.ts';
import { type Placed, spreadWeights, wordWeight } from '../language/weighing/wordWeights.ts';
import { list } from '../language/words/clauseWords.ts';
import type { Part } from '../language/words/sentenceTokens.ts';
import { formsOf } from '../language/words/verbs.ts';
import type { Evidence } from '../model/grade.ts';
import type { Story } from '../model/story.ts';
import { storyTeller } from '../signals/storyTeller.ts';
import { has, isDeed, isDone, type Line, lineAt, NOT, type Scene } from './scene.ts';

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
const DOUBTED: Readonly<Record<Dimension, number>> = {
  scope: -1.5,
  ambiguity: -1.5,
  influence: -1.5,
  'quality-bar': -1.5,
  mentorship: -1.5,
};

/** A sentence that stands among proving ones proves nothing itself below this weight of its own words: nobody would quote it. */
const SILENT = -1.5;

/** What is added to a rung before the part behind the point is cut off: a doubtful sentence proves the lower one. */
const DOUBT = 0.5;

/** Words alone prove no more; what stands above it has to be told so that grammar reads it. */
const MOST: Level = 'L6';

/** What the writer brought about for others stands where the writer acts, or behind it. */
const DEEDS: ReadonlySet<Dimension> = new Set(['influence', 'quality-bar']);

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
    isDoubted: ({ dimension, span }) => around.get(dimension)![lineAt(scene, span.start)]! < DOUBTED[dimension],
  };
}

/** What lies ahead proves nothing and lends nothing to the sentences beside it. */
const liesAhead = (line: Line): boolean => !isDone(line) || isAhead(line.words);

/** Nor does what stood before the writer came, or was only heard, prove what others do because of the writer. */
const isOutOfPlace = (dimension: Dimension, line: Line): boolean =>
  (DEEDS.has(dimension) && !isDeed(line)) || (dimension === 'influence' && isHeard(line.words));

/** True of "I did not know", and of a sentence right before it in its section: "They asked me how it works." */
const isTakenBack = (line: Line, scene: Scene): boolean => {
  const next = scene[line.at + 1];
  return isIgnorance(line.words) || (next !== undefined && next.section === line.section && isIgnorance(next.words));
};

/** False where he, she, they or somebody by name acts, and the writer is in neither that sentence nor the one before. */
function isWriters(dimension: Dimension, { words, at }: Line, scene: Scene): boolean {
  const isOthers = words[0] !== undefined && (OTHERS.has(words[0].lower) || isName(words[0]));
  if (isOthers && ![words, scene[at - 1]?.words ?? []].some((near) => has(near, I))) return false;
  return dimension !== 'influence' || !(isAnothers(words) || isRefused(words));
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

const I = list('i my me mine');
const OTHERS = list('he she they his her their');

/** Words from the start of a sentence that hold its first verb. */
const OPENING = 6;

const AHEAD = list('will intend intends hope hopes wish should might');
const PLANNED = list('plan plans planned intended hoped');
const AIM = list('to that');

/** "I hope five teams adopt it", "If they take it", "We planned to". */
const isAhead = (words: readonly Part[]): boolean =>
  words[0]?.lower === 'if' ||
  words
    .slice(0, OPENING)
    .some(({ lower }, at) => AHEAD.has(lower) || (PLANNED.has(lower) && AIM.has(words[at + 1]?.lower ?? '')));

const KNOWING = list('know answer help own lead');

/** "I did not know", "I could not help". */
const isIgnorance = (words: readonly Part[]): boolean =>
  words[0]?.lower === 'i' && has(words.slice(1, 3), NOT) && has(words.slice(2, 5), KNOWING);

const HEARD = formsOf(list('present attend listen clap applaud speak talk'));

const HELD = formsOf(list('run hold give host organise organize'));
const GATHERINGS = list(
  'session sessions talk talks workshop workshops demo demos presentation presentations webinar webinars',
);

/** "I presented it to five teams", "I ran three sessions": an audience is no influence, whatever else the words say. */
const isHeard = (words: readonly Part[]): boolean =>
  words.some(
    ({ lower }, at) => HEARD.has(lower) || (GATHERINGS.has(lower) && has(words, HELD, Math.max(0, at - 4), at)),
  );

/** "They took Omar's design", with nothing of the writer's. */
const isAnothers = (words: readonly Part[]): boolean =>
  !has(words, I) && words.some((word) => isName(word) && /['’]s$/.test(word.text));

const REFUSED = formsOf(list(`${REFUSE_VERBS} drop`));
const WE = list('i we');

/** "Other teams never copied it", "The other teams rejected it": where the writer does not act, others did not take it. */
const isRefused = (words: readonly Part[]): boolean =>
  !has(words, WE) && (has(words.slice(0, OPENING), NOT) || has(words, REFUSED));
