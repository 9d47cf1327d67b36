import { monthsBetween } from '../language/dates/months.ts';
import { retellings } from '../portfolio/incident.ts';
import type { StorySummary } from '../portfolio/summary.ts';
import { exampleSet } from './exampleSet.ts';
import type { SetRule } from './rule.ts';
import { listed, shown } from './spoken.ts';

/** A set with more of them says the same a hundred times. */
const MOST = 20;

/** Facts that the message repeats. */
const SHOWN_FACTS = 3;

/** Two versions of one story are a draft and its better; only under two types does the set count one incident twice. */
function mayBeOne(a: StorySummary, b: StorySummary): boolean {
  if (a.types.length === 0 || b.types.length === 0 || a.types.some((type) => b.types.includes(type))) return false;
  if (!a.period || !b.period) return true;
  return monthsBetween(a.period.to, b.period.from) <= 1 && monthsBetween(b.period.to, a.period.from) <= 1;
}

const nameOf = ({ title, file }: StorySummary): string => `"${shown(title ?? file.slice(file.lastIndexOf('/') + 1))}"`;

export const repeatedIncident: SetRule = {
  id: 'repeated-incident',
  title: 'One incident told under two types',
  why: 'A loop has four or five interviewers, and they compare notes. The same incident in two answers says that it is the only one, and the set covers less than it seems to.',
  remedy:
    'Keep the incident for the type that it shows best, and find another one for the other. Where it has to serve for both, name both types in one story, and tell it once a loop.',
  severity: 'information',
  scope: 'set',
  examples: {
    bad: exampleSet({
      rows: {
        'hardest-decision': {
          tells:
            'the import of 40 shops ended at noon. I compared a larger database with a copied table, timed every stage, and chose the copied table, which the auditors and the owner of the prices had refused twice. It ended by 5 am',
        },
        'tight-deadline': {
          age: '8 months ago',
          tells:
            'the import of 40 shops had to end by 5 am before a fair. I timed every stage, copied one table, won the auditors and the owner of the prices, and left the larger database for later',
        },
      },
      marks: ['hardest-decision', 'tight-deadline'],
    }),
    good: exampleSet(),
  },
  *find(stories) {
    for (const { stories: group, facts } of retellings(stories, mayBeOne).slice(0, MOST)) {
      const quoted = facts.slice(0, SHOWN_FACTS).map((fact) => `"${shown(fact)}"`);
      yield {
        message: `${listed(group.map(nameOf))} seem to tell one incident: they share ${quoted.length > 0 ? `${listed(quoted)} and ` : ''}most of their particular words. Interviewers compare notes; find another incident for one of them.`,
        stories: group,
      };
    }
  },
};
