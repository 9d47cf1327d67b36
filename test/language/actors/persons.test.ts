import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { teamActs, writerActs } from '../../../server/src/language/actors/persons.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

/** Writes what was found into the sentence: `[we]` is sure, `{we}` is not, `<we>` hides nothing. */
function marked(text: string): string {
  let result = text;
  for (const { span, confidence, hides } of teamActs(proseOf(text)).toReversed()) {
    const [open, close] = !hides ? '<>' : confidence === 'sure' ? '[]' : '{}';
    result = `${result.slice(0, span.start)}${open}${result.slice(span.start, span.end)}${close}${result.slice(span.end)}`;
  }
  return result;
}

function sentences(about: string, list: string): void {
  test(about, () => {
    const expected = list
      .trim()
      .split('\n')
      .map((line) => line.trim());
    assert.deepEqual(
      expected.map((line) => marked(line.replace(/[[\]{}<>]/g, ''))),
      expected,
    );
  });
}

sentences(
  'the team acts in a main clause of any tense',
  `
[We] chose the queue.
[We] have chosen the queue.
[We]'ve been moving jobs to the queue since May.
[We]’re moving the jobs.
[We] are choosing between two vendors.
[We] choose the vendor this week.
[We]'ll switch the traffic on Monday.
[We] will not migrate the archive.
[We] did not touch the billing code.
[We] didn't touch the billing code.
[We]'d moved half the tables by then.
[We] had to choose within a day.
[We] were able to halve the build.
[We] all reviewed the schema.
[We] quickly rolled it back.
[we] agreed on a date
[WE] SHIPPED IT.
[We] agreed.
`,
);

sentences(
  'the team acts behind a fronted phrase or an adverb',
  `
In March [we] moved the jobs.
Last week [we] shipped the fix.
Two weeks later [we] shipped the fix.
By Friday, [we] shipped the fix.
Then [we] ran the checks.
In the end, [we] kept Postgres.
Together [we] rewrote the parser.
As a team, [we] decided to wait.
To fix this [we] added a cache.
Using Kafka [we] built a bus.
Despite the risk [we] went ahead.
Rather than wait, [we] shipped a partial fix.
Once the data was loaded [we] ran the checks.
When the alert fired, [we] rolled back.
If the check failed, [we] rolled back.
Having agreed on a date, [we] told the customers.
Week 1: [we] measured the baseline.
1) [We] measured the baseline
`,
);

sentences(
  'the team acts behind its object',
  `
The old list [we] threw away by hand.
Most of it [we] sorted.
What remained [we] sorted.
Some of the lists [we] kept, others were sorted.
Armed with the list [we] called the vendor.
In light of the doubts raised in May [we] dropped it.
The list we picked in the end, a short one, was right.
The vendor we hired left.
The week we sorted them was hard.
On the day we left I was ill.
`,
);

sentences(
  'what two do with each other, and what the writer tells at once, hides nothing',
  `
My boss disagreed, and <we> had a long talk about it.
I called the maintainer and <we> looked at the list together.
<We> settled it with a test: I sorted both.
No, <we> didn't.
[We] talked about it.
<We> talked about it, and I wrote it down.
The vendor and [we] agreed on a date.
`,
);

sentences(
  'what the team had by then it had brought about',
  `
By day four [we] had a list that held.
[We] had a fallback ready.
{We} could finally drop the list.
At the time <we> had a list in a drawer.
`,
);

sentences(
  'the team acts beside another clause',
  `
I wrote the draft and [we] shipped it.
I wrote the draft, so [we] shipped early.
I wrote the draft; [we] shipped it.
I wrote the draft - [we] shipped it the same day.
I proposed two options, [we] discussed them, and [we] chose the second.
I realised the cache was cold, and [we] cut the scope.
I drafted a plan and, after a review, [we] agreed on the date.
The on-call engineer and I found the leak, and [we] fixed it within the hour.
`,
);

sentences(
  'the verb comes first',
  `
So did [we].
Only then did [we] notice the leak.
Not only did [we] ship, but [we] also saved money.
Not once did <we> lose sleep, because the restore was tested.
No sooner had [we] deployed than the alerts fired.
`,
);

sentences(
  'a cleft sentence names an act of the team',
  `
What [we] did was move the jobs.
What [we] then did was stop the writes.
The first thing [we] did was stop the writes.
The way [we] solved it was to batch the writes.
It was then that [we] decided to stop.
It was [us] who drew the map.
In the end, it was [us] that drew the map, and I checked it.
It was us who knew the vendor.
I said it was us who drew the map.
`,
);

