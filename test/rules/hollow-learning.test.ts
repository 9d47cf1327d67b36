import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hollowLearning } from '../../server/src/rules/hollow-learning.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

const learned = (text: string) => inline({ rest: `\n**What I learned:** ${text}\n` });

/** What people write where the lesson should stand. */
const HOLLOW: readonly string[] = [
  'Communication is key in any project.',
  'Simple solutions win.',
  'I proved that I can deliver under pressure and lead a team.',
  'My gut feeling had been right from the start, and I should trust it more.',
  'What I enjoyed most was working with such bright people.',
  'I learned a lot about Kafka and stream processing.',
  'Teamwork makes the dream work, and persistence pays off.',
  'The importance of testing and of clear requirements.',
  'Never give up. Hard problems need patience.',
  'This project strengthened my technical skills and showed my ability to work across teams.',
  'I gained a deeper understanding of distributed systems and grew as an engineer.',
  'I am proud of what I achieved. My manager called it the best launch of the year.',
  'Data beats opinions.',
  'You have to understand the problem before you solve it.',
  'It was a great experience that made me a better engineer.',
  'It confirmed what I have always believed: good documentation saves time.',
  'Good leaders listen. Great leaders act.',
  'I learned Rust and how the borrow checker works.',
  'I will keep delivering high quality results.',
  'I showed the others how a senior engineer handles a crisis, and they learned from me.',
  'Every problem has a solution if you look hard enough.',
  'I learned the value of clean code and of thinking outside the box.',
  'I am someone who never gives up, and this story shows it.',
  'This experience made me realise how much I love working on infrastructure.',
  'I got to know Terraform, Helm and Argo, which I had not used before.',
  'My persistence paid off in the end.',
  'It is important to stay calm in stressful situations.',
  'With the right team you can achieve anything.',
  'Challenges are opportunities to grow.',
  'I became a more confident presenter and a better team player.',
  'The CTO told me it was the cleanest migration he had ever seen.',
  'Technical excellence combined with clear communication leads to great outcomes.',
  'I now understand Kubernetes networking in depth.',
  'I feel much more comfortable with ambiguity now.',
  'I now know that I can handle big responsibility.',
  'Always be prepared for the unexpected!',
  'Listening to others is crucial when you work with different stakeholders.',
  'Looking back, communication is key.',
  'I picked up Kubernetes, Helm and a good deal of networking along the way.',
  'I learned not to underestimate the quality of my own work.',
  'Data governance is 80% people and 20% technology.',
  'I am more convinced than ever that simple designs are the best ones.',
  'I am glad I stuck to my opinion.',
  'It gave me a lot of insight into how banks work.',
  'I discovered how resilient I am when it matters.',
  'I learned that I work best under pressure.',
  'Looking forward to applying these skills in my next role.',
];

/** The same behind words that announce a lesson, without a heading. */
const HOLLOW_IN_RESULT: readonly string[] = [
  'Costs fell by 30%. This taught me that perseverance and teamwork can move mountains.',
  'We shipped on time, 0 defects. The key takeaway is that planning matters.',
  'The lesson: always put the customer first.',
  'Overall I learned that teamwork and dedication lead to success.',
  'We hit 99.9%. It showed me that hard work always pays off.',
];

