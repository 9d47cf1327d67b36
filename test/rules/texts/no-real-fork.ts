import { declared } from '../parts.ts';
import { framed, type Texts } from '../texts.ts';

const told = (texts: Texts): Texts => framed(texts, (story) => declared('hardest-decision', story));

export const bad: Texts = told({
  'support that ended': `
S: Our cluster ran a database version whose support ended in June, on 60 machines.
T: I owned the upgrade.
A: There was no way around it, so I wrote the plan. I upgraded the replicas first, then the primaries, and fixed 40 queries that the new planner ran slowly. It took nine weekends.
R: All 60 machines run the new version, with 12 minutes of downtime in total.`,
  'the right tool from the start': `
S: We kept user sessions in text files on one web server.
T: I had to decide where to keep them.
A: Redis was obviously the right tool, everybody in the room knew it. I set up three nodes, wrote the migration and moved 200k sessions over a weekend.
R: Logins went from 900 ms to 40 ms.`,
  'execution only': `
S: Forty services had to leave the old data centre by December.
T: I led the move of the 40 services.
A: I wrote a script that copied the configuration, built a dashboard with the state of each service and moved five services a week. Two services had hard-coded addresses, which I found with tcpdump and replaced.
R: All 40 services moved by 3 December and the lease of $30k a month ended.`,
  'an alternative that was none': `
S: The file server lost its disk twice in a month.
T: I had to choose what to do about it.
A: One option was to go on as before and lose data every other week. The other was to mirror the disks. So I ordered the second set, set up the mirror and tested a failed disk.
R: No file was lost in the two years since.`,
  'the law decides': `
S: A new law demanded that we delete a customer's data within 30 days.
T: I was responsible for the deletion service.
A: The law left us nothing to choose. I listed 19 stores with personal data, wrote a deletion job for each and a report for the auditor.
R: We passed the audit in May with no remark.`,
  'a competitor that does not compile': `
S: Our PDF library had a security hole without a patch.
T: I had to pick the new library.
A: I looked at two candidates. The first had its last commit in 2016 and did not even compile. The second was maintained and had all we needed, so it was an easy pick. Then I rewrote 130 templates by hand.
R: The hole was closed in four weeks.`,
  'five minutes of thinking': `
S: Product pages took six seconds, because each read the same 400 rows from the price service.
T: Make the pages fast.
A: It took me about five minutes to see that a cache was the answer. The real work was the invalidation, which kept me busy for three months: I wrote a listener, versioned keys and a warm-up job.
R: Pages load in 0.8 s, and the price service gets 95% fewer calls.`,
  'terse bullets': `
S: Log parser in Perl, 9k lines, nobody left who reads Perl.
T: Replace it.
A: Rewrote the parser in Go. Fixed three races. Added 200 tests from old logs. Deployed behind a switch.
R: 4x faster, 0 lost lines in the first month.`,
  'the boss chose': `
S: In 2022 our reports was running on one big SQL server and it was too slow.
T: My task was to move the reports on Spark.
A: My boss has chosen the Spark already before I joined, so I made the implementation. I have written 25 jobs and I tuned the shuffle, which was the difficult part.
R: The reports need 20 minutes now instead of 5 hours.`,
  'only ever one way to go': `
S: Certificates for 900 devices in the field were about to expire on the same night.
T: The toughest call of my career: how to renew them all.
A: In the end the only thing that could work was an update over the air. I wrote the updater, tested it on ten devices in the lab and pushed it in waves.
R: 893 of 900 devices renewed before midnight.`,
});

