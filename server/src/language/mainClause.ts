import type { Prose } from '../model/story.ts';
import { isEdge, isJoiner, isStrong } from './clauseEdges.ts';
import {
  clauseOpeners,
  cleftNouns,
  closing,
  contentOpeners,
  eitherOpeners,
  endsClause,
  hasVerbAt,
  isBare,
  isGerund,
  isInverted,
  isOrder,
  isSubject,
  isTime,
  opensClause,
  opensContent,
  opensNoun,
  opensNowThat,
  opensRest,
  overLead,
  overRelative,
  PERSONS,
  phraseOpeners,
  reporting,
  thirdPersons,
  timeNouns,
  verbOf,
} from './clauseOpening.ts';
import { yieldsToSubject } from './clausePlace.ts';
import {
  adverbLengthBefore,
  BE,
  DETERMINERS,
  isFiniteAuxiliary,
  looksPast,
  type Part,
  parts,
} from './sentenceTokens.ts';
import { type VerbGroup, verbGroup } from './verbGroup.ts';

/** The first main clause of a sentence. Numbers are indexes into `words`. */
export interface MainClause {
  /** The tokens of the sentence, spoken words left out. */
  readonly words: readonly Part[];
  /** First and last word of the subject; undefined where the clause opens with its verb: "Analysed the logs". */
  readonly subject: { readonly from: number; readonly to: number } | undefined;
  readonly group: VerbGroup;
  /** The verb that opens the clause is a base form: "Analyse the logs", an order or the present. */
  readonly order?: boolean;
}

/** Nothing is read beyond this many tokens: a subject stands nearer than that to the start. */
const REACH = 120;

function pronoun(all: readonly Part[], at: number, fronted?: number): MainClause {
  const cleft = fronted === undefined ? behindCleft(all, at) : undefined;
  return cleft ?? { words: all, subject: { from: at, to: at }, group: verbGroup(all, at, fronted) };
}

