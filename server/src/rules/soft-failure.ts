import { quantities } from '../language/quantities/quantities.ts';
import type { Story } from '../model/story.ts';
import { countOf } from '../signals/gather.ts';
import { outcomeSignals } from '../signals/projectOutcome.ts';
import type { StoryRule } from './rule.ts';
import { sectionsOf, sentencesIn } from './spoken.ts';
import { affirmed, quoted, trapExample, trapFinder } from './trap.ts';

const shares = (story: Story): readonly number[] =>
  sentencesIn(sectionsOf(story, 'result'))
    .flatMap(({ prose }) => quantities(prose))
    .flatMap(({ kind, unit, value = 0 }) => (kind === 'ratio' ? [value / Number(unit.slice(1))] : []));

/** "873 of 900": a share that says how nearly a goal was met. */
const largeShares = (story: Story): number => shares(story).filter((share) => share > 0.85).length;

/** "3 drivers of 26", "one country of nine": a share of a goal that says how far it was missed. */
const smallShares = (story: Story): number => shares(story).filter((share) => share < 1 / 3).length;

export const softFailure: StoryRule = {
  id: 'soft-failure',
  title: 'A failed project that did not fail',
  why: 'An interviewer asks for a failure to hear how you carry one. A project that came out late, or a little worse, is a delivery; offered as a failure it sounds like somebody who has never risked one.',
  remedy:
    'Tell a project that ended early, had no effect or did harm, and how far it missed its goal. A late success fits better as a tight deadline.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: trapExample('failed-project', {
      parts: {
        result:
          'The import came out two weeks late, and the shops love it. It ends at 5 am instead of noon.\n           ^^^^^^^^',
      },
    }),
    good: trapExample('failed-project', {
      parts: {
        result:
          'After five months and $60K the copy was stale on 9 of 40 shops. We cancelled the project, and the old import still runs today.',
      },
    }),
  },
  find: trapFinder('failed-project', (story, text) => {
    const signals = outcomeSignals(story);
    const told = signals.filter(({ unreal, section }) => !unreal && section !== 'task' && section !== 'situation');
    const last = told.filter(({ section }) => section === undefined || section === 'result');
    const alive = affirmed(last, ['alive']);
    const lives = countOf(alive) + largeShares(story);
    const hurts = countOf(affirmed(last, ['unused'])) + smallShares(story);
    const died = affirmed(last, ['died']).length > 0 || hurts >= lives;
    // An end on the way, of a first version or of a part, leaves open what became of the whole.
    const doubtful = affirmed(told, ['died']).length > 0;
    if (died || (doubtful && lives < 2)) return undefined;
    const found = alive.length > 0 ? `found ${quoted(text, alive)}` : 'found its goal nearly met';
    return {
      at: alive[0]?.span,
      unsure: doubtful || hurts > 0,
      message: `This project did not fail: this looks for an end before its goal, for no use or for harm, and ${found}. An interviewer hears a delivery with some trouble. Say how far the project missed its goal and what became of it, or tell one that ended.`,
      fix: {
        title: 'Add how far the project missed its goal',
        section: 'result',
        sentence: ['The goal was ', { hole: 'the goal' }, '; the project ended at ', { hole: 'where it ended' }],
      },
    };
  }),
};
