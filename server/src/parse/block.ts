import type { Span } from '../model/span.ts';

/** `fence` is a fenced block that names no programming language: its lines are words. `start` and `end` leave the fences out. */
export type BlockKind = 'paragraph' | 'heading' | 'fence' | 'code' | 'row' | 'html' | 'break' | 'definition';

/** A leaf of the Markdown tree. All offsets count from the start of the text that was read. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, else 0. */
  readonly depth: number;
  /** How many list items and block quotes the block stands in. */
  readonly items: number;
  readonly quotes: number;
  /** Where the block's own line markers (bullet, `>`, `#`) begin; `start` is where its words do. */
  readonly outerStart: number;
  /** True for the first block of a list item. */
  readonly opensItem: boolean;
  /**
   * The words from `start` to `end` with every Markdown mark replaced by spaces of equal length. Line endings stay.
   * Empty for blocks that hold no prose (HTML, code, thematic break, definition).
   */
  readonly plain: string;
  /** The marks that were replaced, in order, without overlap. */
  readonly marks: readonly Span[];
  /** Bold and italic runs, their marks included, outermost only. */
  readonly strong: readonly Span[];
  /** Inline code and bare addresses, without marks. */
  readonly code: readonly Span[];
  /** Links and images, whole. */
  readonly links: readonly Span[];
  /** The cells of a table row, trimmed. */
  readonly cells: readonly Span[];
  /** The column of each cell, from 0: a cell without words is not among them. */
  readonly columns: readonly number[];
  /** True for the first row of a table. */
  readonly isHeader: boolean;
}

const NONE: readonly never[] = [];

type BlockFields = Pick<Block, 'kind' | 'start' | 'end'> & Partial<Block>;

/** A block of which only what differs from a plain top-level paragraph is given. */
export const block = (fields: BlockFields): Block => ({
  depth: 0,
  items: 0,
  quotes: 0,
  outerStart: fields.start,
  opensItem: false,
  plain: '',
  marks: NONE,
  strong: NONE,
  code: NONE,
  links: NONE,
  cells: NONE,
  columns: NONE,
  isHeader: false,
  ...fields,
});

/** What one stretch of Markdown holds. */
export interface Markdown {
  readonly blocks: readonly Block[];
  /** Whole comments, in order. */
  readonly comments: readonly Span[];
  /** Normalised labels of the link definitions. */
  readonly definitions: readonly string[];
}

/** Index of the first span that ends after `offset`, among spans in order and apart; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
