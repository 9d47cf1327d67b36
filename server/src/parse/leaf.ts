import type { Span } from '../model/span.ts';
import type { Prose } from '../model/story.ts';
import type { Block } from './block.ts';
import type { Head } from './head.ts';

/** A sentence in offsets of its chunk. */
export interface Spoken extends Span {
  readonly prose: Prose;
}

/**
 * Whose words a block holds. `teller`: the writer's, quotation marks hold speech. `quoted`: the writer's, in a story that
 * is quoted whole, where they hold none. `cited`: somebody else's, in a block quote inside a body.
 */
export type Voice = 'teller' | 'quoted' | 'cited';

/** A block in its place: `base` is the file offset its own offsets count from. */
export interface Leaf {
  readonly base: number;
  readonly block: Block;
  readonly heads: readonly Head[];
  /** The sentences between two offsets of the block; the same arguments give the same objects. */
  speak(from: number, to: number, voice: Voice): readonly Spoken[];
}

/** A stretch of a block that is told: a paragraph, or what stands in it between two labels. */
export interface Piece {
  readonly leaf: Leaf;
  readonly from: number;
  readonly to: number;
}

/** The words of a piece. */
export const pieceText = ({ leaf, from, to }: Piece): string =>
  leaf.block.plain.slice(from - leaf.block.start, to - leaf.block.start);
