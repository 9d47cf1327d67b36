import { countOf } from '../signals/gather.ts';
import { otherSideSignals } from '../signals/otherSide.ts';
import type { StoryRule } from './rule.ts';
import { affirmed, quoted, trapExample, trapFinder } from './trap.ts';

/** What a writer would do differently comes too late for the other side. */
const TOLD = ['situation', 'task', 'action', 'result', 'learning'] as const;

export const strawOpponent: StoryRule = {
  id: 'straw-opponent',
  title: 'A disagreement in which the other side has no case',
  why: 'An interviewer wants to see two sound positions and how you settled them. Where the other person is plainly wrong and you are plainly right, the story shows no judgement, and the listener wonders how that person would tell it.',
  remedy:
    'Give the best reason of the other side as that person would put it, and the evidence that settled the matter. Say what you took over from it.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: trapExample('disagreed-with-senior', {
      opening:
        'The principal engineer wanted a bigger machine, which was simply wrong. I told him so in two meetings\n                                                          ^^^^^^^^^^^^\nand showed him a chart. He had no answer to it, and I built the copy.',
      parts: {
        learning: 'I now draw the chart before the first meeting.',
      },
    }),
    good: trapExample('disagreed-with-senior', {
      opening:
        'The principal engineer wanted a bigger machine. His reason was sound: a copy had once gone stale for a day, and he had been the one on call. I proposed a test that could prove either of us wrong, a week of runs with both, and he agreed.',
    }),
  },
  find: trapFinder('disagreed-with-senior', (story, text) => {
    const signals = otherSideSignals(story);
    const dismissed = affirmed(signals, ['dismissed'], TOLD).filter(({ unreal }) => !unreal);
    const waved = new Set(dismissed.map(({ sentence }) => sentence));
    // "He said that he just didn't see the point" gives his words and no case.
    const cases = affirmed(signals, ['case', 'turned'], TOLD).filter(({ sentence }) => !waved.has(sentence));
    const joint = affirmed(signals, ['joint'], TOLD);
    const none = cases.length === 0 && dismissed.length > 0;
    const said = countOf(cases) + countOf(joint);
    const thin = countOf(dismissed) > 1 && countOf(dismissed) > 2 * said;
    if (!none && !thin) return undefined;
    const found = dismissed.length > 0 ? `found ${quoted(text, dismissed)}` : 'found only your own position';
    return {
      at: dismissed[0]?.span,
      unsure: dismissed.length === 0 || !none,
      message: `The other side has no case here: this looks for a reason on their side and for evidence that settled it, and ${found}. An interviewer wants two sound positions. Give the best argument against yours, as that person would put it.`,
      fix: {
        title: "Add the other side's reason",
        section: 'action',
        sentence: ['The reason on the other side was ', { hole: 'the best argument against yours' }],
      },
    };
  }),
};
