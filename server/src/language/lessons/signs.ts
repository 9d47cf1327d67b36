import type { Sign } from '../../data/lessonSigns.ts';
import { type Belief, beliefs } from './beliefs.ts';
import { asksForLesson, lessonFrame, type Platitude, platitudes } from './platitudes.ts';
import { mayHaveLasted, type Practice, practices, setsToday } from './practices.ts';
import { CONDITION, SCHEDULE } from './practiceWords.ts';
import { contentment, hedges, looksBack, ownWords } from './retrospect.ts';
import type { Told } from './told.ts';

/**
 * What in a sentence speaks for or against a changed belief or habit, and for or against words in place of one. Each sign is
 * general grammar, discourse or position; `data/lessonSigns.ts` weighs them.
 */

/** Where a sentence stands: `before` the turning point, in the Result, at the `end` of the Result, or `after` it. */
export type Place = 'learning' | 'differently' | 'result' | 'end' | 'after' | 'before';

/** What stands around a sentence. */
export interface Setting {
  readonly place: Place;
  /** The whole story is told in the present tense. */
  readonly inPresent: boolean;
  /** The sentence before tells what the writer used to do. */
  readonly turned: boolean;
  /** The sentence answers what the writer would do differently. */
  readonly answers: boolean;
}

const PLACES: Readonly<Record<Place, Sign>> = {
  learning: 'where the lesson stands',
  differently: 'in the other answer',
  result: 'in the Result',
  end: 'at the end of the Result',
  after: 'after the Result',
  before: 'before the turn',
};

/** The sign of what a way of working is told as. */
export const MARKS: Readonly<Record<Practice['mark'], Sign>> = {
  since: 'done since then',
  now: 'done these days',
  each: 'done each time',
  plain: 'done in the present',
  turned: 'begun or given up',
  next: 'done the next time',
};

/** The sign of whose way of working it is. */
export const OWNERS: Readonly<Record<Practice['whose'], Sign>> = {
  writer: "the writer's way",
  bound: 'a rule for all work of a kind',
  rule: 'what goes with all work of a kind',
  team: "the group's way",
  unsaid: "nobody's way by name",
};

const BELIEFS: Readonly<Record<Belief['kind'], Sign>> = {
  error: 'a misjudgement',
  before: 'a former belief',
  guess: 'a guess',
  shift: 'a belief that moved',
  contrast: 'not this but that',
  discovery: 'a discovery',
};

const PLATITUDES: Readonly<Record<Platitude['kind'], Sign>> = {
  praise: 'praise',
  instinct: 'an instinct confirmed',
  joy: 'a feeling',
  skill: 'knowledge gained',
  vow: 'an intention',
  maxim: 'a maxim',
};

type Signs = readonly (readonly [Sign, boolean])[];

/** One look at what is cheap, so that most sentences of a story are not weighed at all. */
function mayBeLesson(told: Told, place: Place): boolean {
  if (place === 'learning') return true;
  if (place === 'before')
    return mayHaveLasted(told) && practices(told).some(({ mark }) => mark === 'since' || mark === 'now');
  return setsToday(told) || practices(told).length > 0 || beliefs(told).length > 0 || lessonFrame(told) !== null;
}

/** The signs of a sentence; undefined where it is plainly no lesson, nor words in place of one. */
export function signsOf(told: Told, setting: Setting): ReadonlySet<Sign> | undefined {
  const { place } = setting;
  if (!mayBeLesson(told, place)) return undefined;
  const signs = new Set<Sign>([PLACES[place]]);
  for (const [sign, holds] of [
    ...practiceSigns(told, setting),
    ...beliefSigns(told, place === 'learning'),
    ...hollowSigns(told),
    ...contentSigns(told, setting.answers),
    ...wordSigns(told),
  ])
    if (holds) signs.add(sign);
  return signs;
}

function practiceSigns(told: Told, { place, inPresent, turned }: Setting): Signs {
  const found = practices(told);
  const some = found.length > 0;
  const labelled = place === 'learning';
  const today = setsToday(told);
  // Where all is told in the present, only what stands behind the story is set off from it.
  const inStory = !turned && (place === 'before' || place === 'result' || place === 'end');
  return [
    ...found.flatMap(
      ({ mark, whose, upkeep }): Signs => [
        [MARKS[mark], true],
        [OWNERS[whose], true],
        ['looks after what was made', upkeep],
        ['a present told before', inPresent && inStory && mark !== 'since'],
      ],
    ),
    ['a way of working', some],
    ['a way of working, where the lesson stands', some && labelled],
    ['a way of working in praise', some && platitudes(told).some(({ kind }) => kind !== 'maxim' && kind !== 'vow')],
    [
      'a plan, in the other answer',
      place === 'differently' &&
        some &&
        !found.some(({ mark }) => mark === 'since' || mark === 'now' || mark === 'next'),
    ],
    ['always, on no condition', found.some(({ mark }) => mark === 'each') && !CONDITION.test(told.text)],
    ["another's way, elsewhere", some && !labelled && found.every(({ whose }) => whose !== 'writer')],
    ['today against the past', today],
    ['today, and no way of working', today && !some && !labelled],
    ['set against what was before', turned],
  ];
}

