import { FEELINGS } from '../../data/participles.ts';
import {
  ACHIEVED,
  AMOUNTS,
  EVENT_NOUNS,
  FEELING_VERBS,
  HABIT_ADVERBS,
  KNOWING_VERBS,
  SETTING_ADVERBS,
  SETTING_VERBS,
  STATE_VERBS,
  TIME_NOUNS,
} from '../../data/persons.ts';
import { isEdge } from '../clauses/edges.ts';
import { bases } from '../clauses/opening.ts';
import { isParticipial, type VerbGroup } from '../clauses/verbGroup.ts';
import { list } from '../words/clauseWords.ts';
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  hasTense,
  looksPast,
  MODALS,
  type Part,
  withoutNot,
} from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';

/** What the words after the team tell: an act, a state, a possibility, or only the scene. */

const stateVerbs = formsOf(list(STATE_VERBS));
const feeling = formsOf(list(FEELING_VERBS));
const feelings = list(FEELINGS);
const settingVerbs = formsOf(list(SETTING_VERBS));
const settingAdverbs = list(SETTING_ADVERBS);
const knowing = list(KNOWING_VERBS);
const amounts = list(AMOUNTS);
const habits = list(HABIT_ADVERBS);
const achieved = list(ACHIEVED);
const timeNouns = list(TIME_NOUNS);
const eventNouns = list(EVENT_NOUNS);

/** A state's verb at `at`; "thought about it", "needed to move it" and "understood why it failed" tell of work. */
function tellsState(all: readonly Part[], at: number | undefined): boolean {
  const next = at === undefined ? '' : (all[at + 1]?.is ?? '');
  // "We got lucky", "we got nervous".
  if (at !== undefined && /^(?:get|gets|got)$/.test(all[at]!.is))
    return /^(?:un)?lucky$/.test(next) || feelings.has(next);
  if (at === undefined || !stateVerbs.has(all[at]!.is)) return false;
  if (/^th(?:ought|ink|inking)$/.test(all[at]!.is)) return !/^(?:about|through|over|hard|up)$/.test(next);
  // "We saw that the rows were doubled": a finding.
  if (/^(?:saw|understood)$/.test(all[at]!.is) && /^(?:that|how|why|what|where|which|who)$/.test(next)) return false;
  if (all[at]!.is === 'slept' && next === 'on') return false;
  return !(all[at]!.is === 'needed' && next === 'to');
}

/** What the words after the subject tell: an act, a state, a possibility, or something that was done to the team. */
type Event = 'act' | 'state' | 'possible';

export function eventOf(all: readonly Part[], { contracted, auxiliaries, main }: VerbGroup): Event {
  const bare = auxiliaries.map((at) => withoutNot(all[at]!.is));
  if (contracted === 're') bare.unshift('are');
  if (contracted === 've') bare.unshift('have');
  if (contracted === 'll') bare.unshift('will');
  const first = bare[0] ?? '';
  const verb = main === undefined ? '' : all[main]!.is;
  if (contracted === 'd') {
    const would = /^(?:have|be)$/.test(bare[0] ?? '');
    bare.unshift(!would && (looksPast(verb) || isParticipial(verb) || bare.includes('been')) ? 'had' : 'would');
  }
  if (MODALS.has(first) || bare[0] === 'would') {
    const doing = bare.at(-1) !== 'be' || isParticipial(verb);
    return /^(?:will|shall)$/.test(first) && !tellsState(all, main) && doing ? 'act' : 'possible';
  }
  const last = bare.at(-1) ?? '';
  // "We were being paged" tells what others did.
  if (last === 'being' || verb === 'being') return 'state';
  if (BE.has(last) || last === 'been' || last === 'be') {
    if (verb.endsWith('ing') && verb.length > 4) return tellsState(all, main) ? 'state' : 'act';
    return /^(?:able)$/.test(verb) ? 'act' : 'state';
  }
  if (HAVE.has(last) || contracted === 've') {
    // "had it running": brought about. "had a call": done together.
    if (/^(?:to|it|them|everything)$/.test(verb) || holdsEvent(all, main) || isAchieved(all, auxiliaries.at(-1), main))
      return 'act';
    // "We have build a rig" stands for "have built".
    const base = bases.has(verb) && DETERMINERS.has(all[main! + 1]?.is ?? '');
    return (isParticipial(verb) || base) && !tellsState(all, main) ? 'act' : 'state';
  }
  if (DO.has(last)) return tellsState(all, main) ? 'state' : 'act';
  if (verb === 'used' && all[main! + 1]?.is === 'to') return 'state';
  return tellsState(all, main) ? 'state' : 'act';
}

/** "We had a long call with the vendor": what was had is something people do. */
export const holdsEvent = (all: readonly Part[], main: number | undefined): boolean =>
  main !== undefined &&
  DETERMINERS.has(all[main]!.is) &&
  all.slice(main + 1, main + 4).some(({ is }) => eventNouns.has(is));

