import {
  COLLECTIVE_DEEDS,
  COLLECTIVE_PHRASES,
  COLLECTIVE_STATES,
  COLLECTIVE_VERBS,
  COUNTS_OF_US,
  EXCHANGING_VERBS,
  JOINING_VERBS,
  JOINT_ADVERBS,
  ONE_FOR_EACH,
  PLACE_BEFORE_US,
  TEAM_ADVERBS,
  TEAM_MEMBERS,
  TEAM_PHRASES,
} from '../data/firstPerson.ts';
import { TEAM_NOUNS, TIME_NOUNS } from '../data/persons.ts';
import { isEdge } from './clauseEdges.ts';
import { list } from './clauseWords.ts';
import type { Clause } from './persons.ts';
import { adverbLength, BE, DETERMINERS, hasTense, type Part, withoutNot } from './sentenceTokens.ts';
import { isParticipial } from './verbGroup.ts';
import { formsOf } from './verbs.ts';

const collective = formsOf(list(COLLECTIVE_VERBS));
const jointAdverbs = list(JOINT_ADVERBS);
const teamAdverbs = list(TEAM_ADVERBS);
const phrases = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((phrase) => phrase.split(' '));
const jointPhrases = phrases(COLLECTIVE_PHRASES);
const deeds = phrases(COLLECTIVE_DEEDS).map(([verb = '', ...object]) => ({ verbs: formsOf([verb]), object }));
const exchanging = formsOf(list(EXCHANGING_VERBS));
const collectiveStates = list(COLLECTIVE_STATES);
const counts = list(COUNTS_OF_US);
const oneEach = list(ONE_FOR_EACH);
const teamPhrases = phrases(TEAM_PHRASES);
const joining = formsOf(list(JOINING_VERBS));
const teamNouns = list(TEAM_NOUNS);
const placeBeforeUs = list(PLACE_BEFORE_US);
const members = list(TEAM_MEMBERS);
const timeNouns = list(TIME_NOUNS);
const becoming = formsOf(['become', 'remain', 'stay', 'form', 'make']);
/** Words that open an apposition: "we, meaning the platform team,". */
const NAMING = list('as meaning including namely especially being');
const PREPOSITIONS = list(
  'of in on at by for with from to into under over about behind ahead before after until without because',
);

const looksPlural = ({ is }: Part): boolean =>
  /[^suiy']s$/.test(is) &&
  is.length > 3 &&
  !/^(?:always|ourselves|sometimes|perhaps|besides|towards|nowadays|afterwards|does|less)$/.test(is);

/** "three engineers", "a small team", "the owners": what no one person is. */
function isPluralPhrase(all: readonly Part[], from: number): boolean {
  let at = from;
  for (let length = adverbLength(all, at); length > 0 && !DETERMINERS.has(all[at]!.is); length = adverbLength(all, at))
    at += length;
  let head: Part | undefined;
  let time = false;
  for (; at < all.length && at < from + 8; at++) {
    const part = all[at]!;
    if (
      (part.kind === 'mark' && part.text !== '-') ||
      PREPOSITIONS.has(part.is) ||
      /^(?:and|or|but|who|that|which)$/.test(part.is)
    )
      break;
    // "the only customers there": what follows the head is no part of it.
    if (head && looksPlural(head) && (adverbLength(all, at) > 0 || /^(?:here|there)$/.test(part.is))) break;
    if (timeNouns.has(part.is)) time = true;
    if (teamNouns.has(part.is) || members.has(part.is)) return true;
    head = part;
  }
  if (!head || time) return false;
  return (
    looksPlural(head) ||
    all[from]!.kind === 'number' ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|few)$/.test(all[from]!.is)
  );
}

export function complementIsPlural(all: readonly Part[], { group }: Clause): boolean {
  const { auxiliaries, contracted, main } = group;
  if (main === undefined) return false;
  const last = withoutNot(all[auxiliaries.at(-1) ?? -1]?.is ?? '');
  const copula = BE.has(last) || last === 'been' || last === 'be' || (contracted === 're' && auxiliaries.length === 0);
  if (copula && collectiveStates.has(all[main]!.is)) return true;
  if (copula) return !isParticipial(all[main]!.is) && isPluralPhrase(all, main);
  return becoming.has(all[main]!.is) && isPluralPhrase(all, main + 1);
}

/** "met on Monday", "split into two groups", "teamed up": no object, no "with". */
function isCollectiveVerb(all: readonly Part[], main: number): boolean {
  if (!collective.has(all[main]!.is)) return false;
  let at = main + 1;
  if (/^(?:up|off|down)$/.test(all[at]?.is ?? '')) at++;
  for (let length = adverbLength(all, at); length > 0 && !DETERMINERS.has(all[at]!.is); length = adverbLength(all, at))
    at += length;
  const next = all[at];
  if (!next || next.is === 'with') return !next;
  if (/^(?:every|each|all|both|this|that|last|next)$/.test(next.is) || timeNouns.has(next.is)) return true;
  if (all.slice(at, at + 8).some(({ is }) => is === 'with')) return false;
  return !DETERMINERS.has(next.is) && next.kind === 'word'
    ? !/^\p{Lu}/u.test(next.text) && !looksPlural(next)
    : next.kind === 'mark';
}

