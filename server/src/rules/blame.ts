import type { Fix } from '../model/finding.ts';
import { type BlameSignal, blames } from '../signals/blame.ts';
import { exampleStory } from './exampleStory.ts';
import { addSentence } from './measureHoles.ts';
import type { StoryRule } from './rule.ts';
import { shown } from './spoken.ts';

export const blame: StoryRule = {
  id: 'blame',
  title: 'A failure lands on somebody else',
  why: 'An interviewer who hears a colleague judged expects to be the next one. The failure of others tells nothing about you; what you did about it does.',
  remedy:
    'Say what happened without a verdict on the person, and then what you did when you saw it. If you could have seen it earlier, say that too.',
  severity: 'warning',
  scope: 'story',
  late: true,
  examples: {
    bad: exampleStory({
      parts: {
        result:
          'The import ends at 5 am instead of noon, and wrong prices fell from 12 a week to one a month.\n\nI lost two shops all the same. The sales team was too lazy to call them.\n                                   ^^^^^^^^^^^^^^^^^^^^^^^',
      },
    }),
    good: exampleStory({
      parts: {
        result:
          'The import ends at 5 am instead of noon, and wrong prices fell from 12 a week to one a month.\n\nI lost two shops all the same. I called both owners and wrote the mail that now goes out with each change.',
      },
    }),
  },
  *find(story, { file }) {
    for (const signal of blames(story)) {
      yield {
        span: signal.span,
        message: messageFor(signal, shown(file.text.slice(signal.span.start, signal.span.end))),
        fixes: () => fixesFor(signal),
      };
    }
  },
};

const messageFor = ({ kind }: BlameSignal, words: string): string =>
  kind === 'attack'
    ? `"${words}" judges a person, and an interviewer wonders what working with you is like. Say what happened, and what you did when it did.`
    : `"${words}" puts a failure on somebody else, and the next sentence does not say what you did about it. Add your own step, or the part that you could have prevented.`;

const fixesFor = ({ sentence: { start, prose } }: BlameSignal): readonly Fix[] => [
  {
    title: 'Add what you did about it',
    kind: 'draft',
    edits: [
      addSentence({ start, end: start + prose.text.length, prose }, [
        'When I saw it, I changed ',
        { hole: 'what you did about it' },
      ]),
    ],
  },
];
