import { measureSignals } from '../signals/userMeasure.ts';
import type { StoryRule } from './rule.ts';
import { sectionsOf, shown } from './spoken.ts';
import { trapExample, trapFinder } from './trap.ts';

export const unmeasuredImpact: StoryRule = {
  id: 'unmeasured-impact',
  title: 'The biggest impact without a user or business measure',
  why: 'This answer carries the impact signal. Clean code, coverage and packages interest engineers; an interviewer asks what changed for users or the business, and by how much.',
  remedy:
    'Name the measure that moved: latency, cost, revenue, error rate, a user metric, before and after. If none moved, another story has more impact.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: trapExample('biggest-impact', {
      opening:
        'I rewrote the import around a small core, split the old file into 14 modules with one purpose each, chose their names with care, and gave two talks about the design.',
      parts: {
        result: 'The core is elegant, with 95% coverage and 12,000 fewer lines.\n                          ^^^',
      },
    }),
    good: trapExample('biggest-impact', {
      parts: {
        result:
          'The import ends at 5 am instead of noon, and 40 shops open with the right prices, which saves them $3,000 a day.',
      },
    }),
  },
  find: trapFinder('biggest-impact', (story, text) => {
    const measures = measureSignals(story);
    if (measures.some(({ kind }) => kind !== 'work')) return undefined;
    const [work] = measures;
    const found = work
      ? `found "${shown(text.slice(work.span.start, work.span.end))}", which counts the work`
      : 'found no figure';
    return {
      at: work?.span ?? sectionsOf(story, 'result')[0]?.label,
      unsure: false,
      message: `Nothing here measures what users or the business gained: this looks for latency, cost, revenue, errors or a user metric, and ${found}. An interviewer writes down the effect, not the work. Give the measure before and after.`,
      fix: {
        title: 'Add what users or the business gained',
        section: 'result',
        sentence: [
          { hole: 'the user or business measure' },
          ' went from ',
          { hole: 'before' },
          ' to ',
          { hole: 'after' },
        ],
      },
    };
  }),
};
