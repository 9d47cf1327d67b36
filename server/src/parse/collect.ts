import type { SectionKind } from '../data/sections.ts';
import type { Span } from '../model/span.ts';
import type { Section, Sentence } from '../model/story.ts';
import type { Head } from './labels.ts';
import { type Leaf, type Piece, pieceText, type Voice } from './leaf.ts';
import { fileSpan, type Label, type Outline } from './outline.ts';
import { isQuotedWhole } from './quotations.ts';

/** What stands first in a body: it tells whether a paragraph further down belongs to it. */
type Carrier = 'none' | 'inline' | 'paragraph' | 'list' | 'code' | 'row';

interface Draft {
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

/** A companion block that is being skipped. */
interface Skipping {
  /** Heading depth up to which it reaches, or 0. */
  readonly depth: number;
  /** List depth its items stand below, or -1 where all up to the next label belongs to it. */
  readonly items: number;
}

export interface Collected {
  readonly sections: readonly Section[];
  readonly loose: readonly Sentence[];
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
    const inline = !head.alone && head.frame !== 'heading';
    current = {
      leaf,
      head,
      isEnd: seen >= labels.length || isResult,
      carrier: inline ? (leaf.block.kind === 'row' ? 'row' : 'inline') : 'none',
      end: leaf.base + end,
      endsInColon: false,
      broken: false,
      body: [],
      pieces: [],
      rest: head.frame === 'heading' && !head.alone ? { leaf, from: head.bodyStart, to: leaf.block.end } : undefined,
    };
    drafts.push(current);
    if (inline) add(current, leaf, head.bodyStart, end, head.bodyStart);
    else if (leaf.block.kind === 'paragraph' && head.bodyStart < end) {
      // A label alone on its line, and the body on the next lines of the paragraph.
      current.carrier = 'paragraph';
      add(current, leaf, head.bodyStart, end, head.bodyStart);
    }
  };

  const add = (draft: Draft, leaf: Leaf, start: number, end: number, bodyStart: number): void => {
    const piece = { leaf, from: start, to: end };
    const span = trimmed(leaf, text, bodyStart, end);
    if (span.end <= span.start) return;
    if (leaf.block.kind !== 'heading') draft.pieces.push(piece);
    const last = draft.body.at(-1);
    if (last && !draft.broken) draft.body[draft.body.length - 1] = { start: last.start, end: span.end };
    else draft.body.push(span);
    draft.broken = false;
    draft.end = span.end;
    draft.endsInColon = /[:：]$/.test(pieceText(piece).trimEnd());
  };

  /** Takes text that is no label: to the section that is open, to the loose text, or nowhere. */
  const tell = (leaf: Leaf, start: number, end: number): void => {
    const { block } = leaf;
    if (skipping) {
      const inside = skipping.items < 0 || block.items > skipping.items;
      if (inside) {
        if (current) current.broken = true;
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
    if (
      !own &&
      current.isEnd &&
      !(flows && current.leaf.block.items === 0 && block.quotes >= current.leaf.block.quotes)
    ) {
      current = undefined;
      if (block.kind !== 'code') loose.push({ leaf, from: start, to: end });
      return;
    }
    if (!own && !current.isEnd) flows = true;
    if (current.carrier === 'none') current.carrier = carrierOf(leaf);
    if (block.kind === 'fence') {
      // Words in a fence are told where they are the body, and shown where they stand beside it.
      const isBody = current.pieces.length === 0 || !isBlockStart;
      if (isBody) add(current, leaf, start, end, start);
      else extend(current, leaf);
      return;
    }
    if (block.kind === 'code') {
      extend(current, leaf);
      return;
    }
    add(current, leaf, start, end, isBlockStart && block.outerStart < block.start ? block.outerStart : start);
  };

  const extend = (draft: Draft, leaf: Leaf): void => {
    const span = { start: leaf.base + leaf.block.outerStart, end: leaf.base + leaf.block.end };
    const last = draft.body.at(-1);
    if (last && !draft.broken) draft.body[draft.body.length - 1] = { start: last.start, end: span.end };
    else draft.body.push(span);
    draft.broken = false;
    draft.end = span.end;
  };

  const heading = (leaf: Leaf, index: number): void => {
    const { depth } = leaf.block;
    if (index === title) return;
    const companion = leaf.heads[0]?.name === 'companion';
    if (skipping && skipping.depth > 0 && depth > skipping.depth) return;
    const isPart = current && (current.head.frame === 'heading' ? depth > current.leaf.block.depth : !current.isEnd);
    if (companion) {
      skipping = { depth, items: -1 };
      if (current && !isPart) current = undefined;
      return;
    }
    skipping = undefined;
    if (isPart) {
      if (current!.carrier === 'none') current!.carrier = 'paragraph';
      extend(current!, leaf);
    } else current = undefined;
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
        skipping = {
          depth: 0,
          items: head.alone && (block.items === 0 || head.frame === 'bold') && ends ? -1 : block.items,
        };
      }
    }
    if (at < block.end) tell(leaf, at, block.end);
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
    if (head.name === 'companion') return !current || leaf.block.items <= current.leaf.block.items;
    if (!current || !resultSeen || head.name !== 'unknown') return false;
    const label = current.head;
    const alike =
      head.frame === label.frame &&
      leaf.block.items === current.leaf.block.items &&
      leaf.block.quotes === current.leaf.block.quotes;
    return alike && (current.body.length > 0 || leaf === current.leaf);
  };

