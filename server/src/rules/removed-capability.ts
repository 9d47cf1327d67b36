import { countOf } from '../signals/gather.ts';
import { capabilitySignals } from '../signals/keptCapability.ts';
import type { StoryRule } from './rule.ts';
import { affirmed, quoted, trapExample, trapFinder } from './trap.ts';

export const removedCapability: StoryRule = {
  id: 'removed-capability',
  title: 'A simplification that took something away',
  why: 'To simplify is to keep what users can do with fewer parts behind it. An interviewer who hears that a feature went away hears a cut in scope.',
  remedy:
    'Say what users could do before and after, and how you made sure that nothing they need went missing. If something did, say who decided it and at what price.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: trapExample('simplified-something', {
      opening:
        'The import read eleven formats. I removed eight of the formats, and shops that used them had to type\n                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^\ntheir prices by hand. The three that stayed are the ones with a schema.',
      parts: {
        result: 'The code is 6,000 lines shorter, and its tests take 3 minutes.',
      },
    }),
    good: trapExample('simplified-something', {
      opening:
        'The import read eleven formats in eleven ways. I wrote one reader that covers all of them, ran it next to the old ones for a month and compared every row.',
      parts: {
        result: 'One reader does what eleven did, the code is 6,000 lines shorter, and its tests take 3 minutes.',
      },
    }),
  },
  find: trapFinder('simplified-something', (story, text) => {
    const signals = capabilitySignals(story);
    const removed = affirmed(signals, ['removed'], ['action', 'result']).filter(({ unreal }) => !unreal);
    const missed = signals.filter(
      ({ kind, section }) => kind === 'missed' && (!section || section === 'action' || section === 'result'),
    );
    const kept = countOf(affirmed(signals, ['kept'], ['task', 'action', 'result']));
    const gone = countOf(removed);
    const without = countOf(missed);
    const named = affirmed(signals, ['capability']);
    const cut = affirmed(signals, ['cut'], ['action']).filter(({ unreal }) => !unreal);
    const isSilent = kept === 0 && cut.length > 0 && named.length > 0;
    const isCut = (gone > 0 && (kept === 0 || (without > 0 && kept < 2))) || (without > 1 && kept < 2);
    if (!isCut && !isSilent) return undefined;
    const signs = [...removed, ...missed, ...(isCut ? [] : cut)].sort((a, b) => a.span.start - b.span.start);
    return {
      at: signs[0]?.span,
      unsure: without === 0,
      message: `Something was taken away here: this looks for a word on what users can still do, and found ${quoted(text, signs)}. An interviewer takes that for a cut in scope, not for a simplification. Say which capability stayed, and how you checked it.`,
      fix: {
        title: 'Add what stayed possible',
        section: 'action',
        sentence: ['Users can still ', { hole: 'what they could do before' }, ', which I checked by ', { hole: 'how' }],
      },
    };
  }),
};
