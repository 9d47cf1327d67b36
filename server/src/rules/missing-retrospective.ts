import type { Fix } from '../model/finding.ts';
import type { Story, StoryFile } from '../model/story.ts';
import { retrospective } from '../signals/retrospective.ts';
import { exampleStory } from './exampleStory.ts';
import { endingWords, hasHoles, isTold, stepDraft } from './lessonHoles.ts';
import type { StoryRule } from './rule.ts';
import { sectionInsertion } from './sectionStyle.ts';
import { headOf, holdsLabelledText, isFilled, sectionsOf } from './spoken.ts';

export const missingRetrospective: StoryRule = {
  id: 'missing-retrospective',
  title: 'Nothing says what you would do differently',
  why: '"What would you do differently?" follows every strong story, and it separates senior from staff more cleanly than anything else. Without an answer at hand you make one up under pressure.',
  remedy: 'Name the step you would change and what it would have saved. A quick fix inserts the section.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: exampleStory({
      parts: {
        title: '# The import that ran at noon\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        differently: null,
      },
    }),
    good: exampleStory(),
  },
  *find(story, { file }) {
    if (!isTold(story)) return;
    const sections = sectionsOf(story, 'differently');
    if (sections.some((section) => isFilled(section) || hasHoles(section.sentences))) return;
    const [empty] = sections;
    if (empty) {
      if (holdsLabelledText(story, empty, file.text)) return;
      yield {
        span: empty.label,
        message: 'This answer holds no text yet. Write the step you would change, and what it would have saved.',
      };
      return;
    }
    if (retrospective(story)) return;
    yield {
      span: headOf(story, file),
      message: `This story does not say what you would do differently: no part for it, and no sentence such as "next time I would …" or "I should have …"${endingWords(story)}. Name the step you would change and what it would have saved.`,
      ...(story.sections.length === 0 ? { unsure: true } : {}),
      fixes: () => fixesFor(story, file),
    };
  },
};

const fixesFor = (story: Story, { text }: StoryFile): readonly Fix[] =>
  story.sections.length === 0
    ? []
    : [
        {
          title: 'Insert What I would do differently',
          kind: 'draft',
          edits: [sectionInsertion(text, story, 'differently', [...stepDraft(story), '.'])],
        },
      ];
