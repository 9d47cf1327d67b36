import { declared } from '../parts.ts';
import { framed, type Texts } from '../texts.ts';

const told = (texts: Texts): Texts => framed(texts, (story) => declared('wrong-about-something-big', story));

export const bad: Texts = told({
  'caught in review': `
S: I was sure that the new date library handled leap years.
T: I had to move 30 jobs to it.
A: While writing the last test I noticed that it did not. I fixed it the same afternoon, before the code was merged.
R: All 30 jobs moved on schedule, and my lead praised the thorough testing.`,
  'nobody noticed': `
S: I believed that our cache was shared between hosts.
T: I owned the rollout.
A: It was not. I saw it on the dashboard ten minutes after the deploy, switched it on and went on. Luckily no user noticed anything.
R: The rollout finished a day early with a hit rate of 93%.`,
  'success in disguise': `
S: I underestimated how popular our new editor would be.
T: I had planned for 500 users.
A: I was wrong: 4,000 signed up in the first week. I added two machines and we were fine.
R: It became the most used tool in the company, and I got an award for it.`,
  'a typo': `
S: I thought that I had set the limit to 100.
T: Configure the rate limiter for the partner API.
A: I had typed 1000. A colleague pointed it out in the pull request and I corrected it at once.
R: The limiter works as planned and blocks 3% of calls.`,
  'in staging': `
S: I assumed that the vendor's API returned times in UTC.
T: Build the import of 20 feeds.
A: The staging environment showed me local times. I added a conversion, which cost me half an hour, and wrote a test for it.
R: The import went live as planned and has been running ever since.`,
  perfectionist: `
S: My biggest mistake is that I care too much about quality.
T: I had to deliver the style guide.
A: I polished it longer than needed, because I thought everyone would read each page. They mostly used the search.
R: The guide was a great success and 14 teams use it today.`,
  'an estimate off by a little': `
S: I estimated the migration of 12 dashboards at four weeks.
T: I was to lead it.
A: I learned quickly that two of them were harder than I had thought. I reordered the work and asked a colleague for a hint.
R: We were done in four and a half weeks, and nobody minded.`,
  'wrong in an argument only': `
S: I was convinced that Rust would be slower to write for our team of five.
T: I had to evaluate it.
A: My colleague showed me his prototype, and I changed my mind on the spot. I then championed it.
R: Our service uses 80% less memory now.`,
  'a risk that stayed a risk': `
S: I had misjudged how much disk the logs take.
T: I was the owner of 200 hosts.
A: An alert told me that the disk would be full in three days. I shortened the retention and ordered more disks well before anything could happen.
R: No host ran full, and I set up a forecast that we still use.`,
  bullets: `
S: thought index would be used by the planner. wasn't.
T: speed up search page
A:
- explain plan showed seq scan
- rewrote query, 20 min
- deployed
R: search 10x faster, boss happy`,
});

export const good: Texts = told({
  'an outage': `
S: I believed that our queue could replay a day of events, since the manual said so.
T: I was responsible for the billing pipeline.
A: I approved the upgrade without a trial. The replay stopped after two hours of events. 1,900 customers got a wrong invoice, and I spent the weekend writing to each of them.
R: We refunded $48k. Since then I run a restore before I trust a manual.`,
  'months of work for nothing': `
S: I was certain that doctors wanted a richer form.
T: I owned the product for 80 clinics.
A: I had talked to three doctors, all of them fans of ours. We built for five months. When it came out, 6 of 80 clinics opened it a second time. They wanted fewer fields, not more.
R: We threw it away, and two people left the team over it. Today I do not start before ten users who dislike us have told me why.`,
  'a key person leaves': `
S: I thought that my best engineer was happy because he never complained.
T: I led a team of six.
A: I gave him the hardest work month after month. He quit in March. The project he carried stood still for a quarter, and I had to tell the client.
R: The client ended the contract. I now ask each person every second week what they would stop doing.`,
  'a wrong bet on technology': `
S: In 2019 I bet that our partners would all move to GraphQL.
T: Choose the interface for 25 partners.
A: I talked the team out of REST. Two years on, three of the partners had moved. We were maintaining two interfaces, and every feature took twice as long.
R: I shut the GraphQL side down myself. It had eaten about three person-years.`,
  'a harm to users': `
S: I was convinced that the model was fair because its overall accuracy was 91%.
T: I signed off the release of our loan score.
A: A journalist ran it by postcode. People in two districts were turned down twice as often with the same income. I had never cut the numbers that way.
R: We pulled the score the same week, reviewed 4,300 rejections by hand and apologised in public.`,
  'trust lost': `
S: I took it for granted that the field crews would like the new app.
T: Replace paper for 300 technicians.
A: I skipped the visits to save two weeks. On day one the app asked for a signature with gloves on. By Friday crews were back on paper, and the union wrote to the board.
R: It took us a year to get them to try again, and I did the first visits myself.`,
  prose: `
# What I got badly wrong

I told my manager that the old scheduler could go on a Friday because nothing depended on it. I had searched the code and not the cron tables of the neighbouring teams. On Monday the warehouse had shipped nothing for two days, and 700 parcels were late. Some customers never came back. I have not removed anything since without asking who reads its output, and twice that question saved us.`,
  security: `
S: I believed our internal network was safe, so the admin page had no password.
T: I was the lead of the tool.
A: A contractor's laptop was infected, and somebody downloaded 12,000 addresses. I wrote the report to the regulator.
R: The fine was 90,000 euros. I have treated every network as public since.`,
  'a slip in planning': `
S: I was wrong about how long the certification of our pump would take.
T: I promised the date to the hospital.
A: I had counted on six weeks, as for the model before. It took 7 months, since the battery was new. Eleven hospitals had planned around my date, and three of them bought from a rival.
R: About 2M in orders was gone. I now ask the lab before I say a date.`,
  bullets: `
S: assumed eventual consistency is fine for stock counts
T: tech lead, shop with 50k orders/day
A:
- oversold 340 consoles on launch night
- called customers for 2 days, vouchers
- moved to reservations w/ strong reads
R:
- cost 17k in vouchers + a bad week in press
- now first question in every design: who gets hurt by a stale read`,
});

export const neighbours = ['we-in-action'];
