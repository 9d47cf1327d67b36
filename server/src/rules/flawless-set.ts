import { exampleSet } from './exampleSet.ts';
import type { SetRule } from './rule.ts';

/** With fewer stories, each is told by a rule of its own that it lacks tension. */
const ENOUGH = 3;

export const flawlessSet: SetRule = {
  id: 'flawless-set',
  title: 'No failure, mistake or disagreement in the whole set',
  why: 'Ten stories in which nothing went wrong sound like somebody who took no risk, saw no mistake, or does not tell. Interviewers write that down without saying so.',
  remedy:
    'Keep a project that failed, something you were wrong about and a disagreement in the set, each with what it cost and what you changed.',
  severity: 'information',
  scope: 'set',
  examples: {
    bad: exampleSet({
      rows: {
        'disagreed-with-senior': null,
        'wrong-about-something-big': null,
        'failed-project': null,
        'influence-without-authority': null,
        'pushed-back': null,
      },
      marks: ['story'],
    }),
    good: exampleSet(),
  },
  *find(stories) {
    const told = stories.filter(({ isTold }) => isTold);
    if (told.length < ENOUGH || told.some(({ isTroubled }) => isTroubled)) return;
    yield {
      message: `Nothing goes wrong in any of the ${told.length} stories: no failure, no mistake, no disagreement. Keep a story of each in the set, with its cost and what you changed.`,
    };
  },
};
