import { CONTRAST_WORDS } from '../data/contrast.ts';
import type { SectionKind } from '../data/sections.ts';
import { list } from '../language/clauseWords.ts';
import { parts } from '../language/sentenceTokens.ts';
import type { Prose, Story } from '../model/story.ts';
import { toldSentences } from './gather.ts';

const words = list(CONTRAST_WORDS);

const known = new WeakMap<Prose, number>();

function contrastIn(prose: Prose): number {
  let count = known.get(prose);
  if (count === undefined) {
    count = parts(prose).filter(({ lower }) => words.has(lower) || lower.endsWith("n't")).length + prose.quoted.length;
    known.set(prose, count);
  }
  return count;
}

/** How often the told sentences of some sections turn against themselves; spoken words of others count as one turn. */
export const contrasts = (story: Story, sections: readonly SectionKind[]): number =>
  toldSentences(story)
    .filter(({ section }) => section === undefined || sections.includes(section))
    .reduce((total, { prose }) => total + contrastIn(prose), 0);
