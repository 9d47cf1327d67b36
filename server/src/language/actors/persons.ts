import { REACTING_VERBS, SETTING_VERBS, TAKEN_FEELINGS } from '../../data/persons.ts';
import { type Span, span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { clausePlace } from '../clauses/clausePlace.ts';
import { isJoiner } from '../clauses/edges.ts';
import { bases, contentOpeners, hasVerbAt, thirdPersons } from '../clauses/opening.ts';
import type { Place } from '../clauses/place.ts';
import { attributedAfter } from '../clauses/reported.ts';
import { type VerbGroup, verbGroup } from '../clauses/verbGroup.ts';
import { list } from '../words/clauseWords.ts';
import { adverbLengthBefore, DETERMINERS, looksPast, type Part, parts } from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import { NAMES_TEAM, ownTeam } from './ownTeam.ts';
import { isShared } from './sharedAct.ts';
import { eventOf, happened, isCounterfactual, isUnreal, setsScene, wasUnderWay } from './teamEvent.ts';

const reacting = formsOf(list(REACTING_VERBS));
const handling = formsOf(list('get keep start stop begin continue'));
const describing = formsOf(list(SETTING_VERBS));
const feelings = list(TAKEN_FEELINGS);
const LIKELY = /\bwe\b|\b(?:of|was|is) us\b/i;

/** A subject that means the team, and how its clause was read. */
export interface Clause {
  readonly kind: 'we' | 'noun';
  /** The token index of the subject's last word. */
  readonly at: number;
  readonly place: Place;
  readonly group: VerbGroup;
}

/** A place where the team is the subject of a clause that tells something. Spans are indexes into the prose text. */
export interface TeamAct extends Clause {
  /** The actor alone: the pronoun without its contraction ("We" of "We've"), or the noun phrase ("our team"). */
  readonly span: Span;
  /** The verb, or the word after a "be" that is the verb. Undefined where it was not found. */
  readonly verb: Span | undefined;
  readonly confidence: 'sure' | 'unsure';
  /**
   * True where the team did something, and the writer's part in it is hidden. Where false the team is the subject all the
   * same, of a state ("we were tired"), a possibility, a reason, or beside the writer's own name.
   */
  readonly hides: boolean;
}

/** An actor without a verb is none: "who is we?", "from we to I". A fronted auxiliary is verb enough: "so did we". */
const hasVerb = (group: VerbGroup, place: Place): boolean =>
  group.main !== undefined || group.auxiliaries.length > 0 || place.fronted !== undefined;

function isQuestion(all: readonly Part[], at: number): boolean {
  for (let j = at + 1; j < all.length; j++) {
    const { text, kind } = all[j]!;
    if (text === '?') return true;
    // "…, but who asked the question?" is a question of its own.
    const asks = text === ',' && isJoiner(all[j + 1] ?? all[j]!) && contentOpeners.has(all[j + 2]?.is ?? '');
    if (asks || (kind === 'mark' && /[.;!:–—-]/.test(text) && !all[j + 1]?.joined)) return false;
  }
  return false;
}

function judge(
  all: readonly Part[],
  at: number,
): Pick<TeamAct, 'confidence' | 'hides' | 'place' | 'group'> | undefined {
  const place = clausePlace(all, at);
  if (place.kind === 'hidden') return undefined;
  const whole = verbGroup(all, at, place.fronted);
  const first = whole.auxiliaries[0] ?? whole.main;
  const group = place.cleft ? { ...whole, auxiliaries: [], main: first } : whole;
  if (!hasVerb(group, place) || attributedAfter(all, at)) return undefined;
  if (setsScene(all, at, group)) return undefined;
  const event = eventOf(all, group);
  if (event === 'possible' && isCounterfactual(all, group)) return undefined;
  const real = event === 'act' || (event === 'possible' && !isUnreal(all, group));
  // "No, we didn't" only answers what was said before; "so did we" takes part in it.
  const told = group.main !== undefined || place.fronted !== undefined;
  const hides = real && told && place.doubled !== true && place.explains !== true && !isShared(all, at, place, group);
  if (place.kind === 'background') {
    if (event !== 'act' || group.main === undefined || !happened(all, group)) return undefined;
    return { confidence: 'unsure', hides, place, group };
  }
  const purpose = all[at - 1]?.is === 'so' && all[at - 2]?.text !== ',' && at > 1;
  if ((event === 'possible' && purpose) || (event !== 'act' && place.doubtful)) return undefined;
  return {
    confidence:
      event === 'act' && !wasUnderWay(all, group) && !(place.doubtful && !happened(all, group)) ? 'sure' : 'unsure',
    hides,
    place,
    group,
  };
}

const spanOf = (all: readonly Part[], at: number | undefined): Span | undefined => {
  const part = at === undefined ? undefined : all[at];
  return part && span(part.start, part.end);
};

const startsWith = (is: string, pronoun: string): boolean => is === pronoun || is.startsWith(`${pronoun}'`);

function weAt(all: readonly Part[], at: number): TeamAct | undefined {
  const part = all[at]!;
  if (all[at + 1]?.joined && all[at + 1]!.text === '-') return undefined;
  const judged = judge(all, at);
  if (!judged || isQuestion(all, at)) return undefined;
  return { span: span(part.start, part.start + 2), kind: 'we', verb: spanOf(all, judged.group.main), at, ...judged };
}

/** "The team built it", "all of us worked late". A team that only reacts to what the writer did hides nothing. */
function teamAt(all: readonly Part[], first: number, third: boolean): TeamAct | undefined {
  const team = ownTeam(all, first, third);
  // "half of the team" has been seen from its first word.
  const inside = /^(?:of|on|in)$/.test(all[first - 1]?.is ?? '') && adverbLengthBefore(all, first - 1) === 0;
  if (!team || inside) return undefined;
  const at = team.to;
  const place = clausePlace(all, first);
  if (place.kind !== 'main' || place.fronted !== undefined || place.joined || place.cleft) return undefined;
  const group = verbGroup(all, at);
  const verb = group.main === undefined ? '' : all[group.main]!.is;
  // "The team now spends" tells a verb, "the team spends" only where a list knows it.
  const apart = group.main !== undefined && group.main > at + 1 && /[^s]s$/.test(verb);
  const present = /s$/.test(all[at]!.is) ? bases.has(verb) : apart || thirdPersons.has(verb);
  // "Our unit tests were slow" is about tests.
  const compound = group.main !== undefined && hasVerbAt(all, group.main + 1);
  const finite = group.auxiliaries.length > 0 || looksPast(verb) || (present && !compound && !describing.has(verb));
  if (!finite || eventOf(all, group) !== 'act' || isQuestion(all, at)) return undefined;
  const struck = /^took$/.test(verb) && feelings.has(all[group.main! + 1]?.is ?? '');
  // "Went through the list", "kept the list short" tell of work, "went quiet" and "kept asking" do not.
  const next = all[group.main! + 1]?.is ?? '';
  const through = /^(?:through|over|back|ahead)$/.test(next) || (handling.has(verb) && DETERMINERS.has(next));
  if (struck || (!team.counted && reacting.has(verb) && !through)) return undefined;
  const actor = span(all[first]!.start, all[at]!.end);
  return {
    span: actor,
    kind: 'noun',
    verb: spanOf(all, group.main),
    confidence: 'unsure',
    hides: true,
    at,
    place,
    group,
  };
}

/** "It was us who labelled it": the verb stands behind "who". */
function cleftUsAt(all: readonly Part[], at: number): TeamAct | undefined {
  const cleft =
    all[at - 2]?.is === 'it' && /^(?:was|is)$/.test(all[at - 1]!.is) && /^(?:who|that)$/.test(all[at + 1]?.is ?? '');
  if (!cleft) return undefined;
  const place = clausePlace(all, at - 2);
  const group = verbGroup(all, at + 1);
  if (place.kind !== 'main' || !hasVerb(group, place) || eventOf(all, group) !== 'act' || isQuestion(all, at))
    return undefined;
  const { start, end } = all[at]!;
  return {
    span: span(start, end),
    kind: 'noun',
    verb: spanOf(all, group.main),
    confidence: 'sure',
    hides: true,
    at,
    place,
    group,
  };
}

function read(prose: Prose, third: boolean): readonly TeamAct[] {
  if (!LIKELY.test(prose.text) && !NAMES_TEAM.test(prose.text)) return NONE;
  const all = parts(prose);
  const found: TeamAct[] = [];
  const writer = all.some(({ is, text }) => startsWith(is, 'i') && text.startsWith('I'));
  for (let at = 0; at < all.length; at++) {
    const { is } = all[at]!;
    // A sentence that names the team and then the writer tells the two apart.
    let act: TeamAct | undefined;
    if (startsWith(is, 'we')) act = weAt(all, at);
    else if (is === 'us') act = cleftUsAt(all, at);
    else if (!writer) act = teamAt(all, at, third);
    if (!act) continue;
    found.push(act);
    at = act.at;
  }
  return found;
}

const NONE: readonly TeamAct[] = [];
const caches = [new WeakMap<Prose, readonly TeamAct[]>(), new WeakMap<Prose, readonly TeamAct[]>()] as const;

/**
 * The places where the team is the subject, in order. Left out: spoken words, inline code, what somebody proposed,
 * thought or asked, conditions, relative clauses, and the team as background of another's act. `third` says that
 * the story is told in the third person, where "her team" is the writer's. Memoised by the prose object; a sentence without a word for the team costs one regular expression.
 */
export function teamActs(prose: Prose, third = false): readonly TeamAct[] {
  const cache = caches[third ? 1 : 0];
  const known = cache.get(prose);
  if (known) return known;
  const found = read(prose, third);
  cache.set(prose, found);
  return found;
}

/** The acts of the team that hide the writer's part. */
export const hidingActs = (prose: Prose, third = false): readonly TeamAct[] => {
  const acts = teamActs(prose, third);
  return acts.every(({ hides }) => hides) ? acts : acts.filter(({ hides }) => hides);
};

const writers = new WeakMap<Prose, readonly Span[]>();
const NOWHERE: readonly Span[] = [];

/** Where the writer acts under their own name for themselves: the "I" of "I chose" and of "I've chosen". Memoised. */
export function writerActs(prose: Prose): readonly Span[] {
  const known = writers.get(prose);
  if (known) return known;
  const found = /\bI\b/.test(prose.text) ? readWriter(prose) : NOWHERE;
  writers.set(prose, found);
  return found;
}

function readWriter(prose: Prose): readonly Span[] {
  const all = parts(prose);
  const found: Span[] = [];
  for (const [at, part] of all.entries()) {
    if (!part.text.startsWith('I') || !startsWith(part.is, 'i')) continue;
    const contracted = part.is !== 'i';
    const next = all[at + 1];
    const acts = contracted || (next?.kind === 'word' && !next.joined && next.is !== '');
    if (acts) found.push(span(part.start, part.start + 1));
  }
  return found;
}
