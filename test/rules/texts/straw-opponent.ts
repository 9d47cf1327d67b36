import { declared } from '../parts.ts';
import { framed, type Texts } from '../texts.ts';

const told = (texts: Texts): Texts => framed(texts, (story) => declared('disagreed-with-senior', story));

export const bad: Texts = told({
  'a principal out of date': `
S: Our principal engineer wanted to store money as floating point numbers.
T: I had to stop him.
A: He was simply wrong, and anybody with two years of experience knows that. I showed him three examples of rounding. He kept saying that it had always worked. I went to our director and she agreed with me at once.
R: We store cents as integers, and 0 invoices are off.`,
  'never listens': `
S: The CTO insisted on microservices for a team of four.
T: I thought it was a bad idea and had to say so.
A: He had read a blog post and would not listen to reason. I explained for an hour why a monolith is better: less latency, one deployment, easier debugging. In the end he gave in.
R: We shipped in three months, and the CTO admitted that I had been right all along.`,
  'did not understand': `
S: A senior manager asked us to drop the tests before the launch.
T: Keep the tests.
A: She did not understand what tests are for. I told her that without them we would break the checkout. I made a chart with the bugs that tests had caught. She had no answer to that.
R: The tests stayed, and we found 14 bugs before launch.`,
  'insisted for no reason given': `
S: My tech lead insisted on polling every second.
T: Get the design changed to events.
A: I drew the load on a whiteboard: 40,000 calls a second for nothing. I built a version with events in two days, showed it in the weekly meeting and everyone preferred mine.
R: Load fell by 98% and my design was merged.`,
  'an architect without code': `
S: Staff architect came up with a six-layer design for a form with nine fields.
T: I was to implement it, and I disagreed.
A: He had not written code for years and it showed. I counted the classes, 61, and put a version with four next to it. It was embarrassing for him, but it had to be said.
R: My version went live within a week.`,
  stubborn: `
S: A director was stubborn about keeping the nightly batch.
T: I needed streaming for the fraud team.
A: I argued for streaming in three meetings, with slides and a demo. He refused every time. Eventually the fraud team complained to the VP and the VP told him to do it my way.
R: Fraud is caught in 2 minutes instead of 14 hours.`,
  ego: `
S: The most senior scientist in the group had picked a neural network for 300 rows of data.
T: I had to tell her it would overfit.
A: Of course it overfit, as I had predicted. Her ego was attached to it. I ran a logistic regression that beat it by 9 points and put the two curves on one slide.
R: The regression went to production.`,
  'prove him wrong': `
S: Our VP believed that nobody uses the offline mode.
T: Save the offline mode.
A: I knew he was mistaken. I pulled the logs and proved him wrong: 31% of sessions were offline. He had nothing left to say.
R: Offline mode stayed, and ratings went up to 4.6.`,
  'an order without thought': `
S: The head of engineering ordered everyone to move to his favourite language.
T: I had to defend our Python code.
A: The order made no sense at all. I wrote a document with all the arguments against it: hiring, libraries, speed of development. I collected 12 signatures.
R: The order was withdrawn after two weeks.`,
  bullets: `
S: sr. manager vs me about code freeze
T: convince him to end the freeze
A:
- his plan: freeze for 6 weeks. nonsense
- mine: feature flags
- showed numbers from two other teams
- he finally saw the light
R: freeze cancelled, 40 features shipped`,
});

export const good: Texts = told({
  'a fear with a history': `
S: I wanted to split the orders table, and our principal engineer wanted to keep it whole.
T: We had to settle it before the sale.
A: Her reason was good: in 2019 a split had lost orders for a day, and she had been the one to phone the customers. Mine was that the table would hit its lock limit in November. We agreed on a test that could prove either of us wrong, a replay of last year's peak. It locked up at 80% of the load.
R: We split it, with her double-write check, and lost no order.`,
  'he had a point': `
S: My director wanted us to buy a feature store; I wanted to build a small one.
T: Give him a recommendation.
A: He had a point that we had failed to staff two platforms before. I thought that the vendor would not serve features in under 10 ms. I asked the vendor for a trial and it served them in 7. I told him that I was wrong on latency.
R: We bought it and had it live in five weeks.`,
  'cost on the other side': `
S: A staff engineer argued against my plan to encrypt every column.
T: I owned the compliance project.
A: From his side it looked like this: reports would take three times as long and the analysts would copy data into spreadsheets, which is worse for privacy. I had thought only of the auditor. We measured two reports, found a factor of four, and took it to the auditor together. She accepted encryption of nine columns.
R: Reports stayed within 10% of their old time, and we passed.`,
  'the writer loses': `
S: I pushed for Kubernetes and the head of operations was against it.
T: I had to make the case.
A: I showed faster deployments. She answered that her four people would carry the pager for it and that nobody had run it at night before. She asked me to be on call for a month with a pilot. I was, and I got paged 19 times.
R: We stayed on plain machines for another year, and I wrote the deploy script that gave us most of the speed.`,
  'two readings of one number': `
S: Our chief scientist read the A/B test as a win and I read it as noise.
T: We had to tell the board one story on Friday.
A: He looked at the total, which was up by 1.2%, and he knew from twelve earlier tests that such effects hold. I looked at weekends, where it was down. Neither of us could rule the other out, so we let it run for two more weeks.
R: It settled at +0.6%, which was between us, and we shipped it.`,
  prose: `
# Disagreement with my VP on the rewrite

Our VP wanted to freeze features for a quarter to pay back debt, because two of her best people had told her they would leave otherwise. I wanted to go on shipping, since a competitor was three months behind us and closing in. I did not try to win the meeting. I asked her which debt would make those two stay, and it turned out to be the release process and nothing else. We spent three weeks on that one. Both stayed, and we shipped in time.`,
  'experience elsewhere': `
S: The new CTO, who came from a bank, asked for change approval by a board. I preferred peer review.
T: Find a way that both could live with.
A: At the bank one bad release had cost them a licence, so I understood why he wanted a second pair of eyes. I took our last 50 incidents and asked which of them a board would have stopped: four, all in payments. I proposed the board for payments and peer review for the rest.
R: Lead time stayed at one day, and payments had no incident in the year after.`,
  'his worry about data': `
S: A principal wanted strong consistency in the inventory, I wanted a cache.
T: I was the owner of the service with 30k requests a second.
A: He worried that two customers would buy the same last item. I worried that the service would not survive the holidays. I pulled a month of data: 0.02% of orders touch a last item. He proposed to skip the cache below five items in stock, which I had not thought of, and that is what we built.
R: p99 of 12 ms, and six double sales in the holidays.`,
  bullets: `
S: me (senior) vs principal on monorepo
T: decide by end of quarter
A:
- principal: one repo => one version of each lib, he had spent 2 months on version hell
- me: CI time, 40 min in his pilot
- escalated together to the platform group with both tables
- they picked monorepo + build cache, CI 9 min
R: version conflicts 30/quarter -> 0`,
  'convinced by the other': `
S: My manager asked me to delay the launch of our chat bot in eleven countries.
T: I had promised marketing the date and disagreed.
A: I made my case with the revenue we would lose, $20k a week. She laid out hers: no one had read the answers in Turkish or Thai, and a wrong medical answer there could hurt a person. I took 200 Thai chats to a native speaker. Nine were dangerous. I went to marketing myself and moved the date.
R: We launched six weeks later with 0 reports of harm.`,
});

export const neighbours = ['we-in-action', 'blame'];
