import { each, type Texts } from '../texts.ts';

export const acted = (action: string): string => `# A story

**Situation:** A queue of 300 tickets a week had nobody's name on it.

**Task:** I had to empty it before June.

**Action:** ${action}

**Result:** The queue went from 300 tickets to 12.
`;

/** Actions with `[…]` around what is a warning and `{…}` around what is a hint. */
export const HIDDEN_WORK = [
  // Data and infrastructure.
  'The warehouse tables [were partitioned] by day.',
  'Overnight, the archive [was copied] to a second region.',
  'All forty cron jobs [were moved] to the scheduler by the end of March.',
  'The old cluster [was decommissioned], and the cost report [was automated].',
  'A read replica [was provisioned] for the reporting team.',
  'The backfill [was split] into batches of 10,000 rows.',
  'In the second week the retry policy [was rewritten] from scratch.',
  'The indexes [were rebuilt] by hand on a Sunday.',
  'Traffic [was shifted] to the new pool in steps of 5%.',
  'The `orders` topic [was replayed] twice.',
  // Machine learning.
  'The model [was retrained] on eleven months of clicks.',
  'Three feature sets [were compared] on a frozen test split.',
  'The labels [were cleaned], checked and stored with their version.',
  'Drift [is measured], I meet the analysts, and I rank the features with them.',
  'A calibration step [was added] after the last layer.',
  'The threshold [has been tuned] for each country.',
  // Process, people's work, documents.
  'A design document [was drafted] and two alternatives [were evaluated].',
  'A weekly review [was introduced] for risky changes.',
  'The on-call guide [was reorganised] around symptoms.',
  'Interviews with nine support agents [were conducted] in a week.',
  'It [was decided] to drop the second release.',
  'It [was found] that half the retries came from one client.',
  'The requirements [were gathered] in a workshop with finance.',
  'A migration plan [was prepared] overnight and got sent to all leads.',
  'Once the risks had names, they [were prioritised] in one afternoon.',
  'The scope [was cut] to the two flows with the most complaints.',
  // Quality and incidents.
  'The flaky tests [were quarantined] and then fixed one after the other.',
  'The memory leak [was traced] to a cache without a limit.',
  'A canary stage [got introduced] before every rollout.',
  'The alert rules [were simplified] from ninety to fourteen.',
  'A rollback [was rehearsed] on staging.',
  'The root cause [was identified] within two hours.',
  'The payment path [was then hardened] against double submits.',
  'Load tests [were run] every night for two weeks.',
  // More topics and shapes.
  'The rows [were validated] against the ledger before I signed off.',
  'Weekly syncs [were scheduled] with the three partner teams.',
  'The experiment [was stopped] after two days because the metric fell.',
  'Customers [were notified] a week ahead.',
  'The junior engineers [were trained] in pairs.',
  'A working group [was formed].',
  'The dependency [was pinned] so that builds were repeatable.',
  'A vote [was held] and my option won.',
  'The tests were green, and the branch [was merged].',
  'Feedback [was collected] from thirty customers.',
  'A post-mortem [was written] and shared with everyone.',
  'The logs [were inspected] line by line.',
  'The trade-off [was discussed] at length with product.',
  'Kafka [was chosen] over a plain table.',
  'Two of the four services [were merged] into one.',
  'A decision [was made] to pause the rollout.',
  'I led the migration; the last host {was moved} in May.',
  'The rollout [was paused], the cause [was found] and the fix [was verified].',
  'All the work [was done] in six weeks.',
  'The interviews [were transcribed] and coded by theme.',
  'Buy-in [was secured] from three directors.',
  'The candidate list [was narrowed] to three vendors.',
  'The checkout flow [was instrumented] end to end.',
  // Doubtful on their own: hints.
  'The parser [was being rewritten] at that point.',
  'The release notes {were written} by me.',
  'I wrote the importer, and six suppliers [were migrated] in a month.',
  'The booth {was painted} in two colours.',
  // What others, or a thing, were given: most likely by the writer.
  'Shop owners [were given] a month and a script.',
  'The directors {were told} every evening.',
  'They [were shown] the cost of each query.',
  'Finance [was asked] which rows it trusts.',
  'The two vendors {were offered} a second round.',
  'The talk {was given} to sixty engineers.',
  'A summary {was sent} out on Fridays.',
  'The other nine screens {were simply dropped}.',
  'Support {was kept} in the loop at each stage.',
  'Callers [were given] six months.',
  'Each alert {was given} an owner.',
  'New joiners [were shown] the old form.',
  // People whom the work reaches.
  'Every merchant [was emailed] twice.',
  'Four candidates [were shortlisted].',
  'For each region an owner [was nominated].',
  'Affected users {were refunded}.',
  // A first noun that is a verb elsewhere.
  'Release branches [were merged] on Mondays.',
  'Design reviews [were carried] out in pairs.',
  'Test data [was generated] from the schema.',
  'The parser broke at stage 3, and stage 3 [was rewritten].',
  'Build steps [were reordered].',
  'Support macros [were rewritten] in plain words.',
  'After the review the parser [was rewritten].',
  'With a flag in place the old path [was removed].',
  // A subject with a clause of its own.
  'Everything they asked him [was put] on one page.',
  'The rows that failed the check [were replayed].',
  "Shops who'd been billed twice {were refunded}.",
  'The tests which covered the parser [were rewritten].',
  // Compound verbs.
  'The new host [was load-tested] for a day.',
  'The false positives [were allow-listed].',
  // A share of a whole, and one act on many things.
  'A third of the pages [were migrated] in June.',
  'Test cases {were written} for each path.',
  'Three steps followed: the rows [were copied], and the index [was rebuilt].',
  // The own group named last.
  'The cache {was built} by us.',
  'The cache {was built} by my team in a week.',
  // What is new was made in the Action; what went to others was given by the writer.
  'A new hierarchy [was designed], with one role per domain.',
  'A kick-off meeting [was scheduled] for the Monday.',
  'The keys {were handed} over to operations.',
  'Everyone {was invited} to comment.',
  // A time before the subject.
  'After this the jobs [were converted] in groups.',
  'After the second run the reads [were switched] over.',
  // What came in place of it did not act.
  'The nightly job [was replaced] by a queue.',
  // A clause of time without a comma, a response, a machine.
  'After the map [was fixed] the import [was tested] nine times.',
  'Training sessions [were held] for forty users.',
  'Ana raised a doubt, so the page [was reworked].',
  'The antenna driver [was retuned].',
  // The whole subject.
  'Two of these [were merged] in May.',
  'Twelve shop owners [were surveyed].',
  "The model's recall [was brought] up.",
  'A risk list {was kept} and reviewed every Monday.',
  // The subject behind the verb.
  'Then [was added] a check for empty files.',
  'Afterwards {were given} two talks on it.',
  // Work on people, told again and again, beside what was done to others.
  'The stakeholders [were informed] every Friday.',
  'The vendor [was called], and a new date [was negotiated].',
  'Three workshops [were held].',
  'Finance [was kept] informed by mail.',
  // Under way, set off, and left on purpose.
  'The old keys {are being revoked} in batches since then.',
  'The rollback [was triggered] at once.',
  'Two hosts [were left] running as a fallback.',
  // A tool that somebody used.
  'The names [were corrected] by a script.',
  // More places of the subject.
  'So the window [was widened].',
  'About 1,400 flags [were removed].',
  'The payouts from before [were reversed] by hand.',
  'Since then the checks {have been extended}.',
  // A subject in front of another verb, of an aside, or of a clause.
  'Two hosts froze and [were restarted] from the snapshot.',
  'The form, which a vendor had sold us, [was replaced] by three plain fields.',
  'Pages that nobody could name [were deleted].',
  'Shops with fewer than five orders [were left] out.',
  'After that I read the logs, and the errors [were sorted] by cause.',
  // What had to be done was done, and what one tries for was reached.
  'Three scripts [had to be patched].',
  'Two causes [could be identified].',
  'By June the last table {had been migrated}.',
  // A doer that belongs to a noun.
  'These [were archived] after confirmation by the owners.',
  'From the wear marks it [was concluded] that the belt had slipped.',
  // A decision, alone and with its reason.
  'A third of the readings {were rejected} as implausible.',
  // Markdown around the words.
  'The **billing export** [was rebuilt] in Go.',
  'I paired with Ana. The *slow* query [was rewritten].',
];

