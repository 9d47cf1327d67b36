import { BELIEVING, DUTIES, STATES, TURNING } from '../../data/lessons.ts';
import { type Span, span } from '../../model/span.ts';
import { clausePlace } from '../clauses/clausePlace.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { list } from '../words/clauseWords.ts';
import { isAdverb, looksPast, MODALS, type Part, withoutNot } from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import {
  BEGAN,
  BOUND,
  CANNOT_ANY_MORE,
  COMES_FIRST,
  CONDITION,
  DONE_SINCE,
  EACH_AT,
  EVERY,
  FIRST_DID,
  FROM_ME,
  GOES_WITH,
  GROUP,
  HOLDS,
  IS_LATER,
  LEARNT_TO,
  LOOKS_AFTER,
  NEXT_AT,
  NOW_AT,
  OTHERS,
  OWN,
  RULE,
  SCHEDULE,
  SINCE_AT,
  STANDS,
  STAYED,
} from './practiceWords.ts';
import { isPastAuxiliary, type Stretch, stretches } from './stretches.ts';
import type { Told } from './told.ts';

/**
 * A way of working that is told as standing today.
 * - `since`: an adverb counts it from a turning point ("since then I …"), or the words say that it stayed;
 * - `now`: an adverb sets it against the past ("these days I …");
 * - `each`: it comes back with its occasion ("I never merge before …");
 * - `plain`: the present tense alone;
 * - `turned`: the writer stopped or began it ("I switched to asking …");
 * - `next`: the writer did it on the next occasions ("on the two migrations after that I …").
 */
export type PracticeMark = 'since' | 'now' | 'each' | 'plain' | 'turned' | 'next';

export interface Practice extends Span {
  readonly mark: PracticeMark;
  /**
   * `writer`: the writer's own way ("I", "my"). `bound`: all work of a kind waits for something. `rule`: it goes with
   * something. `team`: the whole group's. `unsaid`: the subject is left out, or is a thing.
   */
  readonly whose: 'writer' | 'bound' | 'rule' | 'team' | 'unsaid';
  /** The object is "it" or "them": the thing that the story made, looked after since. */
  readonly upkeep: boolean;
}

const states = formsOf(list(STATES));
const duties = formsOf(list(DUTIES));
const believing = formsOf(list(BELIEVING));
const turning = formsOf(list(TURNING));

/** Acts that anybody may have learnt, with nothing said of how. */
const VAGUE_ACTS = list(`
  be become communicate trust listen adapt believe persevere collaborate lead manage prioritise prioritize plan focus stay
  work think handle deal have value appreciate embrace learn use write code build keep
`);

const isFirst = ({ is, text }: Part): boolean => text.startsWith('I') && (is === 'i' || is.startsWith("i'"));

/** Base forms that are past forms too ("put", "read"): their tense does not show. */
const SAME_FORMS = list('put read set cut let hit run come become shut split spread quit bet cast reset rerun');
const isPast = (is: string): boolean => looksPast(is) && !SAME_FORMS.has(is);

interface Adverbs {
  readonly now: boolean;
  readonly since: boolean;
  readonly each: boolean;
}

const adverbsOf = (text: string): Adverbs => ({
  now: NOW_AT.test(text),
  since: SINCE_AT.test(text),
  each: EACH_AT.test(text),
});

const markOf = ({ now, since, each }: Adverbs): PracticeMark =>
  since ? 'since' : now ? 'now' : each ? 'each' : 'plain';

const textOf = (all: readonly Part[], from: number, to: number): string =>
  all
    .slice(from, to)
    .map(({ is }) => is)
    .join(' ');

