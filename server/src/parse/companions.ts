import type { Leaf } from './leaf.ts';

const TAG = /<(\/?)details\b/gi;
const SUMMARY = /<summary\b[^>]*>([\s\S]*?)(?:<\/summary>|$)/i;
const COMPANION_HEADER =
  /\b(?:principles?|lps?|competenc(?:y|ies)|questions?|probes?|follow-?ups?|signals?|skills?|rubric|story|stories|tags?)\b/i;

/** Blocks between `<details>` tags that hold no label, by index: they accompany the story. */
export function collapsedBlocks(
  leaves: readonly Leaf[],
  text: string,
  isLabelled: (index: number) => boolean,
): ReadonlySet<number> {
  const cut = new Set<number>();
  const open: { index: number; labelled: boolean }[] = [];
  const regions: [number, number][] = [];
  const close = (last: number): void => {
    const region = open.pop()!;
    const outer = open.at(-1);
    if (region.labelled && outer) outer.labelled = true;
    if (!region.labelled) regions.push([region.index, last]);
  };
  leaves.forEach((leaf, index) => {
    if (leaf.block.kind === 'html') {
      for (const match of htmlOf(leaf, text).matchAll(TAG)) {
        if (match[1] === '') open.push({ index, labelled: false });
        else if (open.length > 0) close(index);
      }
    }
    const region = isLabelled(index) ? open.at(-1) : undefined;
    if (region) region.labelled = true;
  });
  while (open.length > 0) close(leaves.length - 1);
  // Outer regions close last: taken first, they leave nothing to do for what they hold.
  for (const [from, to] of regions.toReversed())
    for (let index = from; index <= to && !cut.has(index); index += 1) cut.add(index);
  return cut;
}

const htmlOf = (leaf: Leaf, text: string): string =>
  text.slice(leaf.base + leaf.block.start, leaf.base + leaf.block.end);

/** The words of a `<summary>` in an HTML block, with file offsets. */
export function summaryOf(
  leaf: Leaf,
  text: string,
): { text: string; span: { start: number; end: number } } | undefined {
  if (leaf.block.kind !== 'html') return undefined;
  const html = htmlOf(leaf, text);
  const match = SUMMARY.exec(html);
  if (!match) return undefined;
  const inner = match[1]!;
  const from = match.index + match[0].indexOf('>') + 1;
  const lead = inner.length - inner.trimStart().length;
  const start = leaf.base + leaf.block.start + from + lead;
  const words = inner
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? undefined : { text: words, span: { start, end: start + inner.trim().length } };
}

/** True for a line that only leads elsewhere: every word of it is a link. */
export function isNavigation({ block }: Pick<Leaf, 'block'>): boolean {
  if (block.kind !== 'paragraph' || block.links.length === 0 || block.items > 0) return false;
  let at = block.start;
  let outside = '';
  for (const link of block.links) {
    outside += block.plain.slice(at - block.start, link.start - block.start);
    at = link.end;
  }
  return !/[\p{L}\p{N}]/u.test(outside + block.plain.slice(at - block.start));
}

/** True for the first row of a table about the story instead of a part of it. */
export const isCompanionHeader = (row: string): boolean => COMPANION_HEADER.test(row);
