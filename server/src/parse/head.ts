import type { Span } from '../model/span.ts';
import type { Named } from './names.ts';

/** Where a label's words stand: a heading, a bold run, a line of its own or a line's start, the first cell of a row. */
export type Frame = 'heading' | 'bold' | 'bare' | 'cell';

/** What parts a label from its body. */
export type Delimiter = 'colon' | 'stop' | 'dash' | 'none';

/** A line that may begin with a label: (frame) x (name) x (delimiter). Offsets count like the block's. */
export interface Head extends Named {
  readonly line: number;
  readonly label: Span;
  readonly bodyStart: number;
  readonly frame: Frame;
  readonly delimiter: Delimiter;
  /** True where nothing follows on the line. */
  readonly alone: boolean;
  /** True for the first line of its block. */
  readonly first: boolean;
  /** True where words of another section stand before it on its line. */
  readonly runsOn: boolean;
  /** How many list items the line stands in: a line at the margin below a list item ends the list for its writer. */
  readonly items: number;
}
