import type { SIGNS } from '../../data/tension.ts';
import type { Span } from '../../model/span.ts';

/** The five kinds of tension: a choice with a price, somebody against it, something that went wrong, a limit, a cost. */
export type TensionKind = 'choice' | 'objection' | 'setback' | 'limit' | 'cost';

export type SignName = keyof typeof SIGNS;

/** A way in which English tells tension, by the name of its sign: what it is and how much it tells stand in the data. */
export interface Wording {
  readonly sign: SignName;
  readonly pattern: RegExp;
  /** Words without which the pattern cannot match: a cheap test before one that looks for a subject and its verb. */
  readonly needs?: RegExp;
  /** The words hold their own negation or condition: what stands before them does not deny them. */
  readonly negative?: true;
}

/** A place where a sentence tells tension, in indexes into its prose text. */
export interface Sign extends Span {
  readonly name: SignName;
  /** It stands in a clause that gives a reason or describes something. */
  readonly background: boolean;
}

/** The words of a sign that another word in front may deny, and of one that holds its own denial. */
export const wording = (sign: SignName, source: string, needs?: string): Wording => ({
  sign,
  pattern: new RegExp(source),
  ...(needs && { needs: new RegExp(`\\b(?:${needs})\\b`) }),
});
export const denial = (sign: SignName, source: string, needs?: string): Wording => ({
  ...wording(sign, source, needs),
  negative: true,
});
