import { shift } from '../model/span.ts';
import type { Section, Sentence, Story } from '../model/story.ts';

const origins = new WeakMap<Story, Story>();

/**
 * The story as it was read, of which this one differs in its place only; itself where it never moved. What is known of a
 * story can be memoised on its origin, in offsets from its start.
 */
export const originOf = (story: Story): Story => origins.get(story) ?? story;

/**
 * The same story `by` code units further on. Its parts move when they are asked for, because of the stories below an edit
 * nobody asks before the typing pauses.
 */
export function movedStory(story: Story, by: number): Story {
  if (by === 0) return story;
  const origin = originOf(story);
  // From the origin, so that a thousand keystrokes leave no chain of a thousand moves.
  const far = story.span.start - origin.span.start + by;
  let sections: readonly Section[] | undefined;
  let loose: readonly Sentence[] | undefined;
  const moved: Story = {
    title: origin.title && { text: origin.title.text, span: shift(origin.title.span, far) },
    span: shift(origin.span, far),
    get sections() {
      sections ??= origin.sections.map((section) => movedSection(section, far));
      return sections;
    },
    get loose() {
      loose ??= origin.loose.map((sentence) => movedSentence(sentence, far));
      return loose;
    },
  };
  origins.set(moved, origin);
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
