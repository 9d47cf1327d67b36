import { type Teller, tellerOf } from '../language/telling.ts';
import type { Story } from '../model/story.ts';

const tellers = new WeakMap<Story, Teller>();

/** How a story names its writer, by all its sections but the notes. Memoised by the story. */
export function storyTeller(story: Story): Teller {
  const known = tellers.get(story);
  if (known) return known;
  const graded = story.sections.filter(({ kinds }) => !kinds.includes('notes'));
  const teller = tellerOf(graded.flatMap(({ sentences }) => sentences.map(({ prose }) => prose)));
  tellers.set(story, teller);
  return teller;
}
