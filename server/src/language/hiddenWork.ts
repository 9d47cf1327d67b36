import {
  DESCRIBING,
  ELSEWHERE,
  FINDINGS,
  MADE,
  NOT_WORK,
  NOT_WORK_PHRASES,
  PEOPLE,
  SETTING_NOUNS,
  SHIFTING_NOUNS,
  WORK,
  WORK_ON_PEOPLE,
} from '../data/work.ts';
import { overlaps } from '../model/span.ts';
import type { Prose } from '../model/story.ts';
import { BE_FINITE, list, type Word } from './clauseWords.ts';
import { type Passive, passives } from './passives.ts';
import { baseOf, isIrregularPast } from './verbs.ts';

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

function judgeVerb(base: string, next: string, subject: readonly Word[]): Confidence | undefined {
  if (people.has(headOf(subject))) return workOnPeople.has(base) ? 'unsure' : undefined;
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
  if (explainsNextAct(passive) || isLongPast(passive)) return undefined;
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
  const phrase = own ? words.slice(subject.from, subject.to + 1) : [];
  if (phrase.some((word) => PERSONS.has(word.is) || OWNED_BY_OTHERS.has(word.is) || isOthers(word))) return undefined;
  if (phrase.some((word) => settingNouns.has(word.is)) || reachesWriter(passive)) return undefined;
  const base = baseOf(words[at]!.is) ?? words[at]!.is;
  const verdict = isFinding(words, phrase, at, base) ? 'sure' : judgeVerb(base, words[at + 1]?.is ?? '', phrase);
  if (!verdict) return undefined;
  if (verdict === 'unsure' && isSetting(words.slice(first), phrase)) return undefined;
  if (tense === 'pluperfect' && !(verdict === 'sure' && words[0]!.is === 'by')) return undefined;
  const doubt =
    tense === 'pluperfect' ||
    !own ||
    subject.opener === 'unclear' ||
    agent?.kind === 'writer' ||
    phrase[0]?.is === 'they' ||
    chain.some((word) => word.is === 'not' || word.is === 'never' || word.is === 'being') ||
    phrase[0]?.is === 'our' ||
    writerActsBefore(passive) ||
    writerActsAfter(passive);
  return doubt ? 'unsure' : verdict;
}

/** What a doubtful verb tells of habits and of what others move is the setting of the story. */
const isSetting = (predicate: readonly Word[], phrase: readonly Word[]): boolean =>
  predicate.some((word) => HABITS.has(word.is)) || phrase.some((word) => shiftingNouns.has(word.is));

/** "the vendor's patch", "Maria's branch": somebody else's thing. */
const isOthers = (word: Word): boolean => word.tags.has('Possessive') && !/^(?:my|our|its|the)$/.test(word.is);

/** "it was decided to …", "it was found that …". */
const isFinding = (words: readonly Word[], phrase: readonly Word[], at: number, base: string): boolean =>
  phrase[0]?.is === 'it' &&
  findings.has(base) &&
  /^(?:to|that|whether|how|which|what|not)$/.test(words[at + 1]?.is ?? '');

/** What tells the tense of a story: pronoun and verb, "I wrote" against "I write". */
const TOLD = /\b(?:I|you|he|she|they)\s+(?:(?:\p{L}+ly|then|also|first)\s+)?(\p{L}+)/giu;
const PAST_AUXILIARY = list('was were had did could would');

const balances = new WeakMap<Prose, number>();

/** Verbs after a personal pronoun that stand in the present, less those in the past. */
function presentBalance(prose: Prose): number {
  const known = balances.get(prose);
  if (known !== undefined) return known;
  let balance = 0;
  for (const [, verb = ''] of prose.text.matchAll(TOLD)) {
    const word = verb.toLowerCase();
    balance += word.endsWith('ed') || PAST_AUXILIARY.has(word) || isIrregularPast(word) ? -1 : 1;
  }
  balances.set(prose, balance);
  return balance;
}

/** True where more verbs after a personal pronoun stand in the present than in the past. Memoised by the prose objects. */
export const toldInPresent = (proses: readonly Prose[]): boolean =>
  proses.reduce((balance, prose) => balance + presentBalance(prose), 0) > 0;
