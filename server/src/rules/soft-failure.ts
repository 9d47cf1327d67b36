import { countOf } from '../signals/gather.ts';
import { outcomeSignals } from '../signals/projectOutcome.ts';
import type { StoryRule } from './rule.ts';
import { affirmed, quoted, trapExample, trapFinder } from './trap.ts';

/** Where an end is told; a Situation may tell of a project before this one. */
const ENDED = ['action', 'result', 'learning'] as const;

export const softFailure: StoryRule = {
  id: 'soft-failure',
  title: 'A failed project that did not fail',
  why: 'An interviewer asks for a failure to hear how you carry one. A project that came out late, or a little worse, is a delivery; offered as a failure it sounds like somebody who has never risked one.',
  remedy:
    'Tell a project that ended early, had no effect or did harm, and how far it missed its goal. A late success fits better as a tight deadline.',
  severity: 'information',
  scope: 'story',
  examples: {
    bad: trapExample('failed-project', {
      parts: {
        result:
          'The import came out two weeks late, and the shops love it. Wrong prices fell from 12 a week to one.\n                  ^^^^^^^^^',
      },
    }),
    good: trapExample('failed-project', {
      parts: {
        result:
          'After five months the copy was stale on 9 of 40 shops. We cancelled the project, and the old import still runs today.',
      },
    }),
  },
  find: trapFinder('failed-project', (story, text) => {
    const signals = outcomeSignals(story);
    const ends = affirmed(signals, ['died'], ENDED).filter(({ unreal }) => !unreal);
    const hurts = affirmed(signals, ['unused'], ENDED).filter(({ unreal }) => !unreal);
    const alive = affirmed(signals, ['alive'], ENDED);
    const last = alive.filter(({ section }) => section === undefined || section === 'result');
    const inResult = ({ section }: { section: unknown }) => section === undefined || section === 'result';
    const died = ends.some(inResult) || hurts.filter(inResult).length > 1;
    if (died || (countOf(last) === 0 && ends.length + hurts.length > 0)) return undefined;
    if (ends.length > 0 && countOf(last) < 2) return undefined;
    const found = last.length > 0 ? `found ${quoted(text, last)}` : 'found none';
    return {
      at: last[0]?.span,
      unsure: last.length === 0 || ends.length + hurts.length > 0,
      message: `This project did not fail: this looks for an end before its goal, for no use or for harm, and ${found}. An interviewer hears a delivery with some trouble. Say how far the project missed its goal and what became of it, or tell one that ended.`,
      fix: {
        title: 'Add how far the project missed its goal',
        section: 'result',
        sentence: ['The goal was ', { hole: 'the goal' }, '; the project ended at ', { hole: 'where it ended' }],
      },
    };
  }),
};
