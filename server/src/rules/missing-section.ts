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
      // A template that nobody has filled in yet deserves one remark, not one for each label.
      yield { span: sectionsOf(story, empty[0]!)[0]!.label, message: emptyMessage(empty) };
      return;
    }
    if (absent.length > 0) yield absentRemark(story, file, absent);
    for (const kind of empty) yield { span: sectionsOf(story, kind)[0]!.label, message: emptyMessage([kind]) };
  },
};

type Core = ReturnType<typeof unfilledCore>[number];

const emptyMessage = (kinds: readonly Core[]): string =>
  `${titlesOf(kinds)} ${kinds.length > 1 ? 'hold' : 'holds'} no text yet, and an interviewer scores an empty section as nothing. Write ${listed(kinds.map((kind) => SECTIONS[kind].prompt))}.`;

const absentRemark = (story: Story, file: StoryFile, absent: readonly Core[]): Remark => ({
  span: headOf(story, file),
  message: `This story has no ${absent.map((kind) => SECTION_TITLES[kind]).join(' and no ')}, and an interviewer scores a missing section as nothing. Add ${absent.length > 1 ? 'them' : 'it'}: ${listed(absent.map((kind) => SECTIONS[kind].prompt))}.`,
  fixes: () =>
    absent.map(
      (kind): Fix => ({
        title: `Insert the ${SECTION_TITLES[kind]}`,
        kind: 'draft',
        edits: [sectionInsertion(file.text, story, kind, [{ hole: SECTIONS[kind].prompt }])],
      }),
    ),
});
