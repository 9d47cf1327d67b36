import { BARE, BASE, CHANGED, HOLLOW, PERHAPS, WEIGHTS } from '../data/lessonSigns.ts';
import { type Teller, toldInPresent } from '../language/actors/telling.ts';
import { type Belief, beliefs } from '../language/lessons/beliefs.ts';
import { asksForLesson, lessonFrame, type Platitude, platitudes } from '../language/lessons/platitudes.ts';
import { type Practice, practices, setsToday } from '../language/lessons/practices.ts';
import { USED_TO } from '../language/lessons/practiceWords.ts';
import { MARKS, OWNERS, type Place, signsOf } from '../language/lessons/signs.ts';
import { type Told, told } from '../language/lessons/told.ts';
import { wordWeight } from '../language/weighing/wordWeights.ts';
import type { Signal } from '../model/signal.ts';
import { type Span, shift, span } from '../model/span.ts';
import type { Section, Sentence, Story } from '../model/story.ts';
import { proseOf } from '../parse/prose.ts';
import { retrospective } from './retrospective.ts';
import { storyTeller } from './storyTeller.ts';
import { wordedSentences } from './worded.ts';

/** What stands where a lesson should; `bare` has none of the words people use for that. */
export type HollowKind = Platitude['kind'] | 'bare';
/** A changed belief or habit, or what stands where one should. */
export type LearningKind = 'habit' | 'belief' | HollowKind;
export type LearningSignal = Signal<LearningKind>;

/** A sentence that stands where a lesson should, and is none. */
export interface HollowSignal extends LearningSignal {
  readonly kind: HollowKind;
  readonly sentence: Sentence;
  readonly unsure: boolean;
}

/** What grammar reads of learning in a story. */
export interface ReadLearning {
  /** Changed beliefs and habits, in the order of the file. */
  readonly lessons: readonly LearningSignal[];
  readonly hollow: readonly HollowSignal[];
  /** What the sentence weighs that is likeliest a lesson, and the one that is likeliest hollow. */
  readonly changed: number;
  readonly empty: number;
  /** The story is told in the present tense, which elsewhere tells a habit. */
  readonly inPresent: boolean;
  /** A sentence weighs almost enough for a lesson. */
  readonly open: boolean;
  /** Where the story ends, a sentence of the writer's sets today against the past: it may be a lesson that nothing here reads. */
  readonly perhaps: boolean;
  /** The sentences where hollow words would stand in place of a lesson. */
  readonly ends: readonly Sentence[];
}

const HABIT_REASONS: Readonly<Record<Practice['mark'], string>> = {
  since: 'A changed habit: it has held ever since.',
  now: 'A changed habit: it is set against the past.',
  each: 'A changed habit: it comes back with its occasion.',
  plain: 'A changed habit: it tells how you work.',
  turned: 'A changed habit: it tells what you began or gave up.',
  next: 'A changed habit: you did it the next time.',
};

const BELIEF_REASONS: Readonly<Record<Belief['kind'], string>> = {
  error: 'A changed belief: it says what you were wrong about.',
  before: 'A changed belief: it says what you held for true before.',
  guess: 'A changed belief: it says what you held for true before.',
  shift: 'A changed belief: it says that your view moved.',
  contrast: 'A changed belief: it says what it was, and what it was not.',
  discovery: 'A discovery: it says what you did not know before.',
};

const HOLLOW_REASONS: Readonly<Record<HollowKind, string>> = {
  praise: 'Praise: it says what you are good at, not what you changed.',
  instinct: 'An old belief confirmed: nothing changed.',
  joy: 'A feeling: nothing changed in how you work.',
  skill: 'Knowledge gained: it says what you know, not what you do now.',
  vow: 'An intention: nothing has changed yet.',
  maxim: 'A maxim: it holds for everybody, and says nothing of you.',
  bare: 'No lesson: it names no belief that was wrong and no habit that is new.',
};

interface Reading {
  readonly sentence: Sentence;
  readonly place: Place;
}

