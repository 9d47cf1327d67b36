import type { Span } from './span.ts';

/**
 * A place in the text that counts for what a rule looks for, gathered before any verdict: the rule decides with it, and
 * the hover shows it to the writer.
 */
export interface Signal<Kind extends string> {
  readonly kind: Kind;
  /** The deciding words, as offsets into the file. */
  readonly span: Span;
  /** Why it counts, as a short sentence for the hover. */
  readonly reason: string;
}
