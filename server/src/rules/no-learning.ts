import type { Fix } from '../model/finding.ts';
import type { Story, StoryFile } from '../model/story.ts';
import { learning } from '../signals/learning.ts';
import { exampleStory } from './exampleStory.ts';
import { beliefDraft, endingWords, endOf, habitDraft, hasHoles, isTold } from './lessonHoles.ts';
import { addSentence } from './measureHoles.ts';
import type { StoryRule } from './rule.ts';
import { sectionInsertion } from './sectionStyle.ts';
import { headOf, holdsLabelledText, isFilled, sectionsOf } from './spoken.ts';

export const noLearning: StoryRule = {
  id: 'no-learning',
  title: 'The story holds no lesson',
  why: 'Learning is one of the five signals an interviewer scores. A story without a lesson says that the next project would go the same way.',
  remedy:
    'Say what you were wrong about, or what you have done differently since. One sentence is enough, under its own label or at the end of the Result.',
  severity: 'warning',
  scope: 'story',
  late: true,
  examples: {
    bad: exampleStory({
      parts: {
        title: '# The import that ran at noon\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        learning: null,
      },
    }),
    good: exampleStory(),
  },
  *find(story, { file }) {
    if (!isTold(story)) return;
    const { lessons, hollow, perhaps } = learning(story);
    const sections = sectionsOf(story, 'learning');
    const [first] = sections;
    if (lessons.length > 0 || sections.some((section) => isFilled(section) || hasHoles(section.sentences))) return;
    if (first) {
      if (holdsLabelledText(story, first, file.text)) return;
      yield {
        span: first.label,
        message:
          'The lesson holds no text yet. Write what you were wrong about, or what you have done differently since.',
      };
      return;
    }
    // A hollow lesson in the Result has a rule of its own.
    if (hollow.length > 0) return;
    yield {
      span: headOf(story, file),
      message: `This story holds no lesson: no part for it, no sentence with a belief that changed ("I was wrong about …") and none with a habit that changed ("since then I …")${endingWords(story)}. Say what this story changed in how you work.`,
      // A text without labels was read by guess where its end begins.
      ...(story.sections.length === 0 || perhaps ? { unsure: true } : {}),
      fixes: () => fixesFor(story, file),
    };
  },
};

function fixesFor(story: Story, { text }: StoryFile): readonly Fix[] {
  const last = endOf(story);
  const insert = [...beliefDraft(story), '. ', ...habitDraft(story), '.'];
  return [
    ...(story.sections.length > 0
      ? [
          {
            title: 'Insert What I learned',
            kind: 'draft' as const,
            edits: [sectionInsertion(text, story, 'learning', insert)],
          },
        ]
      : []),
    ...(last
      ? [
          {
            title: 'Add "Since then I …" at the end',
            kind: 'draft' as const,
            edits: [addSentence(last, habitDraft(story))],
          },
        ]
      : []),
  ];
}
