import {
  BACKGROUND_OPENERS,
  CLEFT_NOUNS,
  CONTENT_OPENERS,
  FRONTING,
  TIME_NOUNS,
  UNREAL_OPENERS,
} from '../../data/persons.ts';
import { list } from '../words/clauseWords.ts';
import { adverbLength, adverbLengthBefore, hasTense, isFiniteAuxiliary, type Part } from '../words/sentenceTokens.ts';
import { afterEdge, hasFinite, isFronted } from './beside.ts';
import { isEdge, isJoiner, isStrong, lead } from './edges.ts';
import { firstClause } from './mainClause.ts';
import { endsClause, hasVerbAt, verbOf, yieldsToSubject } from './opening.ts';
import { HIDDEN, type Place } from './place.ts';
import { isReporting } from './reported.ts';
import { verbGroup } from './verbGroup.ts';

/** The place of a clause with words in front of its subject: a phrase, an object, or a noun that the clause describes. */

const backgroundOpeners = list(BACKGROUND_OPENERS);
const unrealOpeners = list(UNREAL_OPENERS);
const contentOpeners = list(CONTENT_OPENERS);
const fronting = list(FRONTING);
const timeNouns = list(TIME_NOUNS);
const cleftNouns = list(CLEFT_NOUNS);

function hasBeAfter(all: readonly Part[], subject: number): boolean {
  for (let j = subject + 1; j < all.length && j < subject + 20; j++) {
    if (isStrong(all, j)) return false;
    if (/^(?:was|is|were|are)$/.test(all[j]!.is)) return true;
  }
  return false;
}

/** "What we did was …" and "The first thing we did was …". */
export function isCleft(all: readonly Part[], core: readonly number[], edge: number, subject: number): boolean {
  const opens = edge < 0 || isStrong(all, edge) || isJoiner(all[edge]!) || all[edge]!.text === ',';
  let verb = subject + 1;
  for (let n = adverbLength(all, verb); n > 0; n = adverbLength(all, verb)) verb += n;
  const does = /^(?:did|do|ended)$/.test(all[verb]?.is ?? '');
  return opens && does && core.length === 1 && /^(?:what|all)$/.test(all[core[0]!]!.is) && hasBeAfter(all, subject);
}

/**
 * "When the tests showed a regression we rolled back": what was shown is a thing. It is a clause where a conjunction opens it
 * or another verb follows the subject's: "when the tests showed the queue we bought was slow".
 */
function isWholeClause(all: readonly Part[], core: readonly number[], subject: number): boolean {
  const [first = 0, ...rest] = core;
  if (!backgroundOpeners.has(all[first]!.is)) return false;
  if (rest.some((at) => contentOpeners.has(all[at]!.is) || unrealOpeners.has(all[at]!.is))) return false;
  if (core.filter((at) => hasTense(all, at)).length !== 1) return false;
  for (let j = subject + 2; j < all.length && j < subject + 20; j++) {
    if (isEdge(all, j) || isJoiner(all[j]!) || contentOpeners.has(all[j]!.is) || backgroundOpeners.has(all[j]!.is))
      return true;
    if (isFiniteAuxiliary(all[j]!.is) && !isFiniteAuxiliary(all[j - 1]!.is) && adverbLengthBefore(all, j - 1) === 0)
      return false;
  }
  return true;
}

/** "The old logs we threw away": the words in front are the object, where no verb of theirs follows. A bare "the logs we kept" names a thing. */
function isFirstSubject(all: readonly Part[], subject: number): boolean {
  const verb = verbGroup(all, subject).main;
  if (verb === undefined || firstClause(all)?.subject?.from !== subject) return false;
  const end = all[verb + 1];
  return (
    /^(?:all|both|most|some|many|everything|what|whatever)$/.test(all[0]!.is) ||
    (end !== undefined && !isEdge(all, verb + 1))
  );
}

/** Where words stand before the subject and no conjunction does. */
export function fronted(all: readonly Part[], core: readonly number[], edge: number, subject: number): Place {
  const place = inFront(all, core, edge, subject);
  const object = edge < 0 && !backgroundOpeners.has(all[core[0]!]!.is);
  return place.kind === 'hidden' && object && isFirstSubject(all, subject) ? afterEdge(all, edge) : place;
}

/** "The week we launched it was hard": the clause tells which week. */
function describesTime(all: readonly Part[], core: readonly number[], subject: number): boolean {
  const verb = verbOf(all, subject);
  if (hasVerbAt(all, verb + 1)) return true;
  if (core.length !== 2 || all[core[0]!]!.is !== 'the' || isReporting(all, verb)) return false;
  for (let at = verb + 2; at < all.length && !endsClause(all, at); at++)
    if (isFiniteAuxiliary(all[at]!.is)) return true;
  return false;
}

function inFront(all: readonly Part[], core: readonly number[], edge: number, subject: number): Place {
  const first = core[0]!;
  const last = core.at(-1)!;
  if (isReporting(all, last)) return HIDDEN;
  if (core.some((at) => isReporting(all, at) && at !== first) && !isWholeClause(all, core, subject)) return HIDDEN;
  const noun = all[last]!.is;
  const does = /^(?:did|do|took|take|made|make|solved|handled|fixed|approached)$/.test(all[subject + 1]?.is ?? '');
  if (cleftNouns.has(noun) && does && !hasFinite(all, first, last) && hasBeAfter(all, subject)) {
    return { kind: 'main', cleft: true };
  }
  if (noun === 'all' && does && hasBeAfter(all, subject)) return { kind: 'main', cleft: true };
  const finite = core.some((at) => hasTense(all, at));
  const opensSentence = edge < 0 || isStrong(all, edge) || isJoiner(all[edge]!) || all[edge]!.text === ',';
  if (!opensSentence) return HIDDEN;
  const clause = finite && (backgroundOpeners.has(all[first]!.is) || all[first]!.is === 'if');
  if (finite && !clause) return HIDDEN;
  const isTime = (at: number) => timeNouns.has(all[at]!.is) && !fronting.has(all[at]!.is);
  const dated = core
    .slice(0, 3)
    .some((at, n) => isTime(at) && /^(?:before|after|of|in)$/.test(all[core[n + 1] ?? -1]?.is ?? ''));
  const time = (isTime(last) || dated) && (!finite || clause);
  // "Between March and May we …"
  const half = edge > 0 && isJoiner(all[edge]!) ? lead(all, edge).words : [];
  const opensBefore = half.length > 0 && isFronted(all, half[0]!) && !half.some((at) => hasTense(all, at));
  if (!isFronted(all, first) && !time && !(opensBefore && !finite)) return HIDDEN;
  if (yieldsToSubject(all, subject)) return HIDDEN;
  if (timeNouns.has(noun) && describesTime(all, core, subject)) return HIDDEN;
  return afterEdge(all, edge);
}
