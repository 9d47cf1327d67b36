import { declared } from '../parts.ts';
import { framed, type Texts } from '../texts.ts';

const told = (texts: Texts): Texts => framed(texts, (story) => declared('influence-without-authority', story));

export const bad: Texts = told({
  'an announcement': `
S: Eight teams each had their own way to log errors.
T: I wanted one format for all, with no authority over them.
A: I wrote a guide, announced it in the engineering meeting and everybody liked the idea. Within a month the teams had switched.
R: All eight teams use the format, and searching takes one query.`,
  'the director makes it happen': `
S: Security patches took 50 days on average across 12 teams.
T: I had to bring that below ten days.
A: I told our director about it. He sent a mail that made patching within ten days mandatory for every team, and I tracked it in a spreadsheet.
R: Patching takes six days now.`,
  'as their lead': `
S: Code reviews in my team took four days.
T: As the team lead I had to speed them up.
A: I decided that each review gets an answer within a day and put it into the team rules. I checked the numbers each Monday and reminded those who were late.
R: Reviews take 0.8 days.`,
  'happy to help': `
S: I needed the data team to add two columns for our churn model.
T: Get the columns by March without being their manager.
A: I asked their lead in the hallway. She was happy to help and put it into the next sprint. I wrote the ticket and reviewed the change.
R: The columns arrived in a week, and the model improved by 4 points.`,
  'an open door': `
S: Nobody owned our onboarding documents.
T: I took it on myself to improve them.
A: I rewrote 20 pages, asked for feedback in a channel and presented the result at the all-hands. People thanked me a lot.
R: New hires make their first commit after 3 days instead of 9.`,
  ordered: `
S: Two sites used different branching models.
T: I was the chief architect for both.
A: I evaluated both models, picked trunk-based development and instructed the site leads to switch by June. Whoever did not switch lost access to the build farm.
R: Both sites switched by June, with merge conflicts down by 60%.`,
  'a welcome tool': `
S: Analysts in four departments copied numbers by hand.
T: I wanted them all to use one notebook server.
A: I set it up over a weekend and showed it at lunch. They were enthusiastic right away, and word spread by itself.
R: 85 analysts use it every week.`,
  'budget came from above': `
S: Our company had no accessibility standard.
T: I wanted to introduce one though I was only a developer.
A: I proposed it to the CTO, who approved it the same day, gave me a budget and told the product teams to follow it. I ran six trainings.
R: Our score went from 61 to 94.`,
  'no objections': `
S: Releases of five teams collided every Thursday.
T: I volunteered to coordinate them.
A: I suggested a shared calendar and a short sync on Wednesday. There were no objections. I prepared the agenda each week and wrote the minutes.
R: Collisions fell from six a month to none.`,
  bullets: `
S: 6 squads, 6 lint configs
T: unify, no mandate
A:
- made shared config package
- posted in #frontend
- all squads on board, merged in 2 weeks
R: 6 -> 1, less bikeshedding`,
});

export const good: Texts = told({
  'a team with no time': `
S: Our fraud checks needed events from the mobile team, which reports to another VP.
T: I needed 14 events by the summer and could not order one of them.
A: Their lead said no twice: they had a launch, and my events were not on their list. I sat with two of their developers for a day and saw that their own crash reports lacked the same fields. I wrote the first three events as a patch to their code and showed what it did for their crashes.
R: They took over and sent all 14 by May. Fraud losses fell by 18%.`,
  'the sceptic first': `
S: I wanted 30 scientists to put their notebooks under version control.
T: I was a contractor with no say over anyone.
A: The loudest of them called it a waste of time for people who do science. I asked to sit beside her for a week. When she could not reproduce a figure for a reviewer, we found it in my copy within minutes. She gave the next talk about it, not me.
R: 26 of 30 use it.`,
  'one at a time': `
S: Seven teams ran their own Kafka, and I thought that one would do.
T: I had neither budget nor mandate.
A: Nobody wanted to give up theirs; each had been burned by a central team before. I met the seven leads one by one and asked what would have to be true. The answer was always the same, a pager that is not theirs. I ran it for two teams for a quarter and published my response times every week.
R: Six of seven moved, and the seventh has a good reason.`,
  'a document': `
S: Our warehouse and the web shop disagreed about what "in stock" means.
T: I was an analyst and had to get both to one definition.
A: The warehouse feared that it would be blamed for late parcels, and the shop was afraid of losing sales. I wrote four pages with the cost of the two definitions, 900 cancelled orders a month, and sent it to one critic on each side before anybody else. Both tore it apart, and I put their corrections in with their names.
R: One definition since April, cancellations down to 120.`,
  'ignored mails': `
S: Passwords stood in the build logs of 40 repositories.
T: I found it, but the repositories belonged to others.
A: My mails went unanswered for a month. So I stopped writing and started to send patches, each with the line from the log. Three owners closed them without a comment. I called those three; one told me that a rotation would break a customer. I found the customer's contact and did the rotation with him at night.
R: 40 of 40 clean.`,
  prose: `
# Getting surgeons to use a checklist

I was the software person in a clinic with eleven surgeons. They did not see why they should tick boxes for a machine, and the oldest told me to come back when I had held a scalpel. I watched 20 operations instead of arguing. In four of them somebody left the room for a missing tool. I put only those tools on the list, nine lines, and asked the oldest to strike what was stupid. He struck two. From then on it was his list. Today all eleven use it, and delays are down by a third.`,
  'opposition from the union': `
S: The drivers of 60 trams were to test a display that I had designed.
T: I needed volunteers and could promise them nothing.
A: The union was against it, since it took the display for a camera. I brought one to their meeting, opened it with a screwdriver and let them look for a lens. I also took out the log of braking, which they distrusted most.
R: 22 drivers signed up, and false stops fell by 40%.`,
  'competing priorities': `
S: We needed the billing team to support a second currency.
T: My product depended on it, their roadmap did not.
A: Their product manager had other priorities and told me so. I calculated what the second currency would bring to billing's own target, about 9% of renewals, and offered one of my engineers for six weeks. It took three conversations and a prototype until he moved it up.
R: Second currency live in Q3, $2M in new contracts.`,
  'non-native': `
S: In our company every plant had own naming for machines, 5 plants.
T: I wanted same names, but plant managers are not my reports.
A: The managers were not interested, they told me "our names are good". Two of them even refused the meeting. I made small demo where the spare parts of all plants are in one list, and showed how plant B waited 3 weeks for a part which plant C had in the shelf. After this plant B has become my supporter and talked to others.
R: 4 of 5 plants changed, waiting for parts is now 4 days.`,
  bullets: `
S: API versioning, 9 teams, I'm IC on one of them
T: get all on one scheme
A:
- 4 teams hostile ("yet another standard")
- built converter so cost for them ~1 day
- 2 early adopters presented, not me
- last holdout: paired w/ their lead on the first endpoint
R: 9/9 by Q2. breaking changes 7/quarter -> 1`,
});

export const neighbours = ['we-in-action'];
