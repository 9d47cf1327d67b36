import type { Sign } from '../../data/hiddenWork.ts';
import { DESCRIBING, ELSEWHERE, FINDINGS, REPLACING, SETTING_NOUNS, TOOLS } from '../../data/work.ts';
import type { Prose } from '../../model/story.ts';
import { COORDINATORS, EDGE } from '../passives/nounPhrase.ts';
import { type Passive, passives } from '../passives/passives.ts';
import type { Opener } from '../passives/subjects.ts';
import { list, type Word } from '../words/clauseWords.ts';
import { baseOf } from '../words/verbs.ts';
import { type Act, actOf, coreOf, headOf, isNew, isOtherParty, isOwner } from './act.ts';
import {
  clauseFrom,
  explainsNext,
  explainsNextAct,
  isLongPast,
  isSetting,
  makesFault,
  partyActsBefore,
  tellsHowItWas,
  tellsRecurrence,
  tellsTrouble,
} from './setting.ts';
import type { Undergoer } from './subject.ts';
import { clauseOf, timeOf } from './timeAndPlace.ts';

/** What in a sentence speaks for or against a passive that hides the writer's own work. Each sign is general grammar; `data/hiddenWork.ts` weighs them. */

const findings = list(FINDINGS);
const settingNouns = list(SETTING_NOUNS);
const describing = list(DESCRIBING);
const elsewhere = list(ELSEWHERE);
const tools = list(TOOLS);
const replacing = list(REPLACING);

const PERSONS = list('i you he she we who me him us someone somebody anyone anybody nobody');
const OWNED_BY_PERSONS = list('my his her your whose');
const NONE = list('no nothing none neither few hardly');
const DETERMINED = list('a an the my our his her their it this that these those they all each every both');
const RECEIVERS = list('me us');
const PARTICLES = list('up out off down away back together aside apart again anew');
/** Particles that are prepositions where a noun follows: "was carried over", but "was moved over a weekend". */
const LOOSE_PARTICLES = list('in over through');
const HANGING: readonly Opener[] = ['subordinator', 'relative', 'verb'];

/** The signs of one passive. `presentStory` says that the story is told in the present tense. */
export function signsOf(
  prose: Prose,
  passive: Passive,
  undergoer: Undergoer,
  presentStory: boolean,
): ReadonlySet<Sign> {
  const base = baseOf(passive.words[passive.at]!.is) ?? passive.words[passive.at]!.is;
  const act = isFinding(passive, base) ? 'finding' : actOf(passive, base, undergoer.phrase);
  const signs = new Set<Sign>();
  const add = (sign: Sign | undefined, holds = true): void => {
    if (sign && holds) signs.add(sign);
  };
  add(ACTS[act]);
  add(timeOf(passive, base, presentStory));
  add(clauseOf(passive, undergoer.opener));
  for (const [sign, holds] of [
    ...verbSigns(passive, base),
    ...subjectSigns(undergoer.phrase, act === 'finding'),
    // What was found may be a fault; the finding is work all the same.
    ...(act === 'finding' ? [] : settingSigns(passive, undergoer.phrase, base, act)),
    ...neighbourSigns(prose, passive, undergoer.opener),
  ] as const)
    add(sign, holds);
  return signs;
}

type Signs = readonly (readonly [Sign, boolean])[];

const ACTS: Readonly<Record<Act | 'finding', Sign>> = {
  finding: 'a finding',
  work: 'an act of work',
  open: 'an act that does not tell',
  either: 'a decision',
  answer: 'an answer',
  how: 'how a thing is made',
  toOthers: 'given to others',
  toOwn: 'given to the writer',
  notWork: 'no act of work',
};

function verbSigns(passive: Passive, base: string): Signs {
  const { words, first, at } = passive;
  const chain = words.slice(first, at);
  const next = words[at + 1];
  const near = next ? [...chain, next] : chain;
  const rest = behindVerb(words, at);
  return [
    ['names another doer', namesAnother(passive, base)],
    ['not done', isNegated(passive)],
    ['under way', chain.some(({ is }) => is === 'being')],
    ['a particle', hasParticle(words, at)],
    ['a judging adverb', near.some(({ is }) => describing.has(is))],
    ['an adverb of other times', near.some(({ is }) => elsewhere.has(is))],
    ['a purpose', opensPurpose(rest) || (words[0]!.is === 'to' && first > 3)],
    ['a means', rest.some(({ is }) => /^(?:with|using|via|through|against|from|into)$/.test(is))],
    ['reaches the writer', reachesWriter(passive)],
  ];
}

/** What follows the participle in its clause, up to what describes a noun there. */
function behindVerb(words: readonly Word[], at: number): readonly Word[] {
  const rest = clauseFrom(words, at).slice(1);
  const relative = rest.findIndex(({ is }) => /^(?:that|which|who)$/.test(is));
  return relative < 0 ? rest : rest.slice(0, relative);
}

function hasParticle(words: readonly Word[], at: number): boolean {
  const [next, second] = words.slice(at + 1, at + 3);
  if (!next || PARTICLES.has(next.is)) return next !== undefined;
  const ends = !second || EDGE.test(second.gap) || second.tags.has('Preposition') || COORDINATORS.has(second.is);
  return LOOSE_PARTICLES.has(next.is) && ends;
}

const opensPurpose = (rest: readonly Word[]): boolean =>
  rest.some(({ is }, n) => is === 'to' && rest[n + 1]?.tags.has('Infinitive') === true);

