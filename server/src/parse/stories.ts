import type { SectionKind } from '../data/sections.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { collectStory } from './collect.ts';
import { summaryOf } from './companions.ts';
import type { Leaf } from './leaf.ts';
import { fileSpan, type Label, type Outline, outlineOf } from './outline.ts';
import { isCore } from './sections.ts';
import { titleLineBefore } from './titleLine.ts';
import { isTold, type Region, unlabelledRegions } from './unlabelled.ts';

/** The labels of one story, and the heading they stand under. */
interface Group {
  readonly labels: Label[];
  readonly kinds: Set<SectionKind>;
  owner: number;
}

type Title = Story['title'];

/** Sorts the blocks of a file into stories. `start` is where the first may begin. */
export function assembleStories(leaves: readonly Leaf[], text: string, start: number): readonly Story[] {
  const outline = outlineOf(leaves, text, start);
  if (outline.labels.length === 0)
    return unlabelledRegions(outline).flatMap((region) => unlabelled(outline, region, undefined));
  return labelledStories(outline);
}

function labelledStories(outline: Outline): readonly Story[] {
  const { leaves } = outline;
  const groups = groupLabels(outline);
  const scopes = scopesOf(outline);
  const firstOf = (index: number): number => groups[index]?.labels[0]?.index ?? leaves.length;
  const lastOf = (index: number): number => groups[index]?.labels.at(-1)?.index ?? -1;
  const places = groups.map((_, index) =>
    placeOf(outline, firstOf(index), lastOf(index - 1) + 1, firstOf(index + 1), scopes, index === 0),
  );
  const stories: Story[] = [];
  let done = 0;
  places.forEach((place, index) => {
    stories.push(...untold(outline, done, place.from));
    const to = Math.min(places[index + 1]?.from ?? leaves.length, place.to);
    const { sections, loose } = collectStory(outline, place.from, to, groups[index]!.labels, place.title);
    stories.push({ title: place.heading, span: spanOf(outline, place.from, to, place.from === 0), sections, loose });
    done = to;
  });
  stories.push(...untold(outline, done, leaves.length));
  return stories;
}

/** Puts the labels into stories: a new one starts where a new heading or a second Situation after the Result does. */
function groupLabels(outline: Outline): readonly Group[] {
  const owners = ownersOf(outline);
  const under = new Map<number, Set<SectionKind>>();
  for (const { index, head } of outline.labels) {
    const kinds = under.get(owners[index]!) ?? new Set();
    for (const kind of head.kinds) kinds.add(kind);
    under.set(owners[index]!, kinds);
  }
  const groups: Group[] = [];
  let group: Group | undefined;
  for (const label of outline.labels) {
    const owner = owners[label.index]!;
    if (!group || startsStory(label, owner, group, under.get(owner)!, outline)) {
      group = { labels: [], kinds: new Set(), owner };
      groups.push(group);
    }
    group.labels.push(label);
    group.owner = owner;
    for (const kind of label.head.kinds) group.kinds.add(kind);
  }
  return groups;
}

function startsStory(
  { head }: Label,
  owner: number,
  group: Group,
  upcoming: ReadonlySet<SectionKind>,
  outline: Outline,
): boolean {
  const core = head.kinds.filter(isCore);
  const opens = head.kinds.includes('situation') || head.kinds[0] === group.labels[0]!.head.kinds[0];
  if (owner === group.owner) {
    const ended = group.kinds.has('result') || group.kinds.has('action');
    return opens && ended && core.some((kind) => group.kinds.has(kind));
  }
  if (core.length === 0 && ![...upcoming].some(isCore)) return false;
  const { leaves } = outline;
  const isDeeper = group.owner >= 0 && leaves[owner]!.block.depth > leaves[group.owner]!.block.depth;
  if (isDeeper) return opens && core.some((kind) => group.kinds.has(kind));
  return core.some((kind) => group.kinds.has(kind)) || upcoming.has('situation') || group.kinds.has('result');
}

/** For each block the last heading before it that is no label, or -1. */
function ownersOf(outline: Outline): readonly number[] {
  let owner = -1;
  return outline.leaves.map((_, index) => {
    const before = owner;
    if (outline.isTitle(index)) owner = index;
    return before;
  });
}

/** For each heading that is no label the index of the heading that ends its scope. */
function scopesOf(outline: Outline): ReadonlyMap<number, number> {
  const scopes = new Map<number, number>();
  const open: number[] = [];
  outline.leaves.forEach((leaf, index) => {
    if (!outline.isTitle(index)) return;
    while (open.length > 0 && outline.leaves[open.at(-1)!]!.block.depth >= leaf.block.depth)
      scopes.set(open.pop()!, index);
    open.push(index);
  });
  for (const index of open) scopes.set(index, outline.leaves.length);
  return scopes;
}

