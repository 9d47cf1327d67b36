import { ONE_EACH, OWN_ADJECTIVES, OWN_AFTER, OWN_NOUNS } from '../../data/firstPerson.ts';
import type { Edit } from '../../model/finding.ts';
import { span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { type Clause, type TeamAct, teamActs } from '../actors/persons.ts';
import { clausePlace } from '../clauses/clausePlace.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { byWord, list } from '../words/clauseWords.ts';
import { adverbLength, isFiniteAuxiliary, type Part, parts } from '../words/sentenceTokens.ts';
import type { Person } from '../words/verbs.ts';
import { agreed, clauseEnd, clauseStart, coordinated } from './agreement.ts';
import { isExtended, meansPlace, namesSeveral, needsSeveral } from './oneDoer.ts';

const ownNouns = list(OWN_NOUNS);
const ownAdjectives = list(OWN_ADJECTIVES);
const oneEach = byWord(ONE_EACH);
const ownAfter = new Map(Object.entries(OWN_AFTER).map(([preposition, nouns]) => [preposition, list(nouns)]));

/** How the story speaks of its writer: a coach's notes say "you". */
export type Writer = 'I' | 'you';

export const replace = ({ start, end }: Part, insert: string): Edit => ({ span: span(start, end), insert: [insert] });

/** What may follow a noun that ends its phrase. */
const CLOSES_PHRASE = list(
  'to in on at by for with from into over about behind before after until without because across through and or but that when while as so if we i off up down out round around against under us full home straight clean open crossed',
);

/** How one possessor is said: for the writer, and for the team as a whole. */
export interface Owner {
  readonly our: string;
  readonly ourselves: string;
  readonly us: string;
}

/** The token index of the noun that belongs to the doer after the "our" at `our`: "our best", "to our great surprise". */
function ownNoun(all: readonly Part[], our: number): number | undefined {
  const framed = ownAfter.get(all[our - 1]?.is ?? '');
  const isOwn = (is = ''): boolean => ownNouns.has(is) || framed?.has(is) === true;
  const at = ownAdjectives.has(all[our + 1]?.is ?? '') && isOwn(all[our + 2]?.is) ? our + 2 : our + 1;
  const noun = all[at]?.is ?? '';
  const next = all[at + 1];
  const ends = !next || next.kind === 'mark' || CLOSES_PHRASE.has(next.is) || adverbLength(all, at + 1) > 0;
  // "from our point of view".
  if (noun === 'point' && next?.is === 'of' && all[at + 2]?.is === 'view') return at;
  // "our head of sales", "our word list", "our time to market" speak of the team's.
  if (!ends || (noun === 'time' && next?.is === 'to')) return undefined;
  return isOwn(noun) ? at : undefined;
}

/** Pronouns of the clause that mean its subject: "ourselves", "our own", "our best", "ahead of us". */
export function ownPronouns(all: readonly Part[], from: number, end: number, owner: Owner): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = from; at < end; at++) {
    const part = all[at]!;
    const next = all[at + 1];
    if (part.is === 'ourselves') edits.push(replace(part, owner.ourselves));
    const noun = part.is === 'our' ? ownNoun(all, at) : undefined;
    if (noun !== undefined || (part.is === 'our' && next?.is === 'own')) edits.push(replace(part, owner.our));
    const single = oneEach.get(all[noun ?? -1]?.is ?? '');
    if (single) edits.push(replace(all[noun!]!, single));
    if (part.is === 'us' && meansPlace(all, at)) edits.push(replace(part, owner.us));
  }
  return edits;
}

/** Auxiliaries of the clause in the form that agrees with `person`. */
export function agreeingAuxiliaries(all: readonly Part[], act: Clause, person: Person): readonly Edit[] | undefined {
  const { auxiliaries, main } = act.group;
  const edits: Edit[] = [];
  const [finite] = auxiliaries;
  if (finite !== undefined && act.group.contracted === undefined) {
    const form = agreed(all[finite]!.is, person);
    // "aren't we" has no short form with "I".
    if (form?.includes(' ') && act.place.fronted === finite) return undefined;
    if (form) edits.push(replace(all[finite]!, matchCase(all[finite]!, form)));
  }
  const subject = act.kind === 'we' ? 'plural' : 'singular';
  const from = (main ?? auxiliaries.at(-1) ?? act.at) + 1;
  const end = clauseEnd(all, act.at);
  const later = coordinated(all, from, end, subject, person);
  // "saw that they were late and were annoyed": the last verb may belong to either.
  if (coordinated(all, end, nextWe(all, end), subject, person)?.length !== 0) return undefined;
  return later && [...edits, ...later.map(([at, form]) => replace(all[at]!, form))];
}

