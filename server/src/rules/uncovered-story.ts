import { CANONICAL } from '../data/canonical.ts';
import { coverage } from '../portfolio/coverage.ts';
import { exampleSet } from './exampleSet.ts';
import type { SetRule } from './rule.ts';

export const uncoveredStory: SetRule = {
  id: 'uncovered-story',
  title: 'A canonical story that nobody covers',
  why: 'Ten stories cover nine of ten questions in a behavioural loop. Whoever lacks one of them improvises, and an improvised story has neither numbers nor a lesson.',
  remedy:
    'Write the missing story, or tag the one that tells it with its id. One story may cover two of the ten where it shows both.',
  severity: 'information',
  scope: 'set',
  examples: {
    bad: exampleSet({ rows: { 'mentored-someone': null }, marks: ['mentored-someone'] }),
    good: exampleSet(),
  },
  *find(stories) {
    for (const { id, stories: covering } of coverage(stories).slots) {
      if (covering.some(({ isTold }) => isTold)) continue;
      const { title, why } = CANONICAL[id];
      const state = covering.length > 0 ? `"${title}" is begun and not told yet` : `No story covers "${title}"`;
      yield { message: `${state}. ${why} Write it, or tag the story that tells it "story: ${id}".`, slot: id };
    }
  },
};
