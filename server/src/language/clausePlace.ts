import {
  BACKGROUND_OPENERS,
  CLEFT_NOUNS,
  CONTENT_OPENERS,
  FRONTING,
  JOINERS,
  REPORTING_VERBS,
  SPEECH_VERBS,
  THOUGHT_NOUNS,
  TIME_NOUNS,
  UNREAL_OPENERS,
} from '../data/persons.ts';
import { list } from './clauseWords.ts';
import {
  adverbLength,
  adverbLengthBefore,
  BE,
  DETERMINERS,
  hasTense,
  isAdverb,
  isFiniteAuxiliary,
  looksPast,
  type Part,
  SUBJECT_PRONOUNS,
} from './sentenceTokens.ts';
import { formsOf } from './verbs.ts';

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
  /** The clause may belong to what somebody said before. */
  readonly doubtful?: boolean;
  /** "What we did was": the clause is the subject of another. */
  readonly cleft?: boolean;
}

const HIDDEN: Place = { kind: 'hidden' };
const MAIN: Place = { kind: 'main' };
const BACKGROUND: Place = { kind: 'background' };

const backgroundOpeners = list(BACKGROUND_OPENERS);
const unrealOpeners = list(UNREAL_OPENERS);
const contentOpeners = list(CONTENT_OPENERS);
const joiners = list(`${JOINERS} &`);
const fronting = list(FRONTING);
const timeNouns = list(TIME_NOUNS);
const cleftNouns = list(CLEFT_NOUNS);
const thoughtNouns = list(THOUGHT_NOUNS);
const reporting = formsOf(list(REPORTING_VERBS));
const speech = formsOf(list(SPEECH_VERBS));
const articles = list('a an the my your his her its our their');

/** A sentence is read this far to the left of a subject. */
const REACH = 80;

