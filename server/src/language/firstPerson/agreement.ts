import { isEdge } from '../clauses/edges.ts';
import { isParticipial } from '../clauses/verbGroup.ts';
import { adverbLengthBefore, hasTense, type Part, withoutNot } from '../words/sentenceTokens.ts';
import { agreeing, type Person } from '../words/verbs.ts';

/** The form of an auxiliary, negated or not, that agrees with `person`; undefined where it stays as it is. */
export function agreed(is: string, person: Person): string | undefined {
  const bare = withoutNot(is);
  const form = agreeing(bare, person);
  if (form === undefined || form === bare) return undefined;
  if (bare === is) return form;
  return form === 'am' ? 'am not' : `${form}n't`;
}

const OTHER_SUBJECTS = /^(?:i|he|she|they|we)(?:'|$)/;

/** The token index at which the clause of the subject at `subject` surely has ended. */
export function clauseEnd(all: readonly Part[], subject: number): number {
  for (let at = subject + 1; at < all.length; at++) {
    const { is, text } = all[at]!;
    if (OTHER_SUBJECTS.test(is) || /^(?:which|who|whose|because)$/.test(is)) return at;
    if (isEdge(all, at) && !/^[,()]$/.test(text)) return at;
  }
  return all.length;
}

/** The first token of the phrases that open the clause of the subject at `subject`: "on our own initiative we", "as a team, we". */
export function clauseStart(all: readonly Part[], subject: number): number {
  const edge = phraseStart(all, subject);
  if (all[edge - 1]?.text !== ',') return edge;
  const start = phraseStart(all, edge - 1);
  // "Left to our own devices, we": a participle that opens the phrase has the subject of the clause.
  const participle = start === 0 && isParticipial(all[start]!.is) && PREPOSITION.test(all[start + 1]?.is ?? '');
  // "Having burned our fingers, we" has no tense either.
  const from = all[start]!.is === 'having' ? start + 2 : participle ? start + 1 : start;
  for (let at = from; at < edge; at++) if (hasTense(all, at)) return edge;
  return start;
}

function phraseStart(all: readonly Part[], end: number): number {
  let at = end;
  while (at > 0 && !isEdge(all, at - 1) && !/^(?:and|but|or|so|nor|yet)$/.test(all[at - 1]!.is)) at--;
  return at;
}

const PREPOSITION = /^(?:to|by|with|in|on|at|from|for|of|off|out|against|over)$/;
const JOINS = /^(?:and|or|but|then|yet|nor)$/;
const OPENS_CLAUSE =
  /^(?:that|which|who|where|when|while|if|because|since|as|after|before|what|how|why|than|once|until|so)$/;

/** Steps left over adverbs, but not over a "then" that joins. */
function overAdverbs(all: readonly Part[], at: number): number {
  let j = at;
  while (j >= 0 && !JOINS.test(all[j]!.is) && adverbLengthBefore(all, j) > 0) j -= adverbLengthBefore(all, j);
  return j;
}

/**
 * Later verbs of the same subject that agree with it ("we planned it and were ready"), between `from` and `end`.
 * `subject` is what they agree with as they stand, `person` what they shall. Undefined where one of them may belong to another clause, so that nothing right can be written.
 */
export function coordinated(
  all: readonly Part[],
  from: number,
  end: number,
  subject: Person,
  person: Person,
): readonly [number, string][] | undefined {
  const found: [number, string][] = [];
  let opened = false;
  for (let at = from; at < end; at++) {
    const { is } = all[at]!;
    // "have slept since, and": nothing follows that could be a clause.
    if (OPENS_CLAUSE.test(is) && all[at + 1]?.kind !== 'mark') opened = true;
    const form = agreed(is, person);
    if (form === undefined) continue;
    // A verb that does not agree with the subject as it stands is another's: "the jobs, which is why".
    if (agreed(is, subject) !== undefined) continue;
    const before = overAdverbs(all, at - 1);
    const joins = before >= 0 && before >= from - 1 && (JOINS.test(all[before]!.is) || all[before]!.text === ',');
    // "nor were they": turned round, with a subject of its own.
    if (!joins || (before >= 0 && all[before]!.is === 'nor')) continue;
    if (opened) return undefined;
    found.push([at, form]);
  }
  return found;
}