export const good: Texts = told({
  'build or buy': `
S: Our search served 2M users and cost two engineers their time.
T: I had to decide whether we would keep building it or buy a hosted one.
A: Buying would free two engineers, but the vendor could not promise our 80 ms and would see customer data. Building kept both in our hands and assumed that we could hire a search engineer. I ran the vendor on a week of real queries: it held 80 ms on 97% of them. I chose the vendor for the catalogue and kept customer search in house.
R: Both engineers moved to checkout, and search stayed under 80 ms.`,
  'patch or rewrite before the season': `
S: The booking engine failed one time in 300, and the season was ten weeks away.
T: It was my call whether to patch it again or replace it.
A: A patch was safe for the season and left the cause in place. A replacement removed the cause, if we could finish it in eight weeks, and nobody knew whether we could. I measured how long the last three modules took us and gave the replacement six weeks, with the patch as the way back.
R: We cut over in week seven, and failures fell from 1 in 300 to 1 in 20,000.`,
  'two thresholds': `
S: Our fraud model blocked 2% of payments, a third of them honest.
T: I owned the threshold.
A: A lower threshold would spare honest buyers and let about $90k of fraud through each month. Keeping it high protected the money but cost us repeat customers, and the growth team had churn data to show for it. I priced a lost customer at $140 and simulated both on last year's payments. The curves crossed closer than I liked.
R: I lowered it for returning buyers only. Honest blocks fell by 60%, fraud rose by $11k.`,
  'recall or repair': `
S: 12,000 thermostats in homes could brick themselves during an update.
T: I led firmware and had to say what we do.
A: Recalling them was certain to work and would cost $1.1M and our retail partner's patience. Patching them in place was almost free, but a patch that failed would brick the very devices it was meant to save. I had a pile of returned units, so I bricked 200 of them on purpose and learned that the loader survived in 199.
R: We patched. 31 devices of 12,000 had to be replaced.`,
  'a close spike': `
S: Telemetry of 9,000 trucks outgrew our store.
T: Choose the next store for five years.
A: Two candidates were left after a week of reading: Timescale, which our people knew, and ClickHouse, which compressed better. I gave each a two-week spike with the same data. ClickHouse won on disk by 4x, Timescale on joins and on the on-call rota. In the end I weighed disk against people and took Timescale, knowing it might not last for five years.
R: Three years later it still holds, at $4k a month.`,
  'prose without labels': `
# Monolith for another year?

I could have kept billing inside the monolith for one more year, which operations preferred because they had just got it stable. Or I could split it out now, which finance needed for the new tax rules. Both camps had a point and both had numbers. I wrote down what would have to be true for each to be right, and the one assumption I could test was how often tax rules change. They had changed nine times in two years, so I split it. It cost us a bad quarter of on-call, and I think it was still right.`,
  'half the team each': `
S: A region went down and took 40% of our customers with it.
T: As the lead I had to settle what we do about regions.
A: Half the team wanted a second active region because failover had never once worked. The rest argued that active-active doubles the bug surface and the bill, and that a drilled standby does the same for a third of the cost. I had each side write the strongest page against its own plan. What tipped it was the drill: the standby came up in 11 minutes.
R: We went with the standby and saved about $600k a year.`,
  'options in bullets': `
S: Queue consumer at 70% CPU, traffic doubles in Q4.
T: pick a scaling plan.
A:
- Option A: shard by customer. + linear, - two big customers stay hot
- Option B: batch writes. + two weeks of work, - adds 3 s of delay
- asked support whether 3 s hurts anyone: yes, the live map
- went with A and moved the two big ones by hand
R: Peak at 55% CPU. 0 pages in December.`,
  'giving up an advantage': `
S: Our mobile app was written twice, for 3M phones of two kinds.
T: I was asked to recommend one code base or two.
A: I liked the shared code base: one team, one bug list, half the cost. What spoke for two was the camera, where we earned our money and where every shared framework was a year behind. I built the scanner in both and timed them on cheap phones. We gave up the savings and stayed native.
R: Scans stayed at 300 ms and the rating at 4.7.`,
  'wait or ship with a gap': `
S: Two weeks before the census dataset had to go out, 6% of the rows lacked a district.
T: I had to decide between publishing late and publishing with the gap.
A: If the missing rows were spread evenly, publishing was harmless; if they sat in a few districts, it would mislead every planner who used it. Waiting meant that 14 cities would miss their budget round. I sampled 500 rows by hand and found them spread except for one district.
R: We published on time with that district marked, and one city asked for a correction.`,
});

export const neighbours = ['we-in-action'];
