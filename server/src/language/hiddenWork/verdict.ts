import { BARE_PARTIES } from '../../data/agents.ts';
import { ENDINGS } from '../../data/participles.ts';
import {
  DEVICES,
  GIVING,
  HELD,
  MADE,
  NOT_WORK,
  NOT_WORK_PHRASES,
  OWN_GROUPS,
  PEOPLE,
  SET_OFF,
  SHIFTING_NOUNS,
  TRAFFIC,
  WORK,
  WORK_ON_PEOPLE,
  WORK_PHRASES,
} from '../../data/work.ts';
import type { Passive } from '../passives/passives.ts';
import { isPeople } from '../passives/people.ts';
import { isAdverb, isNounish, list, NOUN_STARTS, type Word } from '../words/clauseWords.ts';

/** Whose work a verb and its subject tell of. */

/** How likely a passive hides work of the writer's own. */
export type Confidence = 'sure' | 'unsure';

const work = list(WORK);
const notWork = list(NOT_WORK);
const notWorkPhrases = list(NOT_WORK_PHRASES);
const devices = list(DEVICES);
const workPhrases = list(WORK_PHRASES);
const made = list(MADE);
const people = list(PEOPLE);
const receivers = list(`${PEOPLE} ${BARE_PARTIES} they`);
const ownGroups = list(OWN_GROUPS);
const giving = list(GIVING);
const traffic = list(TRAFFIC);
const endings = list(`${ENDINGS} completed`);
const held = list(HELD);
const setOff = list(SET_OFF);
const workOnPeople = list(WORK_ON_PEOPLE);
const shiftingNouns = list(SHIFTING_NOUNS);

export const isGiving = (base: string): boolean => giving.has(base);

/** The noun that a noun phrase is about: "list" of "the list of candidates" and of "the candidate list". */
export function headOf(phrase: readonly Word[]): string {
  const tail = phrase.findIndex((word, n) => n > 0 && word.tags.has('Preposition'));
  return phrase.at(tail > 0 ? tail - 1 : -1)?.is ?? '';
}

/** "40% of the templates", "most of the pages": a share of a whole. */
const isShare = (subject: readonly Word[]): boolean =>
  subject[0]?.tags.has('Percent') === true ||
  (/^(?:most|half|much|part|third|quarter|majority|thirds|quarters)$/.test(subject[0]?.is ?? '') &&
    subject.length > 1) ||
  (/^(?:third|quarter|half|majority|part|thirds|quarters)$/.test(subject[1]?.is ?? '') && subject[2]?.is === 'of');

/** "to the board", "to forty engineers" within the next words: somebody got the thing. */
function reachesSomebody({ words, at }: Passive): boolean {
  for (let j = at + 1; j <= at + 3; j++) {
    const word = words[j];
    if (!word || /[,;:.]/.test(word.gap)) return false;
    if (word.is === 'to') return words[j + 1]?.tags.has('Infinitive') !== true;
  }
  return false;
}

/** "were given six months", "was shown the old form": the subject got what stands behind the participle. */
function getsObject({ words, at }: Passive): boolean {
  const next = words[at + 1];
  if (!next || !/^\s+$/.test(next.gap) || isAdverb(next)) return false;
  if (next.tags.has('Value')) return true;
  const when = next.tags.has('Date') || words[at + 2]?.tags.has('Date') || words[at + 3]?.tags.has('Date');
  return !when && (NOUN_STARTS.has(next.is) || (isNounish(next) && !next.tags.has('Preposition')));
}

/** People and groups with a name of their own; "it" and "data" are things far more often than departments. */
const isReceiver = (head: string): boolean => receivers.has(head) && head !== 'it' && head !== 'data';

/** What was given, shown or told: by the writer, where others or a thing got it, and from above where the own group did. */
function judgeReceived(passive: Passive, base: string, head: string): Confidence | undefined {
  const ordered = base === 'tell' && passive.words[passive.at + 1]?.is === 'to';
  if (ownGroups.has(head) || shiftingNouns.has(head) || ordered) return undefined;
  return isReceiver(head) || (head !== 'it' && getsObject(passive)) || reachesSomebody(passive) ? 'unsure' : undefined;
}

/** "in two days", "on Monday", "for a week" behind the participle. */
const tellsDuration = ({ words, at }: Pick<Passive, 'words' | 'at'>): boolean =>
  words.slice(at + 2, at + 5).some((word) => word.tags.has('Date'));

