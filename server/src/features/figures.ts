import { MONTHS } from '../data/calendar.ts';
import type { Month, Period } from '../language/dates/months.ts';
import { countFindings, type FindingCounts } from '../model/counts.ts';
import { type Span, span } from '../model/span.ts';
import { percent, spokenWords } from '../model/speech.ts';
import type { Section, Sentence, Story } from '../model/story.ts';
import type { View } from './feature.ts';
import type { Shown } from './session/calm.ts';

/** Of the words of the answer; empty where it has none. */
export const share = (words: number, story: Story): string => percent(words, spokenWords(story));

/** The story an offset stands in, its end included; what stands above the first story belongs to that. */
export function storyAt(stories: readonly Story[], offset: number): Story | undefined {
  let [low, high] = [0, stories.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stories[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return stories[Math.max(0, low - 1)];
}

const byStory = new WeakMap<View, ReadonlyMap<Story, View['shown']>>();

function groupByStory({ analysis, shown }: View): ReadonlyMap<Story, View['shown']> {
  const groups = new Map<Story, Shown[]>();
  for (const one of shown) {
    const story = storyAt(analysis.file.stories, one.finding.span.start);
    const group = story && groups.get(story);
    if (group) group.push(one);
    else if (story) groups.set(story, [one]);
  }
  return groups;
}

/** The findings a story is told about: its own, and for the first story what stands above it. Grouped once a view. */
export function findingsOf(view: View, story: Story): View['shown'] {
  const groups = byStory.get(view) ?? groupByStory(view);
  byStory.set(view, groups);
  return groups.get(story) ?? [];
}

export function findingCounts(view: View, story: Story): FindingCounts {
  return countFindings(findingsOf(view, story).map(({ finding }) => finding));
}

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

const NAMES = new Map([...MONTHS].reverse().map(([name, month]) => [month, name[0]!.toUpperCase() + name.slice(1)]));

const monthName = ({ month }: Month): string => NAMES.get(month)!;

/** "March 2024", "2024", "March to May 2026", "November 2024 to February 2025". */
export function periodName({ from, to }: Period, between: 'to' | 'or' = 'to'): string {
  if (from.month === 1 && to.month === 12)
    return from.year === to.year ? `${from.year}` : `${from.year} ${between} ${to.year}`;
  const last = `${monthName(to)} ${to.year}`;
  if (from.year !== to.year) return `${monthName(from)} ${from.year} ${between} ${last}`;
  return from.month === to.month ? last : `${monthName(from)} ${between} ${last}`;
}
