import { declared } from '../parts.ts';
import { framed, type Texts } from '../texts.ts';

const told = (texts: Texts): Texts => framed(texts, (story) => declared('failed-project', story));

export const bad: Texts = told({
  'two weeks late': `
S: We planned to bring out the new billing page in May for 90k customers.
T: I led the project.
A: I underestimated the tax rules, so we missed the date. I cut two reports and added a developer.
R: The page came out two weeks late and has worked without a fault since. Customers love it.`,
  'a rescued project': `
S: The migration was in trouble when I took over: four months behind.
T: I had to save it.
A: I cut the scope, met each team every morning and automated the data copy.
R: We finished in September, the client was very pleased and signed for two more years.`,
  'a bug at launch': `
S: Our first release of the driver app failed for some phones.
T: I was responsible for quality.
A: I set up a device lab and fixed the crash within a day.
R: Crash rate fell to 0.1%, and the app reached 50k downloads.`,
  'goal almost met': `
S: The goal was to cut build time from 40 to 10 minutes.
T: It was my project.
A: I parallelised the tests and cached the dependencies. The last third was harder than I had thought.
R: We only got to 12 minutes. Still, every developer saves half an hour each day.`,
  'one feature short': `
S: We promised chat, video and file sharing for the telehealth launch.
T: I owned the delivery.
A: In March I saw that file sharing would not make it. I told the product manager, who moved it to the next release.
R: We launched on the day with chat and video, and file sharing followed in June.`,
  'first attempt, then fine': `
S: Our first recommendation model made things worse in the test.
T: I was the data scientist on it.
A: I looked into the features, found a leak, removed it and trained again.
R: The second model raised clicks by 8% and is live for all 2M users.`,
  'over budget': `
S: The office network was to cost 80k.
T: I planned and ran the project.
A: Prices for switches rose and I had to ask for 15k more. I explained the reasons to the board.
R: All three floors have worked on the new network since January, and complaints went down by 70%.`,
  'humble brag': `
S: I wanted our open-source tool to reach 10,000 stars in a year.
T: I started the project alone.
A: I wrote docs, gave talks and answered every issue. I set the bar too high.
R: It "failed": only 8,500 stars, and 40 companies use it in production.`,
  'a rocky start': `
S: My biggest failure was the rollout of the ticket system to 60 people.
T: I had to get everybody on it.
A: At first hardly anyone used it, because I had given no training. So I ran three workshops and put the link on the start page.
R: After a month all 60 were using it, and response times halved.`,
  bullets: `
S: ETL rewrite, planned 6 weeks
T: owner
A:
- scope creep, slipped to 9 weeks
- weekend work
- daily standups
R: delivered, nightly run 5h -> 50 min`,
});

export const good: Texts = told({
  cancelled: `
S: We set out to replace the pricing engine for 200 stores in nine months.
T: I was the tech lead.
A: I chose to rebuild all rules before the first store went live. After eleven months no store was on it, and the rules had changed under us.
R: The board cancelled it in March. Nothing of it ever ran, and $1.4M was written off.`,
  'nobody came': `
S: Our team built a forum so that patients could help each other.
T: I owned it.
A: I was sure about the need and spent the time on moderation tools. We opened with a press release.
R: In the first quarter 41 people wrote a post, most of them our own staff. We closed it in the summer.`,
  'it did harm': `
S: I led the project to automate discharge letters in a hospital.
T: The letters had to be ready within an hour.
A: We went live on all wards at once. The template took the dose from the wrong column for children.
R: Two children got too much of a drug before a nurse saw it. We switched it off that evening, and it stayed off.`,
  'missed its goal and was left behind': `
S: The goal was to halve the cost of our video pipeline within the year.
T: I had proposed it and ran it.
A: I moved encoding to cheap machines that could vanish at any time. Retries ate what we saved, and I went on tuning for two quarters because I had promised the number.
R: Costs were 3% higher at the end than at the start. The old pipeline is what runs today.`,
  'customers leave': `
S: We launched a new editor for 1,200 paying schools.
T: I was the engineering manager.
A: I let us go out without offline mode, since only a tenth used it. That tenth were the schools with bad lines, and they had nothing to teach with on Monday.
R: 90 schools did not renew. We brought the old editor back in October and dissolved the team.`,
  'never left the lab': `
S: I wanted to predict pump failures from sound for a chemical plant.
T: I had six months and one engineer.
A: The model was good on our recordings. At the plant, fans and forklifts drowned the signal, which I would have known had I gone there in week one.
R: It never made it into the plant. The client took the budget elsewhere.`,
  prose: `
# The marketplace that wasn't

In 2021 I talked our founders into a marketplace for used lab machines. I believed that sellers were the hard side and spent seven months on tools for them. Sellers came, buyers did not. We had nine sales in a year, three of them to ourselves for tests. In the end I recommended to stop, and we let four people go. I still think about those four. I do not build the second side of anything now before the first ten deals were done by hand.`,
  'rolled back': `
S: I ran the switch of our payroll to a new provider for 5,000 employees.
T: Switch by the first of July.
A: I tested with 50 salaries, all of them monthly. Hourly workers were 60% of the company.
R: 1,100 people got the wrong pay. We went back to the old provider after one cycle and never tried again.`,
  'acquired and dropped': `
S: My team worked for a year on a shared login for our three brands.
T: I was accountable for the rollout.
A: I treated it as a technical task and never got the brand managers to agree on one account page. Each asked for exceptions, and I built them.
R: After 14 months one brand of three had it. A new CIO pulled the plug, and rightly so.`,
  bullets: `
S: rewrite of search backend, goal: parity in 2 quarters
T: lead of 4
A:
- parity list kept growing, 60% after 2 quarters
- I hid the gap from the steering group for 6 weeks
- morale gone, one resignation
R:
- killed after 3 quarters
- old backend still serving 100% of traffic`,
});

export const neighbours = ['we-in-action'];
