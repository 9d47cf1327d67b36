import {
  BACKGROUND_OPENERS,
  CLEFT_NOUNS,
  CONTENT_OPENERS,
  EXPLAINING_OPENERS,
  FRONTING,
  TIME_NOUNS,
  UNREAL_OPENERS,
} from '../data/persons.ts';
import { isEdge, isJoiner, isStrong, lead, strongBefore } from './clauseEdges.ts';
import { list } from './clauseWords.ts';
import { hasMainClause, isReporting, reportOpen, speech, thoughtNouns } from './reported.ts';
import {
  adverbLength,
  adverbLengthBefore,
  DETERMINERS,
  hasTense,
  isAdverb,
  isFiniteAuxiliary,
  looksPast,
  type Part,
  SUBJECT_PRONOUNS,
} from './sentenceTokens.ts';

/**
 * Where the clause of a subject stands:
 * - `main`: by itself or beside another main clause;
 * - `background`: it tells time, reason or contrast ("after we moved the jobs"), or adds to a noun (", which we then moved");
 * - `hidden`: it is what somebody said, thought or asked, a condition, a comparison or a relative clause.
 */
export interface Place {
  readonly kind: 'main' | 'background' | 'hidden';
  /** Token index of the auxiliary before the subject: "only then did we". */
  readonly fronted?: number;
  /** The subject is one of two: "the vendor and we". */
  readonly joined?: boolean;
  /** The subject repeats who has just been named: "Ana and I, we …". The writer stands there, and nothing is hidden. */
  readonly doubled?: boolean;
  /** A background clause that gives a reason or a contrast, or describes a noun by what was done long before. */
  readonly explains?: boolean;
  /** The clause may belong to what somebody said before. */
  readonly doubtful?: boolean;
  /** "What we did was": the clause is the subject of another. */
  readonly cleft?: boolean;
}

const HIDDEN: Place = { kind: 'hidden' };
const MAIN: Place = { kind: 'main' };
const BACKGROUND: Place = { kind: 'background' };
const EXPLAINING: Place = { kind: 'background', explains: true };

const backgroundOpeners = list(BACKGROUND_OPENERS);
const explaining = list(EXPLAINING_OPENERS);
const unrealOpeners = list(UNREAL_OPENERS);
const contentOpeners = list(CONTENT_OPENERS);
const fronting = list(FRONTING);
const timeNouns = list(TIME_NOUNS);
const cleftNouns = list(CLEFT_NOUNS);

/** After the subject's clause comes a comma and another subject: "In the service we owned, I found …". */
export function yieldsToSubject(all: readonly Part[], subject: number): boolean {
  for (let j = subject + 1; j < all.length && j < subject + 30; j++) {
    if (isStrong(all, j)) return false;
    if (all[j]!.text === ',') {
      let next = j + 1;
      for (let length = adverbLength(all, next); length > 0; length = adverbLength(all, next)) next += length;
      return SUBJECT_PRONOUNS.has(all[next]?.is.split("'")[0] ?? '');
    }
  }
  return false;
}

/** The clause opener that governs what stands between `from` and `to`, "that" after a reporting verb included. */
function openerBetween(all: readonly Part[], from: number, to: number): Place | undefined {
  for (let j = to - 1; j >= from; j--) {
    const { is } = all[j]!;
    if (unrealOpeners.has(is)) return HIDDEN;
    if (backgroundOpeners.has(is) && all[j + 1] && hasFinite(all, j + 1, to))
      return explaining.has(is) ? EXPLAINING : BACKGROUND;
    if (contentOpeners.has(is) && isReporting(all, j - 1)) return HIDDEN;
  }
  return undefined;
}

const hasFinite = (all: readonly Part[], from: number, to: number): boolean => {
  for (let j = from; j < to; j++) if (hasTense(all, j)) return true;
  return false;
};

const isFronted = (all: readonly Part[], at: number): boolean =>
  fronting.has(all[at]!.is) || (all[at]!.is.endsWith('ing') && all[at]!.is.length > 4);

/** "The vendor and we", "both the vendor and we": no verb stands before, so the noun is half of the subject. */
function isJoinedSubject(all: readonly Part[], edge: number): boolean {
  if (!/^(?:and|or|nor|&)$/.test(all[edge]!.is) || edge === 0) return false;
  const { edge: before, words } = lead(all, edge);
  const first = words[0];
  if (first === undefined || isFronted(all, first) || (before >= 0 && !isEdge(all, before))) return false;
  if (words.length > 6 || words.some((at) => hasTense(all, at))) return false;
  const head = all[first]!;
  const last = all[words.at(-1)!]!;
  return (
    adverbLengthBefore(all, words.at(-1)!) === 0 &&
    (DETERMINERS.has(head.is) || /^\p{Lu}/u.test(last.text) || last.is === 'i')
  );
}

