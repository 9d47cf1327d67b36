import type { Texts } from '../texts.ts';

export const bad: Texts = {
  'a contractor who does not care': `
S: Our release in May went badly.
T: I was the release manager.
A: I had prepared everything in detail and followed the checklist. The contractor who wrote the sync simply does not care about quality and never tests anything.
R: We lost two days and 4,000 orders.`,
  'managers without an idea': `
**Situation:** We built a tablet app for field crews.

**Task:** I led four developers.

**Action:** We built what was in the document, week after week, and I kept the plan up to date. I gave a demo each month.

**Result:** The app was cancelled after a year and 600,000. It failed because management had no idea what the crews do all day. Our code was fine.`,
  'a lazy team': `
S: The search index was rebuilt each night.
T: I looked after it.
A: I asked the platform team for more memory and they were too lazy to answer, as usual with them. The index stopped on a Saturday.
R: Search was down for 14 hours. It would never have happened with a competent platform team.`,
  'a provider': `
## Situation

Our payment provider changed its API.

## Task

I maintained the checkout.

## Action

I read the mail about the change and planned it for the next quarter.

## Result

Checkout broke for a day and we lost 90,000. That was entirely the provider's fault: they gave us bad documentation.`,
  'the predecessor': `
S: I took over a reporting system with 200 reports.
T: Make it fast.
A: Whoever built it had clearly never heard of an index; the whole thing was written by amateurs. I added indexes, removed 90 unused reports and moved the rest to a nightly run.
R: Reports open in 2 seconds instead of 50.`,
  'a junior who often does that': `
S: An outage of 50 minutes hit our login.
T: I was on call.
A: A junior had merged a change without thinking, which he often does. I restarted the service and the login came back.
R: 50 minutes, 20,000 users. The junior was told off by his manager.`,
  'an ego': `
I wanted to move our models to a feature store, and I had the numbers to show why. The principal engineer has a big ego and cannot stand when somebody else has an idea, so he killed it in the committee. I had prepared for three weeks and spoke to each of the members before. Since then the project lies on ice and we still compute 140 features twice, which costs around 8,000 a month.`,
  sales: `
- S: CRM integration for a client with 900 seats
- T: I was the lead developer
- A: built connector, wrote tests, ran two demos
- R: client left after 3 months. Sales had lied to them about the features, so there was nothing to be done from our side`,
  'the own team': `
S: Our team of seven had to ship the billing rewrite by June.
T: I owned the plan.
A: I wrote the plan, split the work and tracked it daily. My teammates did not take it seriously and kept missing their dates, I was the only one who delivered on time.
R: We shipped in October, four months late, because of them.`,
  'the stores': `
Situation: The model for demand was off by 30% in December.
Task: I was the data scientist in charge.
Action: I had warned that the data from the stores is poor, but nobody in the stores can be bothered to fill in a form correctly.
Result: 2 million of unsold goods. If the stores had done their job, the forecast would have been right.`,
  'a share that was done': `
S: Our forecast for the summer went to 31 depots.
T: I built the model.
A: I cleaned four years of orders, trained the model and handed the numbers over in May, a week before they were due.
R: We missed the quarter by 11%. The model was fine on my side. It was purely a management problem.`,
  'the sole reason': `
S: We moved 300 kiosks to new card readers.
T: I planned the move.
A: I tested ten readers in the lab and sent the rest out in March.
R: 60 kiosks stood still for a week. The manufacturer is the sole reason for this.`,
  'a weight laid on others': `
S: Our login had to hold a million people on the day of the election.
T: I led the load tests.
A: I wrote the tests and ran them every night for a month.
R: Login was down for forty minutes. I place that squarely on the network people, who are known for doing the bare minimum.`,
  'a man of one interest': `
S: I proposed a shared cache for our nine services.
T: I had to get it approved.
A: I wrote the proposal and measured three services. The head of platform never read it. He only cares about his own roadmap.
R: Each service still has its own cache, which costs 9,000 a month.`,
  'a shift that ignored it': `
S: Our boilers report to one screen in the basement.
T: I built the screen.
A: I wired the sensors, drew the page and wrote a card with the three alarms that matter.
R: The plant was down for nine hours in January. The night shift had once again ignored the alarm, as one would expect from them.`,
  'a manual of others': `
S: We put a new checkout on 400 tills.
T: I wrote the update.
A: I tested it on twelve tills for a week and sent it out in three waves.
R: The upgrade failed on half of the tills. My colleague had copied the wrong image and then went on holiday.`,
};

