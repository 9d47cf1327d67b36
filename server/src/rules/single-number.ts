import { quantities } from '../language/quantities/quantities.ts';
import { shift } from '../model/span.ts';
import { exampleStory, marked } from './exampleStory.ts';
import { BEFORE_AFTER, beforeStop, insertAt } from './measureHoles.ts';
import type { StoryRule } from './rule.ts';
import { isFilled, sectionsOf, sentencesIn } from './spoken.ts';

export const singleNumber: StoryRule = {
  id: 'single-number',
  title: 'The Result has one number only',
  why: 'One number can be luck or a side effect. A second one, on cost, quality or the people it helped, shows that the effect was real.',
  remedy: 'Add a second figure: what it was before, what it was worth, or how many people it reached.',
  severity: 'hint',
  scope: 'story',
  examples: {
    bad: exampleStory({
      parts: { result: 'Wrong prices fell by 92%, and the shops open with the prices of the day.' },
      labels: { result: marked('result') },
    }),
    good: exampleStory(),
  },
  *find(story) {
    const sections = sectionsOf(story, 'result').filter(isFilled);
    const sentences = sentencesIn(sections);
    const found = sentences.flatMap(({ start, prose }) => quantities(prose).map(({ span }) => shift(span, start)));
    const [section, last, only] = [sections[0], sentences.at(-1), found[0]];
    if (!section || !last || !only || found.length > 1) return;
    yield {
      span: section.label,
      message:
        'The Result has one number. A second one, such as the value before, the money or the people it reached, makes the first more convincing.',
      related: () => [{ span: only, message: 'The one number of this Result.' }],
      fixes: () => [
        {
          title: 'Add a second measure',
          kind: 'draft',
          edits: [insertAt(beforeStop(last), [', and ', { hole: 'a second measure' }, ' went ', ...BEFORE_AFTER])],
        },
        {
          title: 'Add a second measure as an approximation',
          kind: 'draft',
          edits: [
            insertAt(beforeStop(last), [
              ', and ',
              { hole: 'a second measure' },
              ' is now roughly ',
              { hole: 'number and unit' },
            ]),
          ],
        },
      ],
    };
  },
};