/** A sentence with what it weighs as a lesson and as words in place of one. */
interface Weighed extends Reading {
  readonly own: Told;
  readonly changed: number;
  readonly hollow: number;
}

/** Below these weights of their words hardly one sentence in a hundred is read as a lesson, or as hollow. */
const LEAST_LESSON = -5.5;
const LEAST_HOLLOW = -5;

/** Where the sentences begin whose words are not plainly about something else: signs are dear to read. */
const likelyIn = (story: Story): ReadonlySet<number> =>
  new Set(
    wordedSentences(story).flatMap((sentence) =>
      wordWeight(sentence, 'lesson') > LEAST_LESSON || wordWeight(sentence, 'hollow') > LEAST_HOLLOW
        ? sentence.start
        : [],
    ),
  );

const isInPresent = (readings: readonly Reading[]): boolean =>
  toldInPresent(readings.filter(({ place }) => place === 'before').map(({ sentence }) => sentence.prose));

/** The sentences that may be a lesson or stand in place of one, weighed. */
function weigh(story: Story, readings: readonly Reading[], teller: Teller, inPresent: boolean): readonly Weighed[] {
  const likely = likelyIn(story);
  const answer = retrospective(story)?.span.start;
  return readings.flatMap(({ sentence, place }, n): readonly Weighed[] => {
    const own = told(sentence.prose, teller);
    const last = readings[n - 1];
    const setting = {
      place,
      inPresent,
      turned: last !== undefined && USED_TO.test(told(last.sentence.prose, teller).text),
      answers: sentence.start === answer,
    };
    const signs = likely.has(sentence.start) ? signsOf(own, setting) : undefined;
    if (!signs) return [];
    let changed: number = BASE[0];
    let hollow: number = BASE[1];
    for (const sign of signs) {
      changed += WEIGHTS[sign][0];
      hollow += WEIGHTS[sign][1];
    }
    return [{ sentence, place, own, changed, hollow }];
  });
}

/** The words that make a sentence a lesson: what speaks for it and not against it, or else the whole sentence. */
function lessonsIn({ sentence, own, place }: Weighed): readonly LearningSignal[] {
  const habits = practices(own)
    .filter(({ mark, whose }) => WEIGHTS[MARKS[mark]][0] + WEIGHTS[OWNERS[whose]][0] > 0)
    .map(({ start, end, mark }) => ({ kind: 'habit' as const, start, end, reason: HABIT_REASONS[mark] }));
  const changed = beliefs(own)
    .filter(({ kind }) => place !== 'before' && (place === 'learning' ? kind !== 'discovery' : kind !== 'guess'))
    .map(({ start, end, kind }) => ({ kind: 'belief' as const, start, end, reason: BELIEF_REASONS[kind] }));
  const read = [...habits, ...changed];
  const found = read.length > 0 ? read : [{ kind: 'habit' as const, ...wholeOf(own), reason: WHOLE_REASON }];
  return found.map(({ kind, start, end, reason }) => ({ kind, span: shift({ start, end }, sentence.start), reason }));
}

export const WHOLE_REASON = 'A lesson: it tells what is different in how you work.';

export const wholeOf = ({ all }: Told): Span => span(all[0]!.start, all.at(-1)!.end);

const mayStandForLesson = ({ place, own }: Weighed): boolean =>
  place === 'learning' || (place !== 'before' && place !== 'differently' && lessonFrame(own) !== null);

/** The sentences in place of a lesson: those with words that people use for that, or else the emptiest of the writer's own. */
function hollowIn(weighed: readonly Weighed[]): readonly HollowSignal[] {
  const empty = weighed.filter((one) => one.hollow >= HOLLOW && one.own.all.length > 0 && mayStandForLesson(one));
  const said = empty.flatMap(({ sentence, own }) =>
    platitudes(own).map(({ kind, unsure, start, end }) => hollowSignal(sentence, kind, { start, end }, unsure)),
  );
  if (said.length > 0) return said;
  const [barest] = empty
    .filter(({ hollow, own }) => hollow >= BARE && SELF.test(own.text))
    .toSorted((a, b) => b.hollow - a.hollow);
  return barest ? [hollowSignal(barest.sentence, 'bare', wholeOf(barest.own), true)] : [];
}

