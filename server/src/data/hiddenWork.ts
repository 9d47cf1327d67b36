/**
 * How much each sign in a sentence speaks for a passive that hides the writer's own work, or against it. The figures are
 * those of a logistic regression on the development data. It starts from what grammar leads one to expect, so that a sign
 * that few stories show keeps a fair weight, and it was judged on each author's stories by what the others' had taught. One
 * point makes the odds almost three times as good.
 */
export const WEIGHTS = {
  // What the verb tells.
  'an act of work': 1.7,
  'a finding': 2.4,
  'an act that does not tell': -0.1,
  'a decision': -0.2,
  'an answer': -2,
  'how a thing is made': 0.4,
  'given to others': 1,
  'given to the writer': -2,
  'no act of work': -3.1,
  // Whether it happened in the story.
  happened: 1.6,
  'has happened': 1.1,
  'happened before': -2.1,
  happens: -3.5,
  'could happen': -2.2,
  'a plan': -3.1,
  'no tense': -2.1,
  'under way': -0.6,
  'not done': -3.1,
  // Where the clause stands in its sentence.
  'in a subordinate clause': -4.2,
  'in a time clause': -2.4,
  'in a relative clause': -3.4,
  'in a reported clause': -2.9,
  'behind a phrase': -0.3,
  'behind a comma': -0.6,
  'behind "and"': 0.7,
  // What stands beside the verb. A purpose, a means and a particle need somebody who acts.
  'names another doer': -5.2,
  'a particle': 0.5,
  'a judging adverb': -3.2,
  'an adverb of other times': -2.9,
  'a purpose': 0.6,
  'a means': 0.9,
  'reaches the writer': -3.6,
  // What the act is done to.
  'to a person': -3.5,
  "to somebody's own": -2.9,
  'to their own': -0.9,
  'to nothing': -3.6,
  'to the company': -2.5,
  'to "they"': 0.6,
  'to "it"': -1.1,
  'to something new': 0.6,
  'to a bare noun': 0.5,
  // What makes it background.
  'a reason for an act': -2.2,
  'a reason for what follows': -1.7,
  'long past': -3.2,
  'what was found wrong': -4.1,
  'again and again': -2.6,
  'how it was': -3.3,
  'a habit or a plan': -1.8,
  'a fault': -3,
  // Who acts beside it.
  'another acts before': -3.9,
  '"I" acts before': -1.4,
  'a passive beside it': 1.2,
} as const;

export type Sign = keyof typeof WEIGHTS;

/** What a passive weighs without any sign. */
export const BASE = -1.1;

/** From here on a passive is likelier the writer's own hidden work than not. */
export const HINT = -0.1;

/** From here on hardly one in twenty is something else. */
export const WARNING = 1.4;