export const good: Texts = {
  "an image of one's own": `
S: We put a new checkout on 400 tills.
T: I wrote the update.
A: I sent it out in three waves. The upgrade failed on half of the second wave. A colleague had copied the wrong image, so I reinstalled them over the weekend with him, and the name of the image is checked since.
R: 400 tills, and none has needed a visit.`,
  'owners who left': `
S: Nineteen rules rewrote queries, each of them with an owner who had left or had forgotten it.
T: I was to bring the number down.
A: I switched one rule off each morning for 1% of the traffic and read the clicks at night. Twice the clicks fell, and I put the rule back.
R: Six rules are left, and a query takes 40 ms less.`,
  'thanks to a colleague': `
S: Our storage ran full in the week before the release.
T: I was on call.
A: I moved the old logs, which took two nights. Only because of Anna did we finish in time: she had kept a list of what may go.
R: No release was lost.`,
  'a team that had no time': `
S: The release failed twice in March.
T: I was asked to make it boring.
A: Our operators were too busy with the audit to look at it, so I took the pager for a month and wrote down each step that needed a hand.
R: Eleven releases in a row went through.`,
  'a reputation that was earned': `
S: A reviewer on our team was known for being direct.
T: I had to work with him on the parser.
A: He found a flaw in my design that I had not seen. I asked him to pair with me for a week, and the responsibility for the grammar went to him.
R: The parser reads 40 MB a second.`,
  'a key that had lapsed': `
S: On a Sunday all payments failed, because the partner had forgotten to renew a key.
T: I had the phone.
A: I called their duty officer, got a new key within the hour and built a check that warns both of us thirty days ahead.
R: 90 minutes, and not again since.`,
  'a blameless postmortem': `
S: A bad configuration took our login down for 50 minutes.
T: I led the blameless postmortem.
A: A colleague had pushed the change on my advice, and I said so at the start. We found four places where a check was missing, and I built the first of them that week. Without pointing fingers we went through each step.
R: No such outage in 14 months.`,
  'an own fault': `
S: We shipped a payroll export with wrong totals.
T: I owned it.
A: It was my fault: I had skipped the test with two currencies. I called the three customers myself, sent corrected files the same night and wrote the test.
R: Three customers, 14 files, none left.`,
  'an outage of a provider and a step': `
S: Our map provider had an outage of six hours in July.
T: My routing service depended on it.
A: Because of their outage 2,000 drivers had no route. I switched to tiles from the day before within an hour, told dispatch which roads could be wrong, and built a second source in the month after.
R: The next outage cost us nothing.`,
  'an objection that was right': `
S: I wanted to store sessions in a cookie.
T: I had to convince the security lead.
A: She refused, and she was right: a stolen cookie would have been good for a month. I came back with a token of ten minutes and she signed it.
R: Sessions cost us a third of the memory.`,
  'a junior who told at once': `
S: A junior on my team deleted a staging database.
T: I was his mentor.
A: He told me within minutes, which I thanked him for. I showed him how to restore it and let him do it. The script had no guard, and that was mine to fix.
R: Two hours lost, and he gave the talk about the guard.`,
  'a late team and a step': `
S: The firmware team delivered three weeks late, so my app had nothing to talk to.
T: The fair was on 3 March.
A: I wrote a simulator from their spec in four days and tested against it. When the firmware came, two messages differed, and we fixed them together in an evening.
R: The demo ran for three days.`,
  'a fault in a library': `
**S:** Our uploads failed for one customer in ten.

**T:** I had to find out why.

**A:** The fault was in the provider's library, which closed the stream too early. I sent them a test that shows it, and shipped a patched copy until their fix was out.

**R:** Failures are at 0.02%.`,
  'a judgement taken back': `
S: My review comments were known to be harsh.
T: My manager asked me to change that.
A: Two colleagues told me that they were afraid of my reviews. I was stubborn at first and thought they were too thin-skinned. Then I read my last fifty comments aloud and stopped after six. I apologised to both.
R: Reviews on my team take a day less.`,
  'a predecessor with a reason': `
S: The old scheduler had been written ten years ago by a single engineer who had since left.
T: I took it over.
A: I read it from end to end, wrote down what it does and why its author had chosen files over a database: there was none on those machines. I moved it to a queue.
R: Jobs start within a second.`,
  'advice that the writer never checked': `
S: Our launch in Brazil failed: 60 orders in the first month instead of 5,000.
T: I was the engineering lead.
A: The country manager had told us that cards would do. I did not ask a single customer. When I did, in month two, nine of ten wanted to pay by slip. I built it in three weeks.
R: 4,100 orders in month four.`,
  'somebody who would not hear of it': `
Situation: Deploys happened on Tuesdays only.
Task: I wanted them daily.
Action: Operations would not hear of it. Each of my mails got the same line back, that weekends are sacred. I asked to carry their pager for a month. By the end of it I had turned off nine alarms that meant nothing, and their lead proposed a trial for one service.
Result: 31 of 40 services deploy daily.`,
  'guidelines that failed': `
**S** We trained a model that sorts claims by urgency.

**T** I was responsible for the labels.

**A** I hired four students and wrote a guide of three pages. Two of them agreed on only 61% of the claims. I sat with them for an afternoon and noticed that my guide said nothing about partial payments, so those 2,000 labels were worth nothing. We did them again with a better guide.

**R** Agreement is 88%, and urgent claims reach a person within an hour.`,
  'an angry head of sales': `
S: The sales team had promised a bank an export by Friday.
T: My service would have had to write it.
A: I told our head of sales that I would not ship it. The export put account numbers into a mail, and I showed her the paragraph in the contract. She was furious for a day. On Monday we called the bank together and offered a download behind their login.
R: The bank signed, and the download took nine days.`,
};

export const neighbours = ['we-in-action'];

export const findings = { 'a lazy team': 2 };
