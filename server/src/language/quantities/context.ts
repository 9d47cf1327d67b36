/** Whether the words around a number let it measure something. */
import { LOWERING, RAISING } from '../../data/change.ts';
import {
  COUNTABLE_ENUMERATORS,
  DECIDING,
  ENUMERATORS,
  FUNCTION_WORDS,
  HEDGES,
  PEOPLE,
  POINTING_BACK,
  PRAISED,
  PROSPECTS,
  SCALE_ENDS,
  STRUCTURAL,
  TIME_FRAME,
  WHOLEHEARTED,
} from '../../data/quantityContext.ts';
import { EXAGGERATED, NUMBER_SAYINGS } from '../../data/sayings.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import { isSetUp } from './aims.ts';
import { type Candidate, isPlainCount, type Standing } from './candidate.ts';
import { isHour } from './clock.ts';
import { isDecade, isListMarker, isNumberName, isRun, isStatusCode } from './codes.ts';
import { beforeHedges } from './hedges.ts';
import { continuesName, isFormat, isName, isPlaceOf } from './names.ts';
import { countedNoun, endsPhrase } from './nouns.ts';
import { timeStanding } from './time.ts';
import { timeUnit } from './units.ts';

/** Reads the standing of one candidate; `previous` is the candidate before it and its standing. */
export function standing(
  list: readonly Token[],
  c: Candidate,
  previous: { readonly candidate: Candidate; readonly standing: Standing } | undefined,
): Standing {
  if (c.style === 'placeholder') return 'firm';
  if (c.style === 'clock') return 'weak';
  if (c.style === 'bare unit') return endsScale(list, c) ? 'firm' : 'weak';
  // "thousands of users" says no more than "many"; only beside the other side of a change it is one.
  if (lowerAt(list, c.first) === 'once' || c.style === 'collective') return 'weak';
  if (
    isListMarker(list, c) ||
    isHour(list, c) ||
    isSaying(list, c) ||
    isDecade(list, c) ||
    isNumberName(list, c) ||
    isRun(list, c, previous?.candidate)
  )
    return 'none';
  if (isStatusCode(list, c)) return 'none';
  if (isSetUp(list, c)) return 'weak';
  if (c.kind === 'time') return timeStanding(list, c);
  if ((c.value ?? 0) >= 100 && c.unit === '%' && isWholehearted(list, c)) return 'none';
  if (c.style === 'article') return c.kind === 'factor' ? 'firm' : 'weak';
  if (c.kind === 'factor' && PRAISED.has(lowerAt(list, c.next))) return 'none';
  if (isPlaceOf(list, c) || isFormat(list, c)) return 'none';
  if (!isPlainCount(c)) return lowerAt(list, c.first - 1) === 'per' ? 'none' : 'firm';
  if (isName(list, c)) return 'none';
  if (previous?.standing === 'none' && continuesName(list, previous.candidate, c)) return 'none';
  return countStanding(list, c, previous);
}

const sayings = new Map<string, (readonly string[])[]>();
for (const saying of NUMBER_SAYINGS) {
  const words = saying.split(' ');
  for (const word of new Set(words)) sayings.set(word, [...(sayings.get(word) ?? []), words]);
}

/** "on cloud nine", "a million thanks": a number in a set phrase. */
function isSaying(list: readonly Token[], c: Candidate): boolean {
  if (c.style !== 'word' && c.style !== 'fraction') return false;
  const scaled = /^an?$/.test(lowerAt(list, c.first)) && c.value !== undefined && c.value >= 100;
  if (scaled && EXAGGERATED.has(c.noun ?? c.unit)) return true;
  const word = lowerAt(list, c.first);
  return (sayings.get(word) ?? []).some((words) =>
    words.some((one, n) => one === word && words.every((other, m) => lowerAt(list, c.first - n + m) === other)),
  );
}

/** "100% sure", "gave 110%": a figure of speech. */
const isWholehearted = (list: readonly Token[], c: Candidate): boolean =>
  WHOLEHEARTED.has(lowerAt(list, c.next)) ||
  (/^g(?:ive|ives|ave|iven|iving)$/.test(lowerAt(list, beforeHedges(list, c.first - 1))) &&
    lowerAt(list, c.next) !== 'of');

