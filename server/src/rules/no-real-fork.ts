import { turns } from '../signals/contrast.ts';
import { forkSignals } from '../signals/fork.ts';
import { countOf } from '../signals/gather.ts';
import type { StoryRule } from './rule.ts';
import { affirmed, quoted, trapExample, trapFinder, variety } from './trap.ts';

/** Where a choice is weighed; a Result only tells how it went. */
const WEIGHED = ['situation', 'task', 'action', 'learning'] as const;

/** Turns in an Action without options; with more of them the options may stand in words that nobody lists. */
const FLAT = 2;

export const noRealFork: StoryRule = {
  id: 'no-real-fork',
  title: 'A hard decision without a second valid option',
  why: 'The question about your hardest decision looks for a choice that could have gone either way. Where one option is plainly right, an interviewer hears good execution and no judgement.',
  remedy:
    'Name the option you turned down, the assumption under which it would have been right, and what tipped the scales. If there was none, tell another decision here.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: trapExample('hardest-decision', {
      opening:
        'The copy was obviously the right answer, so I built it in a week.\n             ^^^^^^^^^\n\nI moved the lookup to it one shop at a time, widened a column for prices with four decimals, and wrote a check that reads both sources every night.',
      parts: {
        title: '# The import that ran at noon',
      },
    }),
    good: trapExample('hardest-decision', {
      opening:
        'Two options were left. A bigger machine was faster to get and would have doubled the bill. A copy of the table was cheap, but it assumed that a price may be ten minutes old. I asked the shops which of the two hurts them more, compared a week of runs and chose the copy.',
    }),
  },
  find: trapFinder('hardest-decision', (story, text) => {
    const signals = forkSignals(story);
    const fork = affirmed(signals, ['options', 'merit', 'price', 'assumption', 'weighing'], WEIGHED);
    const plain = affirmed(signals, ['plain'], WEIGHED).filter(({ unreal }) => !unreal);
    const kinds = variety(fork);
    const { contrasts, hypotheses } = turns(story);
    const easy = countOf(plain);
    if (kinds > 0 ? easy < kinds : easy === 0 && contrasts + hypotheses > FLAT) return undefined;
    const found = plain.length > 0 ? `found ${quoted(text, plain)}` : 'found one course of action';
    return {
      at: plain[0]?.span,
      unsure: plain.length === 0,
      message: `No second option here could have been right: this looks for two options, a case for each and what the choice gave up, and ${found}. An interviewer then hears execution, not a hard decision. Name the option you turned down and when it would have been right.`,
      fix: {
        title: 'Add the option you turned down',
        section: 'action',
        sentence: [
          'The other option was ',
          { hole: 'the option you turned down' },
          '; it would have been right if ',
          { hole: 'its assumption' },
        ],
      },
    };
  }),
};