interface Place {
  readonly from: number;
  readonly to: number;
  /** Index of the heading, or -1. */
  readonly title: number;
  readonly heading: Title;
}

/** Where the story whose first label is in block `first` stands: after `done`, and before the label in `next`. */
function placeOf(
  outline: Outline,
  first: number,
  done: number,
  next: number,
  scopes: ReadonlyMap<number, number>,
  isFirst: boolean,
): Place {
  const { leaves } = outline;
  const cell = rowTitle(leaves[first]!);
  if (cell) return { from: isFirst ? 0 : first, to: leaves.length, title: -1, heading: cell };
  let depth = 7;
  let title = -1;
  for (let index = first - 1; index >= done; index -= 1) {
    const leaf = leaves[index]!;
    if (!outline.isTitle(index) || leaf.block.depth >= depth) continue;
    depth = leaf.block.depth;
    // The outermost heading that covers this story and no other.
    if (title < 0 || scopes.get(index)! <= next) title = index;
  }
  const summary = summaryBefore(outline, first, done);
  if (title >= 0 && !(summary && scopes.get(title)! > next && summary.index > title)) {
    const { block } = leaves[title]!;
    const span = fileSpan(leaves[title]!, block);
    // A heading over several stories is the title of none but the first.
    const to = scopes.get(title)!;
    return {
      from: isFirst && !leaves.slice(0, title).some((_, index) => outline.isTitle(index)) ? 0 : title,
      to: to > first ? to : leaves.length,
      title,
      heading: titleOf(block.plain, span),
    };
  }
  if (summary) return { from: summary.index, to: leaves.length, title: -1, heading: summary.title };
  const line = titleLineBefore(outline, first, done);
  if (line >= 0) {
    const leaf = leaves[line]!;
    return {
      from: isFirst ? 0 : line,
      to: leaves.length,
      title: line,
      heading: titleOf(leaf.block.plain, fileSpan(leaf, leaf.block)),
    };
  }
  if (isFirst) return { from: 0, to: leaves.length, title: -1, heading: undefined };
  let from = first;
  for (let index = first - 1; index >= done; index -= 1)
    if (leaves[index]!.block.kind === 'break') {
      from = index + 1;
      break;
    }
  return { from, to: leaves.length, title: -1, heading: undefined };
}

const titleOf = (words: string, span: Span): Title => {
  const text = words.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : { text, span };
};

/** The words of the last cell before the sections, where one row of a table is a story. */
function rowTitle(leaf: Leaf): Title {
  const { block, heads } = leaf;
  const label = heads[0]?.label;
  if (block.kind !== 'row' || !label || label.start < label.end) return undefined;
  const words = ({ start, end }: Span): string => block.plain.slice(start - block.start, end - block.start);
  const cell = block.cells.findLast((one) => one.end <= label.start && /\p{L}/u.test(words(one)));
  return cell && titleOf(words(cell), fileSpan(leaf, cell));
}

function summaryBefore(outline: Outline, first: number, done: number): { index: number; title: Title } | undefined {
  for (let index = first - 1; index >= done; index -= 1) {
    const summary = summaryOf(outline.leaves[index]!, outline.text);
    if (summary) return { index, title: summary };
    if (outline.isTitle(index)) return undefined;
  }
  return undefined;
}

/** Stories without labels beside labelled ones: a heading with prose in the first person. */
function untold(outline: Outline, from: number, to: number): readonly Story[] {
  const stories: Story[] = [];
  for (let index = from; index < to; index += 1) {
    if (!outline.isTitle(index)) continue;
    let end = index + 1;
    while (end < to && !outline.isTitle(end)) end += 1;
    if (isTold(outline, index + 1, end))
      stories.push(...unlabelled(outline, { from: index, to: end, title: index }, end));
    index = end - 1;
  }
  return stories;
}

function unlabelled(outline: Outline, { from, to, title }: Region, end: number | undefined): readonly Story[] {
  const { loose } = collectStory(outline, from, to, [], title);
  if (loose.length === 0 && title < 0) return [];
  const leaf = title < 0 ? undefined : outline.leaves[title]!;
  const heading = leaf && titleOf(leaf.block.plain, fileSpan(leaf, leaf.block));
  return [{ title: heading, span: spanOf(outline, from, end ?? to, from === 0), sections: [], loose }];
}

/** From the first of the blocks (or the start of the file) to the line before the next block, blank lines left out. */
function spanOf(outline: Outline, from: number, to: number, isFileStart: boolean): Span {
  const { leaves, text, start } = outline;
  const first = leaves[from]!;
  const begin = isFileStart ? start : first.base + first.block.outerStart;
  const last = leaves[to - 1];
  const end = to >= leaves.length ? text.trimEnd().length : last ? last.base + last.block.end : begin;
  return { start: Math.min(begin, end), end };
}
