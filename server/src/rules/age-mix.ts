import { agoOf, RIPE, STALE } from '../signals/ago.ts';
import { exampleSet } from './exampleSet.ts';
import type { SetRule } from './rule.ts';

/** With fewer stories that have a date, their ages are an accident. */
const ENOUGH = 3;

export const ageMix: SetRule = {
  id: 'age-mix',
  title: 'All stories are recent, or all are old',
  why: 'Of a recent story nobody knows what lasted, and an old one shows an engineer of years ago. A set of one kind leaves either question open.',
  remedy:
    'Mix them: stories of the last year or two that show who you are now, and some that have lasted long enough to tell what became of them.',
  severity: 'information',
  scope: 'set',
  examples: {
    bad: exampleSet({ every: { age: '6 years ago' }, marks: ['story'] }),
    good: exampleSet(),
  },
  *find(stories, { now }) {
    const told = stories.filter(({ isTold }) => isTold);
    const ages = told.flatMap(({ period }) => (period ? [agoOf(period, now)] : []));
    if (ages.length < ENOUGH || ages.length * 2 < told.length) return;
    const dated = ages.length === told.length ? `All ${ages.length} stories` : `All ${ages.length} stories with a date`;
    if (ages.every(({ most }) => most < RIPE))
      yield {
        message: `${dated} ended in the last ${RIPE} months, so none can tell what lasted. Add some from the years before.`,
      };
    else if (ages.every(({ least }) => least >= STALE))
      yield {
        message: `${dated} ended ${STALE / 12} years ago or earlier, so none shows the engineer you are now. Add some of the last two years.`,
      };
  },
};
