import { type Span, span } from '../model/span.ts';
import { spokenWords } from '../model/speech.ts';
import type { Section, Sentence, Story } from '../model/story.ts';

/** "45%", of the words of the answer; empty where it has none. */
export const share = (words: number, story: Story): string => {
  const all = spokenWords(story);
  return all === 0 ? '' : `${Math.round((words / all) * 100)}%`;
};

/** The story an offset stands in, its end included; what stands above the first story belongs to that. */
export const storyAt = (stories: readonly Story[], offset: number): Story | undefined =>
  stories.findLast(({ span }) => span.start <= offset) ?? stories[0];

export const sectionAt = (story: Story | undefined, offset: number): Section | undefined =>
  story?.sections.findLast(({ span }) => span.start <= offset && offset <= span.end);

/** A span without the blank lines at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const from = start + written.length - written.trimStart().length;
  return span(from, Math.max(from, start + written.trimEnd().length));
}

/** Every sentence of a story, those of its sections first. */
export const sentencesOf = (story: Story): readonly Sentence[] => [
  ...story.sections.flatMap(({ sentences }) => sentences),
  ...story.loose,
];

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
