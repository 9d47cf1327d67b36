import {
  AMOUNTS,
  FEELING_VERBS,
  KNOWING_VERBS,
  OWN_TEAM_ADJECTIVES,
  OWN_TEAM_DETERMINERS,
  REACTING_VERBS,
  SETTING_ADVERBS,
  SETTING_VERBS,
  STATE_VERBS,
  TEAM_NOUNS,
} from '../data/persons.ts';
import { type Span, span } from '../model/span.ts';
import type { Prose } from '../model/story.ts';
import { attributedAfter, clausePlace, isEdge, type Place } from './clausePlace.ts';
import { list } from './clauseWords.ts';
import { BE, DO, HAVE, hasTense, looksPast, MODALS, type Part, parts, withoutNot } from './sentenceTokens.ts';
import { isParticipial, type VerbGroup, verbGroup } from './verbGroup.ts';
import { formsOf } from './verbs.ts';

/** A subject that means the team, and how its clause was read. */
export interface Clause {
  readonly kind: 'we' | 'noun';
  /** The token index of the subject's last word. */
  readonly at: number;
  readonly place: Place;
  readonly group: VerbGroup;
}

/** A place where the team is the one who acts. Spans are indexes into the prose text. */
export interface TeamAct extends Clause {
  /** The actor alone: the pronoun without its contraction ("We" of "We've"), or the noun phrase ("our team"). */
  readonly span: Span;
  /** The verb, or the word after a "be" that is the verb. Undefined where it was not found. */
  readonly verb: Span | undefined;
  readonly confidence: 'sure' | 'unsure';
}

const stateVerbs = formsOf(list(STATE_VERBS));
const feeling = formsOf(list(FEELING_VERBS));
const settingVerbs = formsOf(list(SETTING_VERBS));
const settingAdverbs = list(SETTING_ADVERBS);
const knowing = list(KNOWING_VERBS);
const amounts = list(AMOUNTS);
const reacting = formsOf(list(REACTING_VERBS));
const teamNouns = list(TEAM_NOUNS);
const ownDeterminers = list(OWN_TEAM_DETERMINERS);
const ownAdjectives = list(OWN_TEAM_ADJECTIVES);
const SEVERAL = list('all both some most two three four five many half');
const LIKELY = /\bwe\b|\b(?:team|squad|crew|group|pod|tribe)\b|\b(?:of|was|is) us\b/i;

/** What the words after the subject tell: an act, a state, a possibility, or something that was done to the team. */
type Event = 'act' | 'state' | 'possible';

function eventOf(all: readonly Part[], { contracted, auxiliaries, main }: VerbGroup): Event {
  const bare = auxiliaries.map((at) => withoutNot(all[at]!.is));
  if (contracted === 're') bare.unshift('are');
  if (contracted === 've') bare.unshift('have');
  if (contracted === 'll') bare.unshift('will');
  const first = bare[0] ?? '';
  const verb = main === undefined ? '' : all[main]!.is;
  if (contracted === 'd') {
    const would = /^(?:have|be)$/.test(bare[0] ?? '');
    bare.unshift(!would && (looksPast(verb) || isParticipial(verb) || bare.includes('been')) ? 'had' : 'would');
  }
  if (MODALS.has(first) || bare[0] === 'would') {
    const doing = bare.at(-1) !== 'be' || isParticipial(verb);
    return /^(?:will|shall)$/.test(first) && !stateVerbs.has(verb) && doing ? 'act' : 'possible';
  }
  const last = bare.at(-1) ?? '';
  if (BE.has(last) || last === 'been' || last === 'be') {
    if (verb.endsWith('ing') && verb.length > 4) return stateVerbs.has(verb) ? 'state' : 'act';
    return /^(?:able)$/.test(verb) ? 'act' : 'state';
  }
  if (HAVE.has(last) || contracted === 've') {
    if (verb === 'to') return 'act';
    return isParticipial(verb) && !stateVerbs.has(verb) ? 'act' : 'state';
  }
  if (DO.has(last)) return stateVerbs.has(verb) ? 'state' : 'act';
  if (verb === 'used' && all[main! + 1]?.is === 'to') return 'state';
  return stateVerbs.has(verb) && !(verb === 'needed' && all[main! + 1]?.is === 'to') ? 'state' : 'act';
}

