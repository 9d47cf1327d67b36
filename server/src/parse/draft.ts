import type { Span } from '../model/span.ts';
import { firstEndingAfter } from './block.ts';
import type { Head } from './head.ts';
import { type Leaf, type Piece, pieceText } from './leaf.ts';

/** What stands first in a body: it tells whether a paragraph further down belongs to it. */
export type Carrier = 'none' | 'inline' | 'paragraph' | 'list' | 'code' | 'row';

/** A section while its body is gathered. */
export interface Draft {
  readonly leaf: Leaf;
  readonly head: Head;
  /** True where no other label of the story follows, or what follows the Result. */
  readonly isEnd: boolean;
  carrier: Carrier;
  /** Where the body's last block ends, in the file. */
  end: number;
  endsInColon: boolean;
  /** Set where something was cut out, so that the body goes on in a new span. */
  broken: boolean;
  readonly body: Span[];
  readonly pieces: Piece[];
  /** The rest of a heading, the body of a section that has no other. */
  readonly rest: Piece | undefined;
}

/** A section that begins with this label; its body is still to come. */
export function draftOf(leaf: Leaf, head: Head, end: number, isEnd: boolean): Draft {
  return {
    leaf,
    head,
    isEnd,
    carrier: 'none',
    end: leaf.base + end,
    endsInColon: false,
    broken: false,
    body: [],
    pieces: [],
    rest: head.frame === 'heading' && !head.alone ? { leaf, from: head.bodyStart, to: leaf.block.end } : undefined,
  };
}

/**
 * Adds words to the body. `bodyStart` is where their line begins, list marker included; a piece of nothing but tags and
 * comments adds nothing.
 */
export function addPiece(draft: Draft, piece: Piece, bodyStart: number, carrier: Carrier, text: string): void {
  const { leaf } = piece;
  const span = trimmed(leaf, text, bodyStart, piece.to);
  if (span.end <= span.start) return;
  draft.pieces.push(piece);
  if (draft.carrier === 'none') draft.carrier = carrier;
  grow(draft, span);
  draft.endsInColon = endsInColon(pieceText(piece));
}

export const endsInColon = (words: string): boolean => /[:：]$/.test(words.trimEnd());

/** Adds a block, up to `to`, that is shown and not told: code, a heading below the section's. */
export function addShown(draft: Draft, leaf: Leaf, to: number, carrier: Carrier): void {
  if (draft.carrier === 'none') draft.carrier = carrier;
  grow(draft, { start: leaf.base + leaf.block.outerStart, end: leaf.base + to });
}

function grow(draft: Draft, span: Span): void {
  const last = draft.body.at(-1);
  if (last && !draft.broken) draft.body[draft.body.length - 1] = { start: last.start, end: span.end };
  else draft.body.push(span);
  draft.broken = false;
  draft.end = span.end;
}

export const carrierOf = ({ block }: Leaf): Carrier =>
  block.kind === 'code' || block.kind === 'fence'
    ? 'code'
    : block.kind === 'row'
      ? 'row'
      : block.items > 0
        ? 'list'
        : 'paragraph';

/** True where a block belongs to the body by its form, whatever follows. */
export function goesOn(draft: Draft, leaf: Leaf, text: string): boolean {
  const { items } = draft.head;
  const { block } = leaf;
  if (draft.head.frame === 'heading') return true;
  if (draft.carrier === 'none') return true;
  if (draft.head.frame === 'cell') return block.kind === 'row';
  if (block.quotes < draft.leaf.block.quotes) return false;
  if (items > 0) {
    if (block.items > items || (block.items === items && !block.opensItem)) return true;
    if (draft.carrier === 'inline') return false;
    return draft.carrier === 'list'
      ? block.items === items && draft.pieces[0]?.leaf.block.items === items
      : draft.carrier === 'paragraph' && block.items === 0;
  }
  switch (draft.carrier) {
    case 'paragraph':
      return true;
    case 'inline':
      return (
        (block.items > 0 || block.kind === 'row' || block.kind === 'code' || block.kind === 'fence') &&
        (draft.endsInColon ||
          endsInList(draft) ||
          (block.kind === 'row' && !block.isHeader) ||
          !hasBlankLine(text, draft.end, leaf.base + block.outerStart))
      );
    case 'list':
      return block.items > 0;
    default:
      return carrierOf(leaf) === draft.carrier;
  }
}

/** True where the body's last block so far is a list item; the label's own line is none. */
function endsInList({ leaf, pieces }: Draft): boolean {
  const last = pieces.at(-1);
  return last !== undefined && last.leaf !== leaf && last.leaf.block.items > 0;
}

const hasBlankLine = (text: string, from: number, to: number): boolean =>
  /\n[ \t]*\n|\r[ \t]*\r|\r\n[ \t]*\r\n/.test(text.slice(from, to));

/** Cuts spaces, tags and comments off both ends; offsets of the file. */
export function trimmed(leaf: Leaf, text: string, from: number, to: number): Span {
  const { base, block } = leaf;
  const tagAt = (offset: number): Span | undefined => {
    const mark = block.marks[firstEndingAfter(block.marks, offset)];
    return mark && mark.start <= offset && text[base + mark.start] === '<' ? mark : undefined;
  };
  let start = from;
  let end = to;
  for (let last = -1; last !== end - start; ) {
    last = end - start;
    while (start < end && /\s/.test(text[base + start]!)) start += 1;
    while (end > start && /\s/.test(text[base + end - 1]!)) end -= 1;
    const first = start < end ? tagAt(start) : undefined;
    if (first && first.start === start && first.end <= end) start = first.end;
    const lastTag = start < end ? tagAt(end - 1) : undefined;
    if (lastTag && lastTag.end === end && lastTag.start >= start) end = lastTag.start;
  }
  return { start: base + start, end: base + end };
}
