import { declared } from '../parts.ts';
import { framed, type Texts } from '../texts.ts';

const told = (texts: Texts): Texts => framed(texts, (story) => declared('mentored-someone', story));

export const bad: Texts = told({
  'whenever he asked': `
S: A new junior joined our team of seven.
T: I was his mentor.
A: Whenever he had a question I took the time to answer it. I explained the build, showed him where the logs are and reviewed his pull requests.
R: He settled in well and is a valued member of the team.`,
  'an open door': `
S: Two interns worked with us over the summer.
T: I looked after them.
A: My door was always open. They came by several times a day and I never sent them away. I also shared some links and books.
R: They told me that they had a great summer.`,
  'the helper of everyone': `
S: I am the person people in our office of 50 go to.
T: Help others grow.
A: Colleagues ping me with SQL problems and I usually have an answer within minutes. I have written thousands of answers in our channel.
R: People say that they could not do without me.`,
  reviews: `
S: Our graduates write code that needs work.
T: I mentor them through code review.
A: I leave detailed comments on each pull request and explain the reasons. If something is unclear they can call me.
R: The code has become better over time.`,
  'fixed it for her': `
S: A colleague from the data team struggled with Docker.
T: I helped her out.
A: When she got stuck, I went over, looked at the file and fixed it. I explained what I had done. It happened about once a week.
R: She was very thankful and mentioned me in her review.`,
  'one talk': `
S: A junior developer asked me how to become senior.
T: Give him advice.
A: I told him about my own way, recommended three books and said that he can ask me at any time. We had two coffees.
R: He said it had helped him a lot.`,
  'onboarding only': `
S: We hired five people in a quarter.
T: I did the onboarding.
A: I walked each of them through the architecture, gave them access and stayed available for questions in the first weeks.
R: All five were onboarded within two weeks.`,
  'expert on call': `
S: I know our billing code best.
T: Support the others.
A: I answer questions about it and help debug when something breaks. I like to explain things, and people seem to like my explanations.
R: Tickets about billing are closed faster than before.`,
  'non-native': `
S: In our team was a young colleague with few experience.
T: My chief asked me to support him.
A: He could come to me always when he had problem and I have helped him. I explained him the things until he understood.
R: He was satisfied and we have a good relation.`,
  bullets: `
S: new hire, frontend
T: buddy
A:
- answered Qs on Slack
- reviewed PRs
- helped w/ setup
R: smooth start, good feedback`,
});

export const good: Texts = told({
  'a plan for a promotion': `
S: Lena wrote solid code but never spoke in design reviews.
T: I wanted her to lead a design by the end of the year.
A: We met every second week. First she wrote up one of my designs, then she took questions on it while I sat next to her, then she led one without me. I stopped answering for her, which was hard on both of us.
R: She led the design of our new cache in November and was promoted in spring.`,
  'from fear of production to on call': `
S: Our junior was afraid to touch production after an outage.
T: I had to get him on the on-call rota within a quarter.
A: I let him shadow me for three weeks, then I shadowed him. We broke a test system on purpose every Friday and he had to find out what I had done. When he froze in the second drill I made the steps smaller.
R: He took his first week alone in May and resolved four incidents without calling me.`,
  'statistics for an analyst': `
S: An analyst in my group could build any chart but drew conclusions from noise.
T: Teach her to reason about uncertainty.
A: Each Monday she brought one claim of the week, and we tried to break it. After a month I had her review my own tests. She found an error in one of them.
R: Today she runs the experiment review for three teams.`,
  'a group': `
S: Our four bootcamp graduates were stuck on small tickets.
T: I set a goal with their managers: each owns a feature by June.
A: I paired with one of them each day of the week, gave each a feature that was one size too big, and cut my help by half every month. I kept a short log of what each had to learn next.
R: Three of four shipped their feature by themselves. The fourth moved to testing, where he shines.`,
  'a peer': `
S: A staff engineer from another office wanted to write better, as his proposals were rejected.
T: We agreed to work on it for three months.
A: I asked him for one page a week and marked only the first paragraph, until the first paragraph said what he wanted. Then we went on to the objections. He rewrote an old proposal as the last exercise.
R: That proposal went through, and he teaches the method in his office.`,
  prose: `
# Growing Tomas

Tomas came from support and wanted to be a developer, and nobody had an hour for him. I took the bugs that he had reported himself and gave him one a week, the smallest first, with the rule that he tells me his guess before he opens the code. After ten weeks his guesses were better than mine. I asked for a desk for him in our row. A year later he owns the import module, and he has begun to do the same with a colleague from support.`,
  'a mentee who fails first': `
S: My mentee had been passed over twice for tech lead.
T: Find out what was missing and work on it.
A: I asked three people for examples. It was always the same: he solved the problem himself when others hesitated. So I gave him a project with two juniors and forbade him to write code in it. The first month was awful, and I nearly gave up on the rule. We talked through each hand-over afterwards.
R: The project was late by two weeks, and both juniors shipped. He became lead in the next round.`,
  'interns with an aim': `
S: Each summer our interns left with half a prototype.
T: I wanted one of them to put something into production.
A: I cut the project down to four weeks, wrote the first test with her, and moved our talks from "any questions" to a demo each Thursday. She chose the last feature herself.
R: Her service handles 2,000 requests a day, and she came back full-time.`,
  'non-native': `
S: My colleague from QA wanted to learn automation, she never programmed before.
T: Goal was she automates the regression test in 6 months.
A: Two times in the week we had one hour together. In the beginning I programmed and she explained me what I do, later the other way. I gave her step by step bigger parts.
R: After 5 months she automated 120 of 150 cases alone, and regression takes 2 hours and not 3 days.`,
  bullets: `
S: mid-level dev, great coder, missed every estimate
T: get estimates within 20%
A:
- baseline: 10 last tickets, off by 2.3x
- weekly 30 min: split, guess, compare
- wk 6: stopped splitting for him
R:
- off by 1.2x after a quarter
- now plans sprints for the squad`,
});

export const neighbours = ['vague-impact', 'we-in-action'];
