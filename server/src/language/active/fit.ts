import { DEADLINES, MANNERS } from '../../data/agents.ts';
import { LOWERING, RAISING } from '../../data/change.ts';
import {
  ANNOUNCING,
  COMMON_OPINION,
  COMMON_TALK,
  COMPLETING,
  DEGREES_OF_END,
  HARMING,
  HARMLESS_PARTICLES,
  ORDERING,
  PARTING,
  TRADING,
} from '../../data/rewrite.ts';
import type { Passive } from '../passives/passives.ts';
import { list, type Word } from '../words/clauseWords.ts';
import { baseOf } from '../words/verbs.ts';

/** What forbids the writer as the doer, or the active voice as such, by what the verb means. */

const harming = list(HARMING);
const parting = list(PARTING);
const harmless = list(HARMLESS_PARTICLES);
const commonTalk = list(COMMON_TALK);
const commonOpinion = list(COMMON_OPINION);
const completing = list(COMPLETING);
const degrees = list(DEGREES_OF_END);
const ordering = list(ORDERING);
const trading = list(TRADING);
const manners = list(MANNERS);
const deadlines = list(DEADLINES);
const announcing = list(ANNOUNCING);

const isNegated = ({ words, first, at, subject }: Passive): boolean =>
  words.slice(first, at).some(({ is }) => is === 'not' || is === 'never') ||
  (subject !== undefined &&
    words.slice(subject.from, subject.to + 1).some(({ is }) => /^(?:no|none|nothing)$/.test(is)));

/** "was told to by the agency": the verb behind "to" is left out. */
export const leavesInfinitiveOut = ({ words, at }: Passive): boolean =>
  words[at + 1]?.is === 'to' &&
  (!words[at + 2] || words[at + 2]!.is === 'by' || /[,;:.!?]/.test(words[at + 2]!.gap)) &&
  /^(?:tell|ask|order|want|allow|expect|suppose|mean|urge|advise|instruct)$/.test(baseOf(words[at]!.is) ?? '');

/** "was lost", "was misread": with "I" it would own up to a fault. */
export function tellsHarm(passive: Passive): boolean {
  const { words, at } = passive;
  const base = baseOf(words[at]!.is) ?? '';
  const next = words[at + 1]?.is ?? '';
  if (/^(?:lay|time)$/.test(base) && /^(?:off|out)$/.test(next)) return base === 'time' || next === 'off';
  const head = words[passive.subject?.to ?? -1]?.is ?? '';
  if (base === 'make' && /^(?:mistakes?|errors?|blunders?|slips?)$/.test(head)) return !isNegated(passive);
  const harms = harming.has(base) || (/^mis[a-z]{3}/.test(base) && base !== 'miss');
  // "would have been lost": it was not.
  const unreal = words.slice(passive.first, at).some(({ is }) => /^(?:would|could|might)$/.test(is));
  return harms && !unreal && !(parting.has(base) && harmless.has(next)) && !isNegated(passive);
}

/** "it is believed that", "it was said that": what people say, and nobody in particular. */
export function isCommonTalk({ words, first, link, at, subject }: Passive): boolean {
  if (words[subject?.from ?? -1]?.is !== 'it') return false;
  const base = baseOf(words[at]!.is) ?? '';
  const clause = words
    .slice(at + 1)
    .some(({ is }) => /^(?:that|whether|to|how|why|what|who|whose|which|where|when|if)$/.test(is));
  if (commonTalk.has(base)) return clause;
  const past = /^(?:was|were|got)$/.test(words[link]!.is) || words[first]!.is === 'had';
  return commonOpinion.has(base) && clause && !past;
}

/** "It was decided against a rewrite", "it was planned, in the end, to …": the "it" stands for words that were not read. */
export const announcesUnread = ({ words, at, subject }: Passive): boolean =>
  subject !== undefined &&
  subject.from === subject.to &&
  words[subject.from]!.is === 'it' &&
  announcing.has(baseOf(words[at]!.is) ?? '') &&
  (/^(?:against|who|whose|where|when|if)$/.test(words[at + 1]?.is ?? '') ||
    (!words[at + 1]?.tags.has('Adjective') &&
      words.slice(at + 1).some((word, n, rest) => word.is === 'to' && rest[n + 1]?.tags.has('Infinitive') === true)));

/** "was nearly finished", "was locked when I came", "is done": how things stood, which the simple past would not tell. */
export function tellsHowThingsStood({ words, first, link, at }: Passive): boolean {
  if (link !== first) return false;
  const chain = words.slice(first + 1, at);
  if (/^(?:was|were)$/.test(words[link]!.is)) {
    const state = completing.has(baseOf(words[at]!.is) ?? '') && words[at + 1]?.is === 'when';
    return state || chain.some(({ is }) => degrees.has(is));
  }
  return /^(?:is|are)$/.test(words[link]!.is) && /^(?:do|finish|complete)$/.test(baseOf(words[at]!.is) ?? '');
}

/**
 * "by rain", "by nurses", "by 900 users": a noun after "by" that may be the doer after all. A gerund, a manner ("by hand"), a
 * deadline, and an amount by which something changed are none.
 */
export function mayNameDoer({ words, at, agent }: Passive): boolean {
  if (!agent || /^(?:writer|party|deadline)$/.test(agent.kind)) return false;
  const first = words[agent.at + 1]!;
  if (first.tags.has('Gerund') || first.is.endsWith('ing') || manners.has(first.is) || deadlines.has(first.is))
    return false;
  // "sorted by age", "split by region".
  if (agent.kind === 'means') return !ordering.has(baseOf(words[at]!.is) ?? '');
  if (first.is === 'the') return !trading.has(baseOf(words[at]!.is) ?? '');
  const changes = LOWERING.has(words[at]!.is) || RAISING.has(words[at]!.is);
  return !changes && isPersons(words[agent.to]!, words[agent.to + 1]);
}

const isPersons = (last: Word, next: Word | undefined): boolean =>
  [last, next].some((word) => word?.is === 'of' || /(?:people|(?:er|or|ist|ant|ee)s)$/.test(word?.is ?? ''));
