import { FOCUS_NOUNS } from '../../data/persons.ts';
import { list } from '../words/clauseWords.ts';
import { BE, looksPast, type Part } from '../words/sentenceTokens.ts';
import { isBare } from './bareVerb.ts';
import { isEdge, isJoiner, isStrong } from './edges.ts';
import { overLead } from './lead.ts';
import {
  ARTICLES,
  clauseOpeners,
  cleftNouns,
  closing,
  contentOpeners,
  eitherOpeners,
  endsClause,
  hasVerbAt,
  isInverted,
  isSubject,
  overRelative,
  PERSONS,
  reporting,
  timeNouns,
  verbOf,
  yieldsToSubject,
} from './opening.ts';
import { bare, noun, presentClause, pronoun, REACH, type Step } from './shapes.ts';
import { verbGroup } from './verbGroup.ts';

/** A main clause that opens with a noun: the subject itself, an object in front, or only a name for what follows. */

const focusNouns = list(FOCUS_NOUNS);

/** The clause of a noun from `from` with its verb at `verb`; where the noun only points ahead, the clause it points to. */
const nounOrFocus = (all: readonly Part[], from: number, verb: number): Step =>
  behindFocus(all, from, verb) ?? noun(all, from, verb);

/** "The thing is, I had never …", "what I ended up doing is I wrote …": words that only announce a clause. */
function behindFocus(all: readonly Part[], from: number, verb: number): Step {
  const what = all[from]!.is === 'what';
  if (!BE.has(all[verb]!.is)) {
    // "What mattered more to me: I …"
    const end = all.findIndex((_, at) => at > verb && (isStrong(all, at) || BE.has(all[at]!.is)));
    if (what && PERSONS.has(all[verb + 1]?.is ?? '') && isSubject(all, verb + 1)) return pronoun(all, verb + 1);
    return what && all[end]?.text === ':' ? { again: end + 1 } : undefined;
  }
  const of = all.slice(from, verb).findIndex(({ is }) => is === 'of');
  const head = all.slice(from, of < 0 ? verb : from + of);
  if (!what && !head.some(({ is }) => focusNouns.has(is))) return undefined;
  const happened = what && /^happen(?:s|ed)$/.test(all[verb - 1]!.is);
  const next = overLead(all, all[verb + 1]?.is === 'that' && happened ? verb + 2 : verb + 1);
  if (happened) return { again: next };
  return PERSONS.has(all[next]?.is.split("'")[0] ?? '') && isSubject(all, next) ? pronoun(all, next) : undefined;
}

/** "By the time the freeze came, …", "the day the disk died, …": behind the clause that tells which time. */
export function overTimedClause(all: readonly Part[], from: number): number | undefined {
  if (!/^(?:time|moment|day|minute|instant)$/.test(all[from - 1]!.is) || all[from - 2]?.is !== 'the') return undefined;
  let told = false;
  for (let at = from; at < all.length && at < from + REACH; at++) {
    if (all[at]!.text === ',') return told && !isJoiner(all[at + 1] ?? all[at]!) ? at + 1 : undefined;
    if (endsClause(all, at)) return undefined;
    told ||= hasVerbAt(all, at);
  }
  return undefined;
}

/** "Two days later Ana …", "the day after the launch our team …": where the sentence goes on behind a time without a preposition. */
export function overTime(all: readonly Part[], from: number): number | undefined {
  let at = from;
  while (at < from + 4 && at < all.length && !timeNouns.has(all[at]!.is)) at++;
  if (at === from || !timeNouns.has(all[at]?.is ?? '')) return undefined;
  const end = overTimedClause(all, at + 1);
  if (end !== undefined) return end;
  const later = /^(?:later|earlier|ago)$/.test(all[at + 1]?.is ?? '');
  const next = all[later ? at + 2 : at + 1];
  if (next?.kind !== 'word') return undefined;
  const opens =
    ARTICLES.has(next.is) || /^(?:after|before)$/.test(next.is) || (/^\p{Lu}/u.test(next.text) && next.is !== 'i');
  return opens ? (later ? at + 2 : at + 1) : undefined;
}

/** The pronoun at `at` behind a noun: it acts ("the other four I did myself") unless its clause belongs to the noun. */
function behindNoun(all: readonly Part[], from: number, at: number): Step {
  const verb = verbOf(all, at);
  // "Every time we shipped, I …": the time of another act.
  if (timeNouns.has(all[at - 1]!.is) && yieldsToSubject(all, at))
    return { again: all.findIndex((_, n) => n > verb && (isSubject(all, n) || isEdge(all, n))) };
  const does = /^(?:did|do|does)$/.test(all[verb]!.is);
  const cleft = /^(?:what|all)$/.test(all[from]!.is) || (does && cleftNouns.has(all[at - 1]!.is));
  const reports = reporting.has(all[verb]!.is) && !(all[verb + 1] && hasVerbAt(all, verb + 1));
  if (reports) return pronoun(all, at);
  for (let j = verb + 1; j < all.length; j++) {
    if (all[j]!.text === ',') j = overApposition(all, j);
    else if (endsClause(all, j)) break;
    if (hasVerbAt(all, j)) return behindFocus(all, from, j) ?? (cleft ? pronoun(all, at) : noun(all, from, j));
  }
  return pronoun(all, at);
}