/** The token index of the next "we" or of the mark that ends the sentence there. */
function nextWe(all: readonly Part[], from: number): number {
  let at = from;
  while (at < all.length && !isWe(all[at]!) && !/^[.;:!?]$/.test(all[at]!.text)) at++;
  return at;
}

const matchCase = ({ text }: Part, form: string): string =>
  /^\p{Lu}/u.test(text) ? form.replace(/^./, (letter) => letter.toUpperCase()) : form;

/** The writer as a subject, with the capital of the word that stood there. */
const asSubject = (writer: Writer, before: string): string => {
  if (writer === 'I') return writer;
  return /^\p{Lu}{2}/u.test(before) ? 'YOU' : /^\p{Lu}/u.test(before) ? 'You' : writer;
};

/** "I" for "we", "I'm" for "we're"; "I've" and "I'll" only change their first letters, and so does all of "you". */
function pronoun(all: readonly Part[], { at, group }: Clause, writer: Writer, before: string): readonly Edit[] {
  const part = all[at]!;
  const edits: Edit[] = [{ span: span(part.start, part.start + 2), insert: [asSubject(writer, before)] }];
  if (group.contracted === 're' && writer === 'I')
    edits.push({ span: span(part.end - 2, part.end), insert: [part.text.endsWith('RE') ? 'M' : 'm'] });
  return edits;
}

const OWNERS: Readonly<Record<Writer, Owner>> = {
  I: { our: 'my', ourselves: 'myself', us: 'me' },
  you: { our: 'your', ourselves: 'yourself', us: 'you' },
};

/** The verb after "you" is that after "we". */
const AGREES_AS: Readonly<Record<Writer, Person>> = { I: 'I', you: 'plural' };

