import { levelName } from '../data/levels.ts';
import type { Fix } from '../model/finding.ts';
import { type PhraseSignal, phraseSubstance } from '../signals/phraseSubstance.ts';
import { exampleStory } from './exampleStory.ts';
import { hasHoles } from './lessonHoles.ts';
import { addSentence } from './measureHoles.ts';
import type { StoryRule } from './rule.ts';
import { listed, shown } from './spoken.ts';

export const hollowPhrase: StoryRule = {
  id: 'hollow-phrase',
  title: 'A staff-level phrase without its substance',
  why: 'Interviewers know these phrases, too. With an object, a reason and a size behind it, one raises the level they hear; alone it is vocabulary, and they ask the question that it avoids.',
  remedy:
    'Put what the phrase promises into the same sentence or the next: what was out, what it would have cost, whom and why. Otherwise drop the phrase.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: exampleStory({
      parts: {
        learning:
          'I was wrong about the database: I would have bought a bigger one. Since then I time every stage before I change one.\n\nThe leverage was my experience.\n^^^^^^^^^^^^^^^^',
      },
    }),
    good: exampleStory({
      parts: {
        learning:
          'I was wrong about the database: I would have bought a bigger one. Since then I time every stage before I change one.\n\nThe leverage was that one lookup and not the bigger machine, because 39 of 40 reads were the same.',
      },
    }),
  },
  *find(story, { file, settings: { levelNames } }) {
    for (const signal of phraseSubstance(story)) {
      if (signal.hasSubstance || hasHoles([signal.sentence])) continue;
      const words = shown(file.text.slice(signal.span.start, signal.span.end));
      yield {
        span: signal.span,
        message: `"${words}" is a phrase of ${levelName('L6', levelNames)} stories, and neither its sentence nor the next gives ${listed(signal.missing)}. Alone it is vocabulary. ${signal.family.substance}`,
        fixes: () => [completed(signal)],
      };
    }
  },
};

const completed = ({ sentence, family }: PhraseSignal): Fix => ({
  title: 'Add what the phrase needs',
  kind: 'draft',
  edits: [addSentence(sentence, family.completion)],
});
