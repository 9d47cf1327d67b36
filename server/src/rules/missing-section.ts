import { SECTION_TITLES } from '../data/sections.ts';
import { SECTIONS } from '../data/teaching.ts';
import type { Fix, Remark } from '../model/finding.ts';
import type { Story, StoryFile } from '../model/story.ts';
import { exampleStory } from './exampleStory.ts';
import type { StoryRule } from './rule.ts';
import { sectionInsertion } from './sectionStyle.ts';
import { headOf, listed, sectionsOf, titlesOf, unfilledCore } from './spoken.ts';

export const missingSection: StoryRule = {
  id: 'missing-section',
  title: 'A section of the story is missing',
  why: 'An interviewer fills four boxes: the context, your responsibility, your steps, the outcome. A box that stays empty scores nothing, however good the rest is.',
  remedy: 'Add the section. A quick fix inserts it at its place with a prompt for what it holds.',
  severity: 'warning',
  scope: 'story',
  examples: {
    bad: exampleStory({
      parts: { title: '# The import that ran at noon\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^', task: null },
    }),
    good: exampleStory(),
  },
  *find(story, { file }) {
    if (story.sections.length === 0) return;
    const unfilled = unfilledCore(story);
    const absent = unfilled.filter((kind) => sectionsOf(story, kind).length === 0);
    const empty = unfilled.filter((kind) => !absent.includes(kind));
    if (empty.length > 2) {
      // A template that nobody has filled in yet deserves one calm remark, not one for each label.
      yield { span: sectionsOf(story, empty[0]!)[0]!.label, message: templateMessage(unfilled, empty[0]!) };
      return;
    }
    if (absent.length > 0) yield absentRemark(story, file, absent);
    for (const kind of empty) yield { span: sectionsOf(story, kind)[0]!.label, message: emptyMessage(kind) };
  },
};

type Core = ReturnType<typeof unfilledCore>[number];

const templateMessage = (kinds: readonly Core[], first: Core): string =>
  `This story is still a template: ${titlesOf(kinds)} wait for your words. Begin with the ${SECTION_TITLES[first]}: ${SECTIONS[first].prompt}.`;

const emptyMessage = (kind: Core): string =>
  `${SECTION_TITLES[kind]} holds no text yet, and an interviewer gives no credit for an empty section. Write ${SECTIONS[kind].prompt}.`;

/** "the Task (what you had to achieve)": brackets, because a prompt has commas of its own. */
const described = (kind: Core): string => `the ${SECTION_TITLES[kind]} (${SECTIONS[kind].prompt})`;

const absentRemark = (story: Story, file: StoryFile, absent: readonly Core[]): Remark => ({
  span: headOf(story, file),
  message: `This story has no ${absent.map((kind) => SECTION_TITLES[kind]).join(' and no ')}, and an interviewer gives no credit for a missing section. Add ${listed(absent.map(described))}.`,
  fixes: () =>
    absent.map(
      (kind): Fix => ({
        title: `Insert the ${SECTION_TITLES[kind]}`,
        kind: 'draft',
        edits: [sectionInsertion(file.text, story, kind, [{ hole: SECTIONS[kind].prompt }])],
      }),
    ),
});
