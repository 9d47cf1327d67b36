import type { Edit, Hole } from '../../model/finding.ts';
import type { Prose } from '../../model/story.ts';
import type { TeamAct } from '../actors/persons.ts';
import { list } from '../words/clauseWords.ts';
import { parts } from '../words/sentenceTokens.ts';
import { clauseEnd } from './agreement.ts';
import { replace, type Writer } from './firstPerson.ts';
import { isExtended, saysTogether } from './oneDoer.ts';
import { inFull } from './teamThenI.ts';

const OTHER: Hole = { hole: 'name' };
const ONE_PERSON = list('he she him her his hers');
const SEVERAL_PERSONS = list('they them their theirs team teams everyone everybody all');

const cache = new WeakMap<Prose, boolean>();

/** True where a sentence speaks of one other person and of no group, so that "we" beside it may mean two. Memoised. */
export function speaksOfOnePerson(prose: Prose): boolean {
  const known = cache.get(prose);
  if (known !== undefined) return known;
  const heads = /\b(?:he|she|him|her|his|hers)\b/i.test(prose.text)
    ? parts(prose).map(({ is }) => is.split("'")[0] ?? '')
    : [];
  const one = heads.some((is) => ONE_PERSON.has(is)) && !heads.some((is) => SEVERAL_PERSONS.has(is));
  cache.set(prose, one);
  return one;
}

/** True where the act's own clause says that a few did it together: "we both", "we wrote it together". */
export function isJoint(prose: Prose, act: TeamAct): boolean {
  const all = parts(prose);
  return act.kind === 'we' && (all[act.at - 1]?.is === 'together' || saysTogether(all, act, clauseEnd(all, act.at)));
}

/**
 * The edits for "[name] and I wrote the plan together", with a hole for the name and a contraction in full; the verb stays.
 * Indexes into the prose text. Undefined where more than two may be meant, or where "and" already stands before the pronoun.
 */
export function namedAndI(prose: Prose, act: TeamAct, writer: Writer = 'I'): readonly Edit[] | undefined {
  const all = parts(prose);
  const part = all[act.at]!;
  if (act.kind !== 'we' || act.place.fronted !== undefined || isExtended(all, act) || part.text.startsWith('WE'))
    return undefined;
  if (act.group.floating.some((at) => all[at]!.is === 'all')) return undefined;
  if (all[act.at - 1]?.is === 'and' && !isJoint(prose, act)) return undefined;
  const { contracted } = act.group;
  const full =
    contracted === undefined ? '' : contracted === 've' ? 'have' : contracted === 're' ? 'are' : inFull(all, act);
  if (full === undefined) return undefined;
  return [{ ...replace(part, ''), insert: [OTHER, ` and ${writer}${full && ` ${full}`}`] }];
}