const SELF = /\b(?:i|me|my|mine)\b/;

export const hollowSignal = (sentence: Sentence, kind: HollowKind, within: Span, unsure: boolean): HollowSignal => ({
  kind,
  span: shift(within, sentence.start),
  reason: HOLLOW_REASONS[kind],
  unsure,
  sentence,
});

const placeOf = ({ kinds }: Section): Place | undefined => {
  if (kinds.includes('learning')) return 'learning';
  if (kinds.includes('differently')) return 'differently';
  if (kinds.includes('result')) return 'result';
  return kinds.includes('action') ? 'before' : undefined;
};

/** A Result ends with so many sentences. */
const LAST = 2;

/** The sentences of a story that can hold a lesson, in the order of the file. */
function readingsOf({ sections, loose }: Story, teller: Teller): readonly Reading[] {
  const inSections = sections.flatMap((section) => {
    const place = placeOf(section);
    const ends = section.sentences.length - LAST;
    const readings = section.sentences.flatMap((sentence, n): Reading[] =>
      place ? [{ sentence, place: place === 'result' && n >= ends ? 'end' : place }] : [],
    );
    return afterQuestion(readings, teller);
  });
  const turn = sections.find(({ kinds }) => kinds.includes('result'))?.span.start;
  const free = loose.map((sentence, n): Reading => {
    const late = turn === undefined ? n >= loose.length / 2 : sentence.start > turn;
    return { sentence, place: late ? 'after' : 'before' };
  });
  return [...inSections, ...afterQuestion(free, teller)].sort((a, b) => a.sentence.start - b.sentence.start);
}

/** "What did I take from it?": what follows is the learning, whatever the section is called. */
function afterQuestion(readings: readonly Reading[], teller: Teller): readonly Reading[] {
  const asked = readings.findIndex(
    ({ sentence, place }) =>
      place !== 'learning' &&
      place !== 'differently' &&
      place !== 'before' &&
      asksForLesson(told(sentence.prose, teller)),
  );
  if (asked < 0) return readings;
  return readings.map((reading, n) => (n < asked ? reading : { ...reading, place: 'learning' }));
}

/**
 * Compiles the patterns of learning piece by piece. The first story that is asked would otherwise wait for all of them
 * in one go, which takes longer than an editor should.
 */
export function* compileLearning(): Iterable<void> {
  const sample = told(proseOf('Since then I measure first, because I was wrong about the cache.'), { kind: 'I' });
  for (const read of [practices, beliefs, platitudes, setsToday]) {
    read(sample);
    yield;
  }
  signsOf(sample, { place: 'learning', inPresent: false, turned: false, answers: false });
}

/** The least and the most that the signs of one sentence count for, so that no single one outweighs all words. */
const BOUND = 3;

const bounded = (weights: readonly number[]): number => Math.max(-BOUND, Math.min(BOUND, Math.max(...weights, -BOUND)));

/** What grammar reads of learning in a story, and how much the signs of its likeliest sentences weigh. */
export function readLearning(story: Story): ReadLearning {
  const teller = storyTeller(story);
  const readings = readingsOf(story, teller);
  const inPresent = isInPresent(readings);
  const weighed = weigh(story, readings, teller, inPresent);
  return {
    lessons: weighed.filter(({ changed }) => changed >= CHANGED).flatMap(lessonsIn),
    hollow: hollowIn(weighed),
    changed: bounded(weighed.map(({ changed }) => changed)),
    empty: bounded(weighed.filter(mayStandForLesson).map(({ hollow }) => hollow)),
    inPresent,
    open: weighed.some(({ changed }) => changed >= PERHAPS),
    perhaps: readings.some(
      ({ sentence, place }) => (place === 'end' || place === 'after') && setsToday(told(sentence.prose, teller)),
    ),
    ends: readings.flatMap(({ sentence, place }) => (place === 'before' || place === 'differently' ? [] : sentence)),
  };
}
