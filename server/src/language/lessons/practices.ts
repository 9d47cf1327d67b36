import { type Span, span } from '../../model/span.ts';
import { clausePlace } from '../clauses/clausePlace.ts';
import { list } from '../words/clauseWords.ts';
import { isAdverb, type Part } from '../words/sentenceTokens.ts';
import { type Adverbs, adverbsOf, isPast, markOf, ownMark, type PracticeMark } from './ownVerb.ts';
import {
  BEGAN,
  BOUND,
  COMES_FIRST,
  DONE_SINCE,
  EVERY,
  FIRST_DID,
  FROM_ME,
  GOES_WITH,
  GROUP,
  HOLDS,
  IS_LATER,
  LEARNT_TO,
  MY_WAY,
  NEXT_AT,
  NOW_AT,
  OTHERS,
  OWN,
  RULE,
  SINCE_AT,
  STANDS,
  STAYED,
} from './practiceWords.ts';
import { isPastAuxiliary, type Stretch, stretches } from './stretches.ts';
import type { Told } from './told.ts';

/** A way of working that is told as standing today. */
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

/** Acts that anybody may have learnt, with nothing said of how. */
const VAGUE_ACTS = list(`
  be become communicate trust listen adapt believe persevere collaborate lead manage prioritise prioritize plan focus stay
  work think handle deal have value appreciate embrace learn use write read speak code program build keep
`);

const isFirst = ({ is, text }: Part): boolean => text.startsWith('I') && (is === 'i' || is.startsWith("i'"));

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
  // "My forecasts carry it since that winter": whatever a side clause tells, the practice is the writer's.
  if (adverbs.since && MY_WAY.test(text) && OWN.test(text) && !STANDS.test(text)) return found(own('since'));
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
