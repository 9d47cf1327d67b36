import { quantities } from '../language/quantities/quantities.ts';
import { placeForChange } from '../language/vague/changes.ts';
import { holesOf } from '../language/words/writtenHoles.ts';
import type { Fix } from '../model/finding.ts';
import type { Sentence } from '../model/story.ts';
import { exampleStory, marked } from './exampleStory.ts';
import { fillIn } from './holes.ts';
import { addSentence, BEFORE_AFTER, insertAt } from './measureHoles.ts';
import type { StoryRule } from './rule.ts';
import { isFilled, sectionsOf, sentencesIn } from './spoken.ts';

export const unquantifiedResult: StoryRule = {
  id: 'unquantified-result',
  title: 'The Result has no number',
  why: 'Without a number an interviewer cannot tell a large effect from a small one, and notes the smaller. Names, versions, dates and targets do not count.',
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
        'The Result has no number, so an interviewer cannot tell how large the effect was. Give the value before and after, or mark an approximation: "roughly 30".',
      fixes: () => numberFixes(sentences, first),
    };
  },
};

const draft = (title: string, ...edits: Fix['edits']): Fix => ({ title, kind: 'draft', edits });

/** The hole that is there, else the place behind a verb of change, else a sentence of its own. */
function numberFixes(sentences: readonly Sentence[], first: Sentence): readonly Fix[] {
  for (const { start, prose } of sentences) {
    const [hole] = holesOf(prose);
    if (hole) return [fillIn(hole, start)];
  }
  for (const { start, prose } of sentences) {
    const place = placeForChange(prose);
    if (place === undefined) continue;
    return [
      draft('Add "from … to …" where it tells the change', insertAt(start + place, [' ', ...BEFORE_AFTER])),
      draft(
        'Add an approximation, marked as one',
        insertAt(start + place, [' by roughly ', { hole: 'number and unit' }]),
      ),
    ];
  }
  const measure = { hole: 'the measure' };
  return [
    draft(
      'Add a sentence with "from … to …"',
      addSentence(first, ['In figures, ', measure, ' went ', ...BEFORE_AFTER]),
    ),
    draft(
      'Add a sentence with an approximation, marked as one',
      addSentence(first, ['In figures, ', measure, ' is now roughly ', { hole: 'number and unit' }]),
    ),
  ];
}