const isJoiner = (part: Part): boolean => joiners.has(part.is);
/** Marks inside a word or a name: "re-use", "and/or", "50%". */
const isInner = (all: readonly Part[], at: number): boolean => {
  const part = all[at]!;
  if (/^[/%$#@&'’*_+~`]$/.test(part.text)) return true;
  return /^[-.]$/.test(part.text) && part.joined && all[at + 1]?.joined === true;
};
export const isEdge = (all: readonly Part[], at: number): boolean => all[at]!.kind === 'mark' && !isInner(all, at);
const isStrong = (all: readonly Part[], at: number): boolean =>
  isEdge(all, at) && all[at]!.text !== ',' && all[at]!.text !== ')';

/** The token index of the bracket that opens the one closing at `at`, or `at`. */
function openingBracket(all: readonly Part[], at: number): number {
  for (let j = at - 1; j >= 0 && j >= at - 40; j--) if (all[j]!.text === '(') return j;
  return at;
}

/** Token indexes of the words between the edge before `to` and `to`, parentheses left out; `edge` is -1 at the start. */
function lead(all: readonly Part[], to: number): { edge: number; words: number[] } {
  const words: number[] = [];
  let at = to - 1;
  for (; at >= 0 && to - at < REACH; at--) {
    if (all[at]!.text === ')') {
      const open = openingBracket(all, at);
      if (open === at) return { edge: at, words: words.toReversed() };
      at = open;
    } else if (isEdge(all, at) || isJoiner(all[at]!)) return { edge: at, words: words.toReversed() };
    else words.push(at);
  }
  return { edge: at, words: words.toReversed() };
}

const strongBefore = (all: readonly Part[], at: number): number => {
  for (let j = at - 1; j >= 0 && j > at - REACH; j--) if (isStrong(all, j)) return j;
  return Math.max(-1, at - REACH);
};

/** "the first bet", "my only claim": what follows an article and an adverb is a noun too. */
function isNamedAfterAdverb(all: readonly Part[], at: number): boolean {
  let before = at - 1;
  for (let n = adverbLengthBefore(all, before); n > 0; n = adverbLengthBefore(all, before)) before -= n;
  return before < at - 1 && before >= 0 && articles.has(all[before]!.is);
}

/** "I noticed", "to show", "and claims", but not "the claim" and "short notice": many of these words are nouns too. */
function isReporting(all: readonly Part[], at: number): boolean {
  const part = all[at];
  if (!part || !reporting.has(part.is)) return false;
  const before = all[at - 1];
  if (!before || isEdge(all, at - 1)) return true;
  if (DETERMINERS.has(before.is) || isNamedAfterAdverb(all, at)) return false;
  if (looksPast(part.is) || part.is.endsWith('ing')) return true;
  const pronoun = SUBJECT_PRONOUNS.has(before.is.split("'")[0]!);
  return (
    pronoun ||
    before.is === 'to' ||
    isFiniteAuxiliary(before.is) ||
    isJoiner(before) ||
    adverbLengthBefore(all, at - 1) > 0
  );
}

/** After the subject's clause comes a comma and another subject: "In the service we owned, I found …". */
function yieldsToSubject(all: readonly Part[], subject: number): boolean {
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

/** "… and found", ", then fixed": a verb without a subject of its own. */
function isSecondVerb(all: readonly Part[], at: number): boolean {
  if (/^\p{L}+'/u.test(all[at]!.is)) return false;
  let before = at - 1;
  for (let n = adverbLengthBefore(all, before); n > 0; n = adverbLengthBefore(all, before)) before -= n;
  return before >= 0 && (isJoiner(all[before]!) || all[before]!.text === ',');
}

/**
 * True where a main clause begins at a comma between `from` and `to`: ", so she ran a test", ", I ran a test". What was said
 * before it has been told by then.
 */
function hasMainClause(all: readonly Part[], from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) {
    if (all[at]!.text !== ',') continue;
    let next = at + 1;
    const joined = next < to && (isJoiner(all[next]!) || all[next]!.is === 'then');
    if (joined) next++;
    for (let n = adverbLength(all, next); n > 0 && next < to; n = adverbLength(all, next)) next += n;
    const subject = all[next]?.is.split("'")[0] ?? '';
    if (subject !== 'i' && !(joined && SUBJECT_PRONOUNS.has(subject) && subject !== 'there')) continue;
    const verb = all.slice(next + 1, to).findIndex((part) => !isAdverb(part));
    const first = all[next + 1 + verb];
    if (verb < 0 || !first || !(looksPast(first.is) || /^(?:was|were|had|did|have|has)(?:n't)?$/.test(first.is)))
      continue;
    return reportOpen(all, from, at) !== 'open';
  }
  return false;
}

/** Where what was said or thought between `from` and `to` is still being told at `to`. */
function reportOpen(all: readonly Part[], from: number, to: number): 'open' | 'told' | 'none' {
  for (let verb = to - 1; verb >= from; verb--) {
    if (!isReporting(all, verb) && !thoughtNouns.has(all[verb]!.is)) continue;
    let finite = 0;
    let opener = -1;
    let comma = false;
    for (let j = verb + 1; j < to; j++) {
      const { is, text } = all[j]!;
      // "my point was that …": the verb before "that" belongs to the noun.
      const first = finite === 0 || (finite === 1 && BE.has(all[j - 1]!.is));
      if (opener < 0 && first && (contentOpeners.has(is) || unrealOpeners.has(is))) {
        opener = j;
        finite = 0;
      } else if (hasTense(all, j)) {
        // "checked the logs, found the leak": a second verb of the one who checked, and nothing that was found out.
        if (opener >= 0 || !isSecondVerb(all, j)) finite++;
      } else if (text === ',') comma = true;
    }
    if (opener >= 0) {
      const first = all[opener + 1]?.is ?? '';
      const hangs = (at: string) => backgroundOpeners.has(at) || unrealOpeners.has(at);
      if (finite === 0 || ((hangs(first) || all[opener]!.is === 'if') && !comma)) return 'open';
      return 'told';
    }
    if (finite > 0 && isReporting(all, verb)) return 'told';
    if (isReporting(all, verb) && verb === to - 1) return 'open';
  }
  return 'none';
}

/** The clause opener that governs what stands between `from` and `to`, "that" after a reporting verb included. */
function openerBetween(all: readonly Part[], from: number, to: number): Place | undefined {
  for (let j = to - 1; j >= from; j--) {
    const { is } = all[j]!;
    if (unrealOpeners.has(is)) return HIDDEN;
    if (backgroundOpeners.has(is) && all[j + 1] && hasFinite(all, j + 1, to)) return BACKGROUND;
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
  if (last && (contentOpeners.has(last.is) || unrealOpeners.has(last.is)) && !isReporting(all, comma - 1))
    return HIDDEN;
  const report = reportOpen(all, from, comma);
  if (report === 'open') return HIDDEN;
  // "because, in the end, we" and "and, in the end, we": the words between the commas only interrupt.
  const { words: start } = leadToComma(all, comma, from);
  const opener = all[start - 2];
  if (opener && all[start - 1]?.text === ',' && !hasFinite(all, start, comma)) {
    if (backgroundOpeners.has(opener.is)) return BACKGROUND;
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
  if (isDoubled(all, subject)) return { kind: 'main', joined: true };
  if (last === undefined) return afterEdge(all, edge);
  const { is } = all[last]!;
  if (isFiniteAuxiliary(is)) return inverted(all, core, edge);
  if (is === 'that' && all[core.at(-2) ?? -1]?.is === 'now') return BACKGROUND;
  if (is === 'that' && isItCleft(all, core)) return MAIN;
  if (is === 'which' && edge >= 0 && all[edge]!.text === ',' && core.length === 1) return BACKGROUND;
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
  return BACKGROUND;
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
  const time = timeNouns.has(noun) && !fronting.has(noun) && (!finite || clause);
  if (!isFronted(all, first) && !time) return HIDDEN;
  if (yieldsToSubject(all, subject)) return HIDDEN;
  return afterEdge(all, edge);
}

/** "… , I argued." after the clause: what stands before was said. */
export function attributedAfter(all: readonly Part[], subject: number): boolean {
  for (let j = subject + 1; j + 2 < all.length && j < subject + REACH; j++) {
    if (isStrong(all, j)) return false;
    if (all[j]!.text !== ',' || !/^(?:i|he|she|they)$/.test(all[j + 1]!.is) || !speech.has(all[j + 2]!.is)) continue;
    const after = all[j + 3];
    if (!after || after.kind === 'mark') return true;
  }
  return false;
}