/** "from never to weekly", "from days to real time": the other end is no figure, and says enough. */
function endsScale(list: readonly Token[], c: Candidate): boolean {
  const after = lowerAt(list, c.next) === 'to' && SCALE_ENDS.has(lowerAt(list, c.next + 1));
  if (lowerAt(list, c.first - 1) === 'from') return after;
  const words = list.slice(Math.max(0, c.first - SCALE_REACH), c.first);
  const from = words.findLastIndex(({ lower }) => lower === 'from');
  return words.at(-1)?.lower === 'to' && from >= 0 && SCALE_ENDS.has(words[from + 1]?.lower ?? '');
}

/** "from an ad hoc schedule to". */
const SCALE_REACH = 5;

const OPENERS = /^(?:to|by|from|at|than|hit|reached|of|only|just|down|up|with|was|were|is|are|into|zero|:|=)$/;
const COMPARISON = /^(?:more|fewer|less|higher|lower|better|worse|above|below|up|down)$/;

/** "up 4 points", "+2 points", "lost two points", "3 points higher": the number says how far something moved. */
function isMove(list: readonly Token[], c: Candidate): boolean {
  if (c.sign !== 0) return true;
  const before = lowerAt(list, beforeHedges(list, c.first - 1));
  return (
    /^(?:by|up|down|gain|gained|lost|lose|won)$/.test(before) ||
    LOWERING.has(before) ||
    // "raised two questions" speaks.
    (RAISING.has(before) && !before.startsWith('rais')) ||
    COMPARISON.test(lowerAt(list, c.next)) ||
    COMPARISON.test(lowerAt(list, c.next + 1))
  );
}

/** A small number of a noun that announces lists: a measure as a move, and in digits unless a list or a name follows. */
function enumeratorStanding(list: readonly Token[], c: Candidate, noun: string): Standing | undefined {
  const announcer = ENUMERATORS.has(noun);
  const countable = COUNTABLE_ENUMERATORS.has(noun);
  const structural = STRUCTURAL.has(noun);
  if (!announcer && !countable && !structural) return undefined;
  if (isMove(list, c)) return 'firm';
  if (structural) return 'weak';
  if ((c.value ?? 0) >= 10) return undefined;
  if (announcer) return 'weak';
  const before = lowerAt(list, c.first - 1);
  const nounAt = countedNoun(list, c.first + 1) ?? c.next - 1;
  const qualified = nounAt > c.first + 1;
  const listed = list[nounAt + 1]?.text === ':' || POINTING_BACK.has(before) || TIME_FRAME.has(before);
  const fragment = qualified && (c.first === 0 || before === 'with' || HEDGES.has(before));
  return !listed && (c.style === 'digits' || fragment || before === 'with') ? 'firm' : 'weak';
}

/** How far a time may stand behind the one thing that happened in it. */
const PERIOD_REACH = 9;

/** "one escalation in six months", "only one page since": how often, so a measure even as one. */
function isOneInTime(list: readonly Token[], c: Candidate): boolean {
  if (c.noun === undefined && endsPhrase(list[c.next])) return false;
  for (let at = c.noun === undefined ? c.next + 1 : c.next; at < c.next + PERIOD_REACH; at += 1) {
    const word = lowerAt(list, at);
    if (list[at]?.kind === 'mark' && list[at]?.text !== '-') return false;
    if (word === 'since') return true;
    if (!/^(?:in|over|within|during|per)$/.test(word)) continue;
    if (list.slice(at + 1, at + 5).some((token) => timeUnit(token) !== undefined)) return true;
  }
  return false;
}