function subjectSigns(phrase: readonly Word[], finds: boolean): Signs {
  const opens = phrase[0]?.is ?? '';
  const core = coreOf(phrase);
  return [
    ['to a person', core.some(({ is }) => PERSONS.has(is)) || core.at(-1)?.tags.has('Person') === true],
    ["to somebody's own", phrase.some((word, n) => isSomebodys(word, phrase[n + 1]))],
    ['to their own', opens === 'their'],
    ['to nothing', NONE.has(opens)],
    ['to the company', settingNouns.has(headOf(phrase))],
    ['to "they"', /^(?:they|these|those)$/.test(opens)],
    ['to "it"', /^(?:it|this|that)$/.test(opens) && phrase.length === 1 && !finds],
    ['to something new', isNew(phrase)],
    ['to a bare noun', phrase.length > 0 && !DETERMINED.has(opens) && !phrase[0]!.tags.has('Value')],
  ];
}

function settingSigns(passive: Passive, phrase: readonly Word[], base: string, act: Act): Signs {
  return [
    ['a reason for an act', explainsNextAct(passive)],
    ['a reason for what follows', explainsNext(passive)],
    ['long past', isLongPast(passive)],
    ['what was found wrong', tellsTrouble(passive)],
    ['how it was', tellsHowItWas(passive)],
    ['again and again', tellsRecurrence(passive)],
    ['a habit or a plan', act !== 'work' && isSetting(passive, phrase)],
    ['a fault', makesFault(base, phrase) || isFoundToBe(passive, base)],
  ];
}

function neighbourSigns(prose: Prose, passive: Passive, opener: Opener): Signs {
  const { words, first } = passive;
  const hangs = HANGING.includes(opener);
  return [
    ['another acts before', partyActsBefore(passive) || followsAgent(prose, passive)],
    [
      '"I" acts before',
      !hangs && opener !== 'coordinator' && words.slice(0, first).some((word) => word.is === 'i' && !word.name),
    ],
    [
      'a passive beside it',
      passives(prose).some(
        (other) =>
          other !== passive &&
          other.subject !== undefined &&
          other.agent?.kind !== 'party' &&
          /^(?:was|were|got)$/.test(words[other.first]!.is) &&
          !HANGING.includes(other.subject.opener),
      ),
    ],
  ];
}

/** "by the vendor": neither the own group, nor a thing that somebody put there or worked with. */
const namesAnother = (passive: Passive, base: string): boolean =>
  passive.agent?.kind === 'party' && !passive.agent.own && !namesReplacement(passive, base) && !namesTool(passive);

/** "was reviewed by the guild, and two were sent back": whoever acted before acts on. */
const followsAgent = (prose: Prose, { at, subject }: Passive): boolean =>
  subject?.opener === 'coordinator' &&
  passives(prose).some((other) => other.at < at && namesAnother(other, baseOf(other.words[other.at]!.is) ?? ''));

/** "to me", "for us", "with me" after the participle: somebody else gave, sent or assigned. */
function reachesWriter({ words, at }: Passive): boolean {
  for (let j = at + 1; j <= at + 4; j++) {
    const word = words[j];
    if (!word || /[,;:.]/.test(word.gap)) return false;
    if (RECEIVERS.has(word.is) && words[j - 1]!.is !== 'by') return true;
  }
  return false;
}

/** "was replaced by a queue": the thing after "by" did nothing, and somebody put it there. */
function namesReplacement({ words, agent }: Passive, base: string): boolean {
  const [opens, last] = [words[agent!.at + 1]!, words[agent!.to]!];
  const names = /^(?:an?|one)$/.test(opens.is) || opens.tags.has('Value') || last.tags.has('Plural');
  return replacing.has(base) && names && !words.slice(agent!.at, agent!.to + 1).some(isOtherParty);
}

/** "were corrected by a script": somebody wrote it and ran it. */
const namesTool = ({ words, agent }: Passive): boolean =>
  /^(?:an?|one|my)$/.test(words[agent!.at + 1]!.is) && tools.has(words[agent!.to]!.is);

/** What was not done is no work; "not only" denies nothing. */
const isNegated = ({ words, first, at }: Passive): boolean =>
  words
    .slice(first, at)
    .some(({ is }, n) => is === 'never' || (is === 'not' && !/^(?:only|just)$/.test(words[first + n + 1]!.is)));

/** "my proposal" waits for others; "my own notes" are the writer's alone. */
const isSomebodys = (word: Word, next: Word | undefined): boolean =>
  (OWNED_BY_PERSONS.has(word.is) && !(word.is === 'my' && next?.is === 'own')) || isOthers(word);

/** "the vendor's patch", "Maria's branch": somebody else's thing; "the model's recall" is a thing's own. */
const isOthers = (word: Word): boolean =>
  word.tags.has('Possessive') &&
  (word.tags.has('ProperNoun') || word.tags.has('Person') || isOwner(word.is.replace(/['’]s?$/, '')));

/** "the cause was found to be a lock": what was found is told, and no act of finding. */
const isFoundToBe = ({ words, at }: Passive, base: string): boolean =>
  base === 'find' && words[at + 1]?.is === 'to' && /^(?:be|have)$/.test(words[at + 2]?.is ?? '');

/** "it was decided to …", "it was found that …". */
const isFinding = ({ words, first, at }: Passive, base: string): boolean =>
  words[first - 1]?.is === 'it' &&
  findings.has(base) &&
  /^(?:to|that|whether|how|which|what|not)$/.test(words[at + 1]?.is ?? '');
