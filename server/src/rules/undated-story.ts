import type { Fix } from '../model/finding.ts';
import { lineBreakOf } from '../model/lines.ts';
import { shift } from '../model/span.ts';
import type { Story, StoryFile } from '../model/story.ts';
import { storyDates } from '../signals/age.ts';
import { isQuestions } from '../signals/questions.ts';
import { exampleStory } from './exampleStory.ts';
import { isTold } from './lessonHoles.ts';
import type { FileRule } from './rule.ts';
import { headOf, listed, shown } from './spoken.ts';

export const undatedStory: FileRule = {
  id: 'undated-story',
  title: 'Nothing says when it happened',
  why: 'An interviewer asks when it was, and a set of stories needs recent and mature ones. Without a date nobody can tell which this is.',
  remedy:
    'Put a `when` into the front matter, such as 2025-06 or 2024-11..2025-03. A year in the title or the Situation does as well.',
  severity: 'hint',
  scope: 'file',
  late: true,
  examples: {
    bad: exampleStory({
      parts: {
        title: '# The import that ran at noon\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        situation: "The nightly import of 40 shops ended at noon, and the shops opened with yesterday's prices.",
      },
    }),
    good: exampleStory(),
  },
  *find(file, { now }) {
    if (isQuestions(file)) return;
    for (const story of file.stories) {
      if (!isTold(story)) continue;
      const { age, others, hasWhen } = storyDates(story, file, now);
      if (age || hasWhen) continue;
      const found = [...new Set(others.slice(0, 2).map(({ start, end }) => `"${shown(file.text.slice(start, end))}"`))];
      const instead =
        found.length > 0
          ? `${listed(found)} ${found.length > 1 ? 'date' : 'dates'} something else in it`
          : 'neither the front matter nor the title nor the text holds a date';
      yield {
        span: headOf(story, file),
        message: `Nothing says when this story happened: ${instead}. Give the month or the year.`,
        fixes: () => fixesFor(story, file),
      };
    }
  },
};

const DATE = { hole: 'year-month' };

function fixesFor(story: Story, file: StoryFile): readonly Fix[] {
  const fixes: Fix[] = [];
  // A date in the front matter would date every story of the file.
  if (file.stories.length === 1) fixes.push(fillWhen(file));
  if (story.title) {
    const at = story.title.span.end;
    fixes.push({
      title: 'Add the year to the title',
      kind: 'draft',
      edits: [{ span: { start: at, end: at }, insert: [' (', { hole: 'year' }, ')'] }],
    });
  }
  return fixes;
}

/** Writes `when` with a place for the date: behind its key, as a new line, or in a front matter of its own. */
function fillWhen({ text, frontMatter }: StoryFile): Fix {
  const fix = (at: number, insert: Fix['edits'][number]['insert']): Fix => ({
    title: 'Fill in "when"',
    kind: 'draft',
    edits: [{ span: { start: at, end: at }, insert }],
  });
  const end = lineBreakOf(text);
  if (!frontMatter) return fix(text.startsWith('\uFEFF') ? 1 : 0, [`---${end}when: `, DATE, `${end}---${end}${end}`]);
  const empty = frontMatter.entries.find(({ key }) => key === 'when');
  if (!empty) return fix(frontMatter.body.start, ['when: ', DATE, end]);
  const colon = text.indexOf(':', empty.keySpan.end) + 1;
  const { start } = shift({ start: colon, end: colon }, /^[ \t]/.test(text.slice(colon)) ? 1 : 0);
  return fix(start, [start === colon ? ' ' : '', DATE]);
}
