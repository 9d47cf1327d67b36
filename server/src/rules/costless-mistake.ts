import { consequenceSignals } from '../signals/consequence.ts';
import { countOf } from '../signals/gather.ts';
import type { StoryRule } from './rule.ts';
import { affirmed, quoted, trapExample, trapFinder } from './trap.ts';

/** Where a cost is told; the Task and what would be different speak of plans. */
const PAID = ['situation', 'action', 'result', 'learning'] as const;

export const costlessMistake: StoryRule = {
  id: 'costless-mistake',
  title: 'A mistake without a real consequence',
  why: 'The question asks how you behave when you are wrong and it matters. A slip that you caught yourself, or a success in disguise, sounds like somebody who has no answer or hides one.',
  remedy:
    'Say who paid for the mistake and how much: money, weeks, customers, trust. If nobody did, choose a belief that cost something.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: trapExample('wrong-about-something-big', {
      opening:
        'I was sure that the lookup was cheap. A trial run showed me that it was not. Luckily I saw it before\n                                                                             ^^^^^^^\nthe release, so I moved the lookup to a copy.',
      parts: {
        result: 'The import ends at 5 am instead of noon.',
      },
    }),
    good: trapExample('wrong-about-something-big', {
      opening:
        'I was sure that the database was too small, so I bought a bigger one. It changed nothing: for five more weeks the shops opened with wrong prices, and two of them lost customers over it.',
      parts: {
        result: 'The machine cost us $40K, 300 orders were wrong, and I told the board that the call was mine.',
      },
    }),
  },
  find: trapFinder('wrong-about-something-big', (story, text) => {
    const signals = consequenceSignals(story).filter(({ unreal }) => !unreal);
    const harm = countOf(affirmed(signals, ['harm'], PAID));
    const harmless = affirmed(signals, ['harmless'], PAID);
    if (harmless.length === 0 || harm > 1 || (harm === 1 && harmless.length < 2)) return undefined;
    const found = `found ${quoted(text, harmless)}`;
    return {
      at: harmless[0]?.span,
      unsure: harm > 0,
      message: `The mistake costs nobody anything here: this looks for money, time, customers or trust lost over it, and ${found}. An interviewer takes that for a success in disguise. Say who paid for it, and how much.`,
      fix: {
        title: 'Add what the mistake cost',
        section: 'result',
        sentence: ['The mistake cost ', { hole: 'whom' }, ' ', { hole: 'how much money, time or trust' }],
      },
    };
  }),
};
