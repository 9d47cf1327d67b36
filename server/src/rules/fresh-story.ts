import { duration, RIPE } from '../signals/ago.ts';
import { exampleStory } from './exampleStory.ts';
import type { FileRule } from './rule.ts';
import { endedAgo } from './storyAge.ts';

export const freshStory: FileRule = {
  id: 'fresh-story',
  title: 'The story is only weeks old',
  why: 'Under three months, nobody knows yet what lasted. An interviewer asks "and how does it run today?", and there is no today to tell of.',
  remedy:
    'Keep the story for later, or say plainly what you cannot know yet. Have an older one ready for the same question.',
  severity: 'information',
  scope: 'file',
  late: true,
  examples: {
    bad: exampleStory({
      parts: {
        situation:
          "Last month the nightly import of 40 shops ended at noon, and the shops opened with yesterday's prices.\n^^^^^^^^^^",
      },
    }),
    good: exampleStory(),
  },
  *find(file, { now }) {
    for (const ago of endedAgo(file, now)) {
      // A year alone may have ended yesterday or long before.
      if (ago.most >= RIPE) continue;
      yield {
        span: ago.age.span,
        message: `This story ended ${ago.most === 0 ? 'this month' : `${duration(ago.most)} ago`}, so nobody can say yet what lasted. Under ${RIPE} months counts as too recent; tell an older one next to it.`,
      };
    }
  },
};
