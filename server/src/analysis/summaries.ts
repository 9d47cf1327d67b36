import { gradeStory } from '../ladder/grade.ts';
import { countFindings } from '../model/counts.ts';
import type { Finding } from '../model/finding.ts';
import type { Story } from '../model/story.ts';
import { type StorySummary, summarise } from '../portfolio/summary.ts';
import { isQuestions } from '../signals/questions.ts';
import type { Analysis } from './analysis.ts';

/**
 * The stories of a file with the findings each is told about: a finding belongs to the story it stands in, one above the
 * first story (the front matter) to the first. Both come in the order of the file.
 */
export function findingsByStory<F extends Pick<Finding, 'span'>>(
  stories: readonly Story[],
  findings: readonly F[],
): readonly (readonly [Story, readonly F[]])[] {
  return stories.map((story, n) => {
    const from = n === 0 ? 0 : story.span.start;
    const to = stories[n + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    return [story, findings.filter(({ span }) => from <= span.start && span.start < to)];
  });
}

/** What the set keeps of the stories of a file; nothing of a list of questions. `shown` is what the writer sees. */
export function summariesOf(
  file: string,
  { file: content, settings, findings }: Analysis,
  now: Date,
  shown: readonly Finding[] = findings,
): readonly StorySummary[] {
  if (isQuestions(content)) return [];
  return findingsByStory(content.stories, shown).map(([story, own]) =>
    summarise(file, content, story, {
      grade: gradeStory(story),
      counts: countFindings(own),
      found: new Set(own.map(({ rule }) => rule)),
      wordsPerMinute: settings.wordsPerMinute,
      now,
    }),
  );
}
