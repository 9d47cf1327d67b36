import { firstEndingAfter } from './block.ts';
import { type Collected, compose } from './compose.ts';
import { addPiece, addShown, carrierOf, type Draft, draftOf, goesOn } from './draft.ts';
import type { Head } from './head.ts';
import type { Leaf, Piece } from './leaf.ts';
import type { Label, Outline } from './outline.ts';

/** A companion block that is being skipped. */
interface Skipping {
  /** Heading depth up to which it reaches, or 0. */
  readonly depth: number;
  /** List depth its items stand below, or -1 where all up to the next label belongs to it. */
  readonly items: number;
  /** Its text is told outside of every section, because its label may say anything: "Since then:", "What is different:". */
  readonly isLoose?: boolean;
}

/** Sorts the blocks from `from` to before `to` into the sections of one story and what is outside of them. */
export function collectStory(
  outline: Outline,
  from: number,
  to: number,
  labels: readonly Label[],
  title: number,
): Collected {
  const { leaves, accepted, text } = outline;
  const drafts: Draft[] = [];
  const loose: Piece[] = [];
  let current: Draft | undefined;
  let skipping: Skipping | undefined;
  let seen = 0;
  let resultSeen = false;
  /** Some section of this story went on past its first paragraph or list. */
  let flows = false;

  const open = (leaf: Leaf, head: Head, end: number): void => {
    seen += 1;
    skipping = undefined;
    const isResult = head.kinds.includes('result');
    resultSeen ||= isResult;
    current = draftOf(leaf, head, end, seen >= labels.length || isResult);
    drafts.push(current);
    if (head.frame === 'heading') return;
    const piece = { leaf, from: head.bodyStart, to: end };
    if (!head.alone) addPiece(current, piece, piece.from, leaf.block.kind === 'row' ? 'row' : 'inline', text);
    // A label alone on its line, and the body on the next lines of the paragraph.
    else if (leaf.block.kind !== 'row' && piece.from < end) addPiece(current, piece, piece.from, 'paragraph', text);
  };

  /** Takes text that is no label: to the section that is open, to the loose text, or nowhere. */
  const tell = (leaf: Leaf, start: number, end: number): void => {
    const { block } = leaf;
    if (skipping) {
      const inside = skipping.items < 0 || block.items > skipping.items;
      if (inside) {
        if (current) current.broken = true;
        if (skipping.isLoose && block.kind !== 'code') loose.push({ leaf, from: start, to: end });
        return;
      }
      skipping = undefined;
    }
    if (!current) {
      if (block.kind !== 'code') loose.push({ leaf, from: start, to: end });
      return;
    }
    const isBlockStart = start === block.start || block.kind === 'row';
    const own = !isBlockStart || goesOn(current, leaf, text);
    if (!own && current.isEnd && !(flows && current.head.items === 0 && block.quotes >= current.leaf.block.quotes)) {
      current = undefined;
      if (block.kind !== 'code') loose.push({ leaf, from: start, to: end });
      return;
    }
    if (!own && !current.isEnd) flows = true;
    // Words in a fence are told where they are the body, and shown where they stand beside it.
    const isShown = block.kind === 'code' || (block.kind === 'fence' && isBlockStart && current.pieces.length > 0);
    const words = text.slice(leaf.base + start, leaf.base + end).trimEnd();
    if (isShown) addShown(current, leaf, start + words.length, carrierOf(leaf));
    else {
      const lineStart = isBlockStart && block.kind !== 'fence' ? Math.min(block.outerStart, start) : start;
      addPiece(current, { leaf, from: start, to: end }, lineStart, carrierOf(leaf), text);
    }
  };

  const heading = (leaf: Leaf): void => {
    const { depth } = leaf.block;
    const companion = leaf.heads[0]?.name === 'companion';
    if (skipping && skipping.depth > 0 && depth > skipping.depth) return;
    const isPart = current && (current.head.frame === 'heading' ? depth > current.leaf.block.depth : !current.isEnd);
    if (companion) {
      skipping = { depth, items: -1 };
      if (current && !isPart) current = undefined;
      return;
    }
    skipping = undefined;
    if (isPart) addShown(current!, leaf, leaf.block.end, 'paragraph');
    else current = undefined;
  };

  const paragraph = (leaf: Leaf): void => {
    const { block } = leaf;
    let at = block.start;
    for (let index = 0; index < leaf.heads.length; index += 1) {
      const head = leaf.heads[index]!;
      const isLabel = accepted.has(head);
      const skips = !isLabel && head.kinds.length === 0 && isAside(head, leaf);
      if (!isLabel && !skips) continue;
      if (head.line > at) tell(leaf, at, head.line);
      const end = pieceEnd(leaf, index);
      at = end;
      if (isLabel) open(leaf, head, end);
      else {
        const ends = resultSeen || !current;
        if (current) current.broken = true;
        if (ends) current = undefined;
        const isLoose = head.name === 'unknown';
        if (isLoose && !head.alone) loose.push({ leaf, from: head.bodyStart, to: end });
        skipping = {
          isLoose,
          depth: 0,
          items: head.alone && (head.items === 0 || head.frame === 'bold') && ends ? -1 : head.items,
        };
      }
    }
    if (at < block.end) tell(leaf, at, block.end);
  };

  const row = (leaf: Leaf): void => {
    const { cells } = leaf.block;
    for (const head of leaf.heads) {
      if (!accepted.has(head)) continue;
      // A cell below a header of labels is a body by itself; a label in the first cell has all the others.
      const isCell = head.label.start === head.label.end;
      open(leaf, head, (isCell ? cells[firstEndingAfter(cells, head.bodyStart)] : cells.at(-1))!.end);
    }
  };

  /** The next line of the block that is a label or an aside, or the block's end. */
  const pieceEnd = (leaf: Leaf, index: number): number => {
    for (let next = index + 1; next < leaf.heads.length; next += 1) {
      const head = leaf.heads[next]!;
      if (accepted.has(head) || (head.kinds.length === 0 && isAside(head, leaf))) return head.line;
    }
    return leaf.block.end;
  };

  /** A label that names no section: a companion by name, or after the Result one that looks like this story's labels. */
  const isAside = (head: Head, leaf: Leaf): boolean => {
    // A list inside a body is the body's: "- Time: 40 minutes" there is a result.
    if (head.name === 'companion') return !current || head.items <= current.head.items;
    if (!current || !resultSeen || head.name !== 'unknown') return false;
    const label = current.head;
    const alike =
      head.frame === label.frame && head.items === label.items && leaf.block.quotes === current.leaf.block.quotes;
    return alike && (current.body.length > 0 || leaf === current.leaf);
  };

  for (let index = from; index < to; index += 1) {
    const leaf = leaves[index]!;
    const { block } = leaf;
    if (outline.isCompanion(index)) {
      if (current) current.broken = true;
      continue;
    }
    if (index === title) continue;
    const label = leaf.heads[0];
    switch (block.kind) {
      case 'heading':
        if (label && accepted.has(label)) open(leaf, label, block.end);
        else heading(leaf);
        break;
      case 'row':
        if (leaf.heads.some((head) => accepted.has(head))) row(leaf);
        else if (block.cells.length > 0) tell(leaf, block.cells[0]!.start, block.cells.at(-1)!.end);
        break;
      case 'paragraph':
      case 'fence':
        paragraph(leaf);
        break;
      case 'code':
        tell(leaf, block.start, block.end);
        break;
      case 'break':
        if (current?.isEnd) current = undefined;
        if (skipping?.items === -1 && skipping.depth === 0) skipping = undefined;
        break;
      default:
        if (label && accepted.has(label)) open(leaf, label, block.end);
        else if (current) current.broken = true;
    }
  }
  return compose(drafts, loose, text);
}
