import type { StoryFile } from '../model/story.ts';
import { type StoryAge, storyDates } from '../signals/age.ts';
import { type Ago, agoOf } from '../signals/ago.ts';
import { isQuestions } from '../signals/questions.ts';

/** The age of each story that something plainly dates. A `when` dates the whole file, and counts once. */
export function endedAgo(file: StoryFile, now: Date): readonly (Ago & { readonly age: StoryAge })[] {
  if (isQuestions(file)) return [];
  return file.stories.flatMap((story, n) => {
    const { age } = storyDates(story, file, now);
    if (!age?.sure || (age.source === 'when' && n > 0)) return [];
    return [{ ...agoOf(age.period, now), age }];
  });
}
