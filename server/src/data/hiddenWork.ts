/**
 * How much each sign in a sentence speaks for a passive that hides the writer's own work, or against it. The figures are
 * those of a logistic regression on the development data. It starts from what grammar leads one to expect, so that a sign
 * that few stories show keeps a fair weight, and it was judged on each author's stories by what the others' had taught. One
 * point makes the odds almost three times as good.
 */
export const WEIGHTS = {
  // What the verb tells.
  'an act of work': 1.7,
  'a finding': 2.3,
  'an act that does not tell': -0.3,
  'a decision': -0.7,
  'how a thing is made': 0.4,
  'given to others': 0.6,
  'given to the writer': -1.5,
  'no act of work': -2.9,
  // Whether it happened in the story.
  happened: 1.5,
  'has happened': 0.8,
  'happened before': -2,
  happens: -3.3,
  'could happen': -2.1,
  'a plan': -3,
  'no tense': -2,
  'under way': -0.6,
  'not done': -2.7,
  // Where the clause stands in its sentence.
  'in a subordinate clause': -3.8,
  'in a time clause': -2.3,
  'in a relative clause': -3.1,
  'in a reported clause': -2.6,
  'behind a phrase': -0.6,
  'behind a comma': -0.7,
  'behind "and"': 0.6,
  // What stands beside the verb. A purpose, a means and a particle need somebody who acts.
  'names another doer': -5,
  'a particle': 0.6,
  'a judging adverb': -2.7,
  'an adverb of other times': -2.7,
  'a purpose': 0.6,
  'a means': 0.7,
  'reaches the writer': -3.1,
  // What the act is done to.
  'to a person': -3.3,
  "to somebody's own": -3,
  'to their own': -0.7,
  'to nothing': -3.2,
  'to the company': -2.4,
  'to "they"': 0.7,
  'to "it"': -1,
  'to something new': 0.6,
  'to a bare noun': 0.5,
  // What makes it background.
  'a reason for an act': -2.1,
  'a reason for what follows': -1.4,
  'long past': -3,
  'what was found wrong': -4,
  'again and again': -2.3,
  'how it was': -2.9,
  'a habit or a plan': -1.4,
  'a fault': -2.9,
  // Who acts beside it.
  'another acts before': -3.6,
  '"I" acts before': -0.9,
  'a passive beside it': 1.4,
} as const;

export type Sign = keyof typeof WEIGHTS;

/** What a passive weighs without any sign. */
export const BASE = -1.2;

/** From here on a passive is likelier the writer's own hidden work than not. */
export const HINT = 0;

/** From here on hardly one in twenty is something else. */
export const WARNING = 1.3;
