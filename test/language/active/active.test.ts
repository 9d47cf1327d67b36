import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { activeRewrite } from '../../../server/src/language/active/active.ts';
import type { Actor } from '../../../server/src/language/active/doer.ts';
import { type Passive, passives } from '../../../server/src/language/passives/passives.ts';
import { loadTagger } from '../../../server/src/language/words/tagger.ts';
import { applyEdits } from '../../../server/src/model/finding.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

await loadTagger();

/** The named agent where there is one, the writer otherwise. */
const actorOf = ({ agent }: Passive): Actor => (agent?.kind === 'party' || agent?.kind === 'writer' ? 'agent' : 'I');

/** The sentence with its first passive in the active voice; undefined where none is offered. */
function active(text: string, actor?: Actor): string | undefined {
  const prose = proseOf(text);
  const passive = passives(prose)[0];
  assert.ok(passive, `no passive in: ${text}`);
  const edits = activeRewrite(prose, passive, actor ?? actorOf(passive));
  return edits && applyEdits(text, edits);
}

/** The passive and its rewrite; nothing where none may be offered. */
const PAIRS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'doers that words behind them describe': [
    ['The leak was found by everybody on the night shift.', 'Everybody on the night shift found the leak.'],
    ['The cable was cut by a rat the size of a shoe.', 'A rat the size of a shoe cut the cable.'],
    ['The plan was dropped by a buyer who had never read it.', ''],
    ['The plan was dropped by a buyer who had never met me.', 'A buyer who had never met me dropped the plan.'],
    ['The leak was found by a nurse in the east wing.', ''],
    ['The leak was found by a nurse in May.', 'A nurse found the leak in May.'],
    ['The leak was found by the contractor we had hired.', ''],
    ['The gate was left open by the night guard.', 'The night guard left the gate open.'],
    ['The alarm was not heard by anyone.', ''],
    ['The logs were kept by Jo, not by me.', ''],
  ],
  'what is no claim of the writer': [
    ['The data was lost.', ''],
    ['No data was lost.', 'I lost no data.'],
    ['The plan was broken down into steps.', 'I broke down the plan into steps.'],
    ['It is believed that the fan failed.', ''],
    ['The tent was soaked by rain.', ''],
    ['The rows were sorted by age.', 'I sorted the rows by age.'],
    ['The report was nearly finished when it rained.', ''],
  ],
  'subjects that are not whole': [
    ['The pump as well as the filter was cleaned.', ''],
    ['The pump itself was cleaned.', ''],
    ['Either the pump or the filter was cleaned.', ''],
    ['Like the filter, the pump was cleaned.', ''],
    ['As a precaution, the pump was cleaned.', 'As a precaution, I cleaned the pump.'],
    ['The pump was cleaned and failed again.', ''],
    ['The pump was cleaned and then oiled.', 'I cleaned and then oiled the pump.'],
    ['None of the pumps were cleaned.', 'I cleaned none of the pumps.'],
  ],
  'tense and aspect': [
    ['The data was loaded nightly.', 'I loaded the data nightly.'],
    ['The reports were archived after a year.', 'I archived the reports after a year.'],
    ['The key is rotated every month.', 'I rotate the key every month.'],
    ['The alerts are reviewed on Mondays.', 'I review the alerts on Mondays.'],
    ['The schema has been frozen since May.', 'I have frozen the schema since May.'],
    ['The hosts have been drained.', 'I have drained the hosts.'],
    ['The volume had been resized twice.', 'I had resized the volume twice.'],
    ['The importer is being rewritten in Rust.', 'I am rewriting the importer in Rust.'],
    ['The suites are being split.', 'I am splitting the suites.'],
    ['The cache was being warmed at that time.', 'I was warming the cache at that time.'],
    ['The racks were being moved.', 'I was moving the racks.'],
    ['The page will be translated next week.', 'I will translate the page next week.'],
    ['The rows will have been copied by noon.', 'I will have copied the rows by noon.'],
  ],
  'verbs that hand the subject on': [
    ['The table may need to be split.', 'I may need to split the table.'],
    ['The key needs to be rotated by the vendor.', 'The vendor needs to rotate the key.'],
    ['The zone used to be edited by hand.', 'I used to edit the zone by hand.'],
    ['The flag was about to be removed.', 'I was about to remove the flag.'],
    ['The frames need not be kept.', 'I need not keep the frames.'],
  ],
  'amounts in front of the noun': [
    ['More than 40 tests were written in May.', 'I wrote more than 40 tests in May.'],
    ['Only the slow jobs were split.', 'I split only the slow jobs.'],
    ['Nearly all of the rows were moved.', 'I moved nearly all of the rows.'],
    ['Two hours of logs were read.', 'I read two hours of logs.'],
  ],
  'what follows the doer': [
    ['The leak was found by a trainee from the night shift.', 'A trainee from the night shift found the leak.'],
    ['It was suggested by the lead that the job wait.', 'The lead suggested that the job wait.'],
    ["They'd been warned by the carrier.", 'The carrier had warned them.'],
  ],
  'infinitives behind the verb': [
    ['The counter was seen to jump twice.', 'I saw the counter jump twice.'],
    ['Changes were made to shorten the queue.', 'I made changes to shorten the queue.'],
  ],
  'modal verbs': [
    ['The leak could have been found earlier.', 'I could have found the leak earlier.'],
    ['The token must be stored in the vault.', 'I must store the token in the vault.'],
    ['The limit should have been raised.', 'I should have raised the limit.'],
    ['The job can be restarted at any time.', 'I can restart the job at any time.'],
    ['The wording might be changed.', 'I might change the wording.'],
    ['The release had to be rolled back.', 'I had to roll back the release.'],
    ['The flag would be removed in June.', 'I would remove the flag in June.'],
    ['The index may have been dropped too soon.', 'I may have dropped the index too soon.'],
  ],
  negation: [
    ['The change was not announced.', 'I did not announce the change.'],
    ["The tests weren't run on Friday.", "I didn't run the tests on Friday."],
    ["The fix wasn't backported.", "I didn't backport the fix."],
    ['The key is not shared.', 'I do not share the key.'],
    ["The drafts aren't published.", "I don't publish the drafts."],
    ["The plan hasn't been written down yet.", "I haven't written down the plan yet."],
    ["The disks hadn't been checked.", "I hadn't checked the disks."],
    ["The old path won't be deleted.", "I won't delete the old path."],
    ['The budget cannot be exceeded.', 'I cannot exceed the budget.'],
    ["The replica can't be trusted.", "I can't trust the replica."],
    ['The backup was never restored.', 'I never restored the backup.'],
    ['The panel must not be opened.', 'I must not open the panel.'],
    ['No tests were written.', 'I wrote no tests.'],
    ['The report is not being sent.', 'I am not sending the report.'],
    ["The queue isn't being watched.", 'I am not watching the queue.'],
  ],
  adverbs: [
    ['The rollout was carefully planned.', 'I carefully planned the rollout.'],
    ['The steps were then documented.', 'I then documented the steps.'],
    ['The limits have already been tuned.', 'I have already tuned the limits.'],
    ['The query was also simplified.', 'I also simplified the query.'],
    ['The change was not fully tested.', 'I did not fully test the change.'],
    ['The endpoint was finally retired in March.', 'I finally retired the endpoint in March.'],
    ['The panels were quickly and quietly replaced.', 'I quickly and quietly replaced the panels.'],
    ['The results were checked thoroughly.', 'I checked the results thoroughly.'],
    ['The script was first tried on one host.', 'I first tried the script on one host.'],
  ],
  'irregular verbs': [
    ['The build was broken into stages.', 'I broke the build into stages.'],
    ['The guide was written in a week.', 'I wrote the guide in a week.'],
    ['The vendor was chosen in April.', 'I chose the vendor in April.'],
    ['The meeting was held online.', 'I held the meeting online.'],
    ['The service was taken offline.', 'I took the service offline.'],
    ['The numbers were shown to the board.', 'I showed the numbers to the board.'],
    ['A prototype was built over the weekend.', 'I built a prototype over the weekend.'],
    ['The batch size was cut in half.', 'I cut the batch size in half.'],
    ['The talk was given twice.', 'I gave the talk twice.'],
    ['The cause was sought in the wrong place.', 'I sought the cause in the wrong place.'],
    ['The checklist was read aloud.', 'I read the checklist aloud.'],
    ['The table was withdrawn from the export.', 'I withdrew the table from the export.'],
    ['The drills were run each quarter.', 'I ran the drills each quarter.'],
    ['The costs were split between two teams.', 'I split the costs between two teams.'],
    ['The plan had been drawn on a napkin.', 'I had drawn the plan on a napkin.'],
    ['The parser was rebuilt.', 'I rebuilt the parser.'],
  ],
  'spelling of regular verbs': [
    ['The pipeline is being debugged.', 'I am debugging the pipeline.'],
    ['The form was not submitted.', 'I did not submit the form.'],
    ['The label is being applied.', 'I am applying the label.'],
    ['The pods were not scheduled.', 'I did not schedule the pods.'],
    ['The rows must be copied.', 'I must copy the rows.'],
    ['The region is being mapped.', 'I am mapping the region.'],
  ],
  'pronouns and their case': [
    ['They were moved to the archive.', 'I moved them to the archive.'],
    ['He was trained on the new tool.', 'I trained him on the new tool.'],
    ['She was consulted first.', 'I consulted her first.'],
    ['It was rewritten from scratch.', 'I rewrote it from scratch.'],
    ['I was asked by the lead to stay.', 'The lead asked me to stay.'],
    ['We were warned by the auditors.', 'The auditors warned us.'],
    ['They were convinced by her.', 'She convinced them.'],
    ['This was tested on staging.', 'I tested this on staging.'],
    ['Everything was recorded.', 'I recorded everything.'],
  ],
  'the doer after "by"': [
    ['It had not been tested by me.', 'I had not tested it.'],
    ['The plan was drafted by me in two days.', 'I drafted the plan in two days.'],
    ['The doc has been reviewed by them.', 'They have reviewed the doc.'],
    ['The tickets are closed by a bot.', 'A bot closes the tickets.'],
    ['The tickets are closed by two bots.', 'Two bots close the tickets.'],
    ['The images have been scanned by the platform team.', 'The platform team has scanned the images.'],
    ['The images are being scanned by the auditors.', 'The auditors are scanning the images.'],
    ['The offer was not accepted by the vendor.', 'The vendor did not accept the offer.'],
    ['The API was designed by Priya.', 'Priya designed the API.'],
    ['The request was declined by Maria Lopez on Friday.', 'Maria Lopez declined the request on Friday.'],
    ['In May the tool was adopted by the head of support.', 'In May the head of support adopted the tool.'],
    ['The change was not announced by us.', 'We did not announce the change.'],
    ['The rule is enforced by the linter.', 'The linter enforces the rule.'],
    ['The draft was written by myself.', 'I wrote the draft.'],
  ],
  'a deadline, a means and a measure stay': [
    ['The tables were migrated by Friday.', 'I migrated the tables by Friday.'],
    ['The load was reduced by caching the results.', 'I reduced the load by caching the results.'],
    ['The bill was cut by 40%.', 'I cut the bill by 40%.'],
    ['The labels were printed by hand.', 'I printed the labels by hand.'],
    ['The cluster was upgraded by the end of the month.', 'I upgraded the cluster by the end of the month.'],
  ],
  'contractions with the subject': [
    ["It's been tested twice.", "I've tested it twice."],
    ["It'll be tested by me.", "I'll test it."],
    ["They've been told.", "I've told them."],
    ["He'd been warned.", "I'd warned him."],
    ["It's being moved.", "I'm moving it."],
  ],
  '"get" as auxiliary': [
    ['The service got deployed on a Sunday.', 'I deployed the service on a Sunday.'],
    ['The ticket gets closed after a week.', 'I close the ticket after a week.'],
    ["The rows didn't get copied.", "I didn't copy the rows."],
    ['The job is getting rewritten.', 'I am rewriting the job.'],
  ],
  'particles and stranded prepositions': [
    ['The change was rolled out to all users.', 'I rolled out the change to all users.'],
    ['It was rolled out on Monday.', 'I rolled it out on Monday.'],
    ['A rota was set up within a day.', 'I set up a rota within a day.'],
    ['They were turned off at night.', 'I turned them off at night.'],
    ['The request was looked at by Maria.', 'Maria looked at the request.'],
    ['The outage was dealt with quickly.', 'I dealt with the outage quickly.'],
    ['The node was taken out of rotation.', 'I took the node out of rotation.'],
    ['The gap was looked into twice.', 'I looked into the gap twice.'],
    ['The board was looked at once a day.', 'I looked at the board once a day.'],
    ['The draft was worked on over the summer.', 'I worked on the draft over the summer.'],
    ['The notes were relied on too much.', 'I relied on the notes too much.'],
    ['The guest was referred to a hotel.', 'I referred the guest to a hotel.'],
    ['The lead was asked about again in June.', 'I asked about the lead again in June.'],
  ],
  'a preposition with a noun phrase of its own': [
    ['The rule was enabled for all repositories.', 'I enabled the rule for all repositories.'],
    ['The guide was sent to both offices.', 'I sent the guide to both offices.'],
    ['The pool was sized at twice the peak.', 'I sized the pool at twice the peak.'],
    ['The quota was set at half the limit.', 'I set the quota at half the limit.'],
    ['The key was shared with only two hosts.', 'I shared the key with only two hosts.'],
    ['The form was tried on nearly every browser.', 'I tried the form on nearly every browser.'],
    ['The limit was raised for such clients.', 'I raised the limit for such clients.'],
    ['The job was moved to each region.', 'I moved the job to each region.'],
  ],
  'a noun that ends in an adverb': [
    ['A clean-up was run on Friday.', 'I ran a clean-up on Friday.'],
    ['The count-down was stopped.', 'I stopped the count-down.'],
  ],
  'participles that share an auxiliary': [
    ['The tool was built and tested in a week.', 'I built and tested the tool in a week.'],
    ['The guide was written, reviewed and published.', 'I wrote, reviewed and published the guide.'],
    ['The tool was designed, built, and shipped in May.', 'I designed, built, and shipped the tool in May.'],
    ['The hosts have been drained and patched.', 'I have drained and patched the hosts.'],
  ],
  'where the subject stands': [
    ['Overnight, the tables were migrated.', 'Overnight, I migrated the tables.'],
    ['In March the old cluster was retired.', 'In March I retired the old cluster.'],
    ['After lunch, the plan was changed.', 'After lunch, I changed the plan.'],
    ['The lock on the orders table was removed.', 'I removed the lock on the orders table.'],
    ['The views and the tables were renamed.', 'I renamed the views and the tables.'],
    ['All the dashboards were rebuilt.', 'I rebuilt all the dashboards.'],
    ['The failing tests were fixed.', 'I fixed the failing tests.'],
    ['I kept the job that was rewritten.', 'I kept the job that I rewrote.'],
    ['I merged the branch, which was tested by Ana.', 'I merged the branch, which Ana tested.'],
    ['If the token is revoked, the call fails.', 'If I revoke the token, the call fails.'],
    ['The traffic was low and the risks were listed.', 'The traffic was low and I listed the risks.'],
    ['The team was given access.', 'I gave the team access.'],
    ['Everything she asked for was listed.', 'I listed everything she asked for.'],
    ['The rows that failed the check were copied.', 'I copied the rows that failed the check.'],
  ],
  'capitals and names': [
    ['OAuth tokens were rotated.', 'I rotated OAuth tokens.'],
    ['AWS credentials were revoked.', 'I revoked AWS credentials.'],
    ['Tests were written for every module.', 'I wrote tests for every module.'],
    ['Traffic was shifted in steps.', 'I shifted traffic in steps.'],
    ['Monitoring was added.', 'I added monitoring.'],
    ['Three alerts were deleted.', 'I deleted three alerts.'],
    ['My design was published.', 'I published my design.'],
    ['Code reviews were held weekly.', 'I held code reviews weekly.'],
    ['Release branches were merged.', 'I merged release branches.'],
  ],
  '"it" that announces a clause': [
    ['It was decided to split the release.', 'I decided to split the release.'],
    ['It was found that the cache was cold.', 'I found that the cache was cold.'],
    ['It had been agreed that nobody deploys on Fridays.', 'I had agreed that nobody deploys on Fridays.'],
  ],
  questions: [
    ['Was the data loaded by me?', 'Did I load the data?'],
    ["Wasn't it tested?", "Didn't I test it?"],
    ['Is the key rotated by the bot?', 'Does the bot rotate the key?'],
    ['Why were the rows deleted?', 'Why did I delete the rows?'],
  ],
};

