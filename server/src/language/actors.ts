import { DEADLINES } from '../data/agents.ts';
import { type Span, span } from '../model/span.ts';
import type { Prose } from '../model/story.ts';
import { isEdge } from './clauseEdges.ts';
import { list } from './clauseWords.ts';
import { type MainClause, mainClause } from './mainClause.ts';
import { ownTeam } from './ownTeam.ts';
import { isParticiple, tellsState } from './participleForms.ts';
import { BE, DETERMINERS } from './sentenceTokens.ts';
import { sameTeller, type Teller } from './telling.ts';

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
const THINGS = list('it there this that these those');

/** "was moved", "got moved", "gets pinged": something is done to the subject. */
function isPassive({ words, group }: MainClause): boolean {
  const { auxiliaries, main, contracted } = group;
  if (main === undefined) return false;
  const verb = words[main]!.is;
  // "had to be made"
  if (verb === 'to' && words[main + 1]?.is === 'be') return isParticiple(words[main + 2]?.is ?? '');
  if (/^(?:got|gets|get)$/.test(verb)) return isParticiple(words[main + 1]?.is ?? '');
  const last = words[auxiliaries.at(-1) ?? -1]?.is.replace(/n't$/, '') ?? '';
  const be =
    BE.has(last) ||
    /^(?:be|been|being)$/.test(last) ||
    (auxiliaries.length === 0 && /^(?:re|m|s)$/.test(contracted ?? ''));
  return be && isParticiple(verb) && !tellsState(verb);
}

/** "were only four", "it became clear", but not "were moving". */
const isState = ({ words, group: { auxiliaries, main } }: MainClause): boolean => {
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
    if (isEdge(words, at) && words[at]!.text !== ',') return undefined;
    const next = words[at + 1];
    if (words[at]!.is !== 'by' || !next) continue;
    if (/^(?:me|myself)$/.test(next.is)) return 'I';
    const named = DETERMINERS.has(next.is) || /^\p{Lu}/u.test(next.text) || /^(?:him|her|them|us|you)$/.test(next.is);
    const due =
      deadlines.has(next.lower) ||
      deadlines.has(words[at + 2]?.is ?? '') ||
      next.kind === 'number' ||
      (COUNTED.has(next.is) && words[at + 2]?.kind !== 'word');
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
  if (THINGS.has(is))
    return undergoes ? (agentOf(clause) ?? 'nobody') : isState(clause) || is === 'there' ? 'nobody' : 'other';
  return is === 'they' && undergoes ? (agentOf(clause) ?? 'nobody') : 'other';
}

function ofNoun(clause: MainClause, from: number, to: number, teller: Teller): ActorKind {
  const { words } = clause;
  const subject = words.slice(from, to + 1);
  const joined = subject.some(({ is }) => /^(?:and|&)$/.test(is));
  if (joined && subject.some(({ is }) => /^(?:i|me|myself)$/.test(is))) return 'I';
  if (joined && teller.kind === 'you' && subject.some(({ is }) => is === 'you')) return 'you';
  if (joined && subject.at(-1)!.is === 'we') return 'we';
  if (isPassive(clause)) return agentOf(clause) ?? 'nobody';
  const named =
    teller.kind === 'named' &&
    (teller.name === words[from]!.text ||
      (joined && subject.some(({ is, text }) => is === teller.pronoun || text === teller.name)));
  if (named && (joined || to - from <= 1)) return 'writer';
  if (isState(clause)) return 'nobody';
  const team = ownTeam(words, from, teller.kind === 'named');
  return team && (team.to >= to || /^(?:,|as)$/.test(words[team.to + 1]!.is || words[team.to + 1]!.text))
    ? 'team'
    : 'other';
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

const cache = new WeakMap<Prose, { readonly teller: Teller; readonly actor: Actor }>();

/** Who acts in the first main clause of a sentence of a story that is told so. Memoised by the prose for one teller. */
export function actorOf(prose: Prose, teller: Teller): Actor {
  const known = cache.get(prose);
  if (known && sameTeller(known.teller, teller)) return known.actor;
  const actor = read(prose, teller);
  cache.set(prose, { teller, actor });
  return actor;
}