/** "The model I picked, a small one, ran …": from the first comma to the second where a verb follows it. */
function overApposition(all: readonly Part[], comma: number): number {
  for (let at = comma + 1; at < all.length && at < comma + 12; at++) {
    if (all[at]!.text === ',') return hasVerbAt(all, at + 1) ? at : all.length;
    if (endsClause(all, at) || isSubject(all, at)) break;
  }
  return all.length;
}

/** "The pattern, once you saw it, was …": to the second comma, where the verb of the noun follows it. */
function overInsertion(all: readonly Part[], comma: number): number {
  if (!clauseOpeners.has(all[comma + 1]?.is ?? '')) return comma;
  for (let at = comma + 2; at < all.length && at < comma + 16; at++)
    if (all[at]!.text === ',') return hasVerbAt(all, at + 1) ? at + 1 : comma;
  return comma;
}

/** "Signed and unsigned builds": two participles of one noun. */
const isSecondParticiple = (all: readonly Part[], from: number, at: number): boolean =>
  at === from + 2 && isJoiner(all[at - 1]!) && looksPast(all[from]!.is);

/** A clause that opens with a noun: finds its verb. */
export function nounClause(all: readonly Part[], from: number): Step {
  for (let at = from; at < all.length && at < from + REACH; at++) {
    const { is, text } = all[at]!;
    if (text === '(') at = closing(all, at);
    else if (isStrong(all, at)) return presentClause(all, from) ?? { again: at + 1 };
    else if (text === ',') {
      const end = overInsertion(all, at);
      const step = end === at ? behindComma(all, from, at) : undefined;
      if (step) return step;
      at = end - (end === at ? 0 : 1);
    } else if (at > from && contentOpeners.has(is) && all[at - 1]!.kind === 'word' && !isJoiner(all[at - 1]!)) {
      at = Math.max(at, overRelative(all, at));
    } else if (at > from && !BE.has(is) && isInverted(all, at)) return pronoun(all, at + 1, at);
    else if (at > from && isSubject(all, at)) {
      if (!/^(?:and|or|&)$/.test(all[at - 1]!.is)) return behindNoun(all, from, at);
      // "The vendor tells me and he …": the noun has a verb of its own.
      const present = presentClause(all, from);
      return present && present.group.main !== undefined && present.group.main < at ? present : joinedAt(all, from, at);
    } else if (at > from && hasVerbAt(all, at) && !isSecondParticiple(all, from, at)) return nounOrFocus(all, from, at);
    else if (contentOpeners.has(is) && at > from) at = Math.max(at, overRelative(all, at));
    else if (clauseOpeners.has(is) && !eitherOpeners.has(is)) break;
  }
  return presentClause(all, from);
}

/** At a comma behind a noun that has no verb yet: undefined where the noun goes on ("Her lead, Anselm, wanted …"). */
function behindComma(all: readonly Part[], from: number, comma: number): Step {
  const next = overLead(all, comma + 1);
  const joined = isJoiner(all[comma + 1] ?? all[comma]!);
  if (isSubject(all, next)) {
    const doubled = PERSONS.has(all[next]!.is) && namesWriter(all, from, comma);
    return doubled || joined ? joinedAt(all, from, next) : pronoun(all, next);
  }
  if (joined && next < all.length && isBare(all, next)) return bare(all, next);
  const head = all.slice(from, comma);
  return head.some(({ is }) => timeNouns.has(is)) && !head.some(({ text }) => text === ',')
    ? { again: comma + 1 }
    : undefined;
}

const namesWriter = (all: readonly Part[], from: number, to: number): boolean =>
  all.slice(from, to).some(({ is }) => /^(?:i|me|myself)$/.test(is));

/** "Ana and I": one subject. "Nine tests, and they …": a fragment, and then another clause. */
function joinedAt(all: readonly Part[], from: number, at: number): Step {
  const comma = all[at - 1]?.text === ',' || all[at - 2]?.text === ',';
  const listed = all.slice(from, at - 2).some(({ text }) => text === ',');
  if (comma && !listed && !namesWriter(all, from, at + 1)) return undefined;
  return { words: all, subject: { from, to: at }, group: verbGroup(all, at) };
}
