/**
 * How much each sign in a sentence speaks for a passive that hides the writer's own work, or against it. The figures are
 * those of a logistic regression on the development data. It starts from what grammar leads one to expect, so that a sign
 * that few stories show keeps a fair weight, and it was judged on each author's stories by what the others' had taught. One
 * point makes the odds almost three times as good.
 */
export const WEIGHTS = {
  // What the verb tells.
  'an act of work': 1.9,
  'a finding': 2.4,
  'an act that does not tell': -0.1,
  'a decision': 0.1,
  'an answer': -3.05,
  'how a thing is made': 1.1,
  'given to others': 2,
  'given to the writer': -3.45,
  'no act of work': -3.7,
  // Whether it happened in the story.
  happened: 1.8,
  'has happened': 2.5,
  'happened before': -2.5,
  happens: -4.05,
  'could happen': -2.8,
  'a plan': -3.45,
  'no tense': -2.9,
  'under way': -0.85,
  'not done': -4.75,
  // Where the clause stands in its sentence.
  'in a subordinate clause': -5.8,
  'in a time clause': -3.65,
  'in a relative clause': -4.9,
  'in a reported clause': -3.95,
  'behind a phrase': -0.35,
  'behind a comma': -0.4,
  'behind "and"': 0.65,
  // What stands beside the verb. A purpose, a means and a particle need somebody who acts.
  'names another doer': -6.8,
  'a particle': 0.7,
  'a judging adverb': -5.45,
  'an adverb of other times': -4.8,
  'a purpose': 0.7,
  'a means': 1.65,
  'reaches the writer': -5.85,
  // What the act is done to.
  'to a person': -4.95,
  "to somebody's own": -4,
  'to their own': -1.85,
  'to nothing': -5.55,
  'to the company': -3.5,
  'to "they"': 0.6,
  'to "it"': -1.45,
  'to something new': 0.75,
  'to a bare noun': 0.5,
  // What makes it background.
  'a reason for an act': -3.05,
  'a reason for what follows': -3.05,
  'long past': -4.2,
  'what was found wrong': -4.2,
  'again and again': -4.5,
  'how it was': -4.7,
  'a habit or a plan': -3.45,
  'a fault': -4.15,
  // Who acts beside it.
  'another acts before': -4.25,
  '"I" acts before': -2.2,
  'a passive beside it': 1.5,
} as const;

export type Sign = keyof typeof WEIGHTS;

/** What a passive weighs without any sign. */
export const BASE = -1;

/** From here on a passive is likelier the writer's own hidden work than not. */
export const HINT = 0;

/** From here on hardly one in twenty is something else. */
export const WARNING = 1.2;
