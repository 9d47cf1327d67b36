import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../server/src/model/finding.ts';
import { weInAction } from '../../server/src/rules/we-in-action.ts';
import { checkFix, checkRule, fixesOf, remarksOf } from './check.ts';

const check = (marked: string) => checkRule(weInAction, marked);

test('the bad example is underlined exactly, the good one is clean', () => {
  check(weInAction.examples.bad);
  check(weInAction.examples.good);
});

test('looks at the Action alone', () => {
  check(`
## Situation
We ran forty services.

## Action
We moved them.
^^ warning
## Result
We saved a day a week.
`);
});

test('a section of two kinds is an Action too', () => {
  check(`
**Action & Result:** We moved the jobs and saved a day a week.
                     ^^ warning
`);
});

test('reads every marking of a section and its lists', () => {
  check(`
- **Situation:** It was slow.
- **Action:**
  - I profiled the parser.
  - Then we rewrote it.
         ^^ warning
  - **We** tested it for a week.
      ^^ warning
  - \`we\` is the name of a table.
- **Result:** 40% faster.
`);
});

test('reads a model team, an incident and a migration, line by line', () => {
  check(`
## Action
I suggested that we retrain the ranker weekly, and my manager agreed.
The data team and I agreed on a schema. We labelled ten thousand clicks by hand.
                                        ^^ warning
I asked whether we could drop the old features, because we had no owner for them.
In the second week we were down to four features.
I told the on-call engineer: "we roll back now". We rolled back within a minute.
                                                 ^^ warning
Our alerting paged us before customers noticed, so I kept our dashboards.
I wrote the runbook we'd needed, and together we walked through it.
                                              ^^ warning
`);
});

test('reads the present tense, implied "I" and contractions', () => {
  check(`
## Action
Analysed the logs. Added an index. Told the team we'd lose an hour.
I meet the vendor; we’re comparing two contracts.
                   ^^ warning
We've been on two calls a week, and I write the minutes.
After we compared two contracts, I signed one.
      ^^ hint
Wrote the draft, and we'll ship it in May.
                     ^^ warning
`);
});

test('a story that is quoted whole is read', () => {
  check(`
## Action
"I drew up the plan.

"We agreed on the date in one meeting.
 ^^ warning

"I called the vendor."
`);
});

test('what the team was, had or could do hides no work of the writer', () => {
  check(`
## Action
We were three engineers, and we had no tests.
We needed a way out, and with the flag we could roll back.
We had a long call with the vendor.
^^ warning
`);
});

test('in a story told in the third person the team of the writer is theirs, and so is the message', () => {
  check(`
## Action
Ravi read the logs. He wrote a test.
Then Ravi called the vendor. His team moved the jobs.
                             ^^^^^^^^ hint: Say what Ravi did, or name the team
`);
  check(`
## Action
I read the logs. He wrote a test. His team moved the jobs.
`);
});

test('the team by its name is a hint', () => {
  check(`
## Action
Our team split the service in two.
^^^^^^^^ hint: "Our team" hides your part
`);
});

test('points to the nearest sentence with "I"', () => {
  const text = '## Action\nI drew the plan.\nWe built it.\nIt was slow.\nIt grew.\nI tuned it.\n';
  const [remark] = remarksOf(weInAction, text);
  const [place] = remark!.related!();
  assert.equal(place!.span.start, text.indexOf('I drew'));
  assert.equal(text.slice(place!.span.start, place!.span.end), 'I');
});

test('points to the label with the count where nobody says "I"', () => {
  const text = '## Action\nWe built it. It was slow. We tuned it.\n';
  const [remark] = remarksOf(weInAction, text);
  const [place] = remark!.related!();
  assert.equal(text.slice(place!.span.start, place!.span.end), 'Action');
  assert.match(place!.message, /Of 3 sentences here, 2 let the team act/);
});

const ACTION = (text: string) => `## Action\n\n${text}\n`;
const fix = (from: string, to: string, title = 'Say "I"') =>
  checkFix(weInAction, ACTION(from), title, ACTION(to), { kind: 'draft' });

test('says it with "I", marks kept', () => {
  fix('**We** chose the queue.', '**I** chose the queue.');
  fix("In *March* we've been moving **our** `jobs`.", "In *March* I've been moving **our** `jobs`.");
  fix(
    '- We were moving [it](https://example.com) and were slow.',
    '- I was moving [it](https://example.com) and was slow.',
  );
  fix('1. We wrote it *ourselves*.', '1. I wrote it *myself*.');
  fix('We\nwere moving it.', 'I\nwas moving it.');
});

test('names the team and leaves a hole for the writer', () => {
  const title = 'Name the team';
  fix('We chose **the queue**.', 'The team chose **the queue**; I [what you did yourself].', title);
  fix('We choose `kafka`', 'The team chooses `kafka`; I [what you did yourself]', title);
  fix(
    "- We've chosen [Kafka](https://example.com)",
    '- The team has chosen [Kafka](https://example.com); I [what you did yourself]',
    title,
  );
});

const titles = (text: string) => fixesOf(weInAction, text).map(({ title }) => title.replace(/[:,].*/, ''));

test('asks for the other name where two did it, and for the team where more did', () => {
  fix('We drew the map together.', '[name] and I drew the map together.', 'Name who did it with you');
  assert.deepEqual(titles(ACTION('We drew the map together.')), ['Name who did it with you']);
  assert.deepEqual(titles(ACTION('I sat down with her. We drew the map.')), ['Say "I"', 'Name who did it with you']);
  assert.deepEqual(titles(ACTION('The vendor called. We drew the map.')), ['Say "I"', 'Name the team']);
});

test('speaks to the writer as the story does', () => {
  const story = (action: string) => `## Situation\n\nYou had no map.\n\n## Action\n\nYou kept going. ${action}\n`;
  checkFix(weInAction, story('We drew the map.'), 'Say "you"', story('You drew the map.'), { kind: 'draft' });
  const [remark] = remarksOf(weInAction, story('We drew the map.'));
  assert.match(remark!.message, /Say what "you" did/);
  assert.deepEqual(titles(story('I paid. We drew the map.'))[0], 'Say "I"');
});

test('a word with a mark inside is left to the writer', () => {
  assert.deepEqual(fixesOf(weInAction, ACTION('We **all** agreed on it.')), []);
  assert.deepEqual(fixesOf(weInAction, ACTION('W**e** agreed on it.')), []);
});

test('offers no "I" where one person cannot be the subject', () => {
  const titles = (text: string) => fixesOf(weInAction, ACTION(text)).map(({ title }) => title);
  assert.deepEqual(titles('We and the vendor agreed on a date.'), []);
  assert.deepEqual(titles('We met on Monday.'), ['Name the team, then what you did: "The team …; I …"']);
});

test('each act of a sentence has its own fix, and one for all of them', () => {
  const text = ACTION('We chose the queue, and we were moving the jobs.');
  checkFix(weInAction, text, 'Say "I"', ACTION('We chose the queue, and I was moving the jobs.'), { n: 1 });
  const [fix] = fixesOf(weInAction, text).filter(({ title }) => title === 'Say "I" in the whole sentence');
  assert.equal(applyEdits(text, fix!.edits), ACTION('I chose the queue, and I was moving the jobs.'));
});

test('every fix is a draft', () => {
  const fixes = fixesOf(weInAction, ACTION('We chose the queue.'));
  assert.deepEqual(
    fixes.map(({ kind }) => kind),
    ['draft', 'draft'],
  );
});