const isWriter = (is: string): boolean => /^(?:me|i|myself)$/.test(is);

/** "Me and another intern we built it", "My lead and I, we chose it": the subject is named and then said again. */
function isDoubled(all: readonly Part[], subject: number): boolean {
  const end = all[subject - 1]?.text === ',' ? subject - 1 : subject;
  const second = lead(all, end);
  if (second.edge < 1 || !/^(?:and|&)$/.test(all[second.edge]!.is)) return false;
  const first = lead(all, second.edge);
  if (first.edge >= 0 && !isEdge(all, first.edge)) return false;
  const named = first.words.filter((at) => !isAdverb(all[at]!));
  const both = [...named, ...second.words];
  if (named.length === 0 || second.words.length === 0 || both.length > 10) return false;
  if (both.some((at) => hasTense(all, at) || isReporting(all, at))) return false;
  const alone = (words: readonly number[]) => words.length === 1 && isWriter(all[words[0]!]!.is);
  return (alone(named) || alone(second.words)) && !isFronted(all, named[0]!);
}

/** The place of a clause whose subject stands right after the edge at `edge`, adverbs aside. */
function afterEdge(all: readonly Part[], edge: number): Place {
  if (edge < 0) return MAIN;
  const mark = all[edge]!;
  const from = strongBefore(all, edge) + 1;
  if (mark.text === ':') {
    // "Decide: we chose Kafka": a verb alone before the colon is a label.
    if (edge - from === 1 && !looksPast(all[from]!.is)) return MAIN;
    const told = all.slice(from, edge).some((part, n) => isReporting(all, from + n) || thoughtNouns.has(part.is));
    return told ? HIDDEN : MAIN;
  }
  if (mark.text === ',') return afterComma(all, from, edge);
  if (!isJoiner(mark)) return MAIN;
  if (isJoinedSubject(all, edge)) return { kind: 'main', joined: true };
  if (all[from - 1]?.text === ':' && afterEdge(all, from - 1).kind === 'hidden') return HIDDEN;
  const comma = all[edge - 1]?.text === ',';
  const report = reportOpen(all, from, edge);
  if (report === 'open') return HIDDEN;
  if (report === 'told') {
    const next = mark.is === 'so' || all[edge + 1]?.is === 'then';
    return comma || next || hasMainClause(all, from, edge) ? { kind: 'main', doubtful: true } : HIDDEN;
  }
  if (comma) return MAIN;
  const { words } = leadToComma(all, edge, from);
  return openerBetween(all, words, edge) ?? MAIN;
}

/** The start of the stretch between commas that ends at `to`. */
function leadToComma(all: readonly Part[], to: number, from: number): { words: number } {
  let at = to;
  while (at > from && all[at - 1]!.text !== ',') at--;
  return { words: at };
}

function afterComma(all: readonly Part[], from: number, comma: number): Place {
  if (all[from - 1]?.text === ':' && afterEdge(all, from - 1).kind === 'hidden') return HIDDEN;
  const last = all[comma - 1];
  const teller = /^(?:i|he|she|they)$/.test(all[comma - 2]?.is ?? '');
  if (last && speech.has(last.is) && teller && comma - from <= 4) return HIDDEN;
  const points = last?.is === 'that' && fronting.has(all[comma - 2]?.is ?? '');
  if (last && !points && (contentOpeners.has(last.is) || unrealOpeners.has(last.is)) && !isReporting(all, comma - 1))
    return HIDDEN;
  const report = reportOpen(all, from, comma);
  if (report === 'open') return HIDDEN;
  // "because, in the end, we" and "and, in the end, we": the words between the commas only interrupt.
  const { words: start } = leadToComma(all, comma, from);
  const opener = all[start - 2];
  if (opener && all[start - 1]?.text === ',' && !hasFinite(all, start, comma)) {
    if (backgroundOpeners.has(opener.is)) return explaining.has(opener.is) ? EXPLAINING : BACKGROUND;
    if (contentOpeners.has(opener.is) || unrealOpeners.has(opener.is)) return HIDDEN;
    if (isJoiner(opener)) return afterEdge(all, start - 2);
  }
  return report === 'told' && !all.slice(from, comma).some((part) => isJoiner(part))
    ? { kind: 'main', doubtful: true }
    : MAIN;
}

