import { shift } from '../model/span.ts';
import type { Section, Sentence } from '../model/story.ts';
import { type Draft, trimmed } from './draft.ts';
import type { Head } from './head.ts';
import { type Leaf, type Piece, pieceText, type Voice } from './leaf.ts';
import { isQuotedWhole } from './quotations.ts';

export interface Collected {
  readonly sections: readonly Section[];
  readonly loose: readonly Sentence[];
}

/** Makes the sections of a story from what was gathered for them. */
export function compose(drafts: readonly Draft[], loose: readonly Piece[], text: string): Collected {
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
  // A quote beside prose is somebody's words; where all of the body stands in one, it is the writer's.
  const own = pieces.reduce((least, piece) => Math.min(least, piece.leaf.block.quotes), Number.POSITIVE_INFINITY);
  const sentences = pieces.flatMap((piece) => speak(piece, piece.leaf.block.quotes > own ? 'cited' : voice));
  const start = leaf.base + (head.line === leaf.block.start ? leaf.block.outerStart : head.line);
  return {
    kinds: head.kinds,
    label: shift(head.label, leaf.base),
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
