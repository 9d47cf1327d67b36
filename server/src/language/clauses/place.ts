import {
  BACKGROUND_OPENERS,
  CONTENT_OPENERS,
  EXPLAINING_OPENERS,
  FRONTING,
  UNREAL_OPENERS,
} from '../../data/persons.ts';
import { list } from '../words/clauseWords.ts';

/**
 * Where the clause of a subject stands:
 * - `main`: by itself or beside another main clause;
 * - `background`: it tells time, reason or contrast ("after we moved the jobs"), or adds to a noun (", which we then moved");
 * - `hidden`: it is what somebody said, thought or asked, a condition, a comparison or a relative clause.
 */
export interface Place {
  readonly kind: 'main' | 'background' | 'hidden';
  /** Token index of the auxiliary before the subject: "only then did we". */
  readonly fronted?: number;
  /** The subject is one of two: "the vendor and we". */
  readonly joined?: boolean;
  /** The subject repeats who has just been named: "Ana and I, we …". The writer stands there, and nothing is hidden. */
  readonly doubled?: boolean;
  /** A background clause that gives a reason or a contrast, or describes a noun by what was done long before. */
  readonly explains?: boolean;
  /** The clause may belong to what somebody said before. */
  readonly doubtful?: boolean;
  /** "What we did was": the clause is the subject of another. */
  readonly cleft?: boolean;
}

export const HIDDEN: Place = { kind: 'hidden' };
export const MAIN: Place = { kind: 'main' };
export const BACKGROUND: Place = { kind: 'background' };
export const EXPLAINING: Place = { kind: 'background', explains: true };

/** What may open a clause, by what it makes of it. */
export const backgroundOpeners = list(BACKGROUND_OPENERS);
export const explaining = list(EXPLAINING_OPENERS);
export const unrealOpeners = list(UNREAL_OPENERS);
export const contentOpeners = list(CONTENT_OPENERS);
export const fronting = list(FRONTING);
