import { levelName } from '../data/levels.ts';
import type { Sentence, Story } from '../model/story.ts';
import { retrospective } from '../signals/retrospective.ts';
import { exampleStory } from './exampleStory.ts';
import { hasHoles, isTold, stepDraft } from './lessonHoles.ts';
import { replaceSentence } from './measureHoles.ts';
import type { StoryRule } from './rule.ts';
import { sectionsOf, sentencesIn } from './spoken.ts';

export const shallowRetrospective: StoryRule = {
  id: 'shallow-retrospective',
  title: 'What you would do differently stays vague',
  why: '"Nothing" and "communicate more often" sound like L4: no step, no cost, no cause. A senior answer costs one more sentence.',
  remedy:
    'Name the step and what it would have saved: "I would ask finance in the first week, which would have saved four days". For L6, name the cause in how you framed the problem and what you do since.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: exampleStory({
      parts: {
        differently: 'I would communicate more often with everyone.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      },
    }),
    good: exampleStory(),
  },
  *find(story, { settings: { levelNames } }) {
    const answer = isTold(story) ? retrospective(story) : undefined;
    if (answer?.level !== 'L4' || hasHoles(sentencesIn(sectionsOf(story, 'differently')))) return;
    const low = levelName(answer.level, levelNames);
    const why =
      answer.kind === 'content'
        ? `This finds nothing to change, and an interviewer hears ${low} or a bad memory.`
        : `This would fit any story, and an interviewer hears ${low}.`;
    yield {
      span: answer.span,
      message: `${why} Name the step you would change and what it would have saved.`,
      ...(answer.unsure ? { unsure: true } : {}),
      fixes: () => {
        const sentence = everySentence(story).find(({ start }) => start === answer.span.start);
        return sentence
          ? [
              {
                title: 'Replace it with the step and what it would have saved',
                kind: 'draft',
                edits: [replaceSentence(sentence, stepDraft(story))],
              },
            ]
          : [];
      },
    };
  },
};

const everySentence = ({ sections, loose }: Story): readonly Sentence[] => [...sentencesIn(sections), ...loose];
