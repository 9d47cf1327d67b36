import { duration, STALE } from '../signals/ago.ts';
import { exampleStory } from './exampleStory.ts';
import type { FileRule } from './rule.ts';
import { endedAgo } from './storyAge.ts';

export const staleStory: FileRule = {
  id: 'stale-story',
  title: 'The story is five years old or more',
  why: 'An interviewer hires who you are now. After five years the tools have changed, the details have faded, and the question comes up what you did since.',
  remedy:
    'Look for a newer story that shows the same, and keep this one as a spare. If it stays, say what you have done with it since.',
  severity: 'information',
  scope: 'file',
  late: true,
  examples: {
    bad: exampleStory({
      parts: {
        situation:
          "In May 2019 the nightly import of 40 shops ended at noon, and the shops opened with yesterday's prices.\n   ^^^^^^^^",
      },
    }),
    good: exampleStory(),
  },
  *find(file, { now }) {
    for (const ago of endedAgo(file, now)) {
      if (ago.least < STALE) continue;
      yield {
        span: ago.age.span,
        message: `This story ended ${duration(ago.least)} ago, and from five years on an interviewer asks what you have done since. Look for a newer one that shows the same.`,
      };
    }
  },
};
