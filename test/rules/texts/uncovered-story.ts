import { CANONICAL_IDS } from '../../../server/src/data/canonical.ts';
import { exampleSet } from '../../../server/src/rules/exampleSet.ts';
import { setOf } from '../parts.ts';
import type { Texts } from '../texts.ts';

const TWO_IN_ONE = [
  '[hardest-decision, tight-deadline] | L5 | 8 months ago | two ways to move the ledger, and nine days to choose',
  '[disagreed-with-senior, influence-without-authority] | L6 | 2 years ago | the chief architect and six teams wanted one bus',
  '[wrong-about-something-big, failed-project] | L5 | 3 years ago | I bet on a vendor who went under, and so did the project',
  '[pushed-back, biggest-impact] | L5 | 14 months ago | I refused the relaunch, and orders rose by 9%',
  '[mentored-someone, simplified-something] | L5 | 10 months ago | an intern and I made one build out of eleven',
];

export const bad: Texts = {
  ...Object.fromEntries(CANONICAL_IDS.map((id) => [`no ${id}`, exampleSet({ rows: { [id]: null } })])),
  'a single story': setOf(TWO_IN_ONE[0]!.replace('[hardest-decision, tight-deadline]', 'tight-deadline')),
  'five stories that cover nine': setOf(
    ...TWO_IN_ONE.slice(0, 4),
    TWO_IN_ONE[4]!.replace(', simplified-something', ''),
  ),
  'a story with its prompts still in it': exampleSet({
    rows: { 'failed-project': { tells: '[what you stopped, and why]' } },
  }),
  'the same type twice': setOf(
    ...TWO_IN_ONE.slice(0, 4),
    'mentored-someone | L5 | 10 months ago | a graduate who led her first move of 40 shops',
    'mentored-someone | L4 | 30 months ago | a tester who wrote her first service',
  ),
};

export const findings = { 'a single story': 9 };

export const good: Texts = {
  'one story each': exampleSet(),
  'two types a story': setOf(...TWO_IN_ONE),
  'levels by other names': exampleSet({ every: { level: 'E5' } }),
  'old stories only': exampleSet({ every: { age: '9 years ago' } }),
  'no level and no date': exampleSet({ every: { level: '–', age: '–' } }),
  'two stories of one type': `${exampleSet()}\n${setOf('pushed-back | L5 | 5 months ago | a second launch date that the figures did not bear')}`,
  'a story of no type beside them': `${exampleSet()}\n${setOf('"" | L5 | 5 months ago | how I came to read compilers')}`,
  'a template beside its told story': `${exampleSet()}\n${setOf('failed-project | L5 | 5 months ago | [what you stopped, and why]')}`,
  'stories in another order': exampleSet().split('\n').slice(1).reverse().join('\n'),
  'a story that serves for three': setOf(
    ...TWO_IN_ONE.slice(1),
    '[hardest-decision, tight-deadline, biggest-impact] | L6 | 4 months ago | three weeks to choose a bank for 2M payouts',
  ),
};

export const neighbours = ['level-mix', 'age-mix'];