const HAVING = /^(?:(?:i|we|they)'ve|ha[ds]|have|having)$/;

/** "we had only one outage", "had just one rollback": so few that it is told; "only one option" is no count. */
function isOnlyOne(list: readonly Token[], { first, noun }: Candidate): boolean {
  if (noun === undefined || PROSPECTS.has(noun)) return false;
  if (ENUMERATORS.has(`${noun}s`) || COUNTABLE_ENUMERATORS.has(`${noun}s`)) return false;
  const [left, before] = [lowerAt(list, first - 2), lowerAt(list, first - 1)];
  // "just had one" is lately.
  if (left === 'only' && HAVING.test(before)) return true;
  return /^(?:only|just)$/.test(before) && HAVING.test(left);
}

/** "two managers decided": people who act in the story, not people who were reached. */
const isActor = (list: readonly Token[], c: Candidate): boolean =>
  (c.value ?? 0) < 10 && c.noun !== undefined && PEOPLE.has(c.noun) && DECIDING.has(lowerAt(list, c.next));

/** "my team of 6 worked as one", "we had a team of five": who acts is known before, and no outcome. */
const isOwnTeam = (list: readonly Token[], c: Candidate): boolean =>
  /^(?:team|crew|group|squad|staff|trio|unit|department|panel|committee|board|jury)$/.test(
    lowerAt(list, c.first - 2),
  ) &&
  list
    .slice(Math.max(0, c.first - 5), c.first - 2)
    .some(({ lower }) => POINTING_BACK.has(lower) || /^(?:had|have|led|lead|managed|with|in)$/.test(lower));

/** "8 in May, 0 in June": a bare zero goes on with what the number before it counts. */
const goesOn = (
  list: readonly Token[],
  c: Candidate,
  previous: { readonly candidate: Candidate; readonly standing: Standing } | undefined,
): boolean =>
  previous?.standing === 'firm' &&
  isPlainCount(previous.candidate) &&
  /^(?:[,;:(/–—-]|and|but|then|vs)$/.test(lowerAt(list, c.first - 1));

function countStanding(
  list: readonly Token[],
  c: Candidate,
  previous: { readonly candidate: Candidate; readonly standing: Standing } | undefined,
): Standing {
  const before = lowerAt(list, c.first - 1);
  const after = lowerAt(list, c.next);
  if (before === 'per' || before === 'every' || before === 'each') return 'none';
  if (before === 'of' && isOwnTeam(list, c)) return 'weak';
  if (after === 'of' && /^(?:us|them|you)$/.test(lowerAt(list, c.next + 1)) && POINTING_BACK.has(before)) return 'none';
  if (after === 'of' && /^(?:us|you)$/.test(lowerAt(list, c.next + 1))) return 'none';
  const enumerated = c.noun === undefined ? undefined : enumeratorStanding(list, c, c.noun);
  if (enumerated) return enumerated;
  if (isActor(list, c)) return 'weak';
  if (lowerAt(list, c.first) === 'none' && c.next === c.first + 1) return goesOn(list, c, previous) ? 'firm' : 'none';
  if (c.value === 1 && c.upper === undefined && c.style === 'word')
    return isOneInTime(list, c) || isOnlyOne(list, c) ? 'firm' : 'weak';
  if (c.style !== 'word' || c.compound || c.value === 0)
    return c.value === 0 &&
      c.noun === undefined &&
      !goesOn(list, c, previous) &&
      !OPENERS.test(lowerAt(list, beforeHedges(list, c.first - 1)))
      ? 'weak'
      : 'firm';
  // "every one of the eight pilot teams" counts them all.
  const all = lowerAt(list, c.first - 2) === 'of' && /^(?:one|each|all|any|none)$/.test(lowerAt(list, c.first - 3));
  if ((POINTING_BACK.has(before) && !all) || TIME_FRAME.has(before) || before === 'other') return 'weak';
  if (c.noun !== undefined || c.approximate || (c.value ?? 0) >= 12) return 'firm';
  if (after === 'of' && (POINTING_BACK.has(lowerAt(list, c.next + 1)) || lowerAt(list, c.next + 1) === 'them'))
    return 'firm';
  if (
    c.unit === '' &&
    (OPENERS.test(before) || HEDGES.has(before)) &&
    (list[c.next]?.kind !== 'word' || FUNCTION_WORDS.has(after) || TIME_FRAME.has(after))
  ) {
    return 'firm';
  }
  return 'weak';
}
