import { turns } from '../signals/contrast.ts';
import { countOf } from '../signals/gather.ts';
import { resistanceSignals } from '../signals/resistance.ts';
import type { StoryRule } from './rule.ts';
import { affirmed, quoted, trapExample, trapFinder } from './trap.ts';

/** Where resistance is met; a Result tells who came round. */
const MET = ['situation', 'task', 'action', 'learning'] as const;

export const noResistance: StoryRule = {
  id: 'no-resistance',
  title: 'Influence that met no resistance',
  why: 'The skill in question is to change minds that you cannot command. Where rank decides, or everybody agrees at once, nothing of it shows.',
  remedy:
    'Say who resisted and why, and what changed each mind: data, a demo, an ally, a talk in private, the cost of doing nothing.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: trapExample('influence-without-authority', {
      opening:
        'I showed the 40 shops the new import in a call, and everybody liked it. I wrote a page on how to switch,\n                                                    ^^^^^^^^^^^^^^^\nand answered by mail.',
    }),
    good: trapExample('influence-without-authority', {
      opening:
        'The owner of the prices refused twice, because a copy had once shown stale prices and her team got the calls. I sat with her for a day and wrote down what she checks. I built those checks first and showed her a week of runs.',
    }),
  },
  find: trapFinder('influence-without-authority', (story, text) => {
    const signals = resistanceSignals(story);
    const resisted = countOf(affirmed(signals, ['resisted'], MET).filter(({ unreal }) => !unreal));
    const swayed = countOf(affirmed(signals, ['swayed'], MET));
    const rank = affirmed(signals, ['rank'], ['task', 'action', 'result']).filter(({ unreal }) => !unreal);
    const smooth = affirmed(signals, ['smooth'], ['task', 'action', 'result']);
    const commanded = countOf(rank) > 1 && countOf(rank) > swayed;
    const signs = commanded ? rank : [...rank, ...smooth].sort((a, b) => a.span.start - b.span.start);
    // One doubt among applause is none; without a word of contrast nobody doubts at all.
    const waved = countOf(signs) >= Math.max(1, 2 * resisted) && swayed < 3;
    const smoothly = resisted === 0 && turns(story).contrasts === 0;
    if (!commanded && !waved && !smoothly) return undefined;
    const found = signs.length > 0 ? `found ${quoted(text, signs)}` : 'found none';
    return {
      at: signs[0]?.span,
      unsure: signs.length === 0 || resisted > 0,
      message: `${commanded ? 'Rank decided here' : 'Nobody resists here'}: this looks for somebody who stood against it and for what changed that mind, and ${found}. An interviewer then learns nothing about how you win people. Say who objected, why, and what moved them.`,
      fix: {
        title: 'Add who resisted, and what changed their mind',
        section: 'action',
        sentence: [
          { hole: 'who' },
          ' resisted because ',
          { hole: 'why' },
          '; what changed that was ',
          { hole: 'what you did' },
        ],
      },
    };
  }),
};