/** Fewer words say that a belief was another, and neither which nor why. */
const TOLD_IN_FULL = 8;

/** Fewer words of its own leave a sentence without anything it names. */
const FEW = 3;
const MANY = 7;

/** What was estimated and came out otherwise is an outcome. */
const ESTIMATES = /\d|\bwould (?:take|need|cost|be)\b/;

function beliefSigns(told: Told, labelled: boolean): Signs {
  const found = beliefs(told);
  // What was not known before need not be the opposite of what was believed.
  const changed = found.some(({ kind }) => kind !== 'discovery');
  return [
    ...found.map(({ kind }) => [BELIEFS[kind], true] as const),
    ['a former belief in full', found.some(({ kind }) => kind === 'before') && told.all.length >= TOLD_IN_FULL],
    ['a change that is not named', found.some(({ kind }) => kind === 'shift') && ownWords(told) <= FEW],
    ['a belief', changed],
    ['a belief, where the lesson stands', changed && labelled],
    ['an estimate', changed && ESTIMATES.test(told.text)],
  ];
}

function hollowSigns(told: Told): Signs {
  const found = platitudes(told);
  return [
    ...found.map(({ kind, unsure }) => [unsure ? 'a maxim on something' : PLATITUDES[kind], true] as const),
    ['hollow words', found.length > 0],
    ['announced as the lesson', lessonFrame(told) !== null || asksForLesson(told)],
  ];
}

function contentSigns(told: Told, answers: boolean): Signs {
  const words = ownWords(told);
  return [
    ['names little', words <= FEW],
    ['names much', words >= MANY],
    ['a figure', told.all.some(({ kind }) => kind === 'number')],
    ['content', answers || contentment(told) !== undefined],
    ['looks back at a step', looksBack(told)],
    ['hedged', hedges(told)],
  ];
}

const SELF = /\b(?:i|me|my|mine|myself|i'm|i've|i'd|i'll)\b/;
const EVERYBODY = /\b(?:you|your|people|everyone|everybody|one|nobody|anyone)\b/;
const GROUP = /\b(?:we|us|our|ours|we've|we're)\b/;
const INSTEAD = /\b(?:instead of|rather than|not just|no matter|even (?:when|if)|however)\b/;
const GRAND =
  /\b(?:best|most|greatest|proud|beautiful|brilliant|excellent|perfect|success|successful|right|great|strong)\b/;
const FUTURE = /\b(?:will|going to|want to|hope|plan to|would)\b|'ll\b/;
const CAN = /\bi (?:can|could|am able)\b/;
const ERROR =
  /\b(?:wrong|backwards|mistake|mistaken|error|too (?:slow|late|early|fast|long|much|little|few|many)|hard way|confused|unlearn|misjudged|blind|(?:did not|didn't|had not|hadn't|never) (?:expect|think|know|see|ask|check|look|read)(?:ed|n)?|never (?:fired|read|seen)|was not the|wasn't the|not the same as|don't \w+ (?:\w+ ){1,4}they)\b/;
const BEFORE =
  /\b(?:before (?:that|this|then)|until then|used to|other way round|turns? out|turned out|by then|back then|no more)\b/;
const MINE =
  /(?:^|[.,;:] )(?:and |so |but )?(?:my|mine|all my|half of mine)\b(?! (?:manager|boss|team|lead|company|director))/;

const WORDS: readonly (readonly [Sign, RegExp])[] = [
  ['the writer', SELF],
  ['a condition', CONDITION],
  ['a schedule', SCHEDULE],
  ['a choice against', INSTEAD],
  ['words of error', ERROR],
  ['what was before', BEFORE],
  ["the writer's own things", MINE],
  ['what the writer can', CAN],
  ['grand words', GRAND],
  ['the future', FUTURE],
];

const wordSigns = ({ text }: Told): Signs => [
  ...WORDS.map(([sign, pattern]) => [sign, pattern.test(text)] as const),
  ['everybody, not the writer', EVERYBODY.test(text) && !SELF.test(text)],
  ['the group alone', GROUP.test(text) && !SELF.test(text)],
];
