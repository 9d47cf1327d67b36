/**
 * A family of phrases that tell one thing, written one a line. A word stands for itself; `a/b` for either; `~go` for every
 * form of the verb; `team(s)` for both numbers; `?word` may be absent; `{set}` is one word of `WORD_SETS`, `{work}` any form of a verb of work; `#` is a number;
 * `…` stands for up to four words without a mark between them.
 */
export interface Family {
  /** What the writer's words show, as a short sentence for the hover. */
  readonly reason: string;
  readonly phrases: string;
}

export type Families = Readonly<Record<string, Family>>;
