import type { Dimension } from '../data/ladder.ts';
import type { Level } from '../data/levels.ts';
import type { Span } from './span.ts';

/** Words that prove a level on one dimension. */
export interface Evidence {
  readonly dimension: Dimension;
  readonly level: Level;
  /** The deciding words, as offsets into the file. */
  readonly span: Span;
  /** Why they prove it, in the ladder's words, as one sentence. */
  readonly reason: string;
  /** Read from the words of a whole sentence and not from its grammar, so that another reader may see another level. */
  readonly worded?: true;
}

export interface DimensionGrade {
  /** The highest level proven; undefined where nothing proves any: unproven, never L3. */
  readonly level: Level | undefined;
  /** In the order of the file. */
  readonly evidence: readonly Evidence[];
  /**
   * The next level and the question whose honest answer would prove it; undefined at the top. Where the dimension is
   * unproven, the level of the story.
   */
  readonly next: { readonly level: Level; readonly ask: string } | undefined;
}

export interface Grade {
  readonly dimensions: Readonly<Record<Dimension, DimensionGrade>>;
  /** Undefined where no dimension is proven. */
  readonly overall: Level | undefined;
  /** What grammar read and the words do not bear out; it proves nothing, and nobody should be blamed for its lack. */
  readonly doubted: readonly Evidence[];
}
