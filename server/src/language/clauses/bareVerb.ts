import { ATTRIBUTIVE_PARTICIPLES, FRONTED_PARTICIPLES, IMPERSONAL_VERBS, REVERSED_VERBS } from '../../data/persons.ts';
import { list } from '../words/clauseWords.ts';
import { isParticiple, tellsState } from '../words/participleForms.ts';
import { adverbLength, DETERMINERS, isFiniteAuxiliary, looksPast, type Part } from '../words/sentenceTokens.ts';
import { isIrregularParticiple } from '../words/verbs.ts';
import { isEdge, isJoiner } from './edges.ts';
import { commaBefore } from './lead.ts';
import {
  bases,
  contentOpeners,
  endsClause,
  isSubject,
  opensCompound,
  opensRest,
  PERSONS,
  phraseOpeners,
  reporting,
} from './opening.ts';

/** A verb where the subject would stand: the writer's own act ("Checked the logs"), an order, or a participle that only describes. */

const impersonal = list(IMPERSONAL_VERBS);
const attributive = list(ATTRIBUTIVE_PARTICIPLES);
const fronted = list(FRONTED_PARTICIPLES);
const reversed = list(REVERSED_VERBS);
const FOLLOWS_ORDER = list(
  'it them him her us me everyone everybody up out down back off with in on at for from through into',
);
const WRITER = list('i');
const PARTICLES = list('up down out off over away back apart together');
const UNFINISHED = /^un(.+)ed$/;
/** As far as a second verb is looked for. */
const NEAR = 8;

/** "Armed with the numbers", "Based on this", "Tired of it": a participle that leads to whoever acts behind it. */
export function opensWithParticiple(all: readonly Part[], at: number): boolean {
  const { is } = all[at]!;
  const next = all[at + 1]?.is ?? '';
  if (!isParticiple(is) || opensCompound(all, at) || PARTICLES.has(next)) return false;
  if (!phraseOpeners.has(next) && !/^(?:that|to)$/.test(next)) return false;
  if (next === 'by' || fronted.has(is)) return true;
  // "Focused on the parser" tells an act, "Focused on the parser, we …" and "Moved to the new desk, I …" lead to one.
  return commaBefore(all, at, tellsState(is) ? PERSONS : WRITER) !== undefined;
}

/** "Nested loop", "unused columns": the participle tells what the thing is like, and nobody did it. */
function describes(all: readonly Part[], at: number): boolean {
  const { is } = all[at]!;
  if (attributive.has(is)) return true;
  const base = UNFINISHED.exec(is)?.[1];
  if (base !== undefined && !reversed.has(base)) return true;
  return isParticiple(is) && (labelsNumber(all, at) || verbAhead(all, at));
}

/** "Expected load: 400 rps" is a label with its value; "Added tests: unit and load" tells an act. */
function labelsNumber(all: readonly Part[], at: number): boolean {
  for (let j = at + 1; j < at + 4 && j < all.length; j++) {
    if (all[j]!.text === ':') return all[j + 1]?.kind === 'number' || /^[$€£~<>]$/.test(all[j + 1]?.text ?? '');
    if (all[j]!.kind !== 'word') return false;
  }
  return false;
}

/** "Delayed messages piled up", "Signed and unsigned builds made no difference": the act of the noun stands behind it. */
function verbAhead(all: readonly Part[], at: number): boolean {
  for (let j = at + 1; j < all.length && j < at + NEAR; j++) {
    const { is } = all[j]!;
    if (isJoiner(all[j]!) || (all[j]!.text === '/' && all[j]!.joined)) continue;
    if (endsClause(all, j) || isSubject(all, j) || phraseOpeners.has(is) || DETERMINERS.has(is)) return false;
    if (isFiniteAuxiliary(is)) return true;
    if (j < at + 2 || !looksPast(is) || isJoiner(all[j - 1]!)) continue;
    const next = all[j + 1]?.is ?? '';
    if (DETERMINERS.has(next) || PARTICLES.has(next) || (!isParticiple(is) && !isIrregularParticiple(is))) return true;
  }
  return false;
}

/** "Checked the logs", "Should have asked": a verb stands where the subject would. */
export function isBare(all: readonly Part[], at: number): boolean {
  const { is } = all[at]!;
  const next = all[at + 1];
  if (isFiniteAuxiliary(is)) return next?.kind === 'word' && !isSubject(all, at + 1);
  if (!looksPast(is) || next?.text === ':' || impersonal.has(is) || opensCompound(all, at)) return false;
  // "Rollback: not needed."
  if (!next || isEdge(all, at + 1)) return all[at - 1]?.is !== 'not';
  if (isFiniteAuxiliary(next.is)) return false;
  if (looksPast(next.is) && opensRest(all, at + 2)) return false;
  if (DETERMINERS.has(next.is) || phraseOpeners.has(next.is)) return true;
  return !describes(all, at);
}

/** "Pull the logs", "Set it up": a base form with what only a verb has behind it. */
export const isOrder = (all: readonly Part[], at: number): boolean => {
  const next = all[at + 1];
  if (!next || !bases.has(all[at]!.is) || impersonal.has(all[at]!.is)) return false;
  return (
    DETERMINERS.has(next.is) ||
    FOLLOWS_ORDER.has(next.is) ||
    (reporting.has(all[at]!.is) && contentOpeners.has(next.is)) ||
    adverbLength(all, at + 1) > 0
  );
};
