import { SECTION_TITLES } from '../data/sections.ts';
import { SECTIONS } from '../data/teaching.ts';
import type { Edit, Fix } from '../model/finding.ts';
import { lineBreakOf, startOfLine } from '../model/lines.ts';
import type { Story } from '../model/story.ts';
import { exampleStory } from './exampleStory.ts';
import type { StoryRule } from './rule.ts';
import { headingStyle, writeSection } from './sectionStyle.ts';
import { headOf } from './spoken.ts';

/** Fewer words are a title, a note or a beginning, and nobody labels those. */
const SHORTEST = 25;

export const unlabelledStory: StoryRule = {
  id: 'unlabelled-story',
  title: 'The story has no section labels',
  why: 'A listener follows a story by its four parts. Without labels you cannot see which part runs long or stays empty, and neither can this extension.',
  remedy: 'Put a label above each part. A quick fix keeps your text as it is and adds the labels around it.',
  severity: 'information',
  scope: 'story',
  examples: {
    bad: `
# The import that ran at noon
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^

The nightly import of 40 shops ended at noon. I owned it and had to bring it back before opening time. I timed every stage, moved one lookup to a copy of its own, and rolled that out one shop at a time. The import now ends at 5 am instead of noon.
`,
    good: exampleStory(),
  },
  *find(story, { file }) {
    const words = story.loose.reduce((total, { prose }) => total + prose.words, 0);
    if (story.sections.length > 0 || words < SHORTEST) return;
    yield {
      span: headOf(story, file),
      message:
        'This story has no section labels, so a listener cannot tell where your own part begins, and no rule can look at one. Label its Situation, Task, Action and Result.',
      fixes: () => [labelled(file.text, story)],
    };
  },
};

/** The whole text goes under Action, where most of a story belongs; the other labels stand around it, and nothing is lost. */
function labelled(text: string, story: Story): Fix {
  const style = headingStyle(text, story);
  const end = lineBreakOf(text);
  const top = startOfLine(text, story.loose[0]?.start ?? story.span.start);
  const bottom = story.span.start + text.slice(story.span.start, story.span.end).trimEnd().length;
  const prompt = (kind: 'situation' | 'task' | 'result'): Edit['insert'] =>
    writeSection(style, kind, [{ hole: SECTIONS[kind].prompt }]);
  const gap = end + end;
  return {
    title: 'Add the labels, with this text under Action',
    kind: 'draft',
    edits: [
      {
        span: { start: top, end: top },
        insert: [
          ...prompt('situation'),
          gap,
          ...prompt('task'),
          gap,
          `${style.before}${SECTION_TITLES.action}${style.after}`,
        ],
      },
      { span: { start: bottom, end: bottom }, insert: [gap, ...prompt('result'), bottom === text.length ? end : ''] },
    ],
  };
}
