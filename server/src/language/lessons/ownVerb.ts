/** What the verb of an "I" tells of the writer's ways: whether it stands today, since when, and for what. */
import { BELIEVING, DUTIES, STATES, TURNING } from '../../data/lessons.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { list } from '../words/clauseWords.ts';
import { looksPast, MODALS, type Part, withoutNot } from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import {
  CANNOT_ANY_MORE,
  CONDITION,
  EACH_AT,
  EVERY,
  LOOKS_AFTER,
  NOW_AT,
  SCHEDULE,
  SINCE_AT,
} from './practiceWords.ts';

/**
 * How a way of working is told as standing today.
 * - `since`: an adverb counts it from a turning point ("since then I …"), or the words say that it stayed;
 * - `now`: an adverb sets it against the past ("these days I …");
 * - `each`: it comes back with its occasion ("I never merge before …");
 * - `plain`: the present tense alone;
 * - `turned`: the writer stopped or began it ("I switched to asking …");
 * - `next`: the writer did it on the next occasions ("on the two migrations after that I …").
 */
export type PracticeMark = 'since' | 'now' | 'each' | 'plain' | 'turned' | 'next';

/** What a verb of the writer's tells. `upkeep`: it looks after what the story made. */
export interface OwnVerb {
  readonly mark: PracticeMark;
  readonly upkeep: boolean;
}

const states = formsOf(list(STATES));
const duties = formsOf(list(DUTIES));
const believing = formsOf(list(BELIEVING));
const turning = formsOf(list(TURNING));

/** Base forms that are past forms too ("put", "read"): their tense does not show. */
const SAME_FORMS = list('put read set cut let hit run come become shut split spread quit bet cast reset rerun');
/** True of a form that shows a past tense. */
export const isPast = (is: string): boolean => looksPast(is) && !SAME_FORMS.has(is);

/** Which kinds of time stand in a stretch. */
export interface Adverbs {
  readonly now: boolean;
  readonly since: boolean;
  readonly each: boolean;
}

/** The kinds of time in a stretch. */
export const adverbsOf = (text: string): Adverbs => ({
  now: NOW_AT.test(text),
  since: SINCE_AT.test(text),
  each: EACH_AT.test(text),
});

/** The plainest mark that they give. */
export const markOf = ({ now, since, each }: Adverbs): PracticeMark =>
  since ? 'since' : now ? 'now' : each ? 'each' : 'plain';

const textOf = (all: readonly Part[], from: number, to: number): string =>
  all
    .slice(from, to)
    .map(({ is }) => is)
    .join(' ');

/** What the writer does, by the verb of the subject at `at`; undefined where it is over, to come, a state or a role. */
export function ownMark(all: readonly Part[], at: number, to: number, adverbs: Adverbs): OwnVerb | undefined {
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
  // "I have been asked since": what others did.
  if (auxiliaries.some((one) => all[one]!.is === 'been') && !verb.endsWith('ing')) return undefined;
  if (contracted === 've' || first === 'have')
    return perfectMark(all, main, textOf(all, Math.max(0, at - 4), to), adverbs, upkeep);
  if (auxiliaries.length > 0 && first !== 'do') return undefined;
  if (states.has(verb) && !isAct(all, main)) {
    // "I no longer trust a mock", "I trust it less": a belief given up is a lesson where other states are none.
    const given =
      ((denied || /\bno longer\b/.test(textOf(all, at, main))) && adverbs.now) ||
      (!/\b(?:could|would|should|might)\b/.test(rest) && /\b(?:less|more|differently)\b/.test(textOf(all, main, to)));
    return believing.has(verb) && !isPast(verb) && given ? { mark: 'now', upkeep: false } : undefined;
  }
  if (isPast(verb)) {
    const what = all[all[main + 1]?.is === 'to' ? main + 2 : main + 1]?.is ?? '';
    if (turning.has(verb) && what.endsWith('ing')) return { mark: 'turned', upkeep: false };
    // "From then on I asked the night shift first": told in the past, it held from the turn on.
    return adverbs.since && CONDITION.test(rest) ? { mark: 'next', upkeep } : undefined;
  }
  const mark = markOf(adverbs);
  return looksPast(verb) && mark === 'plain' ? undefined : { mark, upkeep };
}

/** "I hold some back", "I say no", "I call the owner": of the states, what becomes an act by what follows. */
function isAct(all: readonly Part[], main: number): boolean {
  const next = all[main + 1]?.is ?? '';
  if (all[main]!.is === 'say') return /^(?:it|no|yes|so)$/.test(next);
  if (all[main]!.is === 'call') return !/^(?:it|this|that|myself|him|her)$/.test(next);
  return all[main]!.is === 'hold' && all.slice(main + 1, main + 5).some(({ is }) => /^(?:back|off)$/.test(is));
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
): OwnVerb | undefined {
  const verb = all[main]!.is;
  if (turning.has(verb)) return { mark: 'turned', upkeep: false };
  const every = EVERY.test(text);
  if (!adverbs.since && !every) return undefined;
  return states.has(verb) && !(adverbs.since && every) ? undefined : { mark: 'since', upkeep };
}