/** "That's how we got rid of it", "it was she who proposed it": the act stands behind the cleft. */
function behindCleft(all: readonly Part[], at: number): MainClause | undefined {
  if (!/^(?:it|that|this)(?:'s)?$/.test(all[at]!.is)) return undefined;
  const { contracted, auxiliaries, main } = verbGroup(all, at);
  if (main === undefined || !(contracted || BE.has(all[auxiliaries[0] ?? -1]?.is ?? ''))) return undefined;
  const { is } = all[main]!;
  if (/^(?:how|why|where|when)$/.test(is) && isSubject(all, main + 1)) return pronoun(all, main + 1);
  if (!/^(?:i|me|we|us|you|he|she|they)$/.test(is) || !/^(?:who|that)$/.test(all[main + 1]?.is ?? '')) return undefined;
  return { words: all, subject: { from: main, to: main }, group: verbGroup(all, main + 1) };
}

/** The clause whose subject is the noun from `from` up to its verb at `verb`, adverbs between them left out. */
function noun(all: readonly Part[], from: number, verb: number): MainClause {
  let to = verb - 1;
  for (let n = adverbLengthBefore(all, to); n > 0 && to - n >= from; n = adverbLengthBefore(all, to)) to -= n;
  return { words: all, subject: { from, to: Math.max(from, to) }, group: verbGroup(all, verb - 1) };
}

type Step = MainClause | { readonly again: number } | undefined;

/** Reads on behind an opening phrase or clause: "On Monday …", "When the alert fired, …", "To get it …". */
function behindOpening(all: readonly Part[], from: number): Step {
  const gerund = isGerund(all[from]!);
  const objects = gerund || all[from]!.is === 'to';
  const clause = opensClause(all, from);
  const maybe = !clause && clauseOpeners.has(all[from]!.is);
  // A clause has its own verb before the main clause begins; a phrase has none.
  let told = !clause;
  let late: number | undefined;
  for (let at = from + 1; at < all.length && at < from + REACH; at++) {
    const part = all[at]!;
    if (part.text === '(') at = closing(all, at);
    else if (part.text === ',') {
      if (told && !/^(?:which|who)$/.test(all[at + 1]?.is ?? '')) return { again: at + 1 };
    } else if (isStrong(all, at) && !isTime(all, at)) return gerund ? bare(all, from) : { again: at + 1 };
    else if (isInverted(all, at) && told) return pronoun(all, at + 1, at);
    else if (isSubject(all, at)) {
      const bound = opensContent(all, at - 1) || clauseOpeners.has(all[at - 1]!.is);
      if (told && !(bound && at > from + 1) && !yieldsToSubject(all, at)) return pronoun(all, at);
      if (!bound || at === from + 1) told = true;
      at = Math.max(at, verbOf(all, at));
    } else if (opensContent(all, at) || (clauseOpeners.has(part.is) && !eitherOpeners.has(part.is))) {
      at = Math.max(at, overRelative(all, at));
    } else if (!clause && !objects && late === undefined && at > from + 1 && opensNoun(all, at)) return { again: at };
    else if (hasVerbAt(all, at)) {
      told = true;
      if (maybe) late ??= at;
      else if (gerund && at > from + 1 && (isFiniteAuxiliary(part.is) || opensRest(all, at + 1)))
        return noun(all, from, at);
      else if (!clause && !objects && at > from + 1) return noun(all, at - 1, at);
    }
  }
  return late === undefined ? undefined : noun(all, late - 1, late);
}

const bare = (all: readonly Part[], at: number, order = false): MainClause => ({
  words: all,
  subject: undefined,
  group: isFiniteAuxiliary(all[at]!.is)
    ? verbGroup(all, at - 1)
    : { contracted: undefined, floating: [], auxiliaries: [], main: at },
  order,
});

/** The pronoun at `at` behind a noun: it acts ("the other four I did myself") unless its clause belongs to the noun. */
function behindNoun(all: readonly Part[], from: number, at: number): Step {
  const verb = verbOf(all, at);
  // "Every time we shipped, I …": the time of another act.
  if (timeNouns.has(all[at - 1]!.is) && yieldsToSubject(all, at))
    return { again: all.findIndex(({ text }, n) => n > at && text === ',') };
  const does = /^(?:did|do|does)$/.test(all[verb]!.is);
  const cleft = /^(?:what|all)$/.test(all[from]!.is) || (does && cleftNouns.has(all[at - 1]!.is));
  const reports = reporting.has(all[verb]!.is) && !(all[verb + 1] && hasVerbAt(all, verb + 1));
  if (cleft || reports) return pronoun(all, at);
  for (let j = verb + 1; j < all.length; j++) {
    if (endsClause(all, j)) break;
    if (hasVerbAt(all, j)) return noun(all, from, j);
  }
  return pronoun(all, at);
}

/** A clause that opens with a noun: finds its verb. */
function nounClause(all: readonly Part[], from: number): Step {
  for (let at = from; at < all.length && at < from + REACH; at++) {
    const { is, text } = all[at]!;
    if (text === '(') at = closing(all, at);
    else if (isStrong(all, at) && !isTime(all, at)) return presentClause(all, from) ?? { again: at + 1 };
    else if (text === ',') {
      const step = behindComma(all, from, at);
      if (step) return step;
    } else if (at > from && isSubject(all, at)) {
      const joined = /^(?:and|or|&)$/.test(all[at - 1]!.is);
      return joined ? joinedAt(all, from, at) : behindNoun(all, from, at);
    } else if (hasVerbAt(all, at)) return noun(all, from, at);
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
  return all.slice(from, comma).some(({ is }) => timeNouns.has(is)) ? { again: comma + 1 } : undefined;
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

/** "The queue shrinks", "My lead thinks it is over-engineered": only a list tells a present from a plural. */
function presentClause(all: readonly Part[], from: number): MainClause | undefined {
  for (let at = from + 1; at < all.length && at < from + 12; at++) {
    if (isEdge(all, at)) return undefined;
    const before = all[at - 1]!;
    if (!thirdPersons.has(all[at]!.is) || before.kind !== 'word' || DETERMINERS.has(before.is)) continue;
    if (phraseOpeners.has(before.is) || isJoiner(before) || before.is.endsWith('s')) continue;
    return noun(all, from, at);
  }
  return undefined;
}

function stepFrom(all: readonly Part[], at: number): Step {
  const part = all[at]!;
  if (isInverted(all, at) && at > 0) return pronoun(all, at + 1, at);
  if (isSubject(all, at)) return pronoun(all, at);
  if (isGerund(part)) {
    const noun = !/^(?:having|being)$/.test(part.is) && hasVerbAt(all, at + 1);
    return noun ? nounClause(all, at) : behindOpening(all, at);
  }
  if (isBare(all, at)) return bare(all, at);
  if (opensNowThat(all, at)) return behindOpening(all, at + 1);
  if (clauseOpeners.has(part.is) || phraseOpeners.has(part.is) || part.is === 'to') return behindOpening(all, at);
  if (isOrder(all, at)) return bare(all, at, true);
  return nounClause(all, at);
}

/** "…", said the vendor: behind spoken words the subject may follow its verb. */
function saidBy(all: readonly Part[]): MainClause | undefined {
  const verb = overLead(all, 0);
  const from = verb + 1;
  if (!all[from] || !reporting.has(all[verb]!.is) || !looksPast(all[verb]!.is) || endsClause(all, from))
    return undefined;
  const end = all.findIndex((_, at) => at > from && isEdge(all, at));
  return { words: all, subject: { from, to: (end < 0 ? all.length : end) - 1 }, group: verbGroup(all, verb - 1) };
}

function read(all: readonly Part[]): MainClause | undefined {
  let at = overLead(all, 0);
  let gerund: number | undefined;
  for (let opening = 0; opening < 8 && at < all.length; opening++) {
    if (isGerund(all[at]!)) gerund ??= at;
    const step = stepFrom(all, at);
    if (!step) break;
    if (!('again' in step)) return step;
    at = overLead(all, step.again);
  }
  return gerund === undefined ? undefined : bare(all, gerund);
}

const cache = new WeakMap<Prose, { readonly clause: MainClause | undefined }>();

/**
 * The first main clause of a sentence, read from its words alone; undefined where the sentence has none ("Root cause: the
 * keyboard"). Spoken words are no part of it. Linear in the length of the sentence; memoised by the prose object.
 */
export function mainClause(prose: Prose): MainClause | undefined {
  const known = cache.get(prose);
  if (known) return known.clause;
  const spoken = ({ start, end }: Part) => prose.quoted.some((quoted) => quoted.start < end && start < quoted.end);
  const all = prose.quoted.length === 0 ? parts(prose) : parts(prose).filter((part) => !spoken(part));
  const clause =
    all[0] && prose.quoted[0] && prose.quoted[0].end <= all[0].start ? (saidBy(all) ?? read(all)) : read(all);
  cache.set(prose, { clause });
  return clause;
}
