/** The sentences of a story as their words are weighed, with where they stand. */
import type { Question } from '../data/wordWeights.ts';
import { type Told, told } from '../language/lessons/told.ts';
import { wordWeight } from '../language/weighing/wordWeights.ts';
import { holesOf } from '../language/words/writtenHoles.ts';
import type { Prose, Story } from '../model/story.ts';
import { toldSentences } from './gather.ts';
import { storyTeller } from './storyTeller.ts';

export interface WordedSentence {
  readonly start: number;
  readonly prose: Prose;
  readonly own: Told;
  /** The section, or the half of a text without labels, and whether the story ends here. */
  readonly places: readonly string[];
}

const known = new WeakMap<Story, readonly WordedSentence[]>();

/** In the order of the file. Memoised by the story. */
export function wordedSentences(story: Story): readonly WordedSentence[] {
  const before = known.get(story);
  if (before) return before;
  const teller = storyTeller(story);
  const loose = story.sections.length === 0 ? [] : story.loose.map((sentence) => ({ ...sentence, section: undefined }));
  const all = [...toldSentences(story), ...loose].sort((a, b) => a.start - b.start);
  const sentences = all.map(({ start, prose, section }, n) => ({
    start,
    prose,
    own: told(prose, teller),
    places: [section ?? (n < all.length / 2 ? 'early' : 'late'), ...(n === all.length - 1 ? ['last'] : [])],
  }));
  known.set(story, sentences);
  return sentences;
}

/** The sentence that speaks most for a question, and how much; undefined in a story without a sentence. */
export function weightiest(
  story: Story,
  question: Question,
): { readonly sentence: WordedSentence; readonly weight: number; readonly second: number } | undefined {
  let best: { sentence: WordedSentence; weight: number; second: number } | undefined;
  for (const sentence of wordedSentences(story)) {
    if (isLeftOut(sentence, question)) continue;
    const weight = wordWeight(sentence, question);
    if (!best || weight > best.weight) best = { sentence, weight, second: best?.weight ?? Number.NEGATIVE_INFINITY };
    else best.second = Math.max(best.second, weight);
  }
  return best;
}

/**
 * A sentence without a word, or too long to be read, says nothing; neither does "Since then I [what you do now].", and a
 * lesson that somebody else speaks is theirs.
 */
function isLeftOut({ prose, own }: WordedSentence, question: Question): boolean {
  if (!own.all.some(({ kind }) => kind === 'word')) return true;
  const spoken = prose.quoted.reduce((sum, { start, end }) => sum + end - start, 0);
  return holesOf(prose).length > 0 || (question !== 'tension' && spoken > prose.text.length / 2);
}