/** "was built in two days", "was designed for a week": a time tells an act, where another phrase might tell a state. */
function tellsHow({ words, at }: Passive): boolean {
  const next = words[at + 1];
  if (
    !next ||
    /\S/.test(next.gap) ||
    !/^(?:in|on|to|for|with|around|as|at|across|through|using|of|under|via)$/.test(next.is)
  )
    return false;
  return !tellsDuration({ words, at });
}

/** Work, and work done again: "resubmitted" as "submitted". */
const isWork = (base: string): boolean => work.has(base) || (base.startsWith('re') && work.has(base.slice(2)));

/** Acts of others, faults, and whatever went wrong: "was misread". */
const isNotWork = (base: string): boolean => notWork.has(base) || base.startsWith('mis');

/** "a prototype": what "a" brings into the story was made in it. */
export const isNew = (subject: readonly Word[]): boolean => /^an?$/.test(subject[0]?.is ?? '');

/** "The flag was left on": a slip, where "left on the old version" tells a choice. */
const isLeftOn = ({ words, at }: Passive): boolean => {
  const [on, next] = [words[at + 1], words[at + 2]];
  return on?.is === 'on' && (!next || /\S/.test(next.gap) || next.is === 'in');
};

/** Work that reaches people, and work on machines that are named like people: "the antenna driver was retuned". */
function judgeOnPeople(base: string, head: string, next: string): Confidence | undefined {
  const reaches = workOnPeople.has(base);
  if (!(reaches || base === 'send' || (devices.has(head) && work.has(base)))) return undefined;
  if (ownGroups.has(head)) return next === 'that' ? undefined : 'unsure';
  // "were trained on the old stack": what they knew, as much as an act.
  return work.has(base) && !(base === 'train' && next === 'on') ? 'sure' : 'unsure';
}

/** What the verb, its subject and what follows it tell, whatever stands around the clause. */
export function judgeVerb(passive: Passive, base: string, subject: readonly Word[]): Confidence | undefined {
  const next = passive.words[passive.at + 1]?.is ?? '';
  const head = headOf(subject);
  if (base === 'give' && held.has(head) && subject[0]!.is !== 'the') return 'unsure';
  if (giving.has(base)) return judgeReceived(passive, base, head);
  if (base === 'keep' && isReceiver(head)) {
    // "were kept informed", where "were kept waiting" tells no work.
    if (ownGroups.has(head) || next.endsWith('ing')) return undefined;
    return /^(?:informed|updated|posted)$/.test(next) ? 'sure' : 'unsure';
  }
  // A meeting, where "sessions were held in memory".
  if (base === 'hold') return held.has(head) && next !== 'in' ? 'sure' : 'unsure';
  if (base === 'trigger' && setOff.has(head)) return 'sure';
  if (base === 'pay' && head === 'attention') return 'unsure';
  if (base === 'drop' && subject.some((word) => traffic.has(word.is))) return undefined;
  if (people.has(head)) return judgeOnPeople(base, head, next);
  if (isShare(subject)) return endings.has(passive.words[passive.at]!.is) || isNotWork(base) ? undefined : 'unsure';
  if (workPhrases.has(`${base}-${next}`) && !isLeftOn(passive)) return 'unsure';
  if (isNotWork(base)) return undefined;
  const makesNew =
    made.has(base) && (isNew(subject) || /^(?:each|every|all)$/.test(passive.words[passive.at + 2]?.is ?? ''));
  if (notWorkPhrases.has(`${base}-${next}`) && !makesNew && !tellsDuration(passive)) return undefined;
  if (made.has(base) && !isNew(subject)) {
    // "was designed to scale": what it was for, and no act.
    if (next === 'to' && passive.words[passive.at + 2]?.tags.has('Infinitive')) return undefined;
    if (tellsHow(passive)) return 'unsure';
  }
  return isWork(base) ? 'sure' : 'unsure';
}

/** True of a noun whose things are somebody else's: people and departments. */
export const isOwner = (noun: string): boolean => receivers.has(noun);

/** People besides the writer's own group, by a noun or a name. */
export const isOtherParty = (word: Word): boolean =>
  (isPeople(word) && !ownGroups.has(word.is)) || word.tags.has('Person');
