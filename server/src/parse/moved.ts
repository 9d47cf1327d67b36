import { type Span, shift } from '../model/span.ts';
import type { Section, Sentence, Story } from '../model/story.ts';

/**
 * The story as it was read, of which this one differs in its place only; itself where it never moved. What is known of a
 * story can be memoised on its origin, in offsets from its start.
 */
export const originOf = (story: Story): Story => (story instanceof MovedStory ? story.origin : story);

/**
 * The same story `by` code units further on. Its parts move when they are asked for, because of the stories below an edit
 * nobody asks before the typing pauses.
 */
export function movedStory(story: Story, by: number): Story {
  if (by === 0) return story;
  const origin = originOf(story);
  // From the origin, so that a thousand keystrokes leave no chain of a thousand moves.
  return new MovedStory(origin, story.span.start - origin.span.start + by);
}

class MovedStory implements Story {
  readonly title: Story['title'];
  readonly span: Span;
  readonly origin: Story;
  readonly #by: number;
  #sections: readonly Section[] | undefined;
  #loose: readonly Sentence[] | undefined;

  constructor(origin: Story, by: number) {
    this.origin = origin;
    this.#by = by;
    this.title = origin.title && { text: origin.title.text, span: shift(origin.title.span, by) };
    this.span = shift(origin.span, by);
  }

  get sections(): readonly Section[] {
    this.#sections ??= this.origin.sections.map((section) => movedSection(section, this.#by));
    return this.#sections;
  }

  get loose(): readonly Sentence[] {
    this.#loose ??= this.origin.loose.map((sentence) => movedSentence(sentence, this.#by));
    return this.#loose;
  }
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