/** "ourselves" behind the end of the clause, with no other "we" that it could mean. */
export function leavesOurselves(all: readonly Part[], end: number): boolean {
  const at = all.findIndex(({ is }, n) => n >= end && is === 'ourselves');
  return at >= 0 && !all.slice(end, at).some(({ is }) => /^we(?:'|$)/.test(is));
}

const isWe = ({ is }: Part): boolean => /^we(?:'|$)/.test(is);

function readClause(all: readonly Part[], at: number): Clause {
  const place = clausePlace(all, at);
  const inverted = isFiniteAuxiliary(all[at - 1]?.is ?? '') ? at - 1 : undefined;
  const fronted = place.fronted ?? inverted;
  const read = fronted === undefined ? place : { ...place, fronted };
  return { at, kind: 'we', place: read, group: verbGroup(all, at, fronted) };
}

/** "I suggested that we wait": the writer spoke of several, and says so already. */
function isReportedByWriter(all: readonly Part[], { at, place }: Clause): boolean {
  if (place.kind !== 'hidden') return false;
  const subject = all.slice(0, at).findLast((part) => isWe(part) || /^i(?:'|$)/.test(part.is));
  return subject !== undefined && !isWe(subject);
}

/** One "we" of the sentence, with its verb and the pronouns that mean it, said by the writer. */
function clauseEdits(all: readonly Part[], clause: Clause, writer: Writer): readonly Edit[] | undefined {
  const { at, group, place } = clause;
  // "The vendor and we" are several, and stay several as "the vendor and I".
  if (place.joined)
    return all[at - 1]!.is === 'and' && group.contracted === undefined && group.floating.length === 0
      ? pronoun(all, clause, writer, all[at]!.text)
      : undefined;
  const [start, end] = [clauseStart(all, at), clauseEnd(all, at)];
  const several = isExtended(all, clause) || needsSeveral(all, clause, start, end);
  if (several || leavesOurselves(all, end)) return undefined;
  const verbs = agreeingAuxiliaries(all, clause, AGREES_AS[writer]);
  if (!verbs) return undefined;
  const own = ownPronouns(all, start, end, OWNERS[writer]);
  return [...pronoun(all, clause, writer, all[at]!.text), ...verbs, ...own];
}

/** The "we" of the act, and with it each of `others` that one person can be: they mean the same doer. */
function fromWe(all: readonly Part[], act: Clause, others: readonly number[], writer: Writer) {
  if (namesSeveral(all, act.at)) return undefined;
  const main = clauseEdits(all, act, writer);
  if (!main) return undefined;
  const bound = others.flatMap((at) => {
    const clause = readClause(all, at);
    return isReportedByWriter(all, clause) ? [] : (clauseEdits(all, clause, writer) ?? []);
  });
  // A pronoun between two clauses may be found from both.
  return [...new Map([...bound, ...main].map((edit) => [edit.span.start, edit])).values()];
}

/** "It was me who labelled it". Undefined where the verb would have to agree with "me": "who are". */
function fromCleft(all: readonly Part[], act: TeamAct, writer: Writer): readonly Edit[] | undefined {
  const end = clauseEnd(all, act.at + 1);
  const verb = all[act.group.auxiliaries[0] ?? -1];
  const form = verb && agreed(verb.is, AGREES_AS[writer]);
  if (form?.startsWith('am') || needsSeveral(all, act, act.at, end) || leavesOurselves(all, end)) return undefined;
  const own = ownPronouns(all, act.at + 1, end, OWNERS[writer]);
  return [replace(all[act.at]!, OWNERS[writer].us), ...(verb && form ? [replace(verb, form)] : []), ...own];
}

function fromNoun(prose: Prose, all: readonly Part[], act: TeamAct, writer: Writer): readonly Edit[] | undefined {
  const end = clauseEnd(all, act.at);
  if (all[act.at]!.is === 'us' && /^(?:who|that)$/.test(all[act.at + 1]?.is ?? '')) return fromCleft(all, act, writer);
  const points = all
    .slice(act.at + 1)
    .some(({ is }) => /^(?:its|their|they|them|itself|themselves|us|ourselves)$/.test(is));
  if (points || all[act.at]!.is === 'us' || act.group.floating.length > 0 || needsSeveral(all, act, act.at, end))
    return undefined;
  const verbs = agreeingAuxiliaries(all, act, AGREES_AS[writer]);
  return (
    verbs && [{ span: act.span, insert: [asSubject(writer, prose.text.slice(act.span.start, act.span.end))] }, ...verbs]
  );
}

/**
 * The edits that make the writer the one who acts: pronoun, verb, contraction, the pronouns that mean the same doer, and
 * each further "we" of the sentence that is no act of its own; "our service" stays. Each touches only what changes, in
 * indexes into the prose text. Undefined where one person cannot be the subject ("we met", "we both agreed").
 */
export function firstPerson(prose: Prose, act: TeamAct, writer: Writer = 'I'): readonly Edit[] | undefined {
  const all = parts(prose);
  if (act.kind === 'noun') return fromNoun(prose, all, act, writer);
  const acts = new Set(teamActs(prose).map(({ at }) => at));
  return fromWe(
    all,
    act,
    wesOf(all, (at) => !acts.has(at)),
    writer,
  );
}

/** The same for every act of the sentence at once. Undefined where "we" acts only once, so that nothing more would change. */
export function firstPersonThroughout(prose: Prose, act: TeamAct, writer: Writer = 'I'): readonly Edit[] | undefined {
  const all = parts(prose);
  if (act.kind === 'noun' || !teamActs(prose).some(({ at, kind }) => kind === 'we' && at !== act.at)) return undefined;
  return fromWe(
    all,
    act,
    wesOf(all, (at) => at !== act.at),
    writer,
  );
}

const wesOf = (all: readonly Part[], among: (at: number) => boolean): readonly number[] =>
  all.flatMap((part, at) => (isWe(part) && among(at) ? [at] : []));
