import { DESCRIBING, ELSEWHERE, FINDINGS, PROGRESS, REPLACING, SETTING_NOUNS, TOOLS } from '../../data/work.ts';
import { overlaps } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { type Passive, passives } from '../passives/passives.ts';
import { isPeople } from '../passives/people.ts';
import { BE_FINITE, list, NOUN_STARTS, overAdverbs, type Word } from '../words/clauseWords.ts';
import { baseOf } from '../words/verbs.ts';
import {
  explainsNext,
  explainsNextAct,
  isLongPast,
  isSetting,
  makesFault,
  partyActsBefore,
  tellsHabit,
  tellsHowItWas,
  tellsTrouble,
} from './setting.ts';
import { type Confidence, headOf, isGiving, isOtherParty, isOwner, judgeVerb } from './verdict.ts';

const findings = list(FINDINGS);
const settingNouns = list(SETTING_NOUNS);
const describing = list(DESCRIBING);
const elsewhere = list(ELSEWHERE);
const tools = list(TOOLS);
const progress = list(PROGRESS);
const replacing = list(REPLACING);

const PERSONS = list('i you he she we who me him us someone somebody anyone anybody nobody');
const OWNED_BY_OTHERS = list('my their his her your whose');
const RECEIVERS = list('me us');

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

/** True where the writer acts in a later clause of the sentence. */
const writerActsAfter = ({ words, at }: Passive): boolean =>
  words.some((word, n) => n > at && /^(?:and|but|then)$/.test(word.is) && words[n + 1]?.is === 'i');

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
  if (agent?.kind === 'party' && !agent.own && !namesReplacement(passive) && !namesTool(passive)) return undefined;
  const tense = tenseOf(passive);
  const chain = words.slice(first, at);
  if (tense === undefined || chain.some((word) => elsewhere.has(word.is) || describing.has(word.is))) return undefined;
  const next = words[at + 1]?.is ?? '';
  if (describing.has(next) || elsewhere.has(next) || isNegated(passive)) return undefined;
  const base = baseOf(words[at]!.is) ?? words[at]!.is;
  // What was found may be a fault; the finding is work all the same.
  const finds = isFinding(words, first, at, base);
  if (!finds && (explainsNextAct(passive) || isLongPast(passive) || tellsTrouble(passive) || tellsHowItWas(passive)))
    return undefined;
  if (partyActsBefore(passive)) return undefined;
  // "are being removed since then": under way, where a plain present tells how a system works.
  const underWay = chain.some(({ is }) => is === 'being') && words.slice(at).some(({ is }) => progress.has(is));
  if (tense === 'present' && !underWay && (!presentStory || tellsHabit(passive))) return undefined;
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
  const behind = own ? [] : subjectBehind(passive);
  if (!own && behind.length === 0 && !(opensWithNoun && /^(?:comma|unclear)$/.test(subject.opener))) return undefined;
  const phrase = own ? words.slice(subject.from, (subject.head ?? subject.to) + 1) : behind;
  if (/^(?:no|nothing|none|neither|few|hardly)$/.test(phrase[0]?.is ?? '')) return undefined;
  if (phrase.some((word) => PERSONS.has(word.is) || OWNED_BY_OTHERS.has(word.is) || isOthers(word))) return undefined;
  // "The designer, Femi, was …": the name between commas tells who, not what.
  if (!own && words.slice(0, first).some((word) => isPeople(word) || word.tags.has('Person'))) return undefined;
  if (settingNouns.has(headOf(phrase)) || reachesWriter(passive)) return undefined;
  if (makesFault(base, phrase) || isFoundToBe(words, at, base)) return undefined;
  const verdict = finds ? 'sure' : judgeVerb(passive, base, phrase);
  if (!verdict) return undefined;
  if (verdict === 'unsure' && !isGiving(base) && (isSetting(passive, phrase) || explainsNext(passive)))
    return undefined;
  if (tense === 'pluperfect' && !(verdict === 'sure' && words[0]!.is === 'by')) return undefined;
  const doubt =
    tense === 'pluperfect' ||
    (!own && behind.length === 0) ||
    subject.opener === 'unclear' ||
    subject.head !== undefined ||
    agent?.kind === 'writer' ||
    agent?.kind === 'party' ||
    phrase[0]?.is === 'they' ||
    chain.some((word) => word.is === 'not' || word.is === 'being') ||
    phrase[0]?.is === 'our' ||
    // "The project was completed": what came of it, as much as what the writer did.
    /^projects?$/.test(headOf(phrase)) ||
    writerActsBefore(passive) ||
    writerActsAfter(passive);
  return doubt ? 'unsure' : verdict;
}

/** "was replaced by a queue": the thing after "by" did nothing, and somebody put it there. */
const namesReplacement = ({ words, at, agent }: Passive): boolean =>
  replacing.has(baseOf(words[at]!.is) ?? '') &&
  /^an?$/.test(words[agent!.at + 1]!.is) &&
  !words.slice(agent!.at, agent!.to + 1).some(isOtherParty);

/** "were corrected by a script": somebody wrote it and ran it. */
const namesTool = ({ words, agent }: Passive): boolean =>
  /^(?:an?|one|my)$/.test(words[agent!.at + 1]!.is) && tools.has(words[agent!.to]!.is);

/** "Then was added a check": the subject behind a verb that nothing but adverbs stands before, or nothing. */
function subjectBehind({ words, first, at }: Passive): readonly Word[] {
  const next = words[at + 1];
  if (overAdverbs(words, first - 1) >= 0 || first === 0 || !next || /\S/.test(next.gap)) return [];
  if (!NOUN_STARTS.has(next.is) && !next.tags.has('Value')) return [];
  const end = words.findIndex((word, n) => n > at + 1 && (/\S/.test(word.gap) || word.tags.has('Preposition')));
  return words.slice(at + 1, end < 0 ? undefined : end);
}

/** What was not done is no work; "not only" denies nothing. */
const isNegated = ({ words, first, at }: Passive): boolean =>
  words
    .slice(first, at)
    .some(({ is }, n) => is === 'never' || (is === 'not' && !/^(?:only|just)$/.test(words[first + n + 1]!.is)));

/** "the vendor's patch", "Maria's branch": somebody else's thing; "the model's recall" is a thing's own. */
const isOthers = (word: Word): boolean =>
  word.tags.has('Possessive') &&
  (word.tags.has('ProperNoun') || word.tags.has('Person') || isOwner(word.is.replace(/['’]s?$/, '')));

/** "the cause was found to be a lock": what was found is told, and no act of finding. */
const isFoundToBe = (words: readonly Word[], at: number, base: string): boolean =>
  base === 'find' && words[at + 1]?.is === 'to' && /^(?:be|have)$/.test(words[at + 2]?.is ?? '');

/** "it was decided to …", "it was found that …". */
const isFinding = (words: readonly Word[], first: number, at: number, base: string): boolean =>
  words[first - 1]?.is === 'it' &&
  findings.has(base) &&
  /^(?:to|that|whether|how|which|what|not)$/.test(words[at + 1]?.is ?? '');
