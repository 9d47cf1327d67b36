import type { Section, Sentence, Story, StoryFile } from '../model/story.ts';

const holds = (span: { readonly start: number; readonly end: number }, offset: number): boolean =>
  span.start <= offset && offset <= span.end;

/** The story at an offset; between two stories the one before. */
export const storyAt = (file: StoryFile, offset: number): Story | undefined =>
  file.stories.findLast((story) => story.span.start <= offset) ?? undefined;

/** The section at an offset, its label and the end of its body included. */
export const sectionAt = (story: Story, offset: number): Section | undefined =>
  story.sections.findLast((section) => holds(section.span, offset));

/** All sentences of a story in order of the file. */
export const sentencesOf = (story: Story): readonly Sentence[] =>
  [...story.loose, ...story.sections.flatMap((section) => section.sentences)].sort((a, b) => a.start - b.start);

/** The sentence at an offset, its end included. */
export const sentenceAt = (story: Story, offset: number): Sentence | undefined =>
  sentencesOf(story).findLast((sentence) => holds(sentence, offset));

/** The sections of one kind, in order of the file. */
export const sectionsOf = (story: Story, kind: Section['kinds'][number]): readonly Section[] =>
  story.sections.filter((section) => section.kinds.includes(kind));
