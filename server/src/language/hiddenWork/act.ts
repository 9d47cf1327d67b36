import { BARE_PARTIES } from '../../data/agents.ts';
import { ENDINGS } from '../../data/participles.ts';
import { PERSON_NOUNS } from '../../data/persons.ts';
import {
  ANSWERS,
  DEVICES,
  EITHER,
  EITHER_PHRASES,
  GIVING,
  HELD,
  MADE,
  NOT_WORK,
  NOT_WORK_PHRASES,
  ORGANISATIONS,
  OWN_GROUPS,
  PEOPLE,
  SET_OFF,
  SHIFTING_NOUNS,
  TRAFFIC,
  WORK,
  WORK_LIKE_NOUNS,
  WORK_ON_PEOPLE,
  WORK_PHRASES,
} from '../../data/work.ts';
import type { Passive } from '../passives/passives.ts';
import { isPeople } from '../passives/people.ts';
import { isAdverb, isNounish, isTime, list, NOUN_STARTS, type Word } from '../words/clauseWords.ts';

/**
 * Whose act a verb tells of, by its own meaning and what it is done to:
 * - `work`: engineers do it, and it is the writer's as a rule;
 * - `open`: the verb does not tell;
 * - `either`: a decision, the writer's as readily as somebody else's;
 * - `answer`: the answer to what somebody asked or proposed;
 * - `how`: how a thing is made or kept, as readily as an act ("was built on Kafka");
 * - `toOthers`: others, or a thing, got something;
 * - `toOwn`: the writer, or nobody by name, got something ("a deadline was given");
 * - `notWork`: a fault, an act from above, a thing known or felt.
 */
export type Act = 'work' | 'open' | 'either' | 'answer' | 'how' | 'toOthers' | 'toOwn' | 'notWork';

const work = list(`${WORK} ${WORK_LIKE_NOUNS}`);
const either = list(EITHER);
const answers = list(ANSWERS);
const eitherPhrases = list(EITHER_PHRASES);
const notWork = list(NOT_WORK);
const notWorkPhrases = list(NOT_WORK_PHRASES);
const devices = list(DEVICES);
const workPhrases = list(WORK_PHRASES);
const made = list(MADE);
const people = list(PEOPLE);
const receivers = list(`${PEOPLE} ${BARE_PARTIES} they`);
const persons = list(PERSON_NOUNS);
const organisations = list(ORGANISATIONS);
const ownGroups = list(OWN_GROUPS);
const giving = list(GIVING);
const traffic = list(TRAFFIC);
const endings = list(`${ENDINGS} completed`);
const held = list(HELD);
const setOff = list(SET_OFF);
const workOnPeople = list(WORK_ON_PEOPLE);
const shiftingNouns = list(SHIFTING_NOUNS);

/** A noun phrase without what describes it behind its noun: "the list" of "the list of candidates". */
export function coreOf(phrase: readonly Word[]): readonly Word[] {
  const tail = phrase.findIndex((word, n) => n > 0 && (word.tags.has('Preposition') || word.is === 'whose'));
  return tail > 0 ? phrase.slice(0, tail) : phrase;
}

/** The noun that a noun phrase is about: "list" of "the list of candidates" and of "the candidate list". */
export const headOf = (phrase: readonly Word[]): string => coreOf(phrase).at(-1)?.is ?? '';

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
    if (word.is === 'to') return words[j + 1]?.tags.has('Infinitive') !== true || isReceiver(words[j + 1]!.is);
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

/** True where what was given, shown or told went to others or to a thing; the own group is told from above. */
function wentToOthers(passive: Passive, base: string, head: string): boolean {
  const ordered = base === 'tell' && passive.words[passive.at + 1]?.is === 'to';
  if (ownGroups.has(head) || shiftingNouns.has(head) || ordered) return false;
  return isReceiver(head) || (head !== 'it' && getsObject(passive)) || reachesSomebody(passive);
}

/** "A report was handed over": the writer gave it away, where "a report was handed to me" reached the writer. */
const handsOn = ({ words, at }: Passive, base: string): boolean =>
  /^(?:give|hand)$/.test(base) && /^(?:over|out|away|back)$/.test(words[at + 1]?.is ?? '');

