/** How long ago a story ended, as far as its date tells. */
import { type Month, monthOf, monthsBetween, type Period } from '../language/dates/months.ts';
import type { StoryFile } from '../model/story.ts';
import { type StoryAge, storyDates } from '../signals/age.ts';
import { isQuestions } from '../signals/questions.ts';

/** In whole months before today: the story ended at least `least` and at most `most` of them ago. */
export interface Ago {
  readonly least: number;
  readonly most: number;
  readonly age: StoryAge;
}

/** The age of each story that something plainly dates. A `when` dates the whole file, and counts once. */
export function endedAgo(file: StoryFile, now: Date): readonly Ago[] {
  if (isQuestions(file)) return [];
  const today = monthOf(now);
  const ago = (month: Month): number => Math.max(0, monthsBetween(month, today));
  return file.stories.flatMap((story, n): readonly Ago[] => {
    const { age } = storyDates(story, file, now);
    if (!age?.sure || (age.source === 'when' && n > 0)) return [];
    return [{ least: ago(age.period.to), most: ago(lastStretch(age.period).from), age }];
  });
}

/** The last year of a date that tells years only: "2025" ended in any of its months. */
function lastStretch({ from, to }: Period): Period {
  return from.month === 1 && to.month === 12 ? { from: { year: to.year, month: 1 }, to } : { from: to, to };
}

/** "7 years", "18 months". */
export const duration = (months: number): string => {
  if (months >= 24) return `${Math.floor(months / 12)} years`;
  return months === 1 ? 'a month' : `${months} months`;
};
