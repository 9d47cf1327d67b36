import {
  BACKGROUND_OPENERS,
  CONTENT_OPENERS,
  REPORTING_VERBS,
  SPEECH_VERBS,
  THOUGHT_NOUNS,
  UNREAL_OPENERS,
} from '../../data/persons.ts';
import { list } from '../words/clauseWords.ts';
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
} from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import { isEdge, isJoiner, isStrong, REACH } from './edges.ts';

/** What somebody said, thought, found out or asked, and where the telling of it ends. */

const backgroundOpeners = list(BACKGROUND_OPENERS);
const unrealOpeners = list(UNREAL_OPENERS);
const contentOpeners = list(CONTENT_OPENERS);
export const thoughtNouns = list(THOUGHT_NOUNS);
const reporting = formsOf(list(REPORTING_VERBS));
export const speech = formsOf(list(SPEECH_VERBS));
const articles = list('a an the my your his her its our their');

/** "the first bet", "my only claim": what follows an article and an adverb is a noun too. */
function isNamedAfterAdverb(all: readonly Part[], at: number): boolean {
  let before = at - 1;
  for (let n = adverbLengthBefore(all, before); n > 0; n = adverbLengthBefore(all, before)) before -= n;
  return before < at - 1 && before >= 0 && articles.has(all[before]!.is);
}

/** "I noticed", "to show", "and claims", but not "the claim" and "short notice": many of these words are nouns too. */
export function isReporting(all: readonly Part[], at: number): boolean {
  const part = all[at];
  if (!part || !reporting.has(part.is)) return false;
  const before = all[at - 1];
  if (!before || isEdge(all, at - 1)) return true;
  // "As planned" points to what was said, and tells none of it.
  if (before.is === 'as') return false;
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
export function hasMainClause(all: readonly Part[], from: number, to: number): boolean {
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
export function reportOpen(all: readonly Part[], from: number, to: number): 'open' | 'told' | 'none' {
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
