/** What a story shows of learning: what grammar reads, and what all its words weigh. */

import { shift } from '../model/span.ts';
import type { Sentence, Story } from '../model/story.ts';
import {
  type HollowSignal,
  hollowSignal,
  type LearningSignal,
  readLearning,
  WHOLE_REASON,
  wholeOf,
} from './readLearning.ts';
import { type WordedSentence, weightiest } from './worded.ts';

export interface Learning {
  /** Changed beliefs and habits, in the order of the file. */
  readonly lessons: readonly LearningSignal[];
  readonly hollow: readonly HollowSignal[];
  /** The story weighs almost enough for a lesson: it may hold one. */
  readonly open: boolean;
  /** Where the story ends, a sentence of the writer's sets today against the past: it may be a lesson that nothing here reads. */
  readonly perhaps: boolean;
}

/** How much counts what grammar reads for a lesson, and the words and signs of hollow sentences against it. */
const LESSON = { read: 0.6, hollowWords: -0.3, hollowRead: -0.2, base: 0.5 } as const;

/** The same for hollow sentences. */
const HOLLOW = { read: 0.5, lessonWords: -0.5, lessonRead: -0.4, base: -0.25 } as const;

/** Signs of this weight make a lesson whatever stands beside it: praise in the next sentence does not take it back. */
const PLAIN = 2.5;

/** As close to a lesson, another reader may hear one. */
const NEARLY = -0.75;

const known = new WeakMap<Story, Learning>();

/**
 * What a story shows of learning. The figures above part the development stories best, each author's judged by the words of
 * the others. Memoised by the story.
 */
export function learning(story: Story): Learning {
  const before = known.get(story);
  if (before) return before;
  const read = readLearning(story);
  const [likeliest, emptiest] = [weightiest(story, 'lesson'), weightiest(story, 'hollow')];
  const [changed, empty] = [likeliest?.weight ?? 0, emptiest?.weight ?? 0];
  const lesson =
    changed + LESSON.read * read.changed + LESSON.hollowWords * empty + LESSON.hollowRead * read.empty + LESSON.base;
  const isPlain = read.lessons.length > 0 && read.changed >= PLAIN;
  // Where all is told in the present, words of today tell no habit.
  const byWords = read.inPresent ? [] : wholeLesson(likeliest?.sentence);
  const isNear = likeliest !== undefined && lesson > NEARLY;
  const hollow =
    empty + HOLLOW.read * read.empty + HOLLOW.lessonWords * changed + HOLLOW.lessonRead * read.changed + HOLLOW.base;
  const found: Learning = {
    lessons: lesson < 0 && !isPlain ? [] : read.lessons.length > 0 ? read.lessons : byWords,
    hollow: hollow < 0 ? [] : read.hollow.length > 0 ? read.hollow : wholeHollow(emptiest?.sentence, read.ends),
    open: read.open || isNear,
    perhaps: read.perhaps || isNear,
  };
  known.set(story, found);
  return found;
}

const wholeLesson = (sentence: WordedSentence | undefined): readonly LearningSignal[] =>
  sentence ? [{ kind: 'habit', span: shift(wholeOf(sentence.own), sentence.start), reason: WHOLE_REASON }] : [];

/** Only where a lesson could stand: a story may praise its writer anywhere. */
function wholeHollow(worded: WordedSentence | undefined, ends: readonly Sentence[]): readonly HollowSignal[] {
  const sentence = ends.find(({ start }) => start === worded?.start);
  return worded && sentence ? [hollowSignal(sentence, 'bare', wholeOf(worded.own), true)] : [];
}
