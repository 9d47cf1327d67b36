import { quantities } from '../language/quantities.ts';
import type { Fix } from '../model/finding.ts';
import type { Sentence } from '../model/story.ts';
import { exampleStory, marked } from './exampleStory.ts';
import { BEFORE_AFTER, beforeStop, insertAt } from './measureHoles.ts';
import type { StoryRule } from './rule.ts';
import { isFilled, sectionsOf, sentencesIn } from './spoken.ts';

export const unquantifiedResult: StoryRule = {
  id: 'unquantified-result',
  title: 'The Result has no number',
  why: 'Without a number an interviewer cannot tell a large effect from a small one, and notes the smaller. Names, versions, dates and targets are no numbers of yours.',
  remedy:
    'Give the figure before and after: time, money, errors, users, hours saved. A figure you do not remember counts as an approximation when you mark it as one: "roughly 30".',
  severity: 'warning',
  scope: 'story',
  examples: {
    bad: exampleStory({
      parts: { result: 'The shops open with the prices of the day, and nobody calls about them any more.' },
      labels: { result: marked('result') },
    }),
    good: exampleStory(),
  },
  *find(story) {
    const sections = sectionsOf(story, 'result').filter(isFilled);
    const sentences = sentencesIn(sections);
    const [section] = sections;
    const [first] = sentences;
    if (!section || !first || sentences.some(({ prose }) => quantities(prose).length > 0)) return;
    yield {
      span: section.label,
      message:
        'The Result has no number, so an interviewer cannot tell how large the effect was. Say from what to what it changed, or mark an approximation: "roughly 30".',
      fixes: () => numberFixes(first),
    };
  },
};

const numberFixes = (sentence: Sentence): readonly Fix[] => {
  const at = beforeStop(sentence);
  return [
    { title: 'Add "from … to …" to the first sentence', kind: 'draft', edits: [insertAt(at, [' ', ...BEFORE_AFTER])] },
    {
      title: 'Add an approximation, marked as one',
      kind: 'draft',
      edits: [insertAt(at, [', roughly ', { hole: 'number and unit' }])],
    },
  ];
};
