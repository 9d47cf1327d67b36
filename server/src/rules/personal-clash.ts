import { countOf } from '../signals/gather.ts';
import { substanceSignals } from '../signals/substance.ts';
import type { StoryRule } from './rule.ts';
import { affirmed, quoted, trapExample, trapFinder } from './trap.ts';

export const personalClash: StoryRule = {
  id: 'personal-clash',
  title: 'An objection about persons, without substance',
  why: 'An interviewer wants professional disagreement with data. A clash of characters, even a justified one, shows neither judgement nor tact.',
  remedy:
    'Name the direction, your concern and the data behind it, and how you raised it. Leave out what kind of person the other one was.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: trapExample('pushed-back', {
      opening:
        'The product lead was rude to the people at the tills. I told him that his tone was unacceptable,\n                     ^^^^\nand he was offended. I did not give in, and he apologised.',
    }),
    good: trapExample('pushed-back', {
      opening:
        'The product lead wanted all shops on one day. I showed him the load test, in which the twelfth shop filled the disk, and proposed the two smallest first. He asked what a week of waiting would cost, and I put both figures side by side.',
    }),
  },
  find: trapFinder('pushed-back', (story, text) => {
    const signals = substanceSignals(story);
    const never = affirmed(signals, ['never']);
    const persons = affirmed(signals, ['persons']);
    const evidence = countOf(affirmed(signals, ['evidence'], ['task', 'action']));
    const substance = evidence + countOf(affirmed(signals, ['matter'], ['task', 'action']));
    const clash = countOf(persons);
    const isClash = (clash > 1 && evidence < 2 && clash > substance) || (clash > 3 && clash > 2 * evidence);
    if (never.length === 0 && !isClash) return undefined;
    const signs = never.length > 0 ? never : persons;
    return {
      at: signs[0]?.span,
      unsure: never.length === 0 && evidence > 0,
      message: `${never.length > 0 ? 'Nobody pushes back here' : 'This is about persons more than about the matter'}: this looks for a concern and the data behind it, and found ${quoted(text, signs)}. An interviewer wants professional disagreement. Say what the direction would have cost, and how you showed it.`,
      fix: {
        title: 'Add your concern and its evidence',
        section: 'action',
        sentence: ['My concern was ', { hole: 'what would go wrong' }, ', and I showed ', { hole: 'the data' }],
      },
    };
  }),
};
