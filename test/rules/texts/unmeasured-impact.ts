import { declared } from '../parts.ts';
import { framed, type Texts } from '../texts.ts';

const told = (texts: Texts): Texts => framed(texts, (story) => declared('biggest-impact', story));

export const bad: Texts = told({
  elegant: `
S: Our rule engine had grown over eight years.
T: I redesigned it.
A: I wrote a new core around an algebra of rules, with a parser generator and property tests. I gave two talks about it.
R: The new core is elegant, has 95% test coverage and 12,000 fewer lines. Many colleagues call it the best code in the company.`,
  'a platform with followers': `
S: Each team had its own deploy scripts.
T: I wanted one deploy tool.
A: I built a tool in Rust with plugins, wrote the docs and a logo, and presented it at the guild.
R: It has 240 stars on our internal server and 30 contributors.`,
  'beside the work': `
S: Our company launched a new marketplace last year.
T: I supported the launch as one of 40 engineers.
A: I attended the planning, set up two dashboards and helped where I could.
R: The launch was a huge success and changed the company.`,
  'pleased people': `
S: The reporting system was slow and unpopular.
T: I took it over.
A: I moved it to a modern stack, cleaned up the data model and introduced code owners.
R: Users are much happier and leadership called it a game changer.`,
  'output counted': `
S: Our integration layer needed attention.
T: I was the most senior engineer on it.
A: I closed 180 tickets, reviewed 400 pull requests and split the repository into 14 packages.
R: The layer is now modular, with 14 packages and zero lint warnings.`,
  'research without users': `
S: I spent a year on a new graph algorithm.
T: Show that it beats the state of the art.
A: I proved a bound, implemented it in C++ and ran it on nine public data sets.
R: It beat the best known method by 3% on all nine, and the paper was accepted.`,
  'a migration for its own sake': `
S: Our 60 services ran on virtual machines.
T: I moved them to Kubernetes.
A: I wrote charts for all services, trained the teams and built a cluster per region.
R: 60 of 60 services run in containers now, on 4 clusters.`,
  tests: `
S: The app had few tests.
T: Raise the quality.
A: I introduced contract tests and a test pyramid, and coached people in writing them.
R: Coverage went from 31% to 88%, and we have 2,400 tests.`,
  'feelings only, unlabelled': `
# My biggest impact

The most important thing I have done was bringing domain-driven design to our group. I read the books, ran a dozen workshops with sticky notes and drew the map of our contexts. Everybody speaks the same language now, the architecture is far cleaner, and other departments have asked me to do the same for them. It transformed how we think.`,
  bullets: `
S: legacy auth code
T: modernise
A:
- OAuth 2, PKCE
- moved to TypeScript
- deleted 9k LOC
R:
- -9k LOC
- 0 any
- devs like it`,
});

export const good: Texts = told({
  'latency and orders': `
S: Our product page took 4.1 s for 900k visitors a month.
T: Bring it under two seconds.
A: I found that one font blocked everything and moved it, then cut the images.
R: The page takes 1.6 s, and orders from phones rose by 7%.`,
  money: `
S: Our cloud bill had doubled in a year.
T: I took it on.
A: I tagged every resource, found 300 idle disks and moved the batch jobs to the night.
R: The bill fell from $210k to $130k a month.`,
  'lives easier': `
S: Nurses typed each blood pressure twice.
T: I led the integration.
A: I connected the monitors to the record and had the first ward test it for a month.
R: 340 nurses save about 25 minutes a shift, and wrong entries went down from 3% to 0.4%.`,
  errors: `
S: One in 50 payouts to our 20,000 drivers failed.
T: I owned payouts.
A: I made each step repeatable and added a second bank.
R: One in 4,000 fails today, and support gets 90 fewer calls a day.`,
  'adoption by customers': `
S: Customers asked for an export for years.
T: I proposed it and built it.
A: I began with the ten loudest customers and wrote the format with them.
R: 1,900 companies use it every week, and churn among them is 2% instead of 5%.`,
  'a bug with a price': `
S: Our ad auction rounded bids down.
T: I found it by chance and had to fix it safely.
A: I replayed a day of auctions with the fix, and rolled it out by country.
R: Revenue per thousand views rose by 1.8%, which is 3M a year.`,
  uptime: `
S: The ticket shop crashed at each big concert.
T: I had four months.
A: I put a waiting room in front of it and moved seats into memory.
R: It has sold 80 concerts since without going down, the largest with 300,000 people at once.`,
  prose: `
# Biggest impact: the triage model

Our clinic line had callers wait for half an hour, and some hung up who should not have. I trained a small model that sorts calls by urgency, and spent most of the time with the nurses on what it must never get wrong. Urgent callers now wait under two minutes, down from 31. In the first year 212 people were sent to hospital within the hour who would have waited before. Nothing else I have built touched people like that.`,
  'hours of engineers, priced': `
S: Engineers at our firm lost time to flaky tests, 500 people.
T: I set out to halve that.
A: I ranked the tests by lost hours and fixed the top 60 with their owners.
R: Lost time fell from 1,100 hours a week to 300, worth about $4M a year, and releases go out twice a week instead of every second week.`,
  bullets: `
S: push notifications, 11M users, 40% opt out
T: owner of notifications
A:
- ranked by predicted open
- cap 2/day
- holdout 5%
R:
- opt-out 40% -> 22%
- DAU +3.1% vs holdout`,
});

export const neighbours = ['vague-impact'];
