/**
 * How much each sign in a sentence speaks for a passive that hides the writer's own work, or against it. The figures are
 * those of a logistic regression on the development data. It starts from what grammar leads one to expect, so that a sign
 * that few stories show keeps a fair weight, and it was judged on each author's stories by what the others' had taught. One
 * point makes the odds almost three times as good.
 */
export const WEIGHTS = {
  // What the verb tells.
  'an act of work': 2,
  'a finding': 2.2,
  'an act that does not tell': -0.4,
  'a decision': 0.1,
  'an answer': -3.1,
  'how a thing is made': 1.2,
  'given to others': 1.8,
  'given to the writer': -2.5,
  'no act of work': -3.6,
  // Whether it happened in the story.
  happened: 2.2,
  'has happened': 2.3,
  'happened before': -1.8,
  happens: -4.7,
  'could happen': -2.8,
  'a plan': -3.3,
  'no tense': -2.5,
  'under way': -0.8,
  'not done': -4.3,
  // Where the clause stands in its sentence.
  'in a subordinate clause': -5.4,
  'in a time clause': -2.7,
  'in a relative clause': -4.3,
  'in a reported clause': -3.5,
  'behind a phrase': -0.3,
  'behind a comma': -0.5,
  'behind "and"': 0.7,
  // What stands beside the verb. A purpose, a means and a particle need somebody who acts.
  'names another doer': -6.5,
  'a particle': 0.8,
  'a judging adverb': -5,
  'an adverb of other times': -4.2,
  'a purpose': 0.8,
  'a means': 1.5,
  'reaches the writer': -5,
  // What the act is done to.
  'to a person': -4.9,
  "to somebody's own": -3.1,
  'to their own': -1.7,
  'to nothing': -5.3,
  'to the company': -2.9,
  'to "they"': 0.6,
  'to "it"': -1.7,
  'to something new': 0.8,
  'to a bare noun': 0.6,
  // What makes it background.
  'a reason for an act': -2.6,
  'a reason for what follows': -3,
  'long past': -4.1,
  'what was found wrong': -4.4,
  'again and again': -3.7,
  'how it was': -4.1,
  'a habit or a plan': -2.4,
  'a fault': -3.4,
  // Who acts beside it.
  'another acts before': -4.2,
  '"I" acts before': -2,
  'a passive beside it': 1.4,
} as const;

export type Sign = keyof typeof WEIGHTS;

/** What a passive weighs without any sign. */
export const BASE = -1.6;

/** From here on a passive is likelier the writer's own hidden work than not. */
export const HINT = 0;

/** From here on hardly one in twenty is something else. */
export const WARNING = 1.2;
