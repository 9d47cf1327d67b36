/** What the readers of dates share. */

import type { Token } from '../words/tokens.ts';
import type { Period } from './months.ts';

export interface Reading {
  /** Index of the token after the date. */
  readonly next: number;
  /** Undefined where no year stands beside it. */
  readonly period: Period | undefined;
  /** First and last month where the year is missing. */
  readonly yearless?: readonly [number, number];
  /** `rough`: the words draw no sharp line ("early 2024"). `either`: day and month may be the other way round. */
  readonly certainty?: 'rough' | 'either';
}

/** The year that a word such as "last year" tells, and the token after it. */
export type RelativeYear = (list: readonly Token[], at: number) => { year: number; next: number } | undefined;

export type Reader = (list: readonly Token[], at: number, relative: RelativeYear) => Reading | undefined;

const DASHES = '-–—';
export const isDash = (token: Token | undefined): boolean => token?.kind === 'mark' && DASHES.includes(token.text);
