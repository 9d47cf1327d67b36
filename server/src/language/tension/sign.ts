import type { Span } from '../../model/span.ts';

/** The five kinds of tension: a choice with a price, somebody against it, something that went wrong, a limit, a cost. */
export type TensionKind = 'choice' | 'objection' | 'setback' | 'limit' | 'cost';

/**
 * A way in which English tells tension. A strong one is tension by itself; weak ones add up, each kind of wording once.
 */
export interface Wording {
  readonly kind: TensionKind;
  readonly strong: boolean;
  readonly pattern: RegExp;
  /** The words hold their own negation or condition: what stands before them does not deny them. */
  readonly negative?: true;
}

/** A place where a sentence tells tension, in indexes into its prose text. */
export interface Sign extends Span {
  readonly kind: TensionKind;
  readonly strong: boolean;
  readonly wording: Wording;
}
