import { type Teller, toldInPresent } from '../language/actors/telling.ts';
import { type Belief, beliefs } from '../language/lessons/beliefs.ts';
import { asksForLesson, lessonFrame, type Platitude, platitudes } from '../language/lessons/platitudes.ts';
import { mayHaveLasted, type Practice, practices, setsToday } from '../language/lessons/practices.ts';
import { USED_TO } from '../language/lessons/practiceWords.ts';
import { contentment, ownWords } from '../language/lessons/retrospect.ts';
import { told } from '../language/lessons/told.ts';
import type { Signal } from '../model/signal.ts';
import { shift } from '../model/span.ts';
import type { Section, Sentence, Story } from '../model/story.ts';
import { proseOf } from '../parse/prose.ts';
import { retrospective } from './retrospective.ts';
import { storyTeller } from './storyTeller.ts';

/** A changed belief or habit, or what stands where one should. */
export type LearningKind = 'habit' | 'belief' | Platitude['kind'];
export type LearningSignal = Signal<LearningKind>;

/** A sentence that stands where a lesson should, and is none. */
export interface HollowSignal extends LearningSignal {
  readonly kind: Platitude['kind'];
  readonly sentence: Sentence;
  readonly unsure: boolean;
}

export interface Learning {
  /** Changed beliefs and habits, in the order of the file. */
  readonly lessons: readonly LearningSignal[];
  readonly hollow: readonly HollowSignal[];
  /** Where a lesson should stand, a sentence speaks of the writer that is neither: it may be the lesson. */
  readonly open: boolean;
  /** Where the story ends, a sentence of the writer's sets today against the past: it may be a lesson that nothing here reads. */
  readonly perhaps: boolean;
}

/**
 * Where a sentence stands decides how plainly it has to speak: `before` the turning point, in the Result, at the `end` of
 * the Result, or `after` it.
 */
type Place = 'learning' | 'differently' | 'result' | 'end' | 'after' | 'before';

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

const HOLLOW_REASONS: Readonly<Record<Platitude['kind'], string>> = {
  praise: 'Praise: it says what you are good at, not what you changed.',
  instinct: 'An old belief confirmed: nothing changed.',
  joy: 'A feeling: nothing changed in how you work.',
  skill: 'Knowledge gained: it says what you know, not what you do now.',
  vow: 'An intention: nothing has changed yet.',
  maxim: 'A maxim: it holds for everybody, and says nothing of you.',
};

/** Practices that count at a place: the further from the question, the plainer the mark has to be. */
function countsAsHabit({ mark, whose, upkeep }: Practice, place: Place, inPresent: boolean): boolean {
  if (place === 'learning') return true;
  if (place === 'differently') return mark === 'since' || mark === 'now' || mark === 'next';
  if (whose === 'team' || whose === 'unsaid' || whose === 'rule' || (inPresent && mark !== 'since')) return false;
  if (whose === 'bound') return place !== 'before' && (mark === 'now' || mark === 'since');
  if (upkeep && mark !== 'since') return false;
  if (place === 'before') return mark === 'since' || mark === 'now';
  return mark !== 'plain' || place === 'end' || place === 'after';
}

/** Fewer words say that a belief changed, and neither which nor why. */
const SUBSTANCE = 8;

/** What was estimated and came out otherwise is an outcome. */
const ESTIMATES = /\d|\bwould (?:take|need|cost|be)\b/;

function countsAsBelief({ kind }: Belief, { prose }: Sentence, place: Place): boolean {
  if (kind === 'shift') return prose.words >= SUBSTANCE;
  if (place === 'learning') return kind !== 'discovery';
  const late = place === 'end' || place === 'after';
  return late && kind === 'before' && prose.words >= SUBSTANCE && !ESTIMATES.test(prose.text);
}

interface Reading {
  readonly sentence: Sentence;
  readonly place: Place;
}

function lessonsIn(readings: readonly Reading[], teller: Teller): readonly LearningSignal[] {
  const inPresent = toldInPresent(
    readings.filter(({ place }) => place === 'before').map(({ sentence }) => sentence.prose),
  );
  return readings.flatMap(({ sentence, place }, n) => {
    const own = told(sentence.prose, teller);
    // Before the turning point only a practice that is marked as lasting counts.
    const habits = place === 'before' && !mayHaveLasted(own) ? [] : practices(own);
    // "I now lead the better team": the present tense of praise is no habit.
    const boasts =
      habits.length > 0 &&
      place !== 'learning' &&
      platitudes(own).some(({ kind }) => kind !== 'maxim' && kind !== 'vow');
    const before = habits.length > 0 ? readings[n - 1] : undefined;
    // "I used to do it last. I do it first now": the contrast counts wherever it stands.
    const turned =
      before !== undefined &&
      USED_TO.test(told(before.sentence.prose, teller).text) &&
      habits.some(({ mark, whose }) => mark === 'now' && whose === 'writer');
    return [
      ...habits
        .filter((practice) => turned || (countsAsHabit(practice, place, inPresent) && !boasts))
        .map((practice) => ({
          kind: 'habit' as const,
          span: shift({ start: practice.start, end: practice.end }, sentence.start),
          reason: HABIT_REASONS[practice.mark],
        })),
      ...(place === 'before' ? [] : beliefs(own))
        .filter((belief) => countsAsBelief(belief, sentence, place))
        .map((belief) => ({
          kind: 'belief' as const,
          span: shift({ start: belief.start, end: belief.end }, sentence.start),
          reason: BELIEF_REASONS[belief.kind],
        })),
    ];
  });
}

function hollowIn({ sentence, place }: Reading, teller: Teller): readonly HollowSignal[] {
  const own = told(sentence.prose, teller);
  if (place === 'before' || place === 'differently') return [];
  if (place !== 'learning' && !lessonFrame(own)) return [];
  return platitudes(own).map(({ kind, unsure, start, end }) => ({
    kind,
    span: shift({ start, end }, sentence.start),
    reason: HOLLOW_REASONS[kind],
    unsure,
    sentence,
  }));
}

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

/** A sentence that is content and names more than this may hold a lesson beside it. */
const FEW_WORDS = 3;

const SELF = /\b(?:i|me|my|mine)\b/;

const known = new WeakMap<Story, Learning>();

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
}

/** What a story shows of learning. Memoised by the story. */
export function learning(story: Story): Learning {
  const before = known.get(story);
  if (before) return before;
  const teller = storyTeller(story);
  const readings = readingsOf(story, teller);
  const lessons = lessonsIn(readings, teller);
  const hollow = readings.flatMap((reading) => hollowIn(reading, teller));
  const read = new Set(hollow.map(({ sentence }) => sentence));
  const graded = retrospective(story)?.span.start;
  const open = readings.some(({ sentence, place }) => {
    if (place !== 'learning' || read.has(sentence)) return false;
    const own = told(sentence.prose, teller);
    // "I'd do the same again" answers another question, and tells of no change.
    if (sentence.start === graded || (contentment(own) && ownWords(own) <= FEW_WORDS)) return false;
    // "I changed my mind", and no word on what or why, is as hollow as the rest.
    return SELF.test(own.text) && !asksForLesson(own) && !beliefs(own).some(({ kind }) => kind === 'shift');
  });
  const perhaps = readings.some(
    ({ sentence, place }) => (place === 'end' || place === 'after') && setsToday(told(sentence.prose, teller)),
  );
  const found: Learning = { lessons, hollow, open, perhaps };
  known.set(story, found);
  return found;
}
