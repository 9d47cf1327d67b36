import { BARE_PARTIES } from '../data/agents.ts';
import { ENDINGS } from '../data/participles.ts';
import {
  DESCRIBING,
  ELSEWHERE,
  FINDINGS,
  GIVING,
  MADE,
  NOT_WORK,
  NOT_WORK_PHRASES,
  OWN_GROUPS,
  PEOPLE,
  SETTING_NOUNS,
  SHIFTING_NOUNS,
  TRAFFIC,
  TROUBLE,
  UNCOVERING,
  WORK,
  WORK_ON_PEOPLE,
} from '../data/work.ts';
import { overlaps } from '../model/span.ts';
import type { Prose } from '../model/story.ts';
import { BE_FINITE, isAdverb, isNounish, list, NOUN_STARTS, type Word } from './clauseWords.ts';
import { type Passive, passives } from './passives.ts';
import { baseOf } from './verbs.ts';

/** How likely a passive hides work of the writer's own. */
export type Confidence = 'sure' | 'unsure';

const work = list(WORK);
const notWork = list(NOT_WORK);
const notWorkPhrases = list(NOT_WORK_PHRASES);
const made = list(MADE);
const findings = list(FINDINGS);
const settingNouns = list(SETTING_NOUNS);
const shiftingNouns = list(SHIFTING_NOUNS);
const describing = list(DESCRIBING);
const people = list(PEOPLE);
const receivers = list(`${PEOPLE} ${BARE_PARTIES} they`);
const ownGroups = list(OWN_GROUPS);
const giving = list(GIVING);
const traffic = list(TRAFFIC);
const trouble = list(TROUBLE);
const uncovering = list(UNCOVERING);
const endings = list(`${ENDINGS} completed`);
const workOnPeople = list(WORK_ON_PEOPLE);
const elsewhere = list(ELSEWHERE);

const PERSONS = list('i you he she we who me him us everyone everybody someone somebody anyone anybody nobody');
const OWNED_BY_OTHERS = list('my their his her your whose');
const RECEIVERS = list('me us');
const HABITS = list('always usually often never sometimes daily weekly nightly hourly monthly every each whenever');

/** "was", "is", "has", "had"; undefined where a modal, "to" or "-ing" leaves open whether anything happened. */
function tenseOf({ words, first }: Passive): 'past' | 'present' | 'perfect' | 'pluperfect' | undefined {
  const { is } = words[first]!;
  if (/^(?:was|were|got|did)$/.test(is)) return 'past';
  if (/^(?:has|have)$/.test(is))
    return words[first]!.end === words[first]!.start && !hasBeen(words, first) ? 'present' : 'perfect';
  if (is === 'had') return 'pluperfect';
  return BE_FINITE.has(is) || is === 'gets' || is === 'get' ? 'present' : undefined;
}

const hasBeen = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 4).some(({ is }) => is === 'been');

/** "to me", "for us", "with me" after the participle: somebody else gave, sent or assigned. */
function reachesWriter({ words, at }: Passive): boolean {
  for (let j = at + 1; j <= at + 4; j++) {
    const word = words[j];
    if (!word || /[,;:.]/.test(word.gap)) return false;
    if (RECEIVERS.has(word.is) && words[j - 1]!.is !== 'by') return true;
  }
  return false;
}

/** The subject of a passive that shares it with a passive before: "was prepared overnight and got executed twice". */
function sharedSubject(prose: Prose, passive: Passive): Passive | undefined {
  const before = passives(prose).filter((other) => other.at < passive.at && other.order === 'plain');
  return before.findLast((other) => other.subject !== undefined && other.subject.to >= other.subject.from);
}

/** True where "I" or an implied "I" acts before the passive in the same sentence. */
const writerActsBefore = ({ words, first }: Passive): boolean =>
  words.slice(0, first).some((word) => word.is === 'i' && !word.name);

/** "The deploys were frozen, so I …": the passive is the reason for the act that follows. */
const explainsNextAct = ({ words, at }: Passive): boolean =>
  words.some((word, n) => n > at && word.is === 'so' && /^(?:i|we)$/.test(words[n + 1]?.is ?? ''));

