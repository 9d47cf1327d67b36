import type { Block } from './block.ts';
import type { Outline } from './outline.ts';

/** How many blocks a bold title may stand above the first label. */
const TITLE_REACH = 4;
const LONGEST_TITLE = 160;

/** A line that stands for a heading: bold as a whole, or opening the list item that holds the labels. */
export function titleLineBefore(outline: Outline, first: number, done: number): number {
  const label = outline.leaves[first]!.block;
  for (let index = first - 1; index >= Math.max(done, first - TITLE_REACH); index -= 1) {
    const { block } = outline.leaves[index]!;
    if (!mayBeTitle(block)) continue;
    if (isBold(block)) return index;
    const holdsLabel = block.items < label.items || (block.items === label.items && !label.opensItem);
    if (block.opensItem && holdsLabel) return index;
  }
  return -1;
}

const mayBeTitle = ({ kind, start, end }: Block): boolean => kind === 'paragraph' && end - start <= LONGEST_TITLE;

function isBold({ strong, start, end }: Block): boolean {
  const run = strong[0];
  return run !== undefined && run.start <= start && run.end >= end;
}

/** What `titleLineBefore` asks of the words of a block. */
export const titleLook = (block: Block): string => `${mayBeTitle(block)}/${isBold(block)}`;
