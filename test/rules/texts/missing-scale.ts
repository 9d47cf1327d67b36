import { inline } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

const told = (situation: string): string => inline({ situation, result: 'It runs twice as fast.' });

export const bad: Texts = {
  /** Figures that give no size: times, shares, versions, counts of small things. */
  ...each(
    [
      'The p99 of the search page stood at 480 ms.',
      'We released 18 times that year and rolled back five of them.',
      'Setting up a laptop took a checklist of 54 items.',
      'All 46 repositories had a build script of their own.',
      'The old compiler had 14,000 lines and one author, who had left.',
      'The chip has 512 KB of flash.',
      'A model with an AUC of 0.83 waited for its launch.',
      'Two users had complained about the same screen.',
      'Many customers, a lot of traffic and a large bill depended on it.',
      'The library was at version 2.1 since 2019.',
      'Its tests ran for 12 minutes and covered 96% of the code.',
      'The page took clicks in three steps.',
    ],
    told,
  ),
};

export const good: Texts = {
  ...each(
    [
      'Some 38,000 water meters sat in cellars without an update.',
      'We were nine people and one deadline.',
      'There were six of us and no tester.',
      'I was the only back-end engineer.',
      'At peak the ledger took 2,100 writes per second.',
      'The archive had grown to 80 TB.',
      'Licences cost $310K a year.',
      'A four-engineer team kept it alive.',
      'Half a million commuters open the app on a weekday.',
      'Traffic had gone from 4k to 9k since the spring.',
      'The table held 900 million rows.',
      'Thirty clinics send their pictures through it.',
      '2,300 of our 190,000 readers saw an empty page.',
      'The site had 1.2M MAU.',
      'The portal is for 2,400 suppliers.',
      'It had been planned for four million users.',
      'I had joined a group of seven in the autumn.',
      'We were three in the team, and one of them part-time.',
      'It sorted 7,000 in a month.',
      'Crashes came on 3 of 410 000 installs.',
    ],
    told,
  ),
};
