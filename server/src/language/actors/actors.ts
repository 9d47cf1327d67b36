import { BARE_PARTIES, DEADLINES } from '../../data/agents.ts';
import { FEELINGS, WITHOUT_OBJECT } from '../../data/participles.ts';
import { PERSON_NOUNS, THING_STATE_VERBS } from '../../data/persons.ts';
import { WORK } from '../../data/work.ts';
import { type Span, span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { isEdge, isJoiner } from '../clauses/edges.ts';
import { type MainClause, mainClause } from '../clauses/mainClause.ts';
import { opensCompound, phraseOpeners, timeNouns } from '../clauses/opening.ts';
import { isParticipial } from '../clauses/verbGroup.ts';
import { list } from '../words/clauseWords.ts';
import { isParticiple, tellsState } from '../words/participleForms.ts';
import { BE, DETERMINERS, HAVE, type Part } from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import { ownTeam } from './ownTeam.ts';
import { onceForTeller, type Teller } from './telling.ts';

/**
 * Who acts in the first main clause of a sentence:
 * - `I`: the writer as "I", also "Ana and I";
 * - `implied`: the writer without a subject ("Analysed the logs");
 * - `you`: the writer, in notes that speak to them;
 * - `writer`: the writer by name or pronoun, in a story told in the third person;
 * - `we`, `team`: the writer's team by pronoun or by noun;
 * - `other`: another person, party or thing;
 * - `nobody`: a passive without an agent, a state, a fragment.
 */
export type ActorKind = 'I' | 'implied' | 'you' | 'writer' | 'we' | 'team' | 'other' | 'nobody';

export interface Actor {
  readonly kind: ActorKind;
  /** The words that name the actor, as indexes into the prose text; undefined where none do. */
  readonly span: Span | undefined;
}

const deadlines = list(DEADLINES);
const PERSONAL_STATES = list('done finished gone used supposed');
const COUNTED = list('one two three four five six seven eight nine ten eleven twelve noon midnight');
const persons = list(`${PERSON_NOUNS} ${BARE_PARTIES}`);
const work = formsOf(list(WORK));
/** "Maria agreed": a verb that stands without an object is no headline's participle. */
const withoutObject = formsOf(list(WITHOUT_OBJECT));
const feelings = list(FEELINGS);
const thingStates = formsOf(list(THING_STATE_VERBS));
const THINGS = list('it there this that these those');

/** "Logs checked, nothing found", "Problem solved.": work on a bare noun with no auxiliary, as notes have it. */
function isHeadline({ words, subject, group: { auxiliaries, main, contracted } }: MainClause, verb: string): boolean {
  if (!subject || subject.from !== subject.to || auxiliaries.length > 0 || contracted !== undefined) return false;
  const { is } = words[subject.from]!;
  const bareNoun =
    is !== '' && !isPronoun(is) && !persons.has(is) && !/(?:one|body|thing)$/.test(is) && !DETERMINERS.has(is);
  return (
    bareNoun &&
    work.has(verb) &&
    !withoutObject.has(verb) &&
    isParticiple(verb) &&
    (!words[main! + 1] || isEdge(words, main! + 1))
  );
}

/** "was moved", "got moved", "gets pinged": something is done to the subject. */
function isPassive(clause: MainClause): boolean {
  const { words, group } = clause;
  const { auxiliaries, main, contracted } = group;
  if (main === undefined) return false;
  // "was penetration-tested": the participle is the second half.
  const verb = words[opensCompound(words, main) ? main + 2 : main]!.is;
  // "had to be made"
  if (verb === 'to' && words[main + 1]?.is === 'be') return isParticiple(words[main + 2]?.is ?? '');
  if (/^(?:got|gets|get)$/.test(verb)) return isParticiple(words[main + 1]?.is ?? '');
  if (isHeadline(clause, verb)) return true;
  const last = words[auxiliaries.at(-1) ?? -1]?.is.replace(/n't$/, '') ?? '';
  const be =
    BE.has(last) ||
    /^(?:be|been|being)$/.test(last) ||
    (auxiliaries.length === 0 && /^(?:re|m|s)$/.test(contracted ?? ''));
  return be && isParticiple(verb) && !tellsState(verb);
}

/** "were only four", "it became clear", but not "were moving". */
const isState = ({ words, group: { auxiliaries, main, contracted } }: MainClause): boolean => {
  if (auxiliaries.length === 0 && contracted === 's') return !isParticiple(words[main ?? -1]?.is ?? '');
  if (
    auxiliaries.length === 0 &&
    /^(?:became|becomes|seemed|seems|remained|remains)$/.test(words[main ?? -1]?.is ?? '')
  )
    return true;
  if (main !== undefined && /.{2}ing$/.test(words[main]!.is)) return false;
  const last = words[auxiliaries.at(-1) ?? -1]?.is.replace(/n't$/, '') ?? '';
  return BE.has(last) || /^(?:be|been)$/.test(last);
};

/** Whom "by" names behind the participle: "by me", "by the vendor"; "by Friday" and "by hand" name nobody. */
function agentOf({ words, group }: MainClause): 'I' | 'other' | undefined {
  for (let at = (group.main ?? 0) + 1; at < words.length && at < (group.main ?? 0) + 12; at++) {
    if ((isEdge(words, at) && words[at]!.text !== ',') || isJoiner(words[at]!)) return undefined;
    const next = words[at + 1];
    if (words[at]!.is !== 'by' || !next) continue;
    if (/^(?:me|myself)$/.test(next.is)) return 'I';
    const named = DETERMINERS.has(next.is) || /^\p{Lu}/u.test(next.text) || /^(?:him|her|them|us|you)$/.test(next.is);
    const due =
      deadlines.has(next.lower) ||
      words.slice(at + 2, at + 4).some(({ is }) => deadlines.has(is)) ||
      next.kind === 'number' ||
      (COUNTED.has(next.is) && (words[at + 2]?.kind !== 'word' || phraseOpeners.has(words[at + 2]!.is)));
    if (named && !due) return 'other';
  }
  return undefined;
}

function ofPronoun(clause: MainClause, is: string, teller: Teller): ActorKind {
  // "I was done with it" tells of a person's state.
  const undergoes =
    isPassive(clause) && !(PERSONAL_STATES.has(clause.words[clause.group.main!]!.is) && !THINGS.has(is));
  if (is === 'us') return 'team';
  if (is === 'i' || is === 'me') return undergoes ? 'other' : 'I';
  if (is === 'we') return 'we';
  if (is === 'you') return teller.kind === 'you' && !undergoes ? 'you' : 'other';
  if (teller.kind === 'named' && teller.pronoun === is) return undergoes ? 'other' : 'writer';
  if (THINGS.has(is)) {
    if (undergoes) return agentOf(clause) ?? 'nobody';
    const turnsOut = /^turn(?:s|ed)$/.test(clause.words[clause.group.main ?? -1]?.is ?? '') && is === 'it';
    return isState(clause) || is === 'there' || turnsOut ? 'nobody' : 'other';
  }
  return is === 'they' && undergoes ? (agentOf(clause) ?? 'nobody') : 'other';
}

/** "The fix cost two days", "half of the keys belonged to …": what is so, and nobody's act. */
function tellsOfThing({ words, group: { auxiliaries, main } }: MainClause): boolean {
  const verb = words[main ?? -1]?.is ?? '';
  const last = words[auxiliaries.at(-1) ?? -1]?.is ?? '';
  // "The printers had no rollback": "have" is the verb itself.
  if (HAVE.has(last)) return !isParticipial(verb) && verb !== 'to';
  const lasted =
    /^(?:took|takes|take)$/.test(verb) && words.slice(main! + 1, main! + 5).some(({ is }) => timeNouns.has(is));
  return lasted || thingStates.has(verb) || (/^turn(?:s|ed)$/.test(verb) && words[main! + 1]?.is === 'out');
}

/** "The support lead", "two of the testers", "everybody", "Legal": the head of the noun is a person or a group of them. */
function isPerson(words: readonly Part[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    // "IT" is a department.
    if (!persons.has(words[at]!.is) || words[at]!.text === 'it') continue;
    const next = words[at + 1];
    if (
      at === to ||
      next?.kind === 'mark' ||
      phraseOpeners.has(next?.is ?? '') ||
      /^(?:who|that|i)$/.test(next?.is ?? '')
    )
      return true;
  }
  return false;
}

function ofNoun(clause: MainClause, from: number, to: number, teller: Teller): ActorKind {
  const { words } = clause;
  const subject = words.slice(from, to + 1);
  const joined = subject.some(({ is }) => /^(?:and|&)$/.test(is));
  // "Ana and I", "me and Ana", but not "she calls me and he …".
  const isConjunct = (at: number) =>
    at === from || at === to || isJoiner(words[at - 1]!) || words[at - 1]!.kind === 'mark';
  // "Me, I went home."
  if (subject.at(-1)!.is === 'i') return 'I';
  if (joined && subject.some(({ is }, n) => /^(?:i|me|myself)$/.test(is) && isConjunct(from + n))) return 'I';
  if (joined && teller.kind === 'you' && subject.some(({ is }) => is === 'you')) return 'you';
  if (joined && subject.at(-1)!.is === 'we') return 'we';
  const person = isPerson(words, from, to);
  if (isPassive(clause) && !(person && PERSONAL_STATES.has(words[clause.group.main!]!.is)))
    return agentOf(clause) ?? 'nobody';
  const named =
    teller.kind === 'named' &&
    (teller.name === words[from]!.text ||
      (joined && subject.some(({ is, text }) => is === teller.pronoun || text === teller.name)));
  const whole = words[from + 1]?.text === '-' && words[from + 1]!.joined ? 2 : 0;
  if (named && (joined || to - from <= whole + 1 || words[from + whole + 1]?.text === ',')) return 'writer';
  const team = ownTeam(words, from, teller.kind === 'named');
  if (team && (team.to >= to || /^(?:,|as)$/.test(words[team.to + 1]!.is || words[team.to + 1]!.text))) return 'team';
  if (words[from]!.is === 'what') return 'nobody';
  const feels = feelings.has(words[clause.group.main ?? -1]?.is ?? '');
  return (isState(clause) || tellsOfThing(clause)) && !person && !feels ? 'nobody' : 'other';
}

function read(prose: Prose, teller: Teller): Actor {
  const clause = mainClause(prose);
  if (!clause) return { kind: 'nobody', span: undefined };
  const { words, subject } = clause;
  if (!subject) {
    const kind =
      isPassive(clause) || isState(clause) ? 'nobody' : clause.order && teller.kind === 'you' ? 'you' : 'implied';
    return { kind, span: undefined };
  }
  const { from, to } = subject;
  const head = words[from]!.is.split("'")[0]!;
  const place = span(words[from]!.start, words[to]!.end);
  const kind = from === to && isPronoun(head) ? ofPronoun(clause, head, teller) : ofNoun(clause, from, to, teller);
  return { kind, span: kind === 'nobody' ? undefined : place };
}

const isPronoun = (is: string): boolean => /^(?:i|me|we|us|you|he|she|they)$/.test(is) || THINGS.has(is);

/** Who acts in the first main clause of a sentence of a story that is told so. Memoised by the prose for one teller. */
export const actorOf: (prose: Prose, teller: Teller) => Actor = onceForTeller(read);