/** True where the writer acts in a later clause of the sentence. */
const writerActsAfter = ({ words, at }: Passive): boolean =>
  words.some((word, n) => n > at && /^(?:and|but|then)$/.test(word.is) && words[n + 1]?.is === 'i');

/** "was built in 2012", "was written years ago": before the story. */
function isLongPast({ words, at }: Passive): boolean {
  const isMade = made.has(baseOf(words[at]!.is) ?? '');
  const inYear = words[at + 1]?.is === 'in' && /^(?:19|20)\d\d$/.test(words[at + 2]?.is ?? '');
  const ago = words.some(
    (word, n) =>
      n > at && /^(?:years?|decades?)$/.test(word.is) && /^(?:ago|before|earlier)$/.test(words[n + 1]?.is ?? ''),
  );
  return (isMade && inYear) || ago;
}

/** The noun that a noun phrase is about: "list" of "the list of candidates" and of "the candidate list". */
function headOf(phrase: readonly Word[]): string {
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

function judgeVerb(passive: Passive, base: string, subject: readonly Word[]): Confidence | undefined {
  const next = passive.words[passive.at + 1]?.is ?? '';
  const head = headOf(subject);
  if (giving.has(base)) return judgeReceived(passive, base, head);
  if (base === 'keep' && isReceiver(head)) return ownGroups.has(head) ? undefined : 'unsure';
  if (base === 'drop' && subject.some((word) => traffic.has(word.is))) return undefined;
  if (people.has(head)) return workOnPeople.has(base) || base === 'send' ? 'unsure' : undefined;
  if (isShare(subject)) return endings.has(passive.words[passive.at]!.is) || notWork.has(base) ? undefined : 'unsure';
  if (notWork.has(base) || notWorkPhrases.has(`${base}-${next}`)) return undefined;
  if (made.has(base) && /^(?:in|on|to|for|with|around|as|across)$/.test(next)) return 'unsure';
  return work.has(base) ? 'sure' : 'unsure';
}

const verdicts = [new WeakMap<Passive, Confidence | 'none'>(), new WeakMap<Passive, Confidence | 'none'>()] as const;

/**
 * Whether a passive hides what the writer did, as far as one sentence tells: its clause stands by itself, an act of work
 * happened, and nobody else is named or meant. `presentStory` says that the story is told in the present tense; elsewhere
 * a plain present tells how a system works. Memoised by the passive.
 */
export function hiddenWork(prose: Prose, passive: Passive, presentStory: boolean): Confidence | undefined {
  const known = verdicts[presentStory ? 1 : 0];
  let verdict = known.get(passive);
  if (!verdict) {
    verdict = judge(prose, passive, presentStory) ?? 'none';
    known.set(passive, verdict);
  }
  return verdict === 'none' ? undefined : verdict;
}

function judge(prose: Prose, passive: Passive, presentStory: boolean): Confidence | undefined {
  const { words, first, at, agent, order } = passive;
  if (order !== 'plain' || prose.quoted.some((quoted) => overlaps(quoted, passive.participle))) return undefined;
  if (agent?.kind === 'party') return undefined;
  const tense = tenseOf(passive);
  const chain = words.slice(first, at);
  if (tense === undefined || chain.some((word) => elsewhere.has(word.is) || describing.has(word.is))) return undefined;
  if (describing.has(words[at + 1]?.is ?? '') || isNegated(passive)) return undefined;
  if (explainsNextAct(passive) || isLongPast(passive) || tellsTrouble(passive)) return undefined;
  if (tense === 'present' && (!presentStory || words.some((word) => HABITS.has(word.is)))) return undefined;
  const subject = passive.subject!;
  if (/^(?:subordinator|relative|verb)$/.test(subject.opener)) return undefined;
  const own = subject.to >= subject.from;
  const shared = own || subject.opener !== 'coordinator' ? undefined : sharedSubject(prose, passive);
  if (shared) {
    // One remark for a subject and its chain of passives, unless the first of them was somebody else's act.
    if (hiddenWork(prose, shared, presentStory)) return undefined;
    return hiddenWork(prose, { ...passive, subject: shared.subject }, presentStory);
  }
  const opensWithNoun = words[0]!.tags.has('Determiner');
  if (!own && !(opensWithNoun && /^(?:comma|unclear)$/.test(subject.opener))) return undefined;
  const phrase = own ? words.slice(subject.from, (subject.head ?? subject.to) + 1) : [];
  if (/^(?:no|nothing|none|neither|few|hardly)$/.test(phrase[0]?.is ?? '')) return undefined;
  if (phrase.some((word) => PERSONS.has(word.is) || OWNED_BY_OTHERS.has(word.is) || isOthers(word))) return undefined;
  if (phrase.some((word) => settingNouns.has(word.is)) || reachesWriter(passive)) return undefined;
  const base = baseOf(words[at]!.is) ?? words[at]!.is;
  const verdict = isFinding(words, phrase, at, base) ? 'sure' : judgeVerb(passive, base, phrase);
  if (!verdict) return undefined;
  if (verdict === 'unsure' && !giving.has(base) && isSetting(clauseFrom(words, first), phrase)) return undefined;
  if (tense === 'pluperfect' && !(verdict === 'sure' && words[0]!.is === 'by')) return undefined;
  const doubt =
    tense === 'pluperfect' ||
    !own ||
    subject.opener === 'unclear' ||
    subject.head !== undefined ||
    agent?.kind === 'writer' ||
    phrase[0]?.is === 'they' ||
    chain.some((word) => word.is === 'not' || word.is === 'being') ||
    phrase[0]?.is === 'our' ||
    writerActsBefore(passive) ||
    writerActsAfter(passive);
  return doubt ? 'unsure' : verdict;
}

/** What was not done is no work; "not only" denies nothing. */
const isNegated = ({ words, first, at }: Passive): boolean =>
  words
    .slice(first, at)
    .some(({ is }, n) => is === 'never' || (is === 'not' && !/^(?:only|just)$/.test(words[first + n + 1]!.is)));

/** "I found the cause: the rows were loaded twice": behind the colon stands what was wrong before the writer's work. */
function tellsTrouble({ words, first }: Passive): boolean {
  let colon = first;
  while (colon > 0 && !/:/.test(words[colon]!.gap)) {
    if (/[;.!?]/.test(words[colon]!.gap)) return false;
    colon--;
  }
  return words
    .slice(0, colon)
    .some((word) => trouble.has(word.is) || uncovering.has(word.is) || uncovering.has(baseOf(word.is) ?? ''));
}

/** The words from `first` to the end of their clause. */
function clauseFrom(words: readonly Word[], first: number): readonly Word[] {
  const end = words.findIndex(
    (word, n) => n > first && (/[,;:.!?()–—]/.test(word.gap) || /^(?:because|so)$/.test(word.is)),
  );
  return words.slice(first, end < 0 ? undefined : end);
}

/** What a doubtful verb tells of habits and of what others move is the setting of the story. */
const isSetting = (predicate: readonly Word[], phrase: readonly Word[]): boolean =>
  predicate.some((word, n) => HABITS.has(word.is) && repeats(predicate, n)) ||
  phrase.some((word) => shiftingNouns.has(word.is));

/** "every night" tells of a habit, "for each path" of one act on many things. */
const repeats = (words: readonly Word[], at: number): boolean =>
  !/^(?:each|every)$/.test(words[at]!.is) ||
  words.slice(at + 1, at + 3).some((word) => word.tags.has('Date') || word.is === 'time');

/** "the vendor's patch", "Maria's branch": somebody else's thing. */
const isOthers = (word: Word): boolean => word.tags.has('Possessive') && !/^(?:my|our|its|the)$/.test(word.is);

/** "it was decided to …", "it was found that …". */
const isFinding = (words: readonly Word[], phrase: readonly Word[], at: number, base: string): boolean =>
  phrase[0]?.is === 'it' &&
  findings.has(base) &&
  /^(?:to|that|whether|how|which|what|not)$/.test(words[at + 1]?.is ?? '');
