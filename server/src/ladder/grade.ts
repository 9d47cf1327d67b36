/**
 * From a story to its grade. Evidence is gathered dimension by dimension, each dimension stands at the highest level that
 * its evidence proves, and `overall.ts` defines what they add up to. Nothing here is asked on a keystroke: a story is graded
 * when somebody looks, once as long as it stays the same object.
 */
import { DIMENSIONS, type Dimension } from '../data/ladder.ts';
import { LADDER_QUESTIONS } from '../data/ladderQuestions.ts';
import { LEVELS, type Level, reaches } from '../data/levels.ts';
import type { DimensionGrade, Evidence, Grade } from '../model/grade.ts';
import { overlaps } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { ambiguityOf } from './ambiguity.ts';
import { influenceOf } from './influence.ts';
import { mentorshipOf } from './mentorship.ts';
import { overallOf } from './overall.ts';
import { qualityOf } from './quality.ts';
import { lineAt, readScene } from './scene.ts';
import { scopeOf } from './scope.ts';
import { wordingOf } from './wording.ts';

const grades = new WeakMap<Story, Grade>();

/** The grade of a story. Memoised by the story. */
export function gradeStory(story: Story): Grade {
  const known = grades.get(story);
  if (known) return known;
  const scene = readScene(story);
  const influence = influenceOf(scene);
  const ambiguity = ambiguityOf(scene, influence);
  const read = [
    ...scopeOf(scene, ambiguity, influence),
    ...ambiguity,
    ...influence,
    ...qualityOf(scene, influence),
    ...mentorshipOf(scene),
  ];
  const { proofs, isDoubted } = wordingOf(story, scene);
  const doubted = read.filter(isDoubted);
  const sure = read.filter((one) => !doubted.includes(one));
  // Grammar sees who did what, where words only see that something like it was done: they speak where they say more, and
  // at a sentence that grammar reads, or the next one, where they say much more.
  const isBeside = (a: Evidence, b: Evidence) =>
    Math.abs(lineAt(scene, a.span.start) - lineAt(scene, b.span.start)) <= 1;
  const worded = proofs.filter(
    (one) =>
      !sure.some(
        (other) =>
          other.dimension === one.dimension &&
          (reaches(other.level, one.level) || (levelAbove(other.level) === one.level && isBeside(other, one))),
      ),
  );
  // Where words speak of a sentence, what grammar reads there goes.
  const alone = sure.filter(
    (one) => !worded.some((other) => other.dimension === one.dimension && overlaps(other.span, one.span)),
  );
  const grade = gradeOf([...alone, ...worded], doubted);
  grades.set(story, grade);
  return grade;
}

const levelAbove = (level: Level): Level | undefined => LEVELS[LEVELS.indexOf(level) + 1];

/** What the evidence adds up to. */
export function gradeOf(evidence: readonly Evidence[], doubted: readonly Evidence[] = []): Grade {
  const proven = DIMENSIONS.map((dimension) => [dimension, proofOf(dimension, evidence)] as const);
  const overall = overallOf(proven.map(([, { level }]) => level));
  const dimensions = proven.map(([dimension, proof]): [Dimension, DimensionGrade] => [
    dimension,
    { ...proof, next: nextOf(dimension, proof.level, overall) },
  ]);
  return { dimensions: Object.fromEntries(dimensions) as Record<Dimension, DimensionGrade>, overall, doubted };
}

function proofOf(dimension: Dimension, all: readonly Evidence[]): Omit<DimensionGrade, 'next'> {
  const own = all.filter((one) => one.dimension === dimension).sort((a, b) => a.span.start - b.span.start);
  // Several phrases of one clause are one piece of evidence.
  const places = new Map(own.map((one) => [`${one.span.start} ${one.level}`, one]));
  const evidence = [...places.values()];
  const rung = evidence.reduce((most, { level }) => Math.max(most, LEVELS.indexOf(level)), -1);
  return { level: LEVELS[rung], evidence };
}

/** The rung above the one proven. Where nothing is, the rung of the story: nobody asks a senior engineer who taught them. */
function nextOf(dimension: Dimension, level: Level | undefined, overall: Level | undefined): DimensionGrade['next'] {
  const next = level ? levelAbove(level) : (overall ?? LEVELS[0]);
  return next && { level: next, ask: LADDER_QUESTIONS[dimension][next] };
}
