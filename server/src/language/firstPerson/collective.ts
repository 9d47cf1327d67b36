import { TIME_NOUNS } from '../../data/persons.ts';
import {
  CHANGING_VERBS,
  COLLECTIVE_PHRASAL_VERBS,
  COLLECTIVE_VERBS,
  COMING_VERBS,
  DUTIES,
  EXCHANGING_VERBS,
  GROUPS,
  GROWING_VERBS,
  MULTIPLYING_VERBS,
  OF_TWO_SIDES,
  OUTNUMBERING_VERBS,
  SHARED_THINGS,
  SHARING_VERBS,
  TURNING_VERBS,
} from '../../data/severalDoers.ts';
import type { Clause } from '../actors/persons.ts';
import { list } from '../words/clauseWords.ts';
import { adverbLengthBefore, DETERMINERS, type Part } from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import { complementDiffers, followedByDiffering, ownVerb } from './pluralComplement.ts';
import {
  isCount,
  isGroupNoun,
  isPersons,
  looksPlural,
  namesPartner,
  PREPOSITIONS,
  phraseFrom,
  skipAdverbs,
} from './pluralPhrase.ts';

/** Predicates whose meaning takes several doers: "met on Monday", "reached a compromise", "grew from three people to eleven". */

const verbs = (text: string): ReadonlySet<string> => formsOf(list(text));
const collective = verbs(COLLECTIVE_VERBS);
const outnumbering = verbs(OUTNUMBERING_VERBS);
const exchanging = verbs(EXCHANGING_VERBS);
const sharing = verbs(SHARING_VERBS);
const coming = verbs(COMING_VERBS);
const growing = verbs(GROWING_VERBS);
const changing = verbs(CHANGING_VERBS);
const multiplying = verbs(MULTIPLYING_VERBS);
const duties = list(DUTIES);
const turning = verbs(TURNING_VERBS);
const sharedThings = list(SHARED_THINGS);
const ofTwoSides = list(OF_TWO_SIDES);
const groups = list(GROUPS);
const timeNouns = list(TIME_NOUNS);
const phrasal = COLLECTIVE_PHRASAL_VERBS.trim()
  .split('\n')
  .map((line) => {
    const [verb = '', ...behind] = line.split(' ');
    return { verbs: formsOf([verb]), behind };
  });
const PERSON_OBJECTS = list('me you him her it them us himself herself themselves');

/** An object begins here: an article, a pronoun, a name or a plural, and no time. */
function isObject(all: readonly Part[], at: number): boolean {
  const next = all[at];
  if (next?.kind === 'number') return true;
  if (next?.kind !== 'word' || timeNouns.has(next.is)) return false;
  if (/^(?:every|each|all|both|this|that|last|next)$/.test(next.is))
    return !timeNouns.has(phraseFrom(all, at).head?.is ?? '');
  if (DETERMINERS.has(next.is) || PERSON_OBJECTS.has(next.is) || next.is === '') return true;
  return /^\p{Lu}/u.test(next.text) || looksPlural(next);
}

/** "met on Monday", "voted three to two": no object, no "with", and no "to" somebody. */
function isCollectiveVerb(all: readonly Part[], verb: number): boolean {
  if (!collective.has(all[verb]!.is)) return false;
  let at = verb + 1;
  if (/^(?:up|off|down)$/.test(all[at]?.is ?? '')) at++;
  at = skipAdverbs(all, at);
  const next = all[at];
  if (!next) return true;
  if (isCount(next) && all[at + 1]?.is === 'to') return true;
  // "talked to the vendor", "agreed to wait".
  if (/^(?:talk|agree)/.test(all[verb]!.is) && next.is === 'to') return false;
  // "argued for the rewrite", but "argued for an hour".
  if (/^argu/.test(all[verb]!.is) && next.is === 'for') return timeNouns.has(phraseFrom(all, at + 1).head?.is ?? '');
  if (/^(?:alternat|merg)/.test(all[verb]!.is) && /^(?:between|to|into)$/.test(next.is)) return false;
  return !namesPartner(all, at) && !isObject(all, at);
}

/** "fell out over a name", "drew straws", "swapped desks": a verb with what follows it, where no "with" names the others. */
function isCollectiveDeed(all: readonly Part[], at: number): boolean {
  const { is } = all[at]!;
  const next = all[at + 1];
  const deed = phrasal.some(
    ({ verbs, behind }) =>
      verbs.has(is) &&
      behind.every((word, n) => all[at + 1 + n]?.is === word) &&
      (behind.length > 1 || !/^(?:up|out|apart|along)$/.test(behind[0]!) || !isObject(all, skipAdverbs(all, at + 2))),
  );
  const { head } = phraseFrom(all, at + 1);
  const bare = next?.kind === 'word' && head !== undefined && looksPlural(head) && !DETERMINERS.has(next.is);
  const exchanges = exchanging.has(is) && (bare || next?.is === 'our');
  return (deed || exchanges) && !namesPartner(all, at);
}

