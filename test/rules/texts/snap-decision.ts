import { declared } from '../parts.ts';
import { framed, type Texts } from '../texts.ts';

const told = (texts: Texts): Texts => framed(texts, (story) => declared('tight-deadline', story));

export const bad: Texts = told({
  'gut feeling': `
S: On Friday at four the client told us that he needs the demo on Monday.
T: Decide what to show.
A: There was no time to think. I went with my gut, took the newest branch and worked through the weekend.
R: The demo worked, and the client signed for $200k.`,
  'it just worked': `
S: We had three days to move the shop before the contract with the host ended.
T: I was in charge.
A: I had no idea how much traffic the new host could take. I just switched it over on Sunday night and hoped for the best.
R: It went well, with 0 complaints.`,
  'long nights': `
S: A regulator wanted a report on 40,000 accounts within a week.
T: I had to deliver it.
A: I put the whole team on it. We worked until midnight each day and ordered pizza. I wrote the queries myself because I am the fastest.
R: We delivered one hour before the deadline.`,
  lucky: `
S: The payment provider changed its API with two days' notice.
T: Keep payments running.
A: The documentation was incomplete, so I guessed the meaning of three fields and deployed straight to production.
R: By luck the guesses were right, and we lost no payment.`,
  decisive: `
S: Our CTO called: the competitor launches in ten days, so must we.
T: I had to make it happen.
A: I am a decisive person. I made the call within a minute: we launch what we have. I told the team to stop discussing and start coding.
R: We launched on day nine, before the competitor.`,
  'skip the tests': `
S: Two weeks before the fair the prototype was half done.
T: Finish it.
A: I cut all testing and documentation to save time and had everybody write features. I could not know whether the motor driver would hold, but somebody had to decide.
R: It held, and we got 300 leads.`,
  'instinct of the expert': `
S: Black Friday, 9 am, orders are failing and nobody knows why.
T: As the lead I had one hour.
A: My instinct told me that it was the cache. I flushed it for all customers at once. I have been in this business for 15 years and one gets a feeling for it.
R: Orders recovered within minutes.`,
  'plain execution': `
S: The ministry changed the tax form on 20 December, valid from January.
T: Bring it to 3,000 customers in eleven days.
A: I split the form into tasks, assigned them in a meeting and checked the progress every evening. I coded the PDF part on Christmas Eve.
R: The form was ready on 31 December.`,
  'non-native': `
S: Customer has asked for the integration with his ERP until end of month, we had no documentation.
T: I must deliver.
A: I did not know the system but I said yes to customer directly. I have tried many things until something was working, and we went live the same day.
R: Customer was happy and the integration runs until today.`,
  bullets: `
S: game launch in 5 days, new server code untested
T: ship or not
A:
- no data
- flipped a coin basically
- shipped
R: launch ok, 20k players`,
});

export const good: Texts = told({
  'a flag and a limit': `
S: The bank gave us nine days to support the new transfer type, with half a specification.
T: Decide what to build and how far to trust it.
A: I listed what we knew, what we could learn in a day and what would stay unknown: the refund format. I put refunds behind a switch that was off, limited transfers to 500 euros, and had one person watch every failure for a week.
R: Live on day eight. Two refunds came in the unknown format and were done by hand.`,
  'small first': `
S: A heat wave would hit our 900 base stations in five days, and the fan firmware had a fault.
T: I had to choose between an update that nobody had tested in heat and doing nothing.
A: The worst case of the update was a station that does not come back, the worst case of waiting was a burnt board. I updated ten stations next to our depot, heated two in a chamber overnight and kept a crew ready. When all came back I went on in lots of 100.
R: 3 stations of 900 failed, and we had planned for 20.`,
  'a reversible choice': `
S: Our data centre announced that it would lose power in 36 hours for an unknown time.
T: Move what matters.
A: We had no list of dependencies. I asked which step could be undone and took only those: I copied the databases but left the old ones as primaries, and moved reads first. I set a point at hour 20, at which we would stop and go back if lag exceeded a minute.
R: Power was off for nine hours; orders went on with 4 minutes of read-only.`,
  'assumptions written down': `
S: We had a week to bid on a contract of $3M, without access to the client's data.
T: I had to give a price.
A: I wrote down six assumptions and how wrong each could be. Data quality was the one that could sink us, so I put a clause into the bid that caps the cleaning effort at 20 days. For the rest I took the pessimistic end.
R: We won; cleaning took 17 days.`,
  'a way back': `
S: Three days before elections our results page had to take a new feed, whose format was still changing.
T: I owned the page, 2M visitors expected.
A: I kept last year's feed running beside it and built a switch that an editor can flip. I rehearsed the flip twice with the night desk. If totals differed by over 1% it would flip by itself.
R: It flipped once, for six minutes, and no wrong number was shown.`,
  prose: `
# Nine days for a vaccine form

The county gave us nine days for the booking form and could not say how many doses would come. I did not wait for the number. I asked what would be worst: not a slow page, but two people with one slot. So I let the page be slow on purpose, one booking at a time for each site, with a queue in front, and I left out everything else. We tried it with 50 volunteers on day six, and a site could close itself by phone. 31,000 people booked in two days, nobody twice.`,
  'timeboxed search': `
S: A customer's plant stood still and every hour cost 40k; the cause was unknown.
T: Decide whether to roll back the whole release or search.
A: I gave the search 45 minutes, because a rollback takes two hours and loses a shift of data. One of us prepared the rollback meanwhile. At minute 40 we had two suspects left, so I disabled both modules instead of going back.
R: The plant ran after 70 minutes with no data lost.`,
  'canary and what we did not know': `
S: A zero-day came out on Thursday, with a patch that vendors had retracted twice.
T: I decide for 4,000 servers.
A: We did not know whether the patch breaks our file system. Unpatched we were open to anyone. I blocked the port at the edge within the hour, which bought us two days, patched 1% of the servers and looked at disk errors for a night.
R: All servers patched by Sunday, with no intrusion and 2 reboots.`,
  'asking for what decides': `
S: The launch partner moved the date up by a month, and our model had been tested in one country only.
T: Say whether it may go out in six.
A: I had 60% of the facts at best. I asked which error would hurt most: a wrong refusal. I set the threshold so that doubtful cases went to people, which I had staffed for 300 a day, and agreed with the partner on a stop if it became 600.
R: 210 a day at the peak. Four countries kept it, and in two we retrained.`,
  bullets: `
S: 48h to move off a vendor that went bankrupt, exports half documented
T: call: which export path
A:
- known: ids stable. unknown: attachments
- exported 2% both ways, diffed
- kept raw dump in cold storage as plan B
- go/no-go at hour 30
R: 99.6% moved, rest recovered from the dump`,
});

export const neighbours = ['vague-impact', 'we-in-action'];