/** What the writer does, by the verb of the subject at `at`; undefined where it is over, to come, a state or a role. */
function ownMark(
  all: readonly Part[],
  at: number,
  to: number,
  adverbs: Adverbs,
): Pick<Practice, 'mark' | 'upkeep'> | undefined {
  const { auxiliaries, main, contracted } = verbGroup(all, at);
  if (main === undefined || main >= to) return undefined;
  const verb = all[main]!.is;
  const rest = textOf(all, at, to);
  const denied = auxiliaries.some((one) => all[one]!.is.endsWith("n't") || all[one + 1]?.is === 'not');
  const upkeep =
    !denied && (/^(?:it|them|this|that|him|her)$/.test(all[main + 1]?.is ?? '') || isDuty(all, main, rest, adverbs));
  const first = withoutNot(all[auxiliaries[0] ?? -1]?.is ?? '');
  if (first === 'can' && CANNOT_ANY_MORE.test(rest)) return { mark: 'now', upkeep: false };
  if (/^(?:d|ll|m)$/.test(contracted ?? '') || MODALS.has(first)) return undefined;
  if (contracted === 've' || first === 'have')
    return perfectMark(all, main, textOf(all, Math.max(0, at - 4), to), adverbs, upkeep);
  if (auxiliaries.length > 0 && first !== 'do') return undefined;
  if (states.has(verb) && !isAct(all, main)) {
    // "I no longer trust a mock", "I trust it less": a belief given up is a lesson where other states are none.
    const given =
      ((denied || /\bno longer\b/.test(textOf(all, at, main))) && adverbs.now) ||
      /\b(?:less|more|differently)\b/.test(textOf(all, main, to));
    return believing.has(verb) && !isPast(verb) && given ? { mark: 'now', upkeep: false } : undefined;
  }
  if (isPast(verb)) {
    const what = all[all[main + 1]?.is === 'to' ? main + 2 : main + 1]?.is ?? '';
    return turning.has(verb) && what.endsWith('ing') ? { mark: 'turned', upkeep: false } : undefined;
  }
  const mark = markOf(adverbs);
  return looksPast(verb) && mark === 'plain' ? undefined : { mark, upkeep };
}

/** "I hold back", "I call the owner": of the states, what becomes an act by what follows. */
function isAct(all: readonly Part[], main: number): boolean {
  const next = all[main + 1]?.is ?? '';
  if (all[main]!.is === 'call') return !/^(?:it|this|that|myself|him|her)$/.test(next);
  return all[main]!.is === 'hold' && /^(?:back|off)$/.test(next);
}

/** What looks after people or things on a schedule or without a condition: a duty of today. */
function isDuty(all: readonly Part[], main: number, rest: string, adverbs: Adverbs): boolean {
  if (CONDITION.test(rest)) return false;
  return duties.has(all[main]!.is) || LOOKS_AFTER.test(rest) || (SCHEDULE.test(rest) && !adverbs.now);
}

/** "I have written one ever since", "I've stopped making forms": the perfect, which reaches today. */
function perfectMark(
  all: readonly Part[],
  main: number,
  text: string,
  adverbs: Adverbs,
  upkeep: boolean,
): Pick<Practice, 'mark' | 'upkeep'> | undefined {
  const verb = all[main]!.is;
  if (turning.has(verb)) return { mark: 'turned', upkeep: false };
  const every = EVERY.test(text);
  if (!adverbs.since && !every) return undefined;
  return states.has(verb) && !(adverbs.since && every) ? undefined : { mark: 'since', upkeep };
}

/** True where a clause of the stretch tells something past: "then I was asked". */
function tellsPast(all: readonly Part[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const { is } = all[at]!;
    if (isPastAuxiliary(is)) return true;
    if (at > from && isPast(is) && isSubject(all[at - 1]!)) return true;
  }
  return false;
}

/** A pronoun or an adverb right before a past form makes it a verb, not a participle. */
const isSubject = (part: Part): boolean =>
  /^(?:i|he|she|it|we|they|you|that|which|who)$/.test(part.is) || isAdverb(part);

type Found = Pick<Practice, 'mark' | 'whose' | 'upkeep'>;

const own = (mark: PracticeMark, upkeep = false): Found => ({ mark, whose: 'writer', upkeep });

