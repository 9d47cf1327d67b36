import { list } from '../words/clauseWords.ts';
import { isParticiple } from '../words/participleForms.ts';
import { DETERMINERS, isFiniteAuxiliary, looksPast, type Part } from '../words/sentenceTokens.ts';
import { isEdge, isJoiner, isStrong } from './edges.ts';
import { asideEnd, commaBefore, opensClause } from './lead.ts';
import { overTimedClause } from './nounClause.ts';
import {
  clauseOpeners,
  closing,
  eitherOpeners,
  endsClause,
  hasVerbAt,
  isGerund,
  isInverted,
  isSubject,
  opensContent,
  opensNoun,
  opensRest,
  overRelative,
  PERSONS,
  timeNouns,
  verbOf,
  yieldsToSubject,
} from './opening.ts';
import { bare, noun, pronoun, REACH, type Step } from './shapes.ts';

/** The main clause behind an opening phrase or clause: "On Monday …", "When the alert fired, …", "To get it …". */

const OBJECTS = list('it them him her us me you myself this that these those');
/** Openers of a phrase that names a person or a thing to say more about: "with the vendor's lead, he sits in Oslo, I …". */
const NAMING = list('with for to from');
/** What stands between the commas of such a remark is short. */
const LONGEST_REMARK = 10;

/** True where the clause of the subject at `at` holds an object of its own, so that it hangs on no noun before it. */
function isComplete(all: readonly Part[], at: number): boolean {
  const verb = verbOf(all, at);
  if (DETERMINERS.has(all[verb]!.is)) return true;
  let next = verb + 1;
  if (/^(?:up|down|out|off|back|also)$/.test(all[next]?.is ?? '')) next++;
  const part = all[next];
  return part !== undefined && (DETERMINERS.has(part.is) || OBJECTS.has(part.is) || part.kind === 'number');
}

const isTimeNoun = (is: string): boolean => timeNouns.has(is) || /^(?:end|start|beginning)$/.test(is);

/** "On the weekend of the change I …": a time, and no noun that a clause could describe. */
const opensWithTime = (all: readonly Part[], from: number, at: number): boolean =>
  !timeNouns.has(all[at - 1]!.is) &&
  all
    .slice(from + 1, Math.min(from + 4, at))
    .some(({ is }, n) => isTimeNoun(is) && /^(?:of|in|on|at|before|after)$/.test(all[from + 2 + n]?.is ?? ''));

/** "In the service we owned, I found …": the subject at `at` opens a clause that describes the noun before it. */
const describesNoun = (all: readonly Part[], from: number, at: number): boolean =>
  yieldsToSubject(all, at) && !isComplete(all, at) && !opensWithTime(all, from, at);

/** "In light of the numbers collected last year I cut …": a participle of the noun, since a whole clause of a person follows. */
function describedBefore(all: readonly Part[], verb: number): boolean {
  const { is } = all[verb]!;
  if (isFiniteAuxiliary(is) || !isParticiple(is)) return false;
  for (let at = verb + 1; at < all.length && at < verb + 20; at++) {
    if (PERSONS.has(all[at]!.is.split("'")[0]!) && isSubject(all, at)) return isComplete(all, at);
    const opens = opensContent(all, at) || (clauseOpeners.has(all[at]!.is) && !eitherOpeners.has(all[at]!.is));
    if (isEdge(all, at) || isJoiner(all[at]!) || opens) return false;
  }
  return false;
}

/** "With the vendor's lead, he sits in Oslo, I …": the remark in the middle is about whom the phrase names. */
function overRemark(all: readonly Part[], from: number, comma: number): number {
  const subject = comma + 1;
  if (!NAMING.has(all[from]!.is) || !/^(?:he|she|it|they)$/.test(all[subject]?.is ?? '')) return comma;
  for (let at = subject + 1; at < all.length && at < subject + LONGEST_REMARK; at++) {
    if (all[at]!.text === ',') return /^(?:i|we)$/.test(all[at + 1]?.is ?? '') ? at : comma;
    if (endsClause(all, at)) return comma;
  }
  return comma;
}

/** Reads on behind what opens at `from`. */
export function behindOpening(all: readonly Part[], from: number): Step {
  const gerund = isGerund(all[from]!);
  const objects = gerund || all[from]!.is === 'to';
  const clause = opensClause(all, from);
  const maybe = !clause && clauseOpeners.has(all[from]!.is);
  // A clause has its own verb before the main clause begins; a phrase has none.
  let told = !clause;
  let late: number | undefined;
  for (let at = from + 1; at < all.length && at < from + REACH; at++) {
    const part = all[at]!;
    if (part.text === '(') at = closing(all, at);
    else if (part.text === ',') {
      const end = asideEnd(all, at + 1);
      if (end !== undefined) at = end;
      if (told && !/^(?:which|who)$/.test(all[at + 1]?.is ?? '')) return { again: overRemark(all, from, at) + 1 };
    } else if (isStrong(all, at)) return gerund ? bare(all, from) : { again: at + 1 };
    else if (isInverted(all, at) && told) return pronoun(all, at + 1, at);
    else if (part.is === 'that' && all[at - 1]!.kind === 'word' && at > from + 1 && opensContent(all, at))
      at = Math.max(at, overRelative(all, at));
    else if (isSubject(all, at)) {
      const bound = opensContent(all, at - 1) || clauseOpeners.has(all[at - 1]!.is);
      if (told && !(bound && at > from + 1) && !describesNoun(all, from, at)) return pronoun(all, at);
      if (!bound || at === from + 1) told = true;
      at = Math.max(at, verbOf(all, at));
    } else if (opensContent(all, at) || (clauseOpeners.has(part.is) && !eitherOpeners.has(part.is))) {
      at = Math.max(at, overRelative(all, at));
    } else if (!clause && !objects && late === undefined && at > from + 1 && opensNoun(all, at))
      return { again: overTimedClause(all, at) ?? at };
    else if (hasVerbAt(all, at)) {
      told = true;
      if (maybe) late ??= at;
      else if (gerund && at > from + 1 && (isFiniteAuxiliary(part.is) || opensRest(all, at + 1)))
        return noun(all, from, at);
      else if (!clause && !objects && at > from + 1 && !describedBefore(all, at)) return noun(all, at - 1, at);
    }
  }
  return late === undefined ? undefined : noun(all, late - 1, late);
}

/** A participle that opens the sentence: "Armed with this, I …", "Having slept on it, I …"; from the person who acts behind it. */
export function behindParticiple(all: readonly Part[], from: number): Step {
  const comma = commaBefore(all, from, PERSONS);
  if (comma !== undefined) return { again: comma + 1 };
  for (let at = from + 1; at < all.length && at < from + REACH; at++) {
    if (isEdge(all, at)) return all[at]!.text === ',' ? { again: at + 1 } : undefined;
    if (PERSONS.has(all[at]!.is) && isSubject(all, at) && !opensContent(all, at - 1)) return pronoun(all, at);
    if (looksPast(all[at]!.is) && isFiniteAuxiliary(all[at]!.is)) return undefined;
  }
  return undefined;
}
