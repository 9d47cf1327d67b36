import { exampleSet } from '../../../server/src/rules/exampleSet.ts';
import { setOf } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

const SMOOTH = [
  'biggest-impact | L5 | 4 years ago | checkout errors from 4.1% to 0.3%, worth $2.2M a year',
  'mentored-someone | L5 | 17 months ago | a new graduate who led her first migration after weekly reviews',
  'simplified-something | L4 | 13 months ago | eleven deployment scripts became one, with every target kept',
];

/** Three smooth stories and one more, of a type that is not about trouble. */
const and = (tells: string): string => setOf(...SMOOTH, `tight-deadline | L5 | 7 months ago | ${tells}`);

export const bad: Texts = {
  'three successes': setOf(...SMOOTH),
  ...each(
    [
      'a tax rule with three weeks of notice, and it was live in two',
      'I moved the tickets of a stadium in nine days, and the fans noticed nothing',
      'the exam office needed seats for 4,000 students by Monday; I sorted them by name and went home at six',
      'a hospital asked for a report by noon, and my script wrote it at eleven',
      'I had a weekend for the new price list, and used one day of it',
    ],
    and,
  ),
  'five successes by other names': setOf(
    ...SMOOTH,
    'hardest-decision | L5 | 8 months ago | a bigger database or a copy of the prices for 40 shops, before the import',
    'tight-deadline | L4 | 6 months ago | a tax rule with three weeks of notice, bounded by a switch for each country',
  ),
  'three of one kind': setOf(
    'mentored-someone | L5 | 7 months ago | a tester who writes services today',
    'mentored-someone | L5 | 19 months ago | an intern whose patch went upstream',
    'mentored-someone | L6 | 3 years ago | four leads who now hire their own teams',
  ),
  'impact and nothing else': setOf(
    'biggest-impact | L5 | 7 months ago | half a million farmers get their weather in their own language',
    'biggest-impact | L5 | 2 years ago | a lab reads 900 slides a night instead of 60',
    'biggest-impact | L6 | 3 years ago | trains of one region run on 30% less power',
    'simplified-something | L5 | 4 years ago | one form for what took seven',
  ),
  'a failure that is only begun': setOf(...SMOOTH, 'failed-project | L5 | 2 years ago | [what you stopped, and why]'),
  'decisions and deadlines': setOf(
    'hardest-decision | L5 | 9 months ago | two vendors, a month of trials, and a contract for both halves',
    'hardest-decision | L5 | 30 months ago | shard by customer or by day; I measured and chose the day',
    'tight-deadline | L5 | 11 months ago | nine days to the fair, and the search was ready on the eighth',
  ),
};

export const good: Texts = {
  'the sound set': exampleSet(),
  'a failure': setOf(
    ...SMOOTH,
    'failed-project | L5 | 3 years ago | a planner for drivers that 3 of 26 depots ever opened',
  ),
  'a mistake': setOf(
    ...SMOOTH,
    'wrong-about-something-big | L5 | 2 years ago | I was wrong about the cache, and 9 countries saw stale balances',
  ),
  'a disagreement': setOf(
    ...SMOOTH,
    'disagreed-with-senior | L5 | 14 months ago | the architect wanted one queue for all tenants, I wanted one each',
  ),
  'a refusal': setOf(
    ...SMOOTH,
    'pushed-back | L4 | 11 months ago | the launch date of the loyalty card, against the load test',
  ),
  'a mistake beside a deadline': setOf(
    ...SMOOTH,
    '[tight-deadline, wrong-about-something-big] | L5 | 7 months ago | I was wrong about the size of the backlog, and 300 parcels came late',
  ),
  'two stories': setOf(...SMOOTH.slice(0, 2)),
  'a single story': setOf(SMOOTH[0]!),
  'nothing told yet': setOf('biggest-impact | L5 | 2 years ago | [what changed, in numbers]'),
  'trouble alone': setOf(
    'failed-project | L5 | 3 years ago | a loyalty card that shops gave back after a season',
    'pushed-back | L5 | 1 years ago | no to a rewrite that three directors had signed',
    'disagreed-with-senior | L6 | 2 years ago | my manager bet on one vendor, and I on two',
  ),
  'a set of one type that shows it': setOf(
    'failed-project | L5 | 7 months ago | a chat for nurses that no ward switched on',
    'failed-project | L5 | 19 months ago | five months on a map that the city did not buy',
    'failed-project | L4 | 5 years ago | a game that I shut down after 41 players',
  ),
};

export const neighbours = ['uncovered-story', 'level-mix'];
