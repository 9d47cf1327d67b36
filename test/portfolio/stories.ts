/** Stories of one writer: an incident told for a decision and again for a deadline, and another one at the same place. */

import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { summariesOf } from '../../server/src/analysis/summaries.ts';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import type { StorySummary } from '../../server/src/portfolio/summary.ts';

await loadTagger();

export const NOW = new Date('2026-06-15');

export const summaries = (file: string, text: string): readonly StorySummary[] =>
  summariesOf(file, createAnalyser().analyse(text, DEFAULT_SETTINGS, NOW), NOW);

/** A short story of some types, which proves no level: what counts is what its writer claims. */
export const tale = (types: string, matter = '', text = 'I read the log of the night.') =>
  summaries(
    `${types.replaceAll(/\W+/g, '-')}.star.md`,
    `---\nstory: ${types}\n${matter}---\n\n# A tale\n\n**Action:** ${text}\n`,
  );

export const DECISION = `---
story: hardest-decision
---
# Reindex or shard

## Situation
Fernmarkt's catalogue search ran on one Elastic cluster of 9 nodes with 61 million listings. In the run-up to the harvest fair, queries timed out for 14% of growers.

## Task
I owned search and had to say within a week whether we split the index or rebuilt it.

## Action
Two ways were open. A split by region kept the old mapping and could go live in days, but a grower who ships to two regions would have shown up twice. A rebuild with a leaner mapping needed nine days of copying and nobody had tried it at that size. I copied one region, measured 41 GB instead of 190, and asked Oyelaran, who ran the cluster, to break it. He found that synonyms for grape varieties were lost. I added them and chose the rebuild.

## Result
Timeouts went from 14% to 0.4%, and the cluster runs on 4 nodes.
`;

/** The same again, with other words and for another question. */
export const DEADLINE = `---
story: tight-deadline
---
# Nine days before the fair

## Situation
The harvest fair opened on a Thursday, nine days away, and growers at Fernmarkt could not search: 14% of their queries timed out on our Elastic cluster.

## Task
I had to have search working by the opening, without knowing how long a copy of 61 million listings takes.

## Action
I knew the size of one region and not that of the rest. I started the leaner mapping on that region first, and after a night I had a rate: 41 GB, so the whole would be done a day before the opening. I kept the old index live behind a switch in case the copying stalled. Oyelaran agreed to watch the cluster at night. On day six he saw that the synonyms for grape varieties were gone; I patched them in while the copy went on.

## Result
We switched over 16 hours before the fair. Timeouts fell to 0.4%.
`;

/** Another incident of the same company, cluster and colleague. */
export const ELSEWHERE = `---
story: failed-project
---
# The ranking that nobody wanted

## Situation
Fernmarkt sorted its catalogue by price. I believed that growers would sell more if our Elastic cluster ranked by harvest date.

## Task
I led the ranking project, with two engineers and half a year.

## Action
I collected clicks for six weeks and trained a model on them. Oyelaran warned me that buyers filter before they read, and I did not listen. We put the model before 5% of the visitors. I looked at clicks every morning, and never at the baskets.

## Result
Clicks rose and sales did not move. After five months I stopped the project, and 61 million listings are sorted by price again.

## What I learned
I was wrong about what a click says. I now agree on the measure with the person who pays for it.
`;