  for (let index = from; index < to; index += 1) {
    const leaf = leaves[index]!;
    const { block } = leaf;
    if (outline.isCompanion(index)) {
      if (current) current.broken = true;
      continue;
    }
    const label = leaf.heads[0];
    switch (block.kind) {
      case 'heading':
        if (label && accepted.has(label)) open(leaf, label, block.end);
        else heading(leaf, index);
        break;
      case 'row':
        if (label && accepted.has(label)) open(leaf, label, block.cells.at(-1)!.end);
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
        if (current) current.broken = true;
    }
  }
  return finish(drafts, loose, text);
}

const carrierOf = ({ block }: Leaf): Carrier =>
  block.kind === 'code' || block.kind === 'fence'
    ? 'code'
    : block.kind === 'row'
      ? 'row'
      : block.items > 0
        ? 'list'
        : 'paragraph';

/** True where a block belongs to the body by its form, whatever follows. */
function goesOn(draft: Draft, leaf: Leaf, text: string): boolean {
  const label = draft.leaf.block;
  const { block } = leaf;
  if (draft.head.frame === 'heading') return true;
  if (draft.carrier === 'none') return true;
  if (draft.head.frame === 'cell') return block.kind === 'row';
  if (block.quotes < label.quotes) return false;
  if (label.items > 0) {
    if (block.items > label.items || (block.items === label.items && !block.opensItem)) return true;
    if (draft.carrier === 'inline') return false;
    return draft.carrier === 'list'
      ? block.items === label.items && draft.pieces[0]!.leaf.block.items === label.items
      : draft.carrier === 'paragraph' && block.items === 0;
  }
  switch (draft.carrier) {
    case 'paragraph':
      return true;
    case 'inline':
      return (
        (block.items > 0 || block.kind === 'row' || block.kind === 'code' || block.kind === 'fence') &&
        (draft.endsInColon ||
          draft.pieces.at(-1)!.leaf.block.items > 0 ||
          (block.kind === 'row' && !block.isHeader) ||
          !hasBlankLine(text, draft.end, leaf.base + block.outerStart))
      );
    case 'list':
      return block.items > 0;
    default:
      return carrierOf(leaf) === draft.carrier;
  }
}

const hasBlankLine = (text: string, from: number, to: number): boolean =>
  /\n[ \t]*\n|\r[ \t]*\r|\r\n[ \t]*\r\n/.test(text.slice(from, to));

/** Cuts spaces, tags and comments off both ends; offsets of the file. */
function trimmed(leaf: Leaf, text: string, from: number, to: number): Span {
  const { base, block } = leaf;
  const tags = block.marks.filter(({ start }) => text[base + start] === '<');
  let start = from;
  let end = to;
  for (let last = -1; last !== end - start; ) {
    last = end - start;
    while (start < end && /\s/.test(text[base + start]!)) start += 1;
    while (end > start && /\s/.test(text[base + end - 1]!)) end -= 1;
    start = tags.find((tag) => tag.start === start && tag.end <= end)?.end ?? start;
    end = tags.find((tag) => tag.end === end && tag.start >= start)?.start ?? end;
  }
  return { start: base + start, end: base + end };
}

function finish(drafts: readonly Draft[], loose: readonly Piece[], text: string): Collected {
  for (const draft of drafts) {
    const { rest } = draft;
    if (!rest || draft.body.length > 0) continue;
    draft.pieces.push(rest);
    draft.body.push(trimmed(rest.leaf, text, rest.from, rest.to));
  }
  const told = drafts.flatMap((draft) => draft.pieces);
  const voice: Voice = quotedWhole(told.length > 0 ? told : loose) ? 'quoted' : 'teller';
  return {
    sections: drafts.map((draft) => section(draft, voice)),
    loose: loose.flatMap((piece) => speak(piece, voice)),
  };
}

/** A story is quoted whole where nearly all of its paragraphs are. */
function quotedWhole(pieces: readonly Piece[]): boolean {
  let quoted = 0;
  let all = 0;
  let count = 0;
  for (const piece of pieces) {
    const words = pieceText(piece);
    all += words.length;
    if (!/^\s*["“„«]/.test(words) || !isQuotedWhole(words)) continue;
    quoted += words.length;
    count += 1;
  }
  return count > 1 && quoted >= all * 0.8;
}

function section({ leaf, head, body, pieces, end }: Draft, voice: Voice): Section {
  const sentences = pieces.flatMap((piece) =>
    speak(piece, piece.leaf.block.quotes > leaf.block.quotes ? 'cited' : voice),
  );
  const start = leaf.base + (head.line === leaf.block.start ? leaf.block.outerStart : head.line);
  return {
    kinds: head.kinds as readonly SectionKind[],
    label: fileSpan(leaf, head.label),
    span: {
      start: Math.min(start, leaf.base + head.label.start),
      end: Math.max(body.at(-1)?.end ?? 0, Math.min(end, lineEndOf(leaf, head))),
    },
    body,
    sentences,
    words: sentences.reduce((sum, sentence) => sum + sentence.prose.words, 0),
  };
}

/** Where the marks of a label without a body end. */
const lineEndOf = (leaf: Leaf, head: Head): number => leaf.base + Math.max(head.bodyStart, head.label.end);

const speak = ({ leaf, from, to }: Piece, voice: Voice): readonly Sentence[] =>
  leaf
    .speak(from, to, voice)
    .map(({ start, end, prose }) => ({ start: leaf.base + start, end: leaf.base + end, prose }));
