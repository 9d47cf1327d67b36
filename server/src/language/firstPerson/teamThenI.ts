import { TEAM_NOUNS } from '../../data/persons.ts';
import type { Edit, Hole } from '../../model/finding.ts';
import { span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { type TeamAct, teamActs } from '../actors/persons.ts';
import { isEdge } from '../clauses/edges.ts';
import { list } from '../words/clauseWords.ts';
import { adverbLength, DETERMINERS, looksPast, type Part, parts } from '../words/sentenceTokens.ts';
import { isIrregularParticiple, past, thirdPerson } from '../words/verbs.ts';
import { clauseEnd } from './agreement.ts';
import { agreeingAuxiliaries, leavesOurselves, type Owner, ownPronouns, replace, type Writer } from './firstPerson.ts';
import { isExtended, saysTogether, teamPhrase } from './oneDoer.ts';
import { complementIsPlural } from './pluralComplement.ts';

const TEAM: Owner = { our: 'its', ourselves: 'itself', us: 'it' };
const teamNouns = list(TEAM_NOUNS);
const SHARE: Hole = { hole: 'what you did yourself' };

/** Undefined where a word has to go and more than one space stands behind it: a Markdown mark may hide there. */
type Change = Edit | undefined;

/** Deletes the words from `from` to `to` with the space after them. */
function remove(text: string, from: Part, to: Part): Change {
  const spaced = text[to.end] === ' ' && /\S/.test(text[to.end + 1] ?? '');
  return spaced ? { span: span(from.start, to.end + 1), insert: [] } : undefined;
}

const settled = (changes: readonly Change[]): readonly Edit[] | undefined =>
  changes.every((change) => change !== undefined) ? changes : undefined;

/** "Together we chose", "As a team, we chose": the words that only say "we" again. */
function redundantLead(text: string, all: readonly Part[], at: number): readonly Change[] {
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

/** What a contraction on "we" is in full after "the team"; undefined where "'d" may be "had" or "would". */
export function inFull(all: readonly Part[], { group }: TeamAct): string | undefined {
  if (group.contracted === 've') return 'has';
  if (group.contracted === 're') return 'is';
  if (group.contracted === 'll') return 'will';
  const chain = group.auxiliaries.map((at) => all[at]!.is);
  if (chain.includes('been')) return chain.includes('have') ? 'would' : 'had';
  if (chain.length > 0) return 'would';
  const verb = all[group.main ?? -1]?.is ?? '';
  if (verb === 'better') return 'had';
  if (past(verb) === verb || (isIrregularParticiple(verb) && past(verb) !== `${verb}ed`)) return undefined;
  return looksPast(verb) || isIrregularParticiple(verb) ? 'had' : 'would';
}

/** The last part of "re-check", which is the one that is inflected. */
function lastPart(all: readonly Part[], at: number): number {
  let last = at;
  while (all[last + 1]?.text === '-' && all[last + 1]!.joined && all[last + 2]?.joined) last += 2;
  return last;
}

/** True where a second verb may share the subject: "we test and deploy". "we own the parser and the queue" has one. */
function mayShareSubject(all: readonly Part[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (!/^(?:and|or|but|then)$/.test(all[at]!.is)) continue;
    let next = at + 1;
    for (let n = adverbLength(all, next); n > 0 && !DETERMINERS.has(all[next]!.is); n = adverbLength(all, next))
      next += n;
    const word = all[next];
    if (
      word &&
      word.kind === 'word' &&
      !DETERMINERS.has(word.is) &&
      !/^(?:in|on|at|by|for|with|to|from|of|it|them)$/.test(word.is)
    )
      return true;
  }
  return false;
}

/** The main verb in the third person, where the clause is in the present and has no auxiliary. */
function presentVerb(all: readonly Part[], act: TeamAct): readonly Edit[] | undefined {
  const { auxiliaries, contracted, main } = act.group;
  if (auxiliaries.length > 0 || contracted !== undefined || main === undefined) return [];
  const verb = all[lastPart(all, main)]!;
  if (verb.is === '' || verb.kind !== 'word') return undefined;
  // "cut" and "put" are read as past: a story tells what happened.
  if (looksPast(verb.is)) return [];
  if (mayShareSubject(all, main + 1, clauseEnd(all, act.at))) return undefined;
  return [replace(verb, thirdPerson(verb.is))];
}

/** The subject, with a contraction in full: "The team", "the whole team", "the team has"; words that only say "we" again go. */
function subject(prose: Prose, all: readonly Part[], act: TeamAct): readonly Edit[] | undefined {
  const part = all[act.at]!;
  const next = all[act.at + 1];
  const full = act.group.contracted === undefined ? '' : inFull(all, act);
  if (full === undefined || part.text.startsWith('WE')) return undefined;
  const whole = next?.is === 'all' && act.group.floating.includes(act.at + 1);
  const lead = redundantLead(prose.text, all, act.at);
  const dropped = settled([...lead, ...(whole ? [remove(prose.text, next, next)] : [])]);
  const opening = lead[0] ? prose.text[lead[0].span.start]! : part.text;
  const team = `${/^\p{Lu}/u.test(opening) ? 'The' : 'the'} ${whole ? 'whole ' : ''}team`;
  return dropped && [...dropped, replace(part, full ? `${team} ${full}` : team)];
}

/** Before the mark that ends the sentence, or at its end. Undefined where the sentence goes on behind the act's clause. */
function endOf(prose: Prose, all: readonly Part[], at: number): number | undefined {
  let depth = 0;
  for (let j = 0; j < all.length; j++) {
    if (all[j]!.text === '(') depth++;
    if (all[j]!.text === ')') depth = Math.max(0, depth - 1);
    if (j === at && depth !== 0) return undefined;
    if (j > at && isEdge(all, j) && /^[.!?;:…]$/.test(all[j]!.text)) {
      const ends = all.slice(j).every(({ text }) => /^[.!…]$/.test(text));
      // An ellipsis stays whole.
      const first = /[.…]/.test(prose.text[all[j]!.start - 1] ?? '') ? undefined : all[j]!.start;
      return ends ? first : undefined;
    }
  }
  return depth === 0 && /[\p{L}\p{N})%]/u.test(all.at(-1)!.text) ? prose.text.length : undefined;
}

/** Takes " as a team" out, which "the team" says already; undefined where a mark may stand in it or nothing follows rightly. */
function withoutTeamPhrase(prose: Prose, all: readonly Part[], act: TeamAct): readonly Edit[] | undefined {
  const phrase = teamPhrase(all, act.at + 1, clauseEnd(all, act.at));
  if (!phrase) return [];
  const [first, last] = phrase;
  const start = all[first - 1]!.end;
  const { end } = all[last]!;
  return /^ \w/.test(prose.text.slice(start, end)) ? [{ span: span(start, end), insert: [] }] : undefined;
}

/**
 * The edits for "The team chose the queue; I …": the team keeps the act, with the verb in the third person, and a hole
 * asks for the writer's share. Indexes into the prose text. Undefined where the sentence tells of the writer already, holds
 * a second act of the team, tells of a few who did it together, or cannot be turned without guessing.
 */
export function teamThenI(prose: Prose, act: TeamAct, writer: Writer = 'I'): readonly Edit[] | undefined {
  const all = parts(prose);
  if (act.kind !== 'we' || act.place.kind !== 'main' || isExtended(all, act)) return undefined;
  const told = writer === 'I' ? /^i(?:'|$)/ : /^(?:i|you)(?:'|$)/;
  if (teamActs(prose).length > 1 || all.some(({ is }) => told.test(is))) return undefined;
  const others = all.some(({ is }, at) => at !== act.at && /^(?:we|us)(?:'|$)/.test(is));
  const plural = complementIsPlural(all, act);
  const separate = act.group.floating.some((at) => all[at]!.is === 'all' && at !== act.at + 1);
  const clause = clauseEnd(all, act.at);
  if (others || plural || separate || saysTogether(all, act, clause) || leavesOurselves(all, clause)) return undefined;
  const actor = subject(prose, all, act);
  const phrase = withoutTeamPhrase(prose, all, act);
  const auxiliaries = agreeingAuxiliaries(all, act, 'singular');
  const verb = presentVerb(all, act);
  const end = endOf(prose, all, act.at);
  if (!actor || !phrase || !auxiliaries || !verb || end === undefined) return undefined;
  const own = ownPronouns(all, act.at + 1, clause, TEAM);
  return [
    ...actor,
    ...phrase,
    ...auxiliaries,
    ...verb,
    ...own,
    { span: span(end, end), insert: [`; ${writer} `, SHARE] },
  ];
}
