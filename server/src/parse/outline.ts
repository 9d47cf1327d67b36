import type { Span } from '../model/span.ts';
import { collapsedBlocks, isCompanionHeader, isNavigation } from './companions.ts';
import type { Head } from './head.ts';
import type { Leaf } from './leaf.ts';
import { acceptLabels, withoutCovers } from './sections.ts';

/** A label that counts, in its place. */
export interface Label {
  readonly index: number;
  readonly head: Head;
}

/** The blocks of a file with what the labels, the headings and the companions make of them. */
export interface Outline {
  readonly text: string;
  /** Where the first story may begin: after the byte order mark and the front matter. */
  readonly start: number;
  readonly leaves: readonly Leaf[];
  readonly labels: readonly Label[];
  readonly accepted: ReadonlySet<Head>;
  /** True where the block at this index is a heading and no label. */
  isTitle(index: number): boolean;
  /** True where the block accompanies a story: collapsed details, navigation, tables about it. */
  isCompanion(index: number): boolean;
}

export function outlineOf(leaves: readonly Leaf[], text: string, start: number): Outline {
  const candidates = leaves.flatMap((leaf, index) => leaf.heads.map((head) => ({ head, block: leaf.block, index })));
  const blocks = leaves.map((leaf) => leaf.block);
  const accepted = withoutCovers(candidates, acceptLabels(candidates, blocks), blocks);
  const labels: Label[] = candidates
    .filter(({ head }) => accepted.has(head))
    .map(({ index, head }) => ({ index, head }));
  const labelled = new Set(labels.map(({ index }) => index));
  const hasHtml = leaves.some((leaf) => leaf.block.kind === 'html');
  const collapsed = hasHtml ? collapsedBlocks(leaves, text, (index) => labelled.has(index)) : new Set<number>();
  const tables = companionRows(leaves, labelled);
  return {
    text,
    start,
    leaves,
    labels,
    accepted,
    isTitle: (index) => leaves[index]!.block.kind === 'heading' && !labelled.has(index),
    isCompanion: (index) =>
      collapsed.has(index) || tables.has(index) || (!labelled.has(index) && isNavigation(leaves[index]!)),
  };
}

/** The rows of tables about the story: the first row says so. */
function companionRows(leaves: readonly Leaf[], labelled: ReadonlySet<number>): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let index = 0; index < leaves.length; index += 1) {
    if (leaves[index]!.block.kind !== 'row') continue;
    let end = index;
    while (leaves[end + 1]?.block.kind === 'row' && !leaves[end + 1]!.block.isHeader) end += 1;
    let hasLabel = false;
    for (let row = index; row <= end; row += 1) hasLabel ||= labelled.has(row);
    if (!hasLabel && isCompanionHeader(leaves[index]!.block.plain))
      for (let row = index; row <= end; row += 1) rows.add(row);
    // The header of a table of labels ("Section | Text") is told to nobody.
    else if (hasLabel && !labelled.has(index)) rows.add(index);
    index = end;
  }
  return rows;
}

export const fileSpan = (leaf: Leaf, span: Span): Span => ({
  start: leaf.base + span.start,
  end: leaf.base + span.end,
});