for (const [what, pairs] of Object.entries(PAIRS)) {
  for (const [passive, expected] of pairs) {
    test(`${what}: ${passive}`, () => assert.equal(active(passive) ?? '', expected));
  }
}

const NO_REWRITE = [
  // The old subject carries on.
  'The service was rewritten and now handles twice the load.',
  'The pack was prepared overnight and got executed twice.',
  'The job was tested before being shipped.',
  'The tables were copied, and checked by two people.',
  'The lint step was moved to the front and set to block.',
  'The queue was added to the rota and given an owner.',
  'The ticket was moved to the top and given priority.',
  'The screens were redrawn and the menu split in two.',
  'The ideas were ranked, and the last ten cut.',
  // Nobody can tell where the subject begins, or it is no subject.
  'The old, slow job was rewritten.',
  'What was learned was kept.',
  'I know how many rows were lost.',
  'The mill that ground the wheat, barley and rye was sold.',
  'The people who built the gate and the wall were thanked.',
  'The schema I designed was published.',
  'Once tested, the job was shipped.',
  // A capital that may be a name's.
  'Redis was upgraded.',
  'Jenkins was replaced.',
  // The writer cannot have done it.
  'I was asked to stay.',
  'The keys were handed to me.',
  'The prize was awarded to me.',
  // No active form with the same meaning.
  'He was said to know the parser.',
  'I was born in May.',
  'The outage was taken care of.',
  'The group is made up of nurses.',
  'It is widely believed that the parser is slow.',
  'The hall is already booked.',
  // A later verb is left out, and only the passive can fill it.
  "The oven was repaired, but the mixer wasn't.",
  'The cache was cleared, and so was the log.',
  "The key was rotated, wasn't it?",
  // Words that do not move.
  'The reports were both archived.',
  'THE TABLE WAS DROPPED.',
  // A doer that more words describe.
  'The patch was written by the team that owns billing.',
  'The rota was written by me and Tom.',
  'The jobs were fixed by their owners.',
  'The plan was drafted by Ines, who had built the rig.',
  'The town is ringed by a belt of farms, mills and woods.',
  'The budget was based on plans sold by the vendor.',
];

