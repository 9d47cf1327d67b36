import { declared } from '../parts.ts';
import { framed, type Texts } from '../texts.ts';

const told = (texts: Texts): Texts => framed(texts, (story) => declared('pushed-back', story));

export const bad: Texts = told({
  'a manager with moods': `
S: Our product manager changed her mind every week.
T: I had to push back.
A: She had a way of talking down to engineers that I could not stand. I told her in front of everyone that this is not how one treats people. She was offended and complained to my boss.
R: After that she left us in peace, and the team was happier.`,
  ego: `
S: The new VP wanted a weekly report from each engineer.
T: I spoke for the team of eight.
A: It was all about his ego; he wanted to look in control. I said that I would not write it. He got loud, I stayed calm. Some colleagues thanked me afterwards.
R: He dropped it after three weeks.`,
  disrespect: `
S: A director ignored my opinion in planning again and again.
T: Be heard.
A: I felt disrespected, so I asked for a talk. I told him how his behaviour came across and that I expect an apology. He is a difficult person, and everybody knows that.
R: Our relationship has improved, and he greets me in the corridor.`,
  politics: `
S: The head of sales pushed features past our roadmap for a team of 12.
T: Stop it.
A: He played politics and always went to the CEO behind our backs. I confronted him about it. We had a heated argument, and HR had to step in.
R: He now goes through the product manager.`,
  'a clash in technical dress': `
S: Our lead wanted GraphQL, mostly because it was fashionable.
T: I resisted.
A: He never liked me, and he rejected every idea that was not his own. I would not let him have his way this time. We argued in pull requests for weeks, until our manager had enough and moved him to another team.
R: We kept REST.`,
  'never pushed back': `
S: Our product owner sets the priorities for the 6 people in the team.
T: I was asked whether I had ever said no to her.
A: I have honestly never had to push back, since we get along very well and I trust her decisions. When I have a doubt I keep it to myself and do the work as well as I can.
R: We have delivered every sprint for two years.`,
  micromanager: `
S: My manager was a micromanager who wanted to approve every commit.
T: I needed room to work.
A: I told him that I found it insulting after nine years in the job. He took it badly and we did not talk for a week. Then we had lunch and cleared the air.
R: He backed off and gave me more trust.`,
  tone: `
S: The project manager wrote rude mails at night.
T: I stood up to her.
A: I answered that her tone was unacceptable and that I would not read such mails any more. My colleagues felt the same and we went to her boss together.
R: She apologised, and the mails stopped.`,
  credit: `
S: The data lead presented my dashboard as his own to the board.
T: I decided to push back.
A: I was furious. I told him that he had stolen my work and that I would not support the dashboard until he corrected it. He said I was being childish.
R: At the next board meeting he mentioned my name.`,
  bullets: `
S: PO = control freak
T: push back on her
A:
- she kept interrupting me in standup
- told her she has no clue about software
- big fight
- scrum master mediated
R: she is more careful now`,
});

export const good: Texts = told({
  capacity: `
S: Product wanted the loyalty programme live on Black Friday for 3M customers.
T: I owned the checkout and had to say whether that was wise.
A: I showed our product director the load test: checkout failed at 1.4x of last year's peak, and loyalty added two calls to each order. I proposed to show points only after the order. She asked for the cost of waiting, and we put both numbers side by side.
R: We went with points after the order, and checkout stayed up.`,
  'a metric that misleads': `
S: Leadership wanted to make time in app the goal for the year.
T: I was the data scientist on growth.
A: I was worried that we would reward confusion. I pulled 400 sessions, and in a third of the longest ones people were searching for the cancel button. I took five recordings to the VP before the planning day, so that he did not have to hear it in public.
R: The goal became tasks completed, and support contacts fell by 12%.`,
  overruled: `
S: The CEO asked us to open the API to a partner within two weeks.
T: I led security.
A: I wrote one page: which data the partner would see, what the contract did not cover, and what a leak would cost. He read it, thanked me and decided to go ahead, because the partner was 30% of revenue. I asked for a key that we could revoke, and got it.
R: In May we had to revoke it once. It took four minutes.`,
  privacy: `
S: The marketing lead wanted to track children across our three apps.
T: I was the engineer who would build it.
A: I asked what she needed it for. It was one number, returning visitors. I showed that we could count that without an id per child, and that the law in two of our markets forbids the rest. She had not known, and took it well.
R: She got her number two weeks later, and no id was stored.`,
  prose: `
# Saying no to the big bang

Our product lead asked for one release with everything in it, because the sales team could sell one date better than five. I thought that a release of that size would cost us two weeks of fixing, since the last three big ones had. I brought the bug counts of those three, and he brought the calendar of the trade fairs. We ended up with two releases: what the fair needed, and the rest. The first had four bugs, the second eleven, and nobody had to work at night.`,
  'a difficult person, but numbers': `
S: The head of operations, who is known for being blunt, wanted to cut our test machines by half.
T: I ran the test farm.
A: I did not like how he put it, but the bill of $40k a month was real. I measured what we used: 35% at night, 92% by day. I offered to switch off two thirds at night and none by day, and showed him the queue times for both plans.
R: The bill fell to $24k, and builds wait no longer than before.`,
  'a deadline for a study': `
S: A sponsor wanted results of our trial six weeks early.
T: As the statistician I had to answer for the analysis.
A: I explained that at that date only 140 of 220 patients would have reached the end point, and that the chance of a false positive would rise from 5 to 13 percent. They needed something for their board, so I suggested a blinded report of the event rate.
R: They took the report and kept the date.`,
  usability: `
S: Management decided to put the login behind two more steps in our banking app.
T: I was the mobile lead and thought that older customers would not manage.
A: I tested it with twelve people over 65; seven gave up. I sent the videos to the risk team and asked which fraud the steps were to stop. It was one kind, on new devices only.
R: The steps appear on new devices only. Logins stayed at 98%, and that kind of fraud fell by half.`,
  'non-native': `
S: Our product manager wanted that we support 12 payment methods until the end of year.
T: I am responsible for payment backend, so I raised concern.
A: I made analysis of the cost: each method needs about 15 days and then certification, so 12 is not realistic with 3 developers. Also 4 methods bring 93% of turnover in this market. I presented it and proposed the order. He was not happy first, he had promised it to sales, so I helped him with a plan for sales.
R: We delivered 5 methods in time, conversion plus 6%.`,
  bullets: `
S: leadership: "AI in every feature by Q3"
T: staff eng, search
A:
- concern: p95 would go 300 ms -> 2.1 s, cost 0.4 cent/query x 50M
- 1 page w/ numbers, talked to VP 1:1 before the review
- proposed: only for zero-result queries (7%)
R: approved. zero-result exits -22%, cost 7% of the plan`,
});

export const neighbours = ['blame', 'hollow-learning', 'vague-impact', 'we-in-action'];
