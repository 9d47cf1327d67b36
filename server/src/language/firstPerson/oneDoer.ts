import { PLACE_BEFORE_US } from '../../data/firstPerson.ts';
import { TEAM_NOUNS } from '../../data/persons.ts';
import {
  BESIDE_PHRASES,
  COLLECTIVE_PHRASES,
  COUNTS_OF_US,
  JOINING_VERBS,
  JOINT_ADJECTIVES,
  JOINT_ADVERBS,
  MUTUAL_PHRASES,
  ONE_FOR_EACH,
  TEAM_ADVERBS,
  TEAM_PHRASES,
} from '../../data/severalDoers.ts';
import type { Clause } from '../actors/persons.ts';
import { isEdge } from '../clauses/edges.ts';
import { isParticipial } from '../clauses/verbGroup.ts';
import { list } from '../words/clauseWords.ts';
import {
  adverbLength,
  DETERMINERS,
  hasTense,
  isFiniteAuxiliary,
  looksPast,
  type Part,
} from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import { isCollective } from './collective.ts';
import { complementIsPlural } from './pluralComplement.ts';
import { isGroupNoun, isPluralPhrase, looksPlural, PREPOSITIONS } from './pluralPhrase.ts';

const phrases = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((phrase) => phrase.split(' '));
const jointAdverbs = list(JOINT_ADVERBS);
const jointAdjectives = list(JOINT_ADJECTIVES);
const teamAdverbs = list(TEAM_ADVERBS);
const jointPhrases = phrases(COLLECTIVE_PHRASES);
const mutualPhrases = phrases(MUTUAL_PHRASES);
const besidePhrases = phrases(BESIDE_PHRASES);
const counts = list(COUNTS_OF_US);
const oneEach = list(ONE_FOR_EACH);
const teamPhrases = phrases(TEAM_PHRASES);
const joining = formsOf(list(JOINING_VERBS));
const teamNouns = list(TEAM_NOUNS);
const placeBeforeUs = list(PLACE_BEFORE_US);
/** Words that open an apposition: "we, meaning the platform team,". */
const NAMING = list('as meaning including namely especially being');

/** "put a plan together", "to pull it together": the verb joins things. In "on call together" the word is a noun. */
function joinsThings(all: readonly Part[], subject: number, at: number): boolean {
  for (let j = at - 1; j > subject && j > at - 8; j--) {
    const before = all[j - 1]?.is ?? '';
    if (joining.has(all[j]!.is) && !DETERMINERS.has(before) && !PREPOSITIONS.has(before.replace(/^to$/, '')))
      return true;
  }
  return false;
}

/** "worked together", "got together on Friday", but not "put a plan together", "put together a plan", "together with the vendor". */
function isJointTogether(all: readonly Part[], { at: subject }: Clause, at: number): boolean {
  const next = all[at + 1];
  if (all[at]!.is !== 'together' || next?.is === 'with') return false;
  const ends =
    next === undefined || next.kind === 'mark' || /^(?:and|but|to|on|in|for|at|after|before|every)$/.test(next.is);
  return !joinsThings(all, subject, at) || (ends && joining.has(all[at - 1]!.is));
}

/** "trust each other's tokens" in "we made the two services trust …": another plural is the subject of that verb. */
const isOfOthers = (all: readonly Part[], act: Clause, at: number): boolean => {
  // "stacked the boards on top of each other".
  const placed = /^(?:top of|next to|from|into|against|beside|behind|after)$/;
  const before = `${all[at - 2]?.is ?? ''} ${all[at - 1]?.is ?? ''}`;
  const from = act.group.main ?? at;
  if ((placed.test(before) || placed.test(all[at - 1]?.is ?? '')) && all.slice(from + 1, at).some(looksPlural))
    return true;
  const verb = at - 1;
  const noun = all[verb - 1]?.is === 'from' || all[verb - 1]?.is === 'to' ? verb - 2 : verb - 1;
  return noun > (act.group.main ?? act.at) && !PREPOSITIONS.has(all[verb]!.is) && looksPlural(all[noun]!);
};

