import type { Section, Sentence, Story } from './story.ts';

/** Seconds that so many words take at a pace in words a minute. */
export const secondsFor = (words: number, wordsPerMinute: number): number => (words * 60) / wordsPerMinute;

/** A section that an interviewer hears; notes stay on paper. */
export const isSpoken = (section: Section): boolean => section.kinds.some((kind) => kind !== 'notes');

const sum = (parts: readonly { readonly words: number }[]) => parts.reduce((total, { words }) => total + words, 0);

/** Words that are told: those of the labelled sections, or of the whole text where nothing is labelled. */
export function spokenWords({ sections, loose }: Story): number {
  return sections.length > 0 ? sum(sections.filter(isSpoken)) : sum(loose.map(({ prose }: Sentence) => prose));
}
