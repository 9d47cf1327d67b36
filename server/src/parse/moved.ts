import { shift } from '../model/span.ts';
import type { Section, Sentence, Story } from '../model/story.ts';

const origins = new WeakMap<Story, Story>();

/**
 * The story as it was read, of which this one differs in its place only; itself where it never moved. What is known of a
 * story can be memoised on its origin, in offsets from its start.
 */
export const originOf = (story: Story): Story => origins.get(story) ?? story;

/** The same story `by` code units further on. */
export function movedStory(story: Story, by: number): Story {
  if (by === 0) return story;
  const { title, span, sections, loose } = story;
  const moved: Story = {
    title: title && { text: title.text, span: shift(title.span, by) },
    span: shift(span, by),
    sections: sections.map((section) => movedSection(section, by)),
    loose: loose.map((sentence) => movedSentence(sentence, by)),
  };
  origins.set(moved, originOf(story));
  return moved;
}

export function movedSection(section: Section, by: number): Section {
  if (by === 0) return section;
  const { kinds, label, span, body, sentences, words } = section;
  return {
    kinds,
    label: shift(label, by),
    span: shift(span, by),
    body: body.map((part) => shift(part, by)),
    sentences: sentences.map((sentence) => movedSentence(sentence, by)),
    words,
  };
}

export const movedSentence = ({ start, end, prose }: Sentence, by: number): Sentence => ({
  start: start + by,
  end: end + by,
  prose,
});