sentences(
  'the team shares the subject with somebody',
  `
The vendor and [we] agreed on a date.
[We] and the vendor agreed on a date.
[We], the platform team, chose Rust.
`,
);

sentences(
  'a state or a possibility hides nothing, and an act in the background is unsure',
  `
<We> were tired.
<We> had a tight budget.
{We} were migrating the tables when the alert fired.
<We> used to ship by hand.
<We> needed more capacity.
<We> could cache it or shard it.
<We> should have asked first.
<We>'d never have guessed it.
<We> were told to wait.
{We} would meet every morning.
[We] had a long call with the vendor.
[We] thought about a rewrite.
After {we} migrated the tables, I ran the checks.
While {we} were migrating, I kept the old system warm.
I kept both systems warm until {we} switched the traffic.
I wrote the draft, which {we} then shipped to all regions.
`,
);

sentences(
  'the team by its name is unsure',
  `
{The team} built a queue.
{Our team} decided to split the service.
{My whole team} has moved to the new pipeline.
{All of us} worked late.
{Two of us} rewrote the parser.
{The two of us} rewrote the parser.
{The rest of the team} wrote the tests.
{Everyone on my squad} took a shard.
{Half our team} had moved by May.
`,
);

sentences(
  'the members of the team are the team, those of another are not',
  `
{Our backend engineers} sorted them.
{Our QA and design people} sorted them.
{Our on-call folks} sorted them.
Since then {the team} has kept the list short.
At 9:50 {the team} found it - but who asked?
{The team} goes through it every day.
Our sales people sorted them.
Our customers sorted them.
Our unit tests were slow.
`,
);

sentences(
  'a team that only reacts, that is another\'s, or that stands beside "I" is not the actor',
  `
The team agreed.
The platform team rewrote the parser.
Their team built the queue.
I asked the team to build a queue.
The team built the queue; I wrote the tests.
The team lead approved it.
The team's queue was slow.
The PM and I drew up a plan.
My colleague and I rewrote the parser.
`,
);

sentences(
  "what was said, thought or asked is nobody's act",
  `
I told her: 'we'll sort it out'
"We agreed," she said.
I told them: we will sort it out.
I suggested we wait a week.
I argued that we could split the table.
I argued that we could wait and we would lose nothing.
I proposed that we freeze the release.
I proposed that, for now, we keep two copies.
I suggested that if it failed, we could roll back.
I explained why we couldn't rewrite it.
I asked whether we needed a second region.
I told the team we'd miss the date.
I told my manager that either we cut scope or we slip.
I decided we would move to Kafka and that we'd do it by May.
My point was that we had no tests.
My suggestion was simple: we stop the writes, we copy, we switch.
I made the case that we were paying for idle capacity.
I noticed we read the table twice.
Noticing that we read the table twice, I added a cache.
We should wait, I argued.
The plan was that I would write the parser and we would test it.
Proposed we use Kafka.
I ran a spike to find out if we could shard by tenant.
`,
);

sentences(
  'what was said ends where the next main clause begins',
  `
Support was afraid of downtime, so I wrote a drill and [we] rehearsed it twice.
The auditor feared a leak, but I ran the scan and [we] closed the ticket.
I heard that the import failed, and she ran it again and [we] compared the traces.
I found that the index was stale so [we] rebuilt it.
The customer said that the page was slow and then [we] fixed it.
I checked the logs, found the leak and [we] plugged it.
I found that the index was stale so we needed another one.
I explained that it was cold, it was full and we had no spare.
I proposed that I write the parser, she reviews it and we test it.
`,
);

sentences(
  'what only points back opens no clause of its own',
  `
After that [we] moved the jobs.
Thanks to that, [we] moved the jobs.
That's how [we] got rid of the pager.
And this is where [we] dropped it.
As planned, [we] moved the reads first.
The day before the launch [we] froze the schema.
One by one [we] moved the services.
Between Monday and the freeze [we] moved the rest.
`,
);

sentences(
  'a reason, and what was done long before, is no step of the story',
  `
I stopped the job because <we> skipped a test.
Although <we> agreed on a date, I waited.
I dropped the queue, which <we> had built in May.
The customer noticed before we did.
We usually deploy on Tuesdays.
We have always deployed on Tuesdays.
[We] have since deployed on Tuesdays.
`,
);

