import { type Teller, tellerOf } from '../language/actors/telling.ts';
import type { Prose, Story } from '../model/story.ts';

const tellers = new WeakMap<Story, Teller>();

/** How a story names its writer, by all its sections but the notes, or by its text where nothing is labelled. Memoised by the story. */
export function storyTeller(story: Story): Teller {
  const known = tellers.get(story);
  if (known) return known;
  const proses: Prose[] = [];
  for (const { kinds, sentences } of story.sections)
    if (!kinds.includes('notes')) for (const { prose } of sentences) proses.push(prose);
  if (story.sections.length === 0) for (const { prose } of story.loose) proses.push(prose);
  const teller = tellerOf(proses);
  tellers.set(story, teller);
  return teller;
}
