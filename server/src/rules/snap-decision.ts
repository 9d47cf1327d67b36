import { overlaps } from '../model/span.ts';
import { riskSignals } from '../signals/boundedRisk.ts';
import { turns } from '../signals/contrast.ts';
import { countOf } from '../signals/gather.ts';
import type { StoryRule } from './rule.ts';
import { affirmed, quoted, trapExample, trapFinder, variety } from './trap.ts';

/** Turns in an Action without a bound; with more of them the risk may stand in words that nobody lists. */
const FLAT = 2;

export const snapDecision: StoryRule = {
  id: 'snap-decision',
  title: 'A decision under pressure whose risk nobody bounded',
  why: 'An interviewer wants to see you decide with 60% of the facts. A decision that happened to work, without a word on what could go wrong, sounds like luck.',
  remedy:
    'Say what you knew and what you did not, the worst that could happen, and how you bounded it: a way back, a small first step, a limit, a sign to stop.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: trapExample('tight-deadline', {
      opening:
        'The sale began in three days. I went with my gut, moved the lookup to a copy and worked all night.\n                                ^^^^^^^^^^^^',
    }),
    good: trapExample('tight-deadline', {
      opening:
        'The sale began in three days, and nobody knew whether old prices were safe. I listed what we knew, moved the two smallest shops first and kept a switch back for each. The worst case was one shop with old prices for an hour.',
    }),
  },
  find: trapFinder('tight-deadline', (story, text) => {
    const signals = riskSignals(story);
    const bounds = affirmed(
      signals,
      ['wayBack', 'small', 'unknowns', 'watched', 'tried'],
      ['task', 'action', 'learning'],
    );
    const luck = affirmed(signals, ['luck'], ['action', 'result']).filter(({ unreal }) => !unreal);
    // "Cut all testing" names a test that nobody made.
    const made = bounds.filter(({ span }) => !luck.some((gamble) => overlaps(gamble.span, span)));
    const kinds = variety(made);
    const lucky = countOf(luck);
    const { contrasts, hypotheses } = turns(story);
    if (kinds === 0 && lucky === 0 && contrasts + hypotheses > FLAT) return undefined;
    if ((kinds > 2 && lucky < 2 * kinds) || (kinds === 2 && lucky < 2) || (kinds === 1 && lucky === 0))
      return undefined;
    const found = lucky > 0 ? `found ${quoted(text, luck)}` : 'found none of it';
    return {
      at: luck[0]?.span,
      unsure: lucky === 0 || kinds > 1,
      message: `The risk of this decision has no bound: this looks for what you did not know, for the worst case and for a way back, and ${found}. An interviewer hears a decision that happened to work. Say what could have gone wrong and how you limited it.`,
      fix: {
        title: 'Add how you bounded the risk',
        section: 'action',
        sentence: [
          'I did not know ',
          { hole: 'what' },
          '; the worst case was ',
          { hole: 'what' },
          ', and I limited it by ',
          { hole: 'how' },
        ],
      },
    };
  }),
};