sentences(
  'the team acts behind a long clause without a comma',
  `
When the last bet went wrong [we] closed the project.
When the profile showed a regression [we] rolled back.
After the vendor said no [we] built it in a week.
When the profile showed the index we dropped was needed, the vendor sent a patch.
When the vendor said we were late, I replied.
`,
);

sentences(
  'a subject that is named with the writer and then said again hides nothing',
  `
Me and another analyst <we> drew the map.
Then my lead and I, <we> chose the queue.
In May and June [we] moved the jobs.
She gave Ana and me the keys we needed.
`,
);

sentences(
  'a verb alone before a colon is a label',
  `
Decide: [we] chose Kafka.
Noted: we need a key.
`,
);

sentences(
  'conditions, comparisons, purposes, habits and questions are no acts',
  `
If we failed, the vendor would leave.
Unless we moved, the lease would renew.
Had we waited, it would have failed.
Had the test failed, we would have rolled back.
If we hadn't acted, we'd have lost them.
It was slower than we expected.
I moved as fast as we could allow.
I fixed it so that we could roll back.
I fixed it so we could roll back.
I added a flag in case we needed it.
Like we always do, I wrote a document first.
Whenever we deployed, the cache went cold.
Did we need it?
How could we cut the cost?
`,
);

sentences(
  'a relative clause tells which thing, not who acts',
  `
I listed the features we'd use.
I cut the features we didn't need.
The queue we chose was slow.
In the service we owned, I found a leak.
I built a dashboard that showed where we were losing orders.
Every model we trained overfitted.
I reviewed what we knew.
`,
);

sentences(
  'what sets the scene is no act',
  `
We were using spreadsheets for the forecast.
We were still copying files by hand.
All the crashes had one cause: we were writing to a closed handle.
We had 900 tenants.
We had only three weeks and we had no tests.
We were three engineers.
Week 2: {we} were choosing the queue.
[We] had moved 30 tables by May.
[We] had to cut 3 features.
`,
);

sentences(
  'a feeling, or a word to the reader, is no act',
  `
We both laughed.
We celebrated the launch with cake.
We all know why.
[We] both reviewed the code.
`,
);

sentences(
  'the state of the team as background is no act',
  `
Because we had no staging, I built one.
I built one because we had no staging.
Since we were three engineers, I did the tests too.
Although we knew the risk, I went ahead.
`,
);

sentences(
  'other words that look like the team are none',
  `
The US team chose Kafka.
In the U.S. I moved the jobs.
I moved our service to the queue.
The alert pages us before customers notice.
Our service was slow.
I let us fail fast.
Wendy went west.
`,
);

test('inline code names no team', () => {
  const prose = { ...proseOf('I set we = 1 and moved on.'), code: [{ start: 6, end: 12 }] };
  assert.deepEqual(teamActs(prose), []);
});

test('a story that is quoted whole is read', () => {
  const text = '"We agreed on a date.';
  assert.equal(teamActs({ text, code: [], quoted: [], words: 5 }).length, 1);
});

test('the span is the pronoun, the verb is beside it', () => {
  const text = "By May we've quietly moved the jobs.";
  const [act] = teamActs(proseOf(text));
  assert.deepEqual(act?.span, { start: 7, end: 9 });
  assert.equal(text.slice(act?.verb?.start, act?.verb?.end), 'moved');
});

test('the same sentence is read once', () => {
  const prose = proseOf('We chose the queue.');
  assert.equal(teamActs(prose), teamActs(prose));
});

test('the writer acts where "I" has a verb', () => {
  const spans = (text: string) => writerActs(proseOf(text)).map(({ start }) => start);
  assert.deepEqual(spans('I chose, then I’ve waited.'), [0, 14]);
  assert.deepEqual(spans('"I chose", he said. We chose.'), []);
  assert.deepEqual(spans('Phase I. We chose.'), []);
});

test('any text is read, and every actor stands in it', () => {
  const word = fc.constantFrom(
    'we',
    "we've",
    'We',
    'the',
    'team',
    'our',
    'I',
    'and',
    ',',
    'that',
    'so',
    'did',
    'because',
    'were',
    '(',
    ')',
    ':',
    'moved',
    '\ud800',
    '"',
    '…',
    'us',
    'of',
    'all',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.string({ unit: 'binary' }), (words, noise) => {
      const text = words.join(' ') + noise;
      let last = 0;
      for (const { span, verb } of teamActs(proseOf(text))) {
        assert.ok(span.start >= last && span.start < span.end && span.end <= text.length);
        assert.ok(!verb || verb.end <= text.length);
        last = span.end;
      }
    }),
    { numRuns: 300 },
  );
});
