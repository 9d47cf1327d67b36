import { type Teller, tellerOf } from '../language/telling.ts';
import type { Story } from '../model/story.ts';

const tellers = new WeakMap<Story, Teller>();

/** How a story names its writer, by all its sections but the notes, or by its text where nothing is labelled. Memoised by the story. */
export function storyTeller(story: Story): Teller {
  const known = tellers.get(story);
  if (known) return known;
  const graded = story.sections.filter(({ kinds }) => !kinds.includes('notes'));
  const sentences = story.sections.length > 0 ? graded.flatMap((section) => section.sentences) : story.loose;
  const teller = tellerOf(sentences.map(({ prose }) => prose));
  tellers.set(story, teller);
  return teller;
}