/** Changed beliefs and habits, most of them without any word for learning. */
const REAL: readonly string[] = [
  'I had taken the green dashboard for proof. These days I open the raw table before I believe a chart.',
  'I used to think that a design review was a formality. Now mine start with the two things I am least sure of.',
  'The bottleneck was never the code, it was that nobody could find the owner. I put an owner line into every repository I create.',
  'I stopped treating silence in a meeting as agreement. I ask each person by name before a decision is written down.',
  'I learned to ask the warehouse people before I draw a single box.',
  'It never occurred to me that a cron job could outlive its server. My checklist for a shutdown has had that line since.',
  'I underestimated how long a contract takes to change hands. For the two migrations after that I booked the legal review in week one.',
  'Ask for the worst customer first, not the average one. I have done it in each project since, and twice it killed the idea in a day.',
  'My estimate assumed that the data was clean. Every estimate I give now carries a line for the cleaning.',
  'I no longer merge on a Friday, however small the change.',
  'What I believed about retries was backwards: more of them made the outage longer.',
  'I had confused being fast with being early.',
  'He was not stubborn, he had been burnt by the same thing in 2019. I now ask what happened last time before I argue.',
  'Giving him the answer was the quickest way to get the same question again. I switched to asking what he had tried, and I still do that with the two juniors I have today.',
  'I thought that the model was the product. It turned out that the label tool was.',
  'Small is not the same as safe. Two-line changes get the same canary as big ones from me.',
  'My picture of our users came from the loudest ten. I sit in on one support shift a month to keep it honest.',
  'That a plan nobody objects to is a plan nobody has read. I send mine to one sceptic before I send it to everyone.',
  "I'd been optimising the wrong half of the funnel for a year because it was the half I could see.",
  'Saying no in the first meeting would have been kinder than saying yes and slipping. I say it in the first meeting.',
  "Turns out people don't resist the tool, they resist being last to hear of it.",
  'Data contracts before dashboards, that is my order now.',
  'Until then I had counted a closed ticket as a solved problem. Not anymore.',
  'The alert I was proudest of had never fired for a real customer. Whenever I add one, I now delete one.',
  'I write tests for the failure I am most embarrassed by, and only then for the happy path. Before this project it was the other way round.',
  'Had to unlearn being the fastest in the room. When a junior is stuck I count to sixty before I open my mouth.',
  'Learnt the hard way that a feature flag without an owner is a bug with a timer. Mine carry a name and an expiry.',
  'What I would have called politics was three teams with three budgets. I map the budgets before the architecture.',
  'Did not expect that the backup would be the slow part. Restore drills are on my calendar every quarter.',
  'I was too slow to ask for help. Half a day stuck is my limit, then I write to the channel with what I tried.',
  'My first reaction to criticism was to explain. I learned to repeat it back before I answer.',
  "Being right about the bug didn't matter as long as the support lead found out from Twitter. I call support first, then fix.",
  'More logging was not the answer, fewer services were.',
  'Begin with the archive in every new place, have done it again since with the billing people.',
  "A good estimate is a list of what I don't know. That's what I hand in instead of a number.",
];

for (const text of HOLLOW) {
  test(`finds no lesson in: ${text}`, () => assert.ok(remarksOf(hollowLearning, learned(text)).length > 0));
}

/** Words about this story that name nobody, and are no truth about everybody. */
const NO_MAXIMS: readonly string[] = [
  'Should have used one.',
  'A rehearsal should have come first.',
  'Next time, ask the vendor on day one.',
  'Next time, a rehearsal on the copy.',
  'Nothing.',
];

for (const text of NO_MAXIMS) {
  test(`takes for no maxim: ${text}`, () => assert.deepEqual(remarksOf(hollowLearning, learned(text)), []));
}

for (const result of HOLLOW_IN_RESULT) {
  test(`finds no lesson in the Result: ${result}`, () =>
    assert.equal(remarksOf(hollowLearning, inline({ result })).length, 1));
}

for (const text of REAL) {
  test(`hears the lesson in: ${text}`, () => assert.deepEqual(remarksOf(hollowLearning, learned(text)), []));
}

test('marks the hollow sentences and no other', () =>
  checkRule(
    hollowLearning,
    learned(
      'The team was new. Communication is key. Trust is everything.\n                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: holds for everybody',
    ),
  ));

test('a sentence that is content, or a look back, stands for no lesson beside a maxim', () => {
  for (const beside of [
    "I'd do the same again.",
    'I am happy with how it went.',
    'I should have asked the vendor first.',
  ])
    assert.equal(remarksOf(hollowLearning, learned(`Communication is key. ${beside}`)).length, 1, beside);
});

test('a specific maxim may be more than a maxim', () =>
  checkRule(
    hollowLearning,
    learned(
      'Ask for the dates first.\n                    ^^^^^^^^^^^^^^^^^^^^^^^^ hint: What did you change after it?',
    ),
  ));

test('a lesson anywhere silences it', () =>
  assert.deepEqual(
    remarksOf(
      hollowLearning,
      inline({
        result: 'It ends at 5 am. Since then I time every stage before I change one.',
        rest: '\n**Learning:** Communication is key.\n',
      }),
    ),
    [],
  ));

test('adds the habit at the end of the section, behind what follows the hollow sentence', () =>
  checkFix(
    hollowLearning,
    learned('Communication is key. The team was new.'),
    'Since then I',
    learned('Communication is key. The team was new. Since then I [what you do now].'),
    { kind: 'draft' },
  ));