/** "split the work", "shared a desk", "rotated the pager": with no "with" and no "into". */
function sharesOutThing(all: readonly Part[], at: number): boolean {
  if (!sharing.has(all[at]!.is)) return false;
  const { head } = phraseFrom(all, all[at + 1]?.is === 'up' ? at + 2 : at + 1);
  const shared = duties.has(head?.is ?? '') || (/^shar/.test(all[at]!.is) && sharedThings.has(head?.is ?? ''));
  if (!shared) return false;
  return !all.slice(at, at + 10).some(({ is }) => /^(?:with|into)$/.test(is));
}

/** "came to a compromise", "had a long discussion". */
function comesToAgreement(all: readonly Part[], from: number): boolean {
  const at = /^(?:to|at)$/.test(all[from]?.is ?? '') ? from + 1 : from;
  const { head } = phraseFrom(all, at);
  const joined = phraseFrom(all, at)
    .words.map(({ text }) => text)
    .join('');
  return head !== undefined && (ofTwoSides.has(head.is) || joined.endsWith('falling-out')) && !namesPartner(all, from);
}

/** "grew from three people to eleven", "doubled in size", "went from two developers to twelve". */
function countsDoers(all: readonly Part[], verb: number): boolean {
  const { is } = all[verb]!;
  const at = skipAdverbs(all, verb + 1);
  const next = all[at]?.is ?? '';
  const first = /^(?:from|to|by|into)$/.test(next) ? at + 1 : at;
  const opening = all[first];
  const count = isCount(opening) || (opening?.is === 'a' && isCount(all[first + 1])) || opening?.is === 'zero';
  const { words } = phraseFrom(all, first);
  const persons = words.some(isPersons);
  if (growing.has(is)) return count || (first > at && persons);
  if (multiplying.has(is)) return next === '' || /^(?:in|over|within)$/.test(next) || all[at]?.kind === 'mark';
  return changing.has(is) && next === 'from' && count && (persons || all[first + 1]?.is === 'to');
}

/** "broke into two groups", "turned into a small company", "divided ourselves". */
function turnsInto(all: readonly Part[], verb: number): boolean {
  if (!turning.has(all[verb]!.is)) return false;
  let at = skipAdverbs(all, verb + 1);
  const own = all[at]?.is === 'ourselves';
  if (own || all[at]?.is === 'up') at++;
  if (!/^(?:into|to|as|in)$/.test(all[at]?.is ?? '')) return false;
  const { words } = phraseFrom(all, at + 1);
  return words.some((part) => isGroupNoun(part) || groups.has(part.is)) || (own && words.some(looksPlural));
}

/** "interviewed ten users each", "took a region apiece". */
const isSharedOut = (all: readonly Part[], at: number): boolean => {
  const next = all[at + 1];
  const before = all[at - 1];
  if (all[at]!.is === 'apiece') return true;
  if (all[at]!.is !== 'each' || before?.kind !== 'word' || PREPOSITIONS.has(before.is)) return false;
  return !next || next.kind === 'mark' || /^(?:and|but|so|then)$/.test(next.is) || timeNouns.has(before.is);
};

/** The verbs of the clause: its first, those that "and" joins to it, and infinitives. */
function isVerbOfClause(all: readonly Part[], at: number, main: number): boolean {
  if (at === main) return true;
  let before = at - 1;
  for (let n = adverbLengthBefore(all, before); n > 0 && before > main; n = adverbLengthBefore(all, before))
    before -= n;
  return all[before]?.text === ',' || /^(?:to|and|then|but|or)$/.test(all[before]?.is ?? '');
}

/** True where a verb of the clause, which ends before the token `end`, cannot have one person as its subject. */
export function isCollective(all: readonly Part[], act: Clause, end: number): boolean {
  const { main } = act.group;
  if (main === undefined) return false;
  if (complementDiffers(all, act)) return true;
  if (ownVerb(act, all) === 'have' && comesToAgreement(all, main)) return true;
  for (let at = main; at < end; at++) {
    if (isSharedOut(all, at)) return true;
    if (!isVerbOfClause(all, at, main)) continue;
    if (isCollectiveDeed(all, at)) return true;
    const { is } = all[at]!;
    if (outnumbering.has(is) && !namesPartner(all, at)) return true;
    if (isCollectiveVerb(all, at) || sharesOutThing(all, at) || countsDoers(all, at) || turnsInto(all, at)) return true;
    if (coming.has(is) && comesToAgreement(all, skipAdverbs(all, at + 1))) return true;
    if (followedByDiffering(all, at)) return true;
  }
  return false;
}
