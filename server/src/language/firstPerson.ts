import { ONE_EACH, OWN_NOUNS } from '../data/firstPerson.ts';
import { TEAM_NOUNS } from '../data/persons.ts';
import type { Edit } from '../model/finding.ts';
import { span } from '../model/span.ts';
import type { Prose } from '../model/story.ts';
import { agreed, clauseEnd, coordinated } from './agreement.ts';
import { isEdge } from './clausePlace.ts';
import { list } from './clauseWords.ts';
import { isExtended, meansPlace, needsSeveral, possesses } from './oneDoer.ts';
import { type TeamAct, teamActs } from './persons.ts';
import { isFiniteAuxiliary, type Part, parts } from './sentenceTokens.ts';
import type { Person } from './verbs.ts';

const ownNouns = list(OWN_NOUNS);
const teamNouns = list(TEAM_NOUNS);

/** How the story speaks of its writer: a coach's notes say "you". */
export type Writer = 'I' | 'you';

/** Undefined where a word has to go and more than one space stands behind it: a Markdown mark may hide there. */
type Change = Edit | undefined;

export const replace = ({ start, end }: Part, insert: string): Edit => ({ span: span(start, end), insert: [insert] });

/** Deletes the words from `from` to `to` with the space after them. */
export function remove(text: string, from: Part, to: Part): Change {
  const spaced = text[to.end] === ' ' && /\S/.test(text[to.end + 1] ?? '');
  return spaced ? { span: span(from.start, to.end + 1), insert: [] } : undefined;
}

export const settled = (changes: readonly Change[]): readonly Edit[] | undefined =>
  changes.every((change) => change !== undefined) ? changes : undefined;

/** How one possessor is said: for the writer, and for the team as a whole. */
export interface Owner {
  readonly our: string;
  readonly ourselves: string;
  readonly us: string;
}

/** Pronouns of the clause that mean its subject: "ourselves", "our own", "our best", "ahead of us". */
export function ownPronouns(all: readonly Part[], from: number, end: number, owner: Owner): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = from; at < end; at++) {
    const part = all[at]!;
    const next = all[at + 1];
    if (part.is === 'ourselves') edits.push(replace(part, owner.ourselves));
    if (part.is === 'our' && next && (next.is === 'own' || ownNouns.has(next.is))) {
      edits.push(replace(part, owner.our));
      const single = ONE_EACH[next.is];
      if (single) edits.push(replace(next, single));
    }
    if (part.is === 'us' && meansPlace(all, at)) edits.push(replace(part, owner.us));
  }
  return edits;
}

/** What a clause with its verb left out follows: "as fast as we could". */
const BOUND_AFTER = list('as what all everything anything whatever whatsoever than best most how however far much');

/** "what we could", "as fast as we could": a later "we" whose verb is left out means the same doer. */
function boundPronouns(prose: Prose, all: readonly Part[], from: number, writer: Writer): readonly Edit[] {
  const acts = new Set(teamActs(prose).map(({ at }) => at));
  return all.flatMap((part, at) => {
    const verb = all[at + 1];
    const after = all[at + 2];
    if (
      at <= from ||
      part.is !== 'we' ||
      acts.has(at) ||
      !BOUND_AFTER.has(all[at - 1]!.is) ||
      !verb ||
      !isFiniteAuxiliary(verb.is)
    )
      return [];
    if (after && after.kind !== 'mark' && !/^(?:and|but|or|so)$/.test(after.is)) return [];
    const form = agreed(verb.is, AGREES_AS[writer]);
    return [replace(part, writer), ...(form ? [replace(verb, form)] : [])];
  });
}

/** "Together we chose", "As a team, we chose": the words that only say "we" again. */
export function redundantLead(text: string, all: readonly Part[], at: number): readonly Change[] {
  const before = all[at - 1];
  if (!before) return [];
  const opens = (first: number) =>
    first === 0 || isEdge(all, first - 1) || /^(?:and|so|then)$/.test(all[first - 1]!.is);
  const word = before.text === ',' ? at - 2 : at - 1;
  if (all[word]?.is === 'together' && opens(word)) return [remove(text, all[word]!, before)];
  if (!teamNouns.has(all[word]?.is ?? '')) return [];
  for (let first = word - 2; first >= 0 && first > word - 5; first--) {
    const phrase = all[first]!.is === 'as' && /^(?:a|one)$/.test(all[first + 1]!.is);
    if (phrase && opens(first)) return [remove(text, all[first]!, before)];
  }
  return [];
}