function hasBeAfter(all: readonly Part[], subject: number): boolean {
  for (let j = subject + 1; j < all.length && j < subject + 20; j++) {
    if (isStrong(all, j)) return false;
    if (/^(?:was|is|were|are)$/.test(all[j]!.is)) return true;
  }
  return false;
}

/** "then did we", "so did we", "not only have we"; a question or a condition at the start of a sentence is none. */
function inverted(all: readonly Part[], words: readonly number[], edge: number): Place {
  const auxiliary = words.at(-1)!;
  const before = words.slice(0, -1).map((at) => all[at]!.is);
  const joined = edge >= 0 && /^(?:so|nor)$/.test(all[edge]!.is);
  const opens = before.some((is) =>
    /^(?:not|never|only|no|nor|neither|rarely|seldom|hardly|little|nowhere|so|as|than|here|there|sooner|scarcely|barely)$/.test(
      is,
    ),
  );
  if (before.some((is) => /^(?:as|than)$/.test(is)) || !(joined || opens)) return HIDDEN;
  return { kind: 'main', fronted: auxiliary };
}

/** Reads where the clause of the subject at token `subject` stands. Looks at most 80 tokens to the left. */
export function clausePlace(all: readonly Part[], subject: number): Place {
  const { edge, words } = lead(all, subject);
  const core = [...words];
  for (let at = core.at(-1); at !== undefined; at = core.at(-1)) {
    const length = adverbLengthBefore(all, at);
    if (length === 0 || length > core.length || isNegatedBefore(all, at)) break;
    core.length -= length;
  }
  const last = core.at(-1);
  if (isDoubled(all, subject)) return { kind: 'main', joined: true, doubled: true };
  if (last === undefined) return afterEdge(all, edge);
  const { is } = all[last]!;
  if (isFiniteAuxiliary(is)) return inverted(all, core, edge);
  if (is === 'that' && all[core.at(-2) ?? -1]?.is === 'now') return BACKGROUND;
  if (is === 'that' && isItCleft(all, core)) return MAIN;
  if (is === 'that' && core.length === 2 && isPointed(all, core[0]!)) return afterEdge(all, edge);
  if (/^(?:how|why|when|where)$/.test(is) && pointsBack(all, core)) return afterEdge(all, edge);
  if (is === 'which' && edge >= 0 && all[edge]!.text === ',' && core.length === 1)
    return isLongPast(all, subject) ? EXPLAINING : BACKGROUND;
  if (backgroundOpeners.has(is)) return background(all, core);
  if (contentOpeners.has(is)) return isCleft(all, core, edge, subject) ? { kind: 'main', cleft: true } : HIDDEN;
  if (unrealOpeners.has(is)) return HIDDEN;
  return fronted(all, core, edge, subject);
}

/** "not once": the adverb is part of what makes the clause inverted, not a step to skip. */
const isNegatedBefore = (all: readonly Part[], at: number): boolean =>
  all[at - 1]?.is === 'not' && isFiniteAuxiliary(all[at]!.is);

/** "as soon as we" is a time, "as fast as we" a comparison; "when" after a reporting verb is a question. */
function background(all: readonly Part[], core: readonly number[]): Place {
  const at = core.at(-1)!;
  const { is } = all[at]!;
  const beforeAt = core.at(-2) ?? -1;
  const before = all[beforeAt];
  if (is === 'as') {
    const first = all[core.at(-3) ?? -1];
    if (first?.is === 'as' || first?.is === 'so') return /^(?:soon|long)$/.test(before?.is ?? '') ? BACKGROUND : HIDDEN;
    if (/^(?:same|such)$/.test(before?.is ?? '')) return HIDDEN;
  }
  // "as we agreed", "as we discussed" only point back.
  if (is === 'as' && speech.has(all[at + 2]?.is ?? '')) return HIDDEN;
  if (is === 'as' && isFiniteAuxiliary(all[at + 2]?.is ?? '') && speech.has(all[at + 3]?.is ?? '')) return HIDDEN;
  if (/^(?:when|where)$/.test(is) && isReporting(all, beforeAt)) return HIDDEN;
  return explaining.has(is) ? EXPLAINING : BACKGROUND;
}

/** "…, which we had built in 2019": done before the story. */
const isLongPast = (all: readonly Part[], subject: number): boolean =>
  all[subject + 1]?.is === 'had' || all[subject + 1]?.is === "hadn't" || all[subject]!.is.endsWith("'d");

/** "After that we …", "with that we …": what went before, and no clause of its own. */
const isPointed = (all: readonly Part[], at: number): boolean => fronting.has(all[at]!.is);