/** What set phrases say of the writer's ways. */
function byPhrase(text: string, adverbs: Adverbs): Found | undefined {
  if (STAYED.some((pattern) => pattern.test(text)) || (DONE_SINCE.test(text) && !GROUP.test(text))) return own('since');
  if (HOLDS.some((pattern) => pattern.test(text))) return own(adverbs.since ? 'since' : 'now');
  if (BEGAN.some((pattern) => pattern.test(text))) return own(adverbs.since ? 'since' : 'turned');
  if (COMES_FIRST.test(text)) return own(adverbs.since || adverbs.now ? markOf(adverbs) : 'each');
  const next = FIRST_DID.test(text) ? NEXT_AT.exec(text) : null;
  if (next && IS_LATER.test(next[0])) return own('next');
  const learnt = LEARNT_TO.exec(text);
  return learnt && !VAGUE_ACTS.has(learnt[1]!) ? own('turned') : undefined;
}

/** What holds for work of a kind, for the group, or with no doer named; `relative`: the writer stands in a relative clause. */
function byRule(text: string, adverbs: Adverbs, relative: boolean): Found | undefined {
  const marked = adverbs.now || adverbs.since;
  const mark = markOf(adverbs);
  if (FROM_ME.test(text)) return own(mark);
  if (OTHERS.test(text)) return undefined;
  if (marked && (relative || (OWN.test(text) && !STANDS.test(text)))) return own(mark);
  if ((relative || (OWN.test(text) && BOUND.test(text))) && adverbs.each && RULE.test(text)) return own('each');
  if (RULE.test(text) && BOUND.test(text)) return { mark, whose: 'bound', upkeep: false };
  if (RULE.test(text) && GOES_WITH.test(text)) return { mark, whose: 'rule', upkeep: false };
  if (marked && GROUP.test(text)) return { mark, whose: 'team', upkeep: false };
  return marked && !/\bit\b/.test(text) ? { mark, whose: 'unsaid', upkeep: false } : undefined;
}

/** Fewer words are a heading or an exclamation. */
const SHORTEST = 4;

function readStretch({ all, text: whole, starts, ends }: Told, stretch: Stretch): Practice | undefined {
  const { from, to } = stretch;
  const text = whole.slice(starts[from], ends[to - 1]);
  const adverbs = adverbsOf(text);
  const found = (one: Found | undefined): Practice | undefined =>
    one && { ...span(all[from]!.start, all[to - 1]!.end), ...one };
  let relative = false;
  let main = false;
  for (let at = from; at < to; at++) {
    if (!isFirst(all[at]!)) continue;
    if (clausePlace(all, at).kind === 'hidden') {
      relative = true;
      continue;
    }
    main = true;
    const mark = ownMark(all, at, to, adverbs);
    if (mark) return found({ whose: 'writer', ...mark });
  }
  const phrase = byPhrase(text, adverbs);
  if (phrase) return found(phrase);
  if (main || to - from < SHORTEST || tellsPast(all, stretch)) return undefined;
  return found(byRule(text, adverbs, relative));
}

/** True where a sentence of the writer's sets today against the past, whatever it says besides. */
export const setsToday = ({ text }: Told): boolean =>
  /\b(?:i|me|my|mine)\b/.test(text) &&
  (NOW_AT.test(text) || SINCE_AT.test(text) || /\bany (?:longer|more)\b/.test(text));

/** Without one of these no way of working is marked `since` or `now`. */
const LASTING = /\b(?:no longer|less|more|differently)\b/;

/** True where a sentence may hold a practice marked `since` or `now`: one look at its words, before its clauses are read. */
export const mayHaveLasted = ({ text }: Told): boolean =>
  NOW_AT.test(text) ||
  SINCE_AT.test(text) ||
  LASTING.test(text) ||
  EVERY.test(text) ||
  [...STAYED, ...HOLDS].some((pattern) => pattern.test(text));

const known = new WeakMap<Told, readonly Practice[]>();

/** The ways of working that a sentence tells as standing today, in indexes into its prose text. Memoised. */
export function practices(told: Told): readonly Practice[] {
  const before = known.get(told);
  if (before) return before;
  const found = stretches(told).flatMap((stretch) => readStretch(told, stretch) ?? []);
  known.set(told, found);
  return found;
}