/** Auxiliaries of the clause in the form that agrees with `person`. */
export function agreeingAuxiliaries(all: readonly Part[], act: TeamAct, person: Person): readonly Edit[] | undefined {
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
  const later = coordinated(all, from, clauseEnd(all, act.at), subject, person);
  return later && [...edits, ...later.map(([at, form]) => replace(all[at]!, form))];
}

const matchCase = ({ text }: Part, form: string): string =>
  /^\p{Lu}/u.test(text) ? form.replace(/^./, (letter) => letter.toUpperCase()) : form;

/** The writer as a subject, with the capital of the word that stood there. */
const asSubject = (writer: Writer, before: string): string => {
  if (writer === 'I') return writer;
  return /^\p{Lu}{2}/u.test(before) ? 'YOU' : /^\p{Lu}/u.test(before) ? 'You' : writer;
};

/** "I" for "we", "I'm" for "we're"; "I've" and "I'll" only change their first letters, and so does all of "you". */
function pronoun(all: readonly Part[], { at, group }: TeamAct, writer: Writer, before: string): readonly Edit[] {
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

function fromWe(prose: Prose, all: readonly Part[], act: TeamAct, writer: Writer): readonly Edit[] | undefined {
  const end = clauseEnd(all, act.at);
  if (isExtended(all, act) || needsSeveral(all, act, end) || leavesOurselves(all, end)) return undefined;
  if (possesses(all, act)) return undefined;
  const verbs = agreeingAuxiliaries(all, act, AGREES_AS[writer]);
  if (!verbs) return undefined;
  const dropped = act.group.floating
    .filter((at) => all[at]!.is !== 'ourselves')
    .map((at) => remove(prose.text, all[at]!, all[at]!));
  const lead = redundantLead(prose.text, all, act.at);
  const opening = lead[0] ? prose.text[lead[0].span.start]! : all[act.at]!.text;
  const bound = boundPronouns(prose, all, act.at, writer);
  return settled([
    ...lead,
    ...pronoun(all, act, writer, opening),
    ...dropped,
    ...verbs,
    ...ownPronouns(all, act.at + 1, end, OWNERS[writer]),
    ...bound,
  ]);
}

/** "It was me who labelled it". Undefined where the verb would have to agree with "me": "who are". */
function fromCleft(all: readonly Part[], act: TeamAct, writer: Writer): readonly Edit[] | undefined {
  const end = clauseEnd(all, act.at + 1);
  const verb = all[act.group.auxiliaries[0] ?? -1];
  const form = verb && agreed(verb.is, AGREES_AS[writer]);
  if (form?.startsWith('am') || needsSeveral(all, act, end) || leavesOurselves(all, end)) return undefined;
  const own = ownPronouns(all, act.at + 1, end, OWNERS[writer]);
  return [replace(all[act.at]!, OWNERS[writer].us), ...(verb && form ? [replace(verb, form)] : []), ...own];
}

function fromNoun(prose: Prose, all: readonly Part[], act: TeamAct, writer: Writer): readonly Edit[] | undefined {
  const end = clauseEnd(all, act.at);
  if (all[act.at]!.is === 'us' && /^(?:who|that)$/.test(all[act.at + 1]?.is ?? '')) return fromCleft(all, act, writer);
  const points = all
    .slice(act.at + 1)
    .some(({ is }) => /^(?:its|their|they|them|itself|themselves|us|ourselves)$/.test(is));
  if (points || all[act.at]!.is === 'us' || act.group.floating.length > 0 || needsSeveral(all, act, end))
    return undefined;
  const verbs = agreeingAuxiliaries(all, act, AGREES_AS[writer]);
  return (
    verbs && [{ span: act.span, insert: [asSubject(writer, prose.text.slice(act.span.start, act.span.end))] }, ...verbs]
  );
}

/**
 * The edits that make the writer the one who acts: pronoun, verb, contraction, and the pronouns that mean the same doer;
 * "our service" stays. Each touches only what changes, in indexes into the prose text. Undefined where one person cannot
 * be the subject ("we met", "we both agreed", "we and the vendor") and where the writer would claim what the team has.
 */
export function firstPerson(prose: Prose, act: TeamAct, writer: Writer = 'I'): readonly Edit[] | undefined {
  const all = parts(prose);
  return act.kind === 'we' ? fromWe(prose, all, act, writer) : fromNoun(prose, all, act, writer);
}