/** "compared notes", "swapped desks", "agreed on a date": what takes several where no "with" names the others. */
function isCollectiveDeed(all: readonly Part[], at: number): boolean {
  const { is } = all[at]!;
  const next = all[at + 1];
  const deed =
    deeds.some(({ verbs, object }) => verbs.has(is) && object.every((word, n) => all[at + 1 + n]?.is === word)) ||
    (exchanging.has(is) && next?.kind === 'word' && looksPlural(next));
  return deed && !all.slice(at, at + 10).some((part) => part.is === 'with');
}

/** The verbs of the clause: its first, those that "and" joins to it, and infinitives. */
function isCollective(all: readonly Part[], { group: { main } }: Clause, end: number): boolean {
  for (let at = main ?? end; at < end; at++) {
    const before = all[at - 1]!;
    const isVerb = at === main || before.text === ',' || /^(?:to|and|then|but)$/.test(before.is);
    if (isCollectiveDeed(all, at) || (isVerb && isCollectiveVerb(all, at))) return true;
  }
  return false;
}

/** "put a plan together", "to pull it together": the verb joins things. In "on call together" the word is a noun. */
function joinsThings(all: readonly Part[], subject: number, at: number): boolean {
  for (let j = at - 1; j > subject && j > at - 8; j--) {
    const before = all[j - 1]?.is ?? '';
    if (joining.has(all[j]!.is) && !DETERMINERS.has(before) && !PREPOSITIONS.has(before.replace(/^to$/, '')))
      return true;
  }
  return false;
}

/** "worked together", but not "put a plan together", "together with the vendor". */
const isJointTogether = (all: readonly Part[], { at: subject }: Clause, at: number): boolean =>
  all[at]!.is === 'together' && all[at + 1]?.is !== 'with' && !joinsThings(all, subject, at);

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
    if (jointAdverbs.has(all[at]!.is) || isJointTogether(all, act, at)) return true;
    const phrase = phraseAt(all, at, jointPhrases);
    if (phrase && !(phrase[1] === 'us' && meansPlace(all, at + 1))) return true;
  }
  return false;
}

/** "we all", "we have each": the pronoun counts its persons. */
const isCounted = (all: readonly Part[], { group }: Clause): boolean =>
  group.floating.some((at) => all[at]!.is !== 'ourselves');

/** "called ourselves owners", "ended up being the last ones", "moved our desks": what each of several is or has. */
function sharesOut(all: readonly Part[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const next = all[at + 1];
    const names =
      all[at]!.is === 'ourselves' || (/^(?:be|being)$/.test(all[at]!.is) && /^(?:to|of|up)$/.test(all[at - 1]!.is));
    if (names && next?.kind === 'word' && !isParticipial(next.is) && isPluralPhrase(all, at + 1)) return true;
    if (all[at]!.is === 'our' && next && oneEach.has(next.is)) return true;
  }
  return false;
}

/** True where the clause of the act, from the token `start` up to `end`, cannot have one person as its subject. */
export function needsSeveral(all: readonly Part[], act: Clause, start: number, end: number): boolean {
  if (isCounted(all, act) || complementIsPlural(all, act) || isCollective(all, act, end)) return true;
  if (saysTogether(all, { ...act, at: start - 1 }, end) || teamPhrase(all, start, end)) return true;
  return sharesOut(all, act.at, end) || all.slice(start, end).some(({ is }) => teamAdverbs.has(is));
}

/** "one of us", and "my manager and I" before the token `at`: the sentence tells who "we" are, and they are several. */
export function namesSeveral(all: readonly Part[], at: number): boolean {
  return all.some(({ is }, n) => {
    if (is === 'us') return all[n - 1]?.is === 'of' && counts.has(all[n - 2]?.is ?? '');
    return is === 'i' && n < at && all[n - 1]?.is === 'and' && joinsNoun(all, n - 1);
  });
}

/** "Priya, Tom and I", but not "it failed and I": no verb stands between the start of the clause and the "and". */
function joinsNoun(all: readonly Part[], and: number): boolean {
  const last = all[and - 1]?.text === ',' ? and - 2 : and - 1;
  for (let at = last; at >= 0 && !isEdge(all, at); at--) if (hasTense(all, at)) return false;
  return last >= 0 && all[last]!.kind === 'word';
}

/** "As engineers, we": the phrase before names several. */
function followsPluralRole(all: readonly Part[], at: number): boolean {
  const noun = all[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (!all[noun] || !looksPlural(all[noun])) return false;
  for (let first = noun - 1; first >= 0 && first > noun - 5; first--) {
    if (all[first]!.kind === 'mark') return false;
    if (all[first]!.is === 'as')
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
  return looksPlural(next) && all[at + 2]?.kind === 'word' && adverbLength(all, at + 1) === 0;
}
