/**
 * Evidence by the words of a whole sentence. People tell what they did in more ways than any grammar knows; where the
 * readers of grammar see nothing, a sentence whose words other stories tell a dimension with proves it as well.
 */
import { DIMENSIONS, LADDER } from '../data/ladder.ts';
import { LEVELS } from '../data/levels.ts';
import { told } from '../language/lessons/told.ts';
import { wordWeight } from '../language/weighing/wordWeights.ts';
import type { Evidence } from '../model/grade.ts';
import type { Story } from '../model/story.ts';
import { storyTeller } from '../signals/storyTeller.ts';
import { isDone, type Scene } from './scene.ts';

/**
 * From here on a sentence proves a dimension. It is below even odds, because one sentence of a story is marked as the
 * deciding one, and those beside it that say the same are not.
 */
const PROVES = -1.4;

/** What is added to a rung before the part behind the point is cut off: a doubtful sentence proves the lower one. */
const DOUBT = 0.25;

export function wordedEvidence(story: Story, scene: Scene): readonly Evidence[] {
  const teller = storyTeller(story);
  return scene.filter(isDone).flatMap(({ start, prose, section }) => {
    const own = told(prose, teller);
    const last = own.all.at(-1);
    if (!last) return [];
    return DIMENSIONS.flatMap((dimension): readonly Evidence[] => {
      if (wordWeight(own, dimension, [section ?? 'none']) < PROVES) return [];
      const rung = Math.floor(wordWeight(own, `${dimension} rung`, [section ?? 'none']) + DOUBT);
      const level = LEVELS[Math.max(0, Math.min(LEVELS.length - 1, rung))]!;
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