const phraseAt = (all: readonly Part[], at: number, among: readonly (readonly string[])[]) =>
  among.find((words) => words.every((word, n) => all[at + n]?.is.replace(/'s$/, '') === word));

/** "ahead of us", "in front of us", "with us"; in "a tool for us" and "helped us" the team may be meant. */
export function meansPlace(all: readonly Part[], us: number): boolean {
  const before = all[us - 1]?.is ?? '';
  return placeBeforeUs.has(before === 'of' || before === 'to' ? (all[us - 2]?.is ?? '') : before);
}

/** The token indexes of the first and last word of "as a team" between `from` and `end`. */
export function teamPhrase(all: readonly Part[], from: number, end: number): readonly [number, number] | undefined {
  for (let at = from; at < end; at++) {
    const phrase = phraseAt(all, at, teamPhrases);
    if (phrase) return [at, at + phrase.length - 1];
  }
  return undefined;
}

/** True where a word of the clause, which ends before the token `end`, says that each of several did it: "both", "together". */
export function saysTogether(all: readonly Part[], act: Clause, end: number): boolean {
  if (act.group.floating.some((at) => /^(?:both|each|together)$/.test(all[at]!.is))) return true;
  for (let at = act.at + 1; at < end; at++) {
    // "went round the table and each named one risk".
    if (all[at]!.is === 'each' && /^(?:and|then)$/.test(all[at - 1]?.is ?? '') && hasTense(all, at + 1)) return true;
    if (jointAdverbs.has(all[at]!.is) || isJointTogether(all, act, at)) return true;
    const phrase = phraseAt(all, at, jointPhrases);
    if (phrase && !(phrase[1] === 'us' && meansPlace(all, at + 1)) && !isOfOthers(all, act, at)) return true;
  }
  return false;
}

/** "we all", "we have each", "we each, in our own way, failed": the pronoun counts its persons. */
const isCounted = (all: readonly Part[], { at, group }: Clause): boolean =>
  (/^(?:all|both|each)$/.test(all[group.main ?? -1]?.is ?? '') && PREPOSITIONS.has(all[group.main! + 1]?.is ?? '')) ||
  (/^(?:each|both)$/.test(all[at + 1]?.is ?? '') && all[at + 2]?.text === ',') ||
  group.floating.some((at) => all[at]!.is !== 'ourselves');

/** "called ourselves owners", "ended up being the last ones", "moved our desks": what each of several is or has. */
function sharesOut(all: readonly Part[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const next = all[at + 1];
    // "saw ourselves as gatekeepers".
    const first = all[at]!.is === 'ourselves' && next?.is === 'as' ? at + 2 : at + 1;
    const names =
      all[at]!.is === 'ourselves' ||
      (/^(?:be|being)$/.test(all[at]!.is) && /^(?:to|of|up)$/.test(all[at - 1]?.is ?? ''));
    if (names && next?.kind === 'word' && !isParticipial(next.is) && isPluralPhrase(all, first)) return true;
    // "made fools of ourselves".
    const several = all[at]!.is === 'ourselves' && all[at - 1]?.is === 'of' && at > 1 && looksPlural(all[at - 2]!);
    if (several) return true;
    if (all[at]!.is === 'our' && next && oneEach.has(next.is)) return true;
  }
  return false;
}

/** "our respective managers", "our combined budget": several owners. */
const hasJointOwners = (all: readonly Part[], from: number, end: number): boolean =>
  all.slice(from, end).some(({ is }, n) => is === 'our' && jointAdjectives.has(all[from + n + 1]?.is ?? ''));

/** "were at odds over it", with no "with" that names the other side; "worked side by side", with no object. */
function standBeside(all: readonly Part[], { group: { main } }: Clause, end: number): boolean {
  if (main === undefined) return false;
  for (let at = main; at < end; at++) {
    if (phraseAt(all, at, mutualPhrases)) return !all.slice(at, at + 10).some(({ is }) => is === 'with');
    if (at <= main + 1 && phraseAt(all, at, besidePhrases)) return true;
    if (all[at]!.is === 'separately' && /^(?:and|but|then|,)$/.test(all[at + 1]?.text ?? '')) return true;
    const independent = all[at]!.is === 'independently' && all[at + 1]?.is !== 'of';
    if (independent || (all[at]!.is === 'in' && isCountedShift(all, at + 1))) return true;
  }
  return false;
}

/** "in two shifts". */
const isCountedShift = (all: readonly Part[], at: number): boolean =>
  /^(?:two|three|four|five|six)$/.test(all[at]?.is ?? '') &&
  /^(?:shifts|teams|groups|squads|parties)$/.test(all[at + 1]?.is ?? '');

/** True where the clause of the act, from the token `start` up to `end`, cannot have one person as its subject. */
export function needsSeveral(all: readonly Part[], act: Clause, start: number, end: number): boolean {
  if (isCounted(all, act) || complementIsPlural(all, act) || isCollective(all, act, end)) return true;
  if (saysTogether(all, { ...act, at: start - 1 }, end) || teamPhrase(all, start, end)) return true;
  if (standBeside(all, act, end) || hasJointOwners(all, start, end)) return true;
  // "got us a van": with "me" it would have to be "myself".
  if (all[(act.group.main ?? act.at) + 1]?.is === 'us') return true;
  return sharesOut(all, start, end) || all.slice(start, end).some(({ is }) => teamAdverbs.has(is));
}

/** "one of us", and "my manager and I" before the token `at`: the sentence tells who "we" are, and they are several. */
export function namesSeveral(all: readonly Part[], at: number): boolean {
  return all.some(({ is }, n) => {
    if (is === 'us') return all[n - 1]?.is === 'of' && counts.has(all[n - 2]?.is ?? '');
    // "me and Ana fixed it".
    if (is === 'me' && n < at && all[n + 1]?.is === 'and' && /^\p{Lu}/u.test(all[n + 2]?.text ?? '')) return true;
    return /^(?:i|me|myself)$/.test(is) && n < at && all[n - 1]?.is === 'and' && joinsNoun(all, n - 1);
  });
}

/** "Priya, Tom and I", but not "it failed and I": no verb stands between the start of the clause and the "and". */
function joinsNoun(all: readonly Part[], and: number): boolean {
  const last = all[and - 1]?.text === ',' ? and - 2 : and - 1;
  for (let at = last; at >= 0 && !isEdge(all, at); at--) if (hasTense(all, at)) return false;
  return last >= 0 && all[last]!.kind === 'word';
}

/** "As engineers, we", "as a company we", "being engineers, we": the phrase before names several. */
function followsPluralRole(all: readonly Part[], at: number): boolean {
  const noun = all[at - 1]?.text === ',' ? at - 2 : at - 1;
  const named = all[noun];
  if (!named || !(looksPlural(named) || (isGroupNoun(named) && !teamNouns.has(named.is)))) return false;
  for (let first = noun - 1; first >= 0 && first > noun - 5; first--) {
    if (all[first]!.kind === 'mark') return false;
    if (/^(?:as|being)$/.test(all[first]!.is))
      return first === 0 || all[first - 1]!.kind === 'mark' || /^(?:and|but|so)$/.test(all[first - 1]!.is);
  }
  return false;
}

/** "we engineers", "we three", "we, the platform team," and "we and the vendor": more than the pronoun is the subject. */
export function isExtended(all: readonly Part[], { at, place }: Clause): boolean {
  if (place.joined || followsPluralRole(all, at)) return true;
  const next = all[at + 1];
  const before = all[at - 1]?.is ?? '';
  if (/^(?:both|neither|either)$/.test(before)) return true;
  if (!next) return false;
  if (/^(?:and|or|nor|&|two|three|four|five|six|as)$/.test(next.is) || next.kind === 'number') return true;
  if (next.text === ',' || next.text === '(') {
    const inner = all[at + 2];
    const opens =
      inner && (DETERMINERS.has(inner.is) || /^\p{Lu}/u.test(inner.text) || looksPlural(inner) || NAMING.has(inner.is));
    return opens === true && adverbLength(all, at + 2) === 0;
  }
  // "we at the plant knew": a phrase between the pronoun and its verb says who.
  if (place.fronted === undefined && /^(?:in|at|on|from|over|of)$/.test(next.is) && adverbLength(all, at + 1) === 0)
    return true;
  if (/^(?:men|women|people|folks|few)$/.test(next.is)) return true;
  // "we poor fools believed it".
  const noun = all[at + 2];
  const described =
    noun && (looksPlural(noun) || noun.is === 'few') && !looksPast(next.is) && !isFiniteAuxiliary(next.is);
  if (described && adverbLength(all, at + 1) === 0 && hasTense(all, at + 3)) return true;
  return looksPlural(next) && all[at + 2]?.kind === 'word' && adverbLength(all, at + 1) === 0;
}