for (const text of NO_REWRITE) {
  test(`offers no rewrite: ${text}`, () => assert.equal(active(text), undefined));
}

test('leaves a hole where the doer is to be named', () => {
  assert.equal(active('The data was loaded nightly.', { hole: 'who' }), '[who] loaded the data nightly.');
  assert.equal(active('Overnight, it has been copied.', { hole: 'who' }), 'Overnight, [who] has copied it.');
  assert.equal(active('The plan was drafted by me.', { hole: 'who' }), undefined);
});

test('speaks to the writer where the story does', () => {
  assert.equal(active('The flow was redrawn in a day.', 'you'), 'You redrew the flow in a day.');
  assert.equal(active('Overnight, the rows were not copied.', 'you'), 'Overnight, you did not copy the rows.');
  assert.equal(active('The keys were handed to you.', 'you'), undefined);
});

test('never puts the writer where somebody else is named', () => {
  assert.equal(active('The plan was drafted by Priya.', 'I'), undefined);
});

test('edits stay inside the sentence and apart from each other, whatever the words', () => {
  const word = fc.constantFrom(
    ...'The a data tables it they which that was were been being is got had not never by me Ana and or , to of in out built tested loaded run quickly If who ? \ud800'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      const prose = proseOf(text);
      for (const passive of passives(prose)) {
        for (const actor of ['I', 'agent', { hole: 'who' }] as const) {
          const edits = (activeRewrite(prose, passive, actor) ?? []).toSorted((a, b) => a.span.start - b.span.start);
          edits.forEach(({ span }, n) => {
            assert.ok((edits[n - 1]?.span.end ?? 0) <= span.start && span.start <= span.end && span.end <= text.length);
          });
        }
      }
    }),
    { numRuns: 500 },
  );
});
