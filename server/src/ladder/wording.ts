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
import { isDeed, isDone, isPlan, type Line, lineAt, NOT, type Scene } from './scene.ts';

/**
 * From this weight on, a logarithm of odds, a sentence proves a dimension; below `DOUBTED` it does not even where grammar
 * reads that it does. Both are what parts the development stories best, each author's judged by the words of the others
 * (`npm run fit -- --judge`), where two or three dimensions of a story are proven.
 */
const PROVES: Readonly<Record<Dimension, number>> = {
  scope: 0.3,
  ambiguity: 0,
  influence: -0.2,
  'quality-bar': 0,
  mentorship: 0.1,
};
const DOUBTED: Readonly<Record<Dimension, number>> = {
  scope: -1.5,
  ambiguity: -2.5,
  influence: -1.5,
  'quality-bar': -1,
  mentorship: -2,
};

/** A sentence that stands among proving ones proves nothing itself below this weight of its own words. */
const SILENT = -3.5;

/** What is added to a rung before the part behind the point is cut off: a doubtful sentence proves the lower one. */
const DOUBT = 0.4;

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
  return {
    proofs: DIMENSIONS.flatMap((dimension) => {
      const muted = scene.map((line) => tellsNone(dimension, line));
      const weights = spreadWeights(sentences, dimension, (at) => muted[at]!);
      const proving = scene.filter(
        (line) => weights[line.at]! >= PROVES[dimension] && !muted[line.at] && isWriters(line, scene),
      );
      return likeliest(proving, dimension, sentences) ?? [];
    }),
    isDoubted: ({ dimension, span }) => around.get(dimension)![lineAt(scene, span.start)]! < DOUBTED[dimension],
  };
}

/** What is planned, denied, refused or only heard proves nothing, and lends nothing to the sentences beside it. */
function tellsNone(dimension: Dimension, line: Line): boolean {
  const { words } = line;
  if (words.length === 0 || !isDone(line) || isUnreal(words)) return true;
  return DEEDS.has(dimension) && (!isDeed(line) || isHeard(words) || isRefused(words));
}

function isWriters(line: Line, scene: Scene): boolean {
  const before = scene[line.at - 1];
  if (isAnothers(line.words, before)) return false;
  // The setting tells what there was before the writer came, and elsewhere others may act because the writer did.
  const nearby = isDeed(line) ? [line, before] : [line];
  return nearby.some((one) => one?.words.some(({ lower }) => WRITER.test(lower)));
}

/** Of the lines that prove a dimension together with those around them, the one whose own words say most. */
function likeliest(proving: readonly Line[], dimension: Dimension, sentences: readonly Placed[]): Evidence | undefined {
  let best: Line | undefined;
  let most = SILENT;
  for (const line of proving) {
    const weight = wordWeight(sentences[line.at]!, dimension);
    if (weight < most) continue;
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

/** "I hope five teams adopt it", "None of the teams adopted it": what is planned, wished or denied. */
const isUnreal = (words: readonly Part[]): boolean =>
  words.slice(0, 2).some(({ lower }) => NOT.has(lower)) || isPlan(words, Math.min(words.length, OPENING));

/** Words from the start of a sentence that hold its first verb. */
const OPENING = 5;

const WRITER = /^(?:i|my|me|mine|we|us|our|ours)$/;
const I = /^(?:i|my|me|mine)$/;
const OTHERS = /^(?:he|she|his|her)$/;

/** "They took Omar's design", or "She got them to agree" with the writer in neither this sentence nor the one before. */
const isAnothers = (words: readonly Part[], before: Line | undefined): boolean =>
  words.some((word) => isName(word) && /['’]s$/.test(word.text)) ||
  (OTHERS.test(words[0]?.lower ?? '') && ![...words, ...(before?.words ?? [])].some(({ lower }) => I.test(lower)));

const HEARD = formsOf(list('present attend listen clap applaud speak talk'));

const HELD = formsOf(list('run hold give host organise organize'));
const GATHERINGS = list(
  'session sessions talk talks workshop workshops demo demos presentation presentations webinar webinars',
);

/** "I presented it to five teams", "I ran three sessions": an audience is no influence, whatever else the words say. */
const isHeard = (words: readonly Part[]): boolean =>
  words.some(
    ({ lower }, at) =>
      HEARD.has(lower) ||
      (GATHERINGS.has(lower) && words.slice(Math.max(0, at - 4), at).some((one) => HELD.has(one.lower))),
  );

const REFUSED = formsOf(list(`${REFUSE_VERBS} drop`));

/** "Other teams never copied it", "the other teams rejected it": what did not come about, or did not stay. */
const isRefused = (words: readonly Part[]): boolean =>
  words.slice(0, OPENING).some(({ lower }) => NOT.has(lower)) || words.some(({ lower }) => REFUSED.has(lower));
