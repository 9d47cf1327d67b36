import type { Span } from './span.ts';

export const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place the writer has to fill; `prompt` says with what, and is what stands there until then. */
export interface Hole {
  readonly hole: string;
}

/** Replaces `span` by the pieces in order. An empty span inserts, no pieces delete. */
export interface Edit {
  readonly span: Span;
  readonly insert: readonly (string | Hole)[];
}

/**
 * A `safe` fix keeps what the author claims and may take part in fix-all. A `draft` changes the claim or leaves a hole:
 * it is offered one at a time, never on save.
 */
export interface Fix {
  readonly title: string;
  readonly kind: 'safe' | 'draft';
  readonly edits: readonly Edit[];
}

export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** What a rule says of a place, before the settings decide whether and how loudly it is shown. */
export interface Remark {
  readonly span: Span;
  readonly message: string;
  /** A reading the rule would not bet on: shown as a hint at most. */
  readonly unsure?: boolean | undefined;
  /** Made when the editor asks: not every one shows it. */
  readonly related?: (() => readonly RelatedPlace[]) | undefined;
  /** Made when the editor asks, from what the rule already knows: it never reads the file again. */
  readonly fixes?: (() => readonly Fix[]) | undefined;
}

export interface Finding extends Remark {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
}

const holeText = (prompt: string): string => `[${prompt}]`;

/** The text of an edit for an editor without snippets: a hole stands in square brackets, which no rule counts as filled. */
export const plainText = (insert: Edit['insert']): string =>
  insert.map((piece) => (typeof piece === 'string' ? piece : holeText(piece.hole))).join('');

/** Applies edits that do not overlap, given in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const edit of edits.toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)) {
    result = result.slice(0, edit.span.start) + plainText(edit.insert) + result.slice(edit.span.end);
  }
  return result;
}
