/** What the editor and the page of the Ladder view say to each other. */
import type { Ladder } from '../../../../server/src/protocol.ts';

export type ShownLadder = NonNullable<Ladder>;

export type ToPage =
  /** `story` tells one story from another; the same one keeps the cell that the writer has chosen. */
  | { readonly kind: 'ladder'; readonly story: string; readonly ladder: ShownLadder }
  | { readonly kind: 'nothing'; readonly words: string };

/** A sentence of the ladder on show, by its place there, so that a page can name nothing else. */
export interface EvidencePlace {
  readonly row: number;
  readonly column: number;
  readonly index: number;
}

export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'newStory' }
  | ({ readonly kind: 'open' } & EvidencePlace);
