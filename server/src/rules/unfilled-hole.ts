import { holesOf } from '../language/words/writtenHoles.ts';
import type { Remark } from '../model/finding.ts';
import { shift } from '../model/span.ts';
import { isSpoken } from '../model/speech.ts';
import type { Sentence } from '../model/story.ts';
import { exampleStory } from './exampleStory.ts';
import { fillIn } from './holes.ts';
import type { StoryRule } from './rule.ts';
import { isFilled, shown } from './spoken.ts';

export const unfilledHole: StoryRule = {
  id: 'unfilled-hole',
  title: 'A hole still waits for your words',
  why: 'A prompt in square brackets stands for a fact that only you know. In the interview the sentence breaks off there, right where the fact should impress.',
  remedy:
    'Put the fact in its place, or an approximation that you mark as one: "roughly 30". Otherwise cut the sentence.',
  severity: 'hint',
  scope: 'story',
  examples: {
    bad: exampleStory({
      parts: {
        result:
          'The import ends at 5 am instead of noon, and wrong prices fell by 92%, from [before] to one a month.\n                                                                            ^^^^^^^^',
      },
    }),
    good: exampleStory(),
  },
  *find({ sections }) {
    // A section of holes alone is an empty one, and another rule says so, once.
    for (const section of sections)
      if (isSpoken(section) && isFilled(section)) yield* section.sentences.flatMap(holesIn);
  },
};

const holesIn = ({ start, prose }: Sentence): readonly Remark[] =>
  holesOf(prose).map((hole) => ({
    span: shift(hole, start),
    message: `"[${shown(hole.prompt)}]" still waits for your words, and an interviewer hears a sentence without its fact. Put the fact in its place, or an approximation that you mark as one.`,
    fixes: () => [fillIn(hole, start)],
  }));
