import { dutyAt } from '../language/phrases/duty.ts';
import { exampleStory, marked } from './exampleStory.ts';
import { keepOne } from './notes.ts';
import type { StoryRule } from './rule.ts';
import { sectionsOf, sentencesIn } from './spoken.ts';

export const longTask: StoryRule = {
  id: 'long-task',
  title: 'The Task takes more than one sentence',
  why: 'The Task answers one question: what was yours to achieve? More sentences blur the answer, or tell the Action early.',
  remedy: 'Write one sentence that says what you had to achieve. Constraints and plans belong to the Action.',
  severity: 'hint',
  scope: 'story',
  examples: {
    bad: exampleStory({
      parts: {
        task: 'I owned the import and had to bring it back before opening time. The table behind it had another owner.',
      },
      labels: { task: marked('task') },
    }),
    good: exampleStory(),
  },
  *find(story, { file }) {
    const sections = sectionsOf(story, 'task').filter(({ kinds }) => kinds.length === 1);
    const [first] = sections;
    const sentences = sentencesIn(sections);
    if (!first || sentences.length < 2) return;
    yield {
      span: first.label,
      message: `The Task takes ${sentences.length} sentences. One sentence with what you had to achieve is easier to remember and to grade; move the steps to the Action and the rest to Notes.`,
      fixes: () => {
        const kept = dutyAt(sentences);
        const which = kept === 0 ? 'first sentence' : 'sentence with your responsibility';
        const fix = keepOne(file.text, story, sentences, kept, `Keep the ${which} and move the rest to Notes`);
        return fix ? [fix] : [];
      },
    };
  },
};