/** "in two days", "on Monday", "for a week" behind the participle. */
const tellsDuration = ({ words, at }: Pick<Passive, 'words' | 'at'>): boolean =>
  words.slice(at + 2, at + 5).some(isTime);

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

/** What was done to people: work that reaches them ("were surveyed"), or work on machines named like people ("the antenna driver was retuned"). */
function actOnPeople(base: string, head: string, next: string): Act {
  const reaches = workOnPeople.has(base) || base === 'send' || (devices.has(head) && work.has(base));
  if (!reaches)
    return isNotWork(base) || notWorkPhrases.has(`${base}-${next}`)
      ? 'notWork'
      : answers.has(base)
        ? 'answer'
        : either.has(base)
          ? 'either'
          : 'open';
  if (ownGroups.has(head)) return next === 'that' ? 'toOwn' : 'open';
  // "were trained on the old stack": what they knew, as much as an act.
  return work.has(base) && !(base === 'train' && next === 'on') ? 'work' : 'open';
}

/** "were kept informed", where "were kept waiting" tells no work. */
function actOfKeeping(head: string, next: string): Act {
  if (ownGroups.has(head) || next.endsWith('ing')) return 'notWork';
  return /^(?:informed|updated|posted)$/.test(next) ? 'work' : 'open';
}

/** What is made or kept in some way: "was written in Go", "was designed to scale"; undefined where the verb tells an act. */
function actOfMaking(passive: Passive, base: string, subject: readonly Word[]): Act | undefined {
  if (isNew(subject)) return undefined;
  const [next, second] = passive.words.slice(passive.at + 1, passive.at + 3);
  const places = notWorkPhrases.has(`${base}-${next?.is}`) && !/^(?:each|every|all)$/.test(second?.is ?? '');
  if (places && !tellsDuration(passive)) return 'how';
  if (next?.is === 'to' && second?.tags.has('Infinitive')) return 'notWork';
  return tellsHow(passive) ? 'how' : undefined;
}

/** What a verb tells with its subject and the word behind it, whatever stands around the clause. */
export function actOf(passive: Passive, base: string, subject: readonly Word[]): Act {
  const { words, at } = passive;
  const next = words[at + 1]?.is ?? '';
  const head = headOf(subject);
  if (base === 'give' && held.has(head) && subject[0]!.is !== 'the') return 'toOthers';
  if (handsOn(passive, base)) return 'work';
  if (giving.has(base)) return wentToOthers(passive, base, head) ? 'toOthers' : 'toOwn';
  if (base === 'keep' && isReceiver(head)) return actOfKeeping(head, next);
  // A meeting, where "sessions were held in memory".
  if (base === 'hold') return held.has(head) && next !== 'in' ? 'work' : 'notWork';
  if (base === 'trigger' && setOff.has(head)) return 'work';
  if (base === 'pay' && head === 'attention') return 'open';
  if (base === 'drop' && subject.some(({ is }) => traffic.has(is))) return 'notWork';
  if (people.has(head)) return actOnPeople(base, head, next);
  if (endings.has(words[at]!.is) && isShare(subject)) return 'notWork';
  if (workPhrases.has(`${base}-${next}`) && !isLeftOn(passive)) return 'work';
  // "were rejected as implausible": what sorts things asks nobody.
  if (answers.has(base)) return next === 'as' ? 'either' : 'answer';
  if (either.has(base) || eitherPhrases.has(`${base}-${next}`)) return 'either';
  if (isNotWork(base)) return 'notWork';
  const making = made.has(base) ? actOfMaking(passive, base, subject) : undefined;
  if (making) return making;
  if (!made.has(base) && notWorkPhrases.has(`${base}-${next}`)) return 'notWork';
  return isWork(base) ? 'work' : 'open';
}

/** True of a noun whose things are somebody else's: people and departments. */
export const isOwner = (noun: string): boolean => receivers.has(noun) || persons.has(noun) || organisations.has(noun);

/** People besides the writer's own group, by a noun or a name. */
export const isOtherParty = (word: Word): boolean =>
  (isPeople(word) && !ownGroups.has(word.is)) || word.tags.has('Person');
