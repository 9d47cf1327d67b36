/** A number with its measure: what the readers of numbers hand to the readers of their surroundings. */
import type { QuantityKind, Unit } from '../../data/units.ts';
import type { Numeral } from './numeral.ts';

/** What stands behind a number, up to the token `next`. */
export interface Measure {
  readonly next: number;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly base?: Unit['base'];
  readonly value?: number;
  readonly noun?: string;
  readonly compound?: boolean;
}

/** A number with its measure, before its surroundings decide what it is worth. */
export interface Candidate {
  /** Indexes of tokens: the first, and the one after the last. */
  readonly first: number;
  readonly next: number;
  readonly value: number | undefined;
  readonly upper: number | undefined;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly base: Unit['base'];
  readonly sign: -1 | 0 | 1;
  readonly style: Numeral['style'] | 'bare unit' | 'placeholder' | 'clock';
  readonly approximate: boolean;
  /** The counted noun in lower case, where one stands behind a count. */
  readonly noun: string | undefined;
  /** Written with a hyphen before a noun ("a 20-minute build"). */
  readonly compound: boolean;
}

/** A candidate of these tokens without anything known of it. */
export const blank = (first: number, next: number): Candidate => ({
  first,
  next,
  value: undefined,
  upper: undefined,
  unit: '',
  kind: 'count',
  base: undefined,
  sign: 0,
  style: 'bare unit',
  approximate: false,
  noun: undefined,
  compound: false,
});

/** `weak` counts only as one side of a change ("from three to one"). */
export type Standing = 'firm' | 'weak' | 'none';

/** A number without any unit of its own, or with only a noun: the kind that names can be made of. */
export const isPlainCount = (c: Candidate): boolean =>
  c.kind === 'count' && c.base === undefined && (c.unit === '' || c.unit === c.noun);
