import type { Outline } from './outline.ts';
import { wordsIn } from './prose.ts';

/** Block indexes, half open, and the index of the heading they stand under or -1. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly title: number;
}

/** Below this many words under each heading they are parts of one story, or notes. Source: the shortest real stories. */
const SHORTEST_STORY = 40;

/** Splits blocks without any label into stories: by the top headings, where each holds enough for a story. */
export function unlabelledRegions(outline: Outline): readonly Region[] {
  const { leaves } = outline;
  const all: Region = { from: 0, to: leaves.length, title: -1 };
  const titles = leaves.flatMap((leaf, index) =>
    leaf.block.kind === 'heading' ? [{ index, depth: leaf.block.depth }] : [],
  );
  if (titles.length === 0) return [all];
  const top = shallowest(titles);
  const first = titles[0]!.index;
  const topTitles = titles.filter(({ depth }) => depth === top);
  if (topTitles.length > 1)
    return (
      split(
        outline,
        topTitles.map(({ index }) => index),
        1,
      ) ?? [{ ...all, title: first }]
    );
  // One heading over several stories holds no text of its own.
  const rest = titles.filter(({ depth }) => depth > top);
  const next = shallowest(rest);
  const nextTitles = rest.filter(({ depth }) => depth === next).map(({ index }) => index);
  const isCover = nextTitles.length > 1 && wordsBetween(outline, 0, nextTitles[0]!) < SHORTEST_STORY;
  const parts = isCover ? split(outline, nextTitles, SHORTEST_STORY) : undefined;
  return parts ?? [{ ...all, title: first }];
}

const shallowest = (titles: readonly { readonly depth: number }[]): number =>
  titles.reduce((least, { depth }) => Math.min(least, depth), 7);

/** One region a heading, if each holds at least so many words. */
function split(outline: Outline, titles: readonly number[], words: number): readonly Region[] | undefined {
  const regions = titles.map((title, index) => ({
    from: title,
    to: titles[index + 1] ?? outline.leaves.length,
    title,
  }));
  const full = regions.filter(({ from, to }) => wordsBetween(outline, from + 1, to) >= words);
  return full.length === regions.length || (words === 1 && full.length > 0) ? full : undefined;
}

export function wordsBetween(outline: Outline, from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index += 1) {
    const { block } = outline.leaves[index]!;
    if ((block.kind === 'paragraph' || block.kind === 'row') && !outline.isCompanion(index))
      words += wordsIn(block.plain);
  }
  return words;
}

const FIRST_PERSON = /\b(?:I|my|me|I['’](?:m|ve|d|ll))\b/g;

/** True where prose beside labelled stories is told in the first person, so that it is a story and no note. */
export function isTold(outline: Outline, from: number, to: number): boolean {
  let persons = 0;
  for (let index = from; index < to; index += 1) {
    const { block } = outline.leaves[index]!;
    if (block.kind === 'paragraph' && !outline.isCompanion(index))
      persons += block.plain.match(FIRST_PERSON)?.length ?? 0;
  }
  return persons >= 3 && wordsBetween(outline, from, to) >= SHORTEST_STORY;
}
