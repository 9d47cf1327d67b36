/**
 * How much each sign in a sentence speaks for a belief or habit that changed, and for words that stand in place of one
 * (`[changed, hollow]`), or against it. The figures are those of two logistic regressions on the development data. They start
 * from what grammar leads one to expect, so that a sign that few stories show keeps a fair weight, and were judged on each
 * author's stories by what the others' had taught. One point makes the odds almost three times as good.
 */
export const WEIGHTS = {
  // Where the sentence stands.
  'where the lesson stands': [0.3, 2.4],
  'in the other answer': [-1, -2],
  'in the Result': [-1.1, -2.1],
  'at the end of the Result': [-1.1, -2.2],
  'after the Result': [0.4, -1.1],
  'before the turn': [-2, -3],
  // A way of working: how it is told as standing today, and whose it is.
  'a way of working': [0.9, -0.8],
  'done since then': [2.9, -1.3],
  'done these days': [1.3, -0.7],
  'done each time': [0.8, -0.4],
  'done in the present': [0.8, -0.4],
  'begun or given up': [2, -0.5],
  'done the next time': [2.1, -0.6],
  "the writer's way": [2.7, -0.9],
  'a rule for all work of a kind': [-0.2, 0],
  'what goes with all work of a kind': [-0.4, -0.1],
  "the group's way": [-1, -0.1],
  "nobody's way by name": [-1.5, -0.3],
  'looks after what was made': [-2.9, 0],
  'a present told before': [-6, 0],
  'a way of working, where the lesson stands': [1.7, -0.3],
  "another's way, elsewhere": [-2.1, -0.4],
  'a way of working in praise': [-3.3, 0.4],
  'always, on no condition': [-1.2, 0.4],
  'a plan, in the other answer': [-2.9, 0],
  'today against the past': [1, -0.7],
  'today, and no way of working': [-0.7, -0.3],
  'set against what was before': [1.5, -1],
  // A belief.
  'a belief': [0.2, -0.4],
  'a misjudgement': [0.1, -0.5],
  'a former belief': [0.8, -0.2],
  'a former belief in full': [2.1, -0.2],
  'a guess': [0.1, 0],
  'a belief that moved': [0.4, 0],
  'a change that is not named': [-3.1, 0.5],
  'not this but that': [0.8, 0],
  'a discovery': [-0.1, 0.3],
  'a belief, where the lesson stands': [2.6, -0.6],
  'an estimate': [-0.7, 0],
  // What people say in place of a lesson.
  'hollow words': [-1.6, 2.4],
  praise: [-2.7, 2.5],
  'an instinct confirmed': [-2.3, 2.7],
  'a feeling': [-1.6, 1.8],
  'knowledge gained': [-0.9, 1.7],
  'an intention': [-1, 1.5],
  'a maxim': [-1, 2.5],
  'a maxim on something': [-0.4, 1.1],
  'announced as the lesson': [-0.5, 1.8],
  // What else the sentence holds.
  'names little': [-1.3, 0.2],
  'names much': [1.2, -0.8],
  'a figure': [-0.8, -0.5],
  content: [-0.5, -0.6],
  'looks back at a step': [-0.6, -2.4],
  hedged: [0.1, 0],
  'the writer': [0.6, 0.4],
  'the group alone': [-0.5, 0],
  'everybody, not the writer': [-0.9, 0.6],
  'a condition': [1.5, -0.8],
  'a schedule': [-0.4, -0.4],
  'a choice against': [0.9, 0.1],
  'words of error': [3.6, -1],
  'what was before': [2.3, -0.7],
  "the writer's own things": [0.4, -0.3],
  'what the writer can': [-0.8, 0.9],
  'grand words': [-0.9, 0.7],
  'the future': [-0.3, 0.3],
} as const;

export type Sign = keyof typeof WEIGHTS;

/** What a sentence weighs without any sign. */
export const BASE = [-2.2, -2.2] as const;

/** From here on a sentence is a lesson. */
export const CHANGED = -0.2;

/** From here on a sentence where a lesson should stand is likelier hollow than something else. */
export const HOLLOW = -0.5;

/** From here on it is so even without the words that people use in place of a lesson. */
export const BARE = 1.1;

/** From here on it may be a lesson all the same, so that what is hollow gets a hint only. */
export const PERHAPS = -1;
