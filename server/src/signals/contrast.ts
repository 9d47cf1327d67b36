import { CONTRAST_WORDS, HYPOTHESIS_WORDS } from '../data/contrast.ts';
import { list } from '../language/words/clauseWords.ts';
import { parts } from '../language/words/sentenceTokens.ts';
import type { Prose, Story } from '../model/story.ts';
import { toldSentences } from './gather.ts';

const contrast = list(CONTRAST_WORDS);
const hypothesis = list(HYPOTHESIS_WORDS);

interface Turns {
  readonly contrasts: number;
  readonly hypotheses: number;
}

const known = new WeakMap<Prose, Turns>();

function turnsIn(prose: Prose): Turns {
  let turns = known.get(prose);
  if (!turns) {
    const all = parts(prose);
    turns = {
      contrasts: all.filter(({ lower }) => contrast.has(lower) || lower.endsWith("n't")).length + prose.quoted.length,
      hypotheses: all.filter(({ lower }) => hypothesis.has(lower)).length,
    };
    known.set(prose, turns);
  }
  return turns;
}

/** How often the Action (or a story without labels) turns against itself; spoken words count as one turn. */
export const turns = (story: Story): Turns =>
  toldSentences(story)
    .filter(({ section }) => section === undefined || section === 'action')
    .map(({ prose }) => turnsIn(prose))
    .reduce((sum, one) => ({ contrasts: sum.contrasts + one.contrasts, hypotheses: sum.hypotheses + one.hypotheses }), {
      contrasts: 0,
      hypotheses: 0,
    });