/** True where the verb tells a past or a perfect: something that did happen. */
function happened(all: readonly Part[], { contracted, auxiliaries, main }: VerbGroup): boolean {
  const first = withoutNot(all[auxiliaries[0] ?? -1]?.is ?? '');
  if (contracted === 've' || contracted === 'd') return true;
  if (/^(?:was|were|had|did|have)$/.test(first)) return true;
  return auxiliaries.length === 0 && contracted === undefined && main !== undefined && looksPast(all[main]!.is);
}

/** "We were moving", "we had been losing": an act that was under way when something else happened. */
const wasUnderWay = (all: readonly Part[], { auxiliaries, main }: VerbGroup): boolean => {
  const first = withoutNot(all[auxiliaries[0] ?? -1]?.is ?? '');
  const last = withoutNot(all[auxiliaries.at(-1) ?? -1]?.is ?? '');
  return (
    (first === 'were' || (first === 'had' && last === 'been')) && main !== undefined && all[main]!.is.endsWith('ing')
  );
};

/** "We had 900 tenants", "we were only three": how much there was. */
function tellsAmount(all: readonly Part[], { auxiliaries, main }: VerbGroup): boolean {
  const last = auxiliaries.at(-1);
  if (last === undefined || main === undefined || !/^(?:had|have|were|are)(?:n't)?$/.test(all[last]!.is)) return false;
  if (isParticipial(all[main]!.is) || all[main]!.is === 'to') return false;
  const words = all.slice(last + 1, main + 2);
  const end = words.findIndex(({ kind }) => kind === 'mark');
  return words.slice(0, end < 0 ? words.length : end).some(({ is, kind }) => kind === 'number' || amounts.has(is));
}

/** "They had one cause: we were …": what stands behind a whole clause and a colon explains it. A label is no clause. */
function explains(all: readonly Part[], at: number): boolean {
  if (all[at - 1]?.text !== ':') return false;
  for (let j = at - 2; j >= 0 && j > at - 30 && !isEdge(all, j); j--) if (hasTense(all, j)) return true;
  return false;
}

/** What sets the scene or speaks of feelings: true of the team, and nothing it did to the work. */
function setsScene(all: readonly Part[], at: number, group: VerbGroup): boolean {
  const verb = group.main === undefined ? '' : all[group.main]!.is;
  if (feeling.has(verb) || tellsAmount(all, group)) return true;
  if (group.auxiliaries.length === 0 && group.contracted === undefined) {
    return knowing.has(verb) && group.floating.some((word) => /^(?:all|both)$/.test(all[word]!.is));
  }
  if (!wasUnderWay(all, group)) return false;
  const between = all.slice(at + 1, group.main);
  return settingVerbs.has(verb) || explains(all, at) || between.some(({ is }) => settingAdverbs.has(is));
}

/** An actor without a verb is none: "who is we?", "from we to I". A fronted auxiliary is verb enough: "so did we". */
const hasVerb = (group: VerbGroup, place: Place): boolean =>
  group.main !== undefined || group.auxiliaries.length > 0 || place.fronted !== undefined;

function isQuestion(all: readonly Part[], at: number): boolean {
  for (let j = at + 1; j < all.length; j++) {
    const { text, kind } = all[j]!;
    if (text === '?') return true;
    if (kind === 'mark' && /[.;!]/.test(text) && !all[j + 1]?.joined) return false;
  }
  return false;
}

/** "If it had failed, we would have rolled back": a condition, and what did not happen. */
const isCounterfactual = (all: readonly Part[], { auxiliaries }: VerbGroup): boolean =>
  auxiliaries.some((at) => all[at]!.is === 'have') && (all[0]!.is === 'had' || all.some(({ is }) => is === 'if'));

function judge(all: readonly Part[], at: number): Pick<TeamAct, 'confidence' | 'place' | 'group'> | undefined {
  const place = clausePlace(all, at);
  if (place.kind === 'hidden') return undefined;
  const whole = verbGroup(all, at, place.fronted);
  const first = whole.auxiliaries[0] ?? whole.main;
  const group = place.cleft ? { ...whole, auxiliaries: [], main: first } : whole;
  if (!hasVerb(group, place) || attributedAfter(all, at)) return undefined;
  if (setsScene(all, at, group)) return undefined;
  const event = eventOf(all, group);
  if (event === 'possible' && isCounterfactual(all, group)) return undefined;
  if (place.kind === 'background') {
    if (event !== 'act' || !happened(all, group)) return undefined;
    return { confidence: 'unsure', place, group };
  }
  const purpose = all[at - 1]?.is === 'so' && all[at - 2]?.text !== ',' && at > 1;
  if ((event === 'possible' && purpose) || (event !== 'act' && place.doubtful)) return undefined;
  return {
    confidence:
      event === 'act' && !wasUnderWay(all, group) && !(place.doubtful && !happened(all, group)) ? 'sure' : 'unsure',
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

/** The first word of "our whole team", whose noun stands at `at`; undefined where the team may be another's. */
function ownTeam(all: readonly Part[], at: number): number | undefined {
  let first = at - 1;
  while (first >= 0 && ownAdjectives.has(all[first]!.is)) first--;
  return first >= 0 && ownDeterminers.has(all[first]!.is) ? first : undefined;
}

function teamAt(all: readonly Part[], at: number): TeamAct | undefined {
  const first = ownTeam(all, at);
  if (first === undefined) return undefined;
  const place = clausePlace(all, first);
  if (place.kind !== 'main' || place.fronted !== undefined || place.joined || place.cleft) return undefined;
  const group = verbGroup(all, at);
  const verb = group.main === undefined ? '' : all[group.main]!.is;
  const finite = group.auxiliaries.length > 0 || looksPast(verb);
  if (!finite || eventOf(all, group) !== 'act' || reacting.has(verb) || isQuestion(all, at)) return undefined;
  const actor = span(all[first]!.start, all[at]!.end);
  return { span: actor, kind: 'noun', verb: spanOf(all, group.main), confidence: 'unsure', at, place, group };
}

/** "All of us agreed", "two of us rewrote it". */
function ofUsAt(all: readonly Part[], at: number): TeamAct | undefined {
  const count = all[at - 2];
  if (!count || all[at - 1]!.is !== 'of' || !SEVERAL.has(count.is)) return undefined;
  const first = all[at - 3]?.is === 'the' ? at - 3 : at - 2;
  const judged = judgeOfUs(all, first, at);
  return judged && { span: span(all[first]!.start, all[at]!.end), kind: 'noun', confidence: 'unsure', at, ...judged };
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
  return { span: span(start, end), kind: 'noun', verb: spanOf(all, group.main), confidence: 'sure', at, place, group };
}

function judgeOfUs(
  all: readonly Part[],
  first: number,
  at: number,
): Pick<TeamAct, 'place' | 'group' | 'verb'> | undefined {
  const place = clausePlace(all, first);
  const group = verbGroup(all, at);
  const finite = group.auxiliaries.length > 0 || (group.main !== undefined && looksPast(all[group.main]!.is));
  if (place.kind !== 'main' || !finite || eventOf(all, group) !== 'act') return undefined;
  return { place, group, verb: spanOf(all, group.main) };
}

function read(prose: Prose): readonly TeamAct[] {
  if (!LIKELY.test(prose.text)) return NONE;
  const all = parts(prose);
  const found: TeamAct[] = [];
  const writer = all.some(({ is, text }) => startsWith(is, 'i') && text.startsWith('I'));
  for (let at = 0; at < all.length; at++) {
    const { is } = all[at]!;
    // A sentence that names the team and then the writer tells the two apart.
    let act: TeamAct | undefined;
    if (startsWith(is, 'we')) act = weAt(all, at);
    else if (is === 'us') act = cleftUsAt(all, at) ?? (writer ? undefined : ofUsAt(all, at));
    else if (!writer && teamNouns.has(is)) act = teamAt(all, at);
    if (act) found.push(act);
  }
  return found;
}

const NONE: readonly TeamAct[] = [];
const cache = new WeakMap<Prose, readonly TeamAct[]>();

/**
 * The places where the team is the one who acts, in order. Left out: spoken words, inline code, what somebody proposed,
 * thought or asked, conditions, relative clauses, and the team as background of another's act. Memoised by the prose
 * object; a sentence without a word for the team costs one regular expression.
 */
export function teamActs(prose: Prose): readonly TeamAct[] {
  const known = cache.get(prose);
  if (known) return known;
  const found = read(prose);
  cache.set(prose, found);
  return found;
}

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

const addressed = new WeakMap<Prose, boolean>();

/** True where somebody is spoken to as the one who acts: the "you" of "you chose". Memoised. */
export function addressesWriter(prose: Prose): boolean {
  const known = addressed.get(prose);
  if (known !== undefined) return known;
  const all = /\byou\b/i.test(prose.text) ? parts(prose) : [];
  const found = all.some((part, at) => startsWith(part.is, 'you') && hasTense(all, part.is === 'you' ? at + 1 : at));
  addressed.set(prose, found);
  return found;
}