/** "That's how we …", "this is where we …": what went before leads to the act. */
function pointsBack(all: readonly Part[], core: readonly number[]): boolean {
  const [first = '', second = ''] = core.map((at) => all[at]!.is);
  if (core.length === 2) return /^(?:that|this|here|it)'s$/.test(first);
  return core.length === 3 && /^(?:that|this|here|it)$/.test(first) && /^(?:is|was)$/.test(second);
}

/** "It was then that we stopped", "it was only in May that we …"; in "it was clear that we …" a thought follows. */
function isItCleft(all: readonly Part[], core: readonly number[]): boolean {
  const [it = '', be = '', next = ''] = core.map((at) => all[at]!.is);
  return (
    it === 'it' && /^(?:was|is)$/.test(be) && (fronting.has(next) || /^(?:then|only|here|there|after)$/.test(next))
  );
}

/** "What we did was …" and "The first thing we did was …". */
function isCleft(all: readonly Part[], core: readonly number[], edge: number, subject: number): boolean {
  const opens = edge < 0 || isStrong(all, edge) || isJoiner(all[edge]!) || all[edge]!.text === ',';
  let verb = subject + 1;
  for (let n = adverbLength(all, verb); n > 0; n = adverbLength(all, verb)) verb += n;
  const does = /^(?:did|do|ended)$/.test(all[verb]?.is ?? '');
  return opens && does && core.length === 1 && /^(?:what|all)$/.test(all[core[0]!]!.is) && hasBeAfter(all, subject);
}

/**
 * "When the tests showed a regression we rolled back": what was shown is a thing. It is a clause where a conjunction opens it
 * or another verb follows the subject's: "when the tests showed the queue we bought was slow".
 */
function isWholeClause(all: readonly Part[], core: readonly number[], subject: number): boolean {
  const [first = 0, ...rest] = core;
  if (!backgroundOpeners.has(all[first]!.is)) return false;
  if (rest.some((at) => contentOpeners.has(all[at]!.is) || unrealOpeners.has(all[at]!.is))) return false;
  if (core.filter((at) => hasTense(all, at)).length !== 1) return false;
  for (let j = subject + 2; j < all.length && j < subject + 20; j++) {
    if (isEdge(all, j) || isJoiner(all[j]!) || contentOpeners.has(all[j]!.is) || backgroundOpeners.has(all[j]!.is))
      return true;
    if (isFiniteAuxiliary(all[j]!.is) && !isFiniteAuxiliary(all[j - 1]!.is) && adverbLengthBefore(all, j - 1) === 0)
      return false;
  }
  return true;
}

function fronted(all: readonly Part[], core: readonly number[], edge: number, subject: number): Place {
  const first = core[0]!;
  const last = core.at(-1)!;
  if (isReporting(all, last)) return HIDDEN;
  if (core.some((at) => isReporting(all, at) && at !== first) && !isWholeClause(all, core, subject)) return HIDDEN;
  const noun = all[last]!.is;
  const does = /^(?:did|do|took|take|made|make|solved|handled|fixed|approached)$/.test(all[subject + 1]?.is ?? '');
  if (cleftNouns.has(noun) && does && !hasFinite(all, first, last) && hasBeAfter(all, subject)) {
    return { kind: 'main', cleft: true };
  }
  if (noun === 'all' && does && hasBeAfter(all, subject)) return { kind: 'main', cleft: true };
  const finite = core.some((at) => hasTense(all, at));
  const opensSentence = edge < 0 || isStrong(all, edge) || isJoiner(all[edge]!) || all[edge]!.text === ',';
  if (!opensSentence) return HIDDEN;
  const clause = finite && (backgroundOpeners.has(all[first]!.is) || all[first]!.is === 'if');
  if (finite && !clause) return HIDDEN;
  const isTime = (at: number) => timeNouns.has(all[at]!.is) && !fronting.has(all[at]!.is);
  const dated = core
    .slice(0, 3)
    .some((at, n) => isTime(at) && /^(?:before|after|of|in)$/.test(all[core[n + 1] ?? -1]?.is ?? ''));
  const time = (isTime(last) || dated) && (!finite || clause);
  // "Between March and May we …"
  const half = edge > 0 && isJoiner(all[edge]!) ? lead(all, edge).words : [];
  const opensBefore = half.length > 0 && isFronted(all, half[0]!) && !half.some((at) => hasTense(all, at));
  if (!isFronted(all, first) && !time && !(opensBefore && !finite)) return HIDDEN;
  if (yieldsToSubject(all, subject)) return HIDDEN;
  return afterEdge(all, edge);
}
