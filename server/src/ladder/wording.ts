/**
 * Evidence by the words of a whole sentence. People tell what they did in more ways than any grammar knows; where the
 * readers of grammar see nothing, a sentence whose words other stories tell a dimension with proves it as well.
 */

import { DIMENSIONS, type Dimension, LADDER } from '../data/ladder.ts';
import { REFUSE_VERBS } from '../data/ladderActs/influence.ts';
import { LEVELS, type Level } from '../data/levels.ts';
import { told } from '../language/lessons/told.ts';
import { isName } from '../language/phrases/families.ts';
import { wordWeight } from '../language/weighing/wordWeights.ts';
import { list } from '../language/words/clauseWords.ts';
import type { Part } from '../language/words/sentenceTokens.ts';
import { formsOf } from '../language/words/verbs.ts';
import type { Evidence } from '../model/grade.ts';
import type { Story } from '../model/story.ts';
import { storyTeller } from '../signals/storyTeller.ts';
import { isDeed, isDone, isPlan, type Line, NOT, type Scene } from './scene.ts';

/**
 * From here on a sentence proves a dimension: what parts the development stories best, each author's judged by the words of
 * the others. It is below even odds, because one sentence of a story is marked as the deciding one, and those beside it that
 * say the same are not.
 */
const PROVES = -0.6;

/** What is added to a rung before the part behind the point is cut off: a doubtful sentence proves the lower one. */
const DOUBT = 0.3;

/** Words alone prove no more; what stands above it has to be told so that grammar reads it. */
const MOST: Level = 'L5';

/** What the writer brought about for others stands where the writer acts, or behind it. */
const DEEDS: ReadonlySet<Dimension> = new Set(['influence', 'quality-bar']);

export function wordedEvidence(story: Story, scene: Scene): readonly Evidence[] {
  const teller = storyTeller(story);
  return scene.flatMap((line, n): readonly Evidence[] => {
    const { start, prose, section, words } = line;
    if (!isDone(line) || isUnreal(words) || isAnothers(words, scene[n - 1])) return [];
    const own = told(prose, teller);
    const last = own.all.at(-1);
    if (!last) return [];
    return DIMENSIONS.flatMap((dimension): readonly Evidence[] => {
      if (DEEDS.has(dimension) && (!isDeed(line) || isHeard(words) || isRefused(words))) return [];
      if (wordWeight(own, dimension, [section ?? 'none']) < PROVES) return [];
      const rung = Math.floor(wordWeight(own, `${dimension} rung`, [section ?? 'none']) + DOUBT);
      const level = LEVELS[Math.max(0, Math.min(LEVELS.indexOf(MOST), rung))]!;
      const span = { start: start + own.all[0]!.start, end: start + last.end };
      return [
        {
          dimension,
          level,
          span,
          worded: true,
          reason: `It reads like work in which you ${LADDER[dimension].levels[level]}.`,
        },
      ];
    });
  });
}

/** "I hope five teams adopt it", "None of the teams adopted it": what is planned, wished or denied. */
const isUnreal = (words: readonly Part[]): boolean =>
  words.slice(0, 2).some(({ lower }) => NOT.has(lower)) || isPlan(words, Math.min(words.length, OPENING));

/** Words from the start of a sentence that hold its first verb. */
const OPENING = 5;

const I = /^(?:i|my|me|mine)$/;
const OTHERS = /^(?:he|she|his|her)$/;

/** "They took Omar's design", or "She got them to agree" with the writer in neither this sentence nor the one before. */
const isAnothers = (words: readonly Part[], before: Line | undefined): boolean =>
  words.some((word) => isName(word) && /['’]s$/.test(word.text)) ||
  (OTHERS.test(words[0]?.lower ?? '') && ![...words, ...(before?.words ?? [])].some(({ lower }) => I.test(lower)));

const HEARD = formsOf(list('present attend listen clap applaud speak talk'));

/** "I presented it to five teams": an audience is no influence, whatever else the words say. */
const isHeard = (words: readonly Part[]): boolean => words.some(({ lower }) => HEARD.has(lower));

const REFUSED = formsOf(list(`${REFUSE_VERBS} drop`));

/** "Other teams never copied it", "the other teams rejected it": what did not come about, or did not stay. */
const isRefused = (words: readonly Part[]): boolean =>
  words.slice(0, OPENING).some(({ lower }) => NOT.has(lower)) || words.some(({ lower }) => REFUSED.has(lower));
