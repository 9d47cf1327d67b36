import { CORE_SECTIONS } from '../data/sections.ts';
import type { Section, Story } from './story.ts';

/** Seconds that so many words take at a pace in words a minute. */
export const secondsFor = (words: number, wordsPerMinute: number): number => (words * 60) / wordsPerMinute;

/** "48 s", "2 min", "2 min 8 s": spoken time, to the second. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** "45%", cut and not rounded, so that nothing short of a limit reads as if it had reached it; empty where there is no whole. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${Math.floor((part / whole) * 100)}%`;

/** A section that an interviewer hears; notes stay on paper. */
export const isSpoken = ({ kinds }: Section): boolean => kinds.some((kind) => kind !== 'notes');

/** A section of the answer itself. What was learned and what would be different come after it, when they are asked for. */
export const isTold = ({ kinds }: Section): boolean => CORE_SECTIONS.some((kind) => kinds.includes(kind));

/** Words of the answer: those of its four sections, or of the whole text where nothing is labelled. */
export function spokenWords({ sections, loose }: Story): number {
  if (sections.length === 0) return loose.reduce((total, { prose }) => total + prose.words, 0);
  return sections.filter(isTold).reduce((total, { words }) => total + words, 0);
}