export const unmarked = (action: string): string => action.replace(/[[\]{}]/g, '');

export const bad: Texts = each(HIDDEN_WORK.map(unmarked), acted);

export const findings = Object.fromEntries(
  HIDDEN_WORK.map((action) => [unmarked(action), action.match(/[[{]/g)?.length ?? 0]),
);

export const good: Texts = each(
  [
    // Something done to the writer.
    'I was asked to take over the rota.',
    'I was given two weeks and no budget.',
    'I got pulled into the incident call at night.',
    'We were told to wait, and I did not wait.',
    'Was promoted to lead the effort.',
    'I wrote the proposal and was invited to present it.',
    'The service was handed to me without documentation.',
    'The escalation was forwarded to me at noon.',
    'Two interns were assigned to me for the summer.',
    'My manager and I were summoned by the director.',
    // States.
    'I was concerned about the write path.',
    'The team was excited, and I was worried.',
    'I was able to reproduce it on a laptop.',
    'The office was closed, so I called the vendor at home.',
    'The replica was broken before I touched it.',
    'The dashboard is based on sampled logs.',
    'I was convinced that a queue would do.',
    'The two services are related, so I read both.',
    'I was supposed to freeze the schema that week.',
    'I was done by Thursday.',
    // Somebody else's act, or a fault, in a clause of its own.
    'I held the release until their patch was deployed.',
    'I kept the old path because some messages were lost.',
    'When the vendor contract was cancelled, I built the importer myself.',
    'I noticed that the cache was configured for one host.',
    'I asked why the check had been removed.',
    'I replayed the orders that were dropped.',
    'I checked whether the keys were rotated.',
    'I set a limit so that the pool was never exhausted.',
    'I measured how often the fallback was used.',
    'I wrote a script which was run by cron.',
    'I argued that the launch should be split.',
    'I saw the job was restarted every hour.',
    // What others set off, left or were told.
    'An alert was triggered at noon.',
    'The flag was left on in production.',
    'Customers were kept waiting.',
    'Requests are being routed by region.',
    'The team was informed that the office would close.',
    'A sync was held every Monday before I joined.',
    'I saw that the cache was cold and that rows were read twice.',
    'The alerts were muted by the night shift.',
    // The failing thing, approval, reception.
    'Some events were missed on the first day.',
    'The pool was overloaded twice.',
    'My proposal was approved after a week.',
    'The plan was rejected at first.',
    'The budget was cut in the middle of the quarter.',
    'The tool was praised in the all-hands.',
    'The launch was delayed because of a legal review.',
    // A named doer is another matter.
    'The rollout was approved by the platform lead.',
    'The rows are inserted by a nightly job, so I read its log.',
    'The schema was designed by Priya, and I reviewed it.',
    // Nothing happened yet, or it tells how a system works.
    'I listed what had to be tested.',
    'I needed the table to be locked for a minute.',
    'I proposed a flag. The flag could be switched in seconds.',
    'Events are written to a log, so I read that log.',
    'The data is loaded nightly, so I had until midnight.',
    'The service had been written in a hurry years before.',
    'The certificates are rotated automatically.',
    // Spoken words.
    'I told the lead: "The index was dropped on purpose."',
    '"The plan was changed without you," the lead said, and I asked for the minutes.',
    // Implied first person.
    'Analysed the logs. Added an index. Rolled it out in steps.',
    'Profiled the import and cut it to nine minutes.',
    // Questions and fronted participles.
    'I asked one thing: was the backup ever restored?',
    // The setting, and what others did in it.
    'I had been given a vague brief: make search faster.',
    'My first instinct was shaped by an earlier outage.',
    'The architects were split, so I built both variants.',
    'The codebase was poorly tested and nobody owned it.',
    'Deploys were frozen for the holiday, so I used the time to write tests.',
    'The first design was shot down in review.',
    'I sat with the two teams whose services were affected.',
    'We were being paged twice a night.',
    'The mobile team was blocked on us.',
    'I was new, and the system was barely documented.',
    'Half the alerts were ignored by everyone.',
    'The config was stored in three places, so I moved it into one.',
    'The system was built in 2012 and nobody had touched it since.',
    'The rollout was scheduled for Monday, so I had one weekend.',
    "The vendor's library was pinned to an old version.",
    'I learned that the schema had been changed without notice.',
    'The error rate was caused by retries.',
    'The document was well received.',
    'A senior engineer was assigned to help me.',
    'The team had been burned by a previous rewrite.',
    'I wrote down what was known and what was assumed.',
    'My access was revoked by mistake.',
    'The project was cancelled two weeks later.',
    'The meeting was dominated by one person.',
    'The work was split between Ana and me.',
    'I was surprised how little was monitored.',
    'I explained that no data would be lost.',
    'I asked the team what they thought was broken.',
    'The client was unhappy, and their contract was up for renewal.',
    'The numbers were skewed by one large customer.',
    'I did not know it was used anywhere else.',
    'The tickets were mostly about the same three screens.',
    'The requirements were changed twice while I was building it.',
    'Nobody was assigned to the service.',
    'The bug was reported by a customer on Friday evening.',
    'Users were locked out for an hour.',
    'The plan was to migrate in May.',
    'My pull request was merged after three rounds.',
    'I rewrote it so that each step could be retried.',
    'The whole thing was held together by cron.',
    'I got the lead convinced and the budget approved.',
    'The database was saturated every morning at nine.',
    'The laptop was stolen.',
    'Our launch was tied to a conference.',
    'The script was never meant for production.',
    // What was not done.
    'Nothing was written down.',
    'The handover was not documented.',
    'No tests were written.',
    'Half of the flags were never used.',
    'Two jobs were not started because of a licence.',
    'The calls were not being cached.',
    // How far something had got, and how time went.
    'Most of the month was spent on the export.',
    '60% of the pages were done.',
    'The second table was half copied.',
    'The migration was mostly finished.',
    // What was wrong before.
    'I found two bottlenecks: the thumbnails were loaded one by one, and the feed was rendered twice.',
    'I saw the problem: the rows were joined twice.',
    'Some messages were dropped.',
    'The retries were configured badly.',
    // What the writer's own group was told or given.
    'The team was given three weeks.',
    'The squad was told to wait.',
    'The engineers were told to stop.',
    'A deadline was given.',
    'The talk was given the next day.',
    'The project was given a budget.',
    'The secrets were kept in plain text.',
    'It was shown that the cache was cold.',
    'A promotion was offered.',
    // A clause behind a verb, whatever noun comes first.
    'This time I made sure the rows were copied.',
    'The lead who owned it said the job was rewritten.',
    'I built a page that showed the rows were copied twice.',
    // How things were, or went wrong.
    'The lock was held too long.',
    'The image was built on every start, which caused the delay.',
    'The rows were processed twice when the worker restarted.',
    'New duplicates were created.',
    'The tests were run before each release.',
    'The disk was encrypted already.',
    'The keys were hard-coded in the app.',
    'The sensors were miswired.',
    'The jobs were scheduled to run at midnight.',
    'I disagreed, because last year the rows were added twice.',
    'The line was limited to 1 Gbit, so the order mattered.',
    'Screens were attached automatically.',
    'I held workshops in which rules were ranked.',
    'I cut a lookup whose result was dropped.',
    // Other parties.
    'The lead was replaced by a contractor.',
    'The interviews were conducted by HR.',
    'The cache was built by our platform team.',
    'The labels were checked by three reviewers.',
    'The designer, Femi, was won over.',
    'The vendor stepped in, and the disk was swapped out for two days.',
    'The vendor froze the old service and was praised for it.',
    'After that was approved, I moved the hosts.',
    // What recurs, and what is possible.
    'The page was loaded 40 times a second.',
    'The flag could be flipped in seconds.',
    // Not passives at all.
    'The process began with research.',
    'I talked to the tired crew of the night shift.',
    "The customer's own fix was live by noon.",
    'My data was their data, and I said so.',
  ],
  acted,
);