/** "By day four we had a draft", "we had a fallback ready": what was had was brought about. */
function isAchieved(all: readonly Part[], had: number | undefined, main: number | undefined): boolean {
  if (had === undefined || all[had]!.is !== 'had' || !/^(?:a|an|the|our|its)$/.test(all[main ?? -1]?.is ?? ''))
    return false;
  for (let at = main! + 2; at < main! + 7 && at < all.length && !isEdge(all, at); at++)
    if (achieved.has(all[at]!.is)) return true;
  for (let at = had - 1; at >= 0 && !(isEdge(all, at) && all[at]!.text !== ','); at--)
    if (
      /^(?:by|within)$/.test(all[at]!.is) ||
      (/^(?:later|in|on)$/.test(all[at]!.is) && timeNouns.has(all[at - 1]?.is ?? ''))
    )
      return true;
  return false;
}

/** True where the verb tells a past or a perfect: something that did happen. */
export function happened(all: readonly Part[], { contracted, auxiliaries, main }: VerbGroup): boolean {
  const first = withoutNot(all[auxiliaries[0] ?? -1]?.is ?? '');
  if (contracted === 've' || contracted === 'd') return true;
  if (/^(?:was|were|had|did|have)$/.test(first)) return true;
  return auxiliaries.length === 0 && contracted === undefined && main !== undefined && looksPast(all[main]!.is);
}

/** "We were moving", "we had been losing": an act that was under way when something else happened. */
export const wasUnderWay = (all: readonly Part[], { auxiliaries, main }: VerbGroup): boolean => {
  const first = withoutNot(all[auxiliaries[0] ?? -1]?.is ?? '');
  const last = withoutNot(all[auxiliaries.at(-1) ?? -1]?.is ?? '');
  return (
    (first === 'were' || (first === 'had' && last === 'been')) && main !== undefined && all[main]!.is.endsWith('ing')
  );
};

/** "We had 900 tenants", "we were only three": how much there was. */
function tellsAmount(all: readonly Part[], { auxiliaries, main }: VerbGroup): boolean {
  const last = auxiliaries.at(-1);
  if (last === undefined || main === undefined || !/^(?:had|have|were|are)(?:n't)?$/.test(all[last]!.is)) return false;
  if (isParticipial(all[main]!.is) || all[main]!.is === 'to') return false;
  const words = all.slice(last + 1, main + 2);
  const end = words.findIndex(({ kind }) => kind === 'mark');
  return words.slice(0, end < 0 ? words.length : end).some(({ is, kind }) => kind === 'number' || amounts.has(is));
}

/** "They had one cause: we were …": what stands behind a whole clause and a colon explains it. A label is no clause. */
function explains(all: readonly Part[], at: number): boolean {
  if (all[at - 1]?.text !== ':') return false;
  for (let j = at - 2; j >= 0 && j > at - 30 && !isEdge(all, j); j--) if (hasTense(all, j)) return true;
  return false;
}

/** "We usually deploy on Tuesdays", "we have always done it": the custom of the place. */
function isPresentHabit(all: readonly Part[], at: number, { contracted, auxiliaries, main }: VerbGroup): boolean {
  if (main === undefined || !all.slice(at + 1, main).some(({ is }) => habits.has(is))) return false;
  const first = all[auxiliaries[0] ?? -1]?.is;
  if (contracted !== undefined) return contracted === 've';
  if (first !== undefined) return first === 'have';
  return !looksPast(all[main]!.is);
}

/** What sets the scene or speaks of feelings: true of the team, and nothing it did to the work. */
export function setsScene(all: readonly Part[], at: number, group: VerbGroup): boolean {
  const verb = group.main === undefined ? '' : all[group.main]!.is;
  if (feeling.has(verb) || tellsAmount(all, group)) return true;
  if (isPresentHabit(all, at, group)) return true;
  if (group.auxiliaries.length === 0 && group.contracted === undefined) {
    // "I made the call: we launch": what was decided, and no act yet.
    if (verb !== '' && explains(all, at) && !looksPast(verb)) return true;
    return knowing.has(verb) && group.floating.some((word) => /^(?:all|both)$/.test(all[word]!.is));
  }
  if (verb.endsWith('ing') && settingVerbs.has(verb)) return true;
  if (!wasUnderWay(all, group)) return false;
  const between = all.slice(at + 1, group.main);
  return explains(all, at) || between.some(({ is }) => settingAdverbs.has(is));
}

/** "If it had failed, we would have rolled back": a condition, and what did not happen. */
export const isCounterfactual = (all: readonly Part[], { auxiliaries }: VerbGroup): boolean =>
  auxiliaries.some((at) => all[at]!.is === 'have') && (all[0]!.is === 'had' || all.some(({ is }) => is === 'if'));

/** "We would have rolled back", "we could cache it": what did not happen, or only might. "We would meet every day" did. */
export const isUnreal = (all: readonly Part[], { contracted, auxiliaries }: VerbGroup): boolean => {
  const [first = '', ...rest] = auxiliaries.map((at) => withoutNot(all[at]!.is));
  // "We could finally remove it": it came to pass.
  if (first === 'could' && /^(?:finally|then|now|eventually|already)$/.test(all[auxiliaries[0]! + 1]?.is ?? ''))
    return false;
  if (/^(?:could|can|may|might|must|ought)$/.test(first)) return true;
  return contracted === 'd' ? first === 'have' : rest.includes('have');
};
