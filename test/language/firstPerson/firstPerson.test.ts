import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { teamActs } from '../../../server/src/language/actors/persons.ts';
import {
  firstPerson,
  firstPersonThroughout,
  type Writer,
} from '../../../server/src/language/firstPerson/firstPerson.ts';
import { applyEdits } from '../../../server/src/model/finding.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

/** The sentence with its first act of the team said by the writer; a dash where no rewrite is offered. */
function rewritten(text: string, writer?: Writer, rewrite = firstPerson): string {
  const prose = proseOf(text);
  const [act] = teamActs(prose);
  assert.ok(act, `no act of the team in "${text}"`);
  const edits = rewrite(prose, act, writer);
  return edits ? applyEdits(text, edits) : '—';
}

function pairs(about: string, list: string, writer?: Writer, rewrite = firstPerson): void {
  for (const line of list.trim().split('\n')) {
    const [text = '', expected = ''] = line.split(' => ');
    test(`${about}: ${text}`, () => assert.equal(rewritten(text, writer, rewrite), expected));
  }
}

pairs(
  'every tense and aspect',
  `
We chose the queue. => I chose the queue.
We choose the queue. => I choose the queue.
We are choosing the queue. => I am choosing the queue.
We were choosing the queue. => I was choosing the queue.
We have chosen the queue. => I have chosen the queue.
We had chosen the queue. => I had chosen the queue.
We have been choosing the queue. => I have been choosing the queue.
We had been choosing the queue. => I had been choosing the queue.
We will choose the queue. => I will choose the queue.
We will be choosing the queue. => I will be choosing the queue.
We will have chosen the queue. => I will have chosen the queue.
We are going to choose the queue. => I am going to choose the queue.
We were going to choose the queue. => I was going to choose the queue.
We did choose the queue. => I did choose the queue.
We do choose the queue. => I do choose the queue.
We used to choose the queue by hand. => I used to choose the queue by hand.
We had to choose a queue. => I had to choose a queue.
We have to choose a queue. => I have to choose a queue.
We were able to choose the queue. => I was able to choose the queue.
We are able to choose the queue. => I am able to choose the queue.
We got to choose the queue. => I got to choose the queue.
We kept choosing the wrong queue. => I kept choosing the wrong queue.
We managed to choose a queue. => I managed to choose a queue.
`,
);

pairs(
  'modals',
  `
We could choose the queue. => I could choose the queue.
We can choose the queue. => I can choose the queue.
We may choose the queue. => I may choose the queue.
We might choose the queue. => I might choose the queue.
We must choose the queue. => I must choose the queue.
We should choose the queue. => I should choose the queue.
We would choose the queue. => I would choose the queue.
We could have chosen the queue. => I could have chosen the queue.
We should have been choosing the queue. => I should have been choosing the queue.
We ought to choose the queue. => I ought to choose the queue.
`,
);

pairs(
  'negation',
  `
We were not choosing the queue. => I was not choosing the queue.
We weren't choosing the queue. => I wasn't choosing the queue.
We are not choosing the queue. => I am not choosing the queue.
We aren't choosing the queue. => I am not choosing the queue.
We aren’t choosing the queue. => I am not choosing the queue.
We have not chosen the queue. => I have not chosen the queue.
We haven't chosen the queue. => I haven't chosen the queue.
We hadn't chosen the queue. => I hadn't chosen the queue.
We do not choose the queue. => I do not choose the queue.
We don't choose the queue. => I don't choose the queue.
We didn't choose the queue. => I didn't choose the queue.
We couldn't choose the queue. => I couldn't choose the queue.
We won't choose the queue. => I won't choose the queue.
We can't choose the queue. => I can't choose the queue.
We never were choosing the queue. => I never was choosing the queue.
We were never choosing the queue. => I was never choosing the queue.
`,
);

pairs(
  'contractions',
  `
We've chosen the queue. => I've chosen the queue.
We've been choosing the queue. => I've been choosing the queue.
We’ve been choosing the queue. => I’ve been choosing the queue.
We'd chosen the queue. => I'd chosen the queue.
We'd been choosing the queue. => I'd been choosing the queue.
We'd choose the queue. => I'd choose the queue.
We'd have chosen the queue. => I'd have chosen the queue.
We'd better choose a queue. => I'd better choose a queue.
We'll choose the queue. => I'll choose the queue.
We'll have been choosing the queue. => I'll have been choosing the queue.
We're choosing the queue. => I'm choosing the queue.
We’re choosing the queue. => I’m choosing the queue.
We're not choosing the queue. => I'm not choosing the queue.
We've not chosen the queue. => I've not chosen the queue.
We're able to choose the queue. => I'm able to choose the queue.
we're choosing the queue => I'm choosing the queue
WE'RE CHOOSING THE QUEUE. => I'M CHOOSING THE QUEUE.
`,
);

pairs(
  'be with a complement',
  `
We were tired. => I was tired.
We are late. => I am late.
We're late. => I'm late.
We were in trouble. => I was in trouble.
We were under pressure from sales. => I was under pressure from sales.
We were late by two weeks. => I was late by two weeks.
We were responsible for the pager. => I was responsible for the pager.
We were blocked by legal. => I was blocked by legal.
We were given two days. => I was given two days.
We were asked to wait. => I was asked to wait.
We had been stuck for a week. => I had been stuck for a week.
We've been late all year. => I've been late all year.
`,
);

pairs(
  'coordinated verbs',
  `
We were tired and were slow. => I was tired and was slow.
We were tired and slow. => I was tired and slow.
We planned the cutover and were ready. => I planned the cutover and was ready.
We planned the cutover, tested it, and were ready by noon. => I planned the cutover, tested it, and was ready by noon.
We planned the cutover but weren't ready. => I planned the cutover but wasn't ready.
We were testing the jobs and were writing the docs. => I was testing the jobs and was writing the docs.
We are testing the jobs and are writing the docs. => I am testing the jobs and am writing the docs.
We have tested the jobs and are shipping them. => I have tested the jobs and am shipping them.
We've tested the jobs and are shipping them. => I've tested the jobs and am shipping them.
We're testing the jobs and are writing the docs. => I'm testing the jobs and am writing the docs.
We tested the jobs and then were done. => I tested the jobs and then was done.
We moved the jobs and the tests were green. => I moved the jobs and the tests were green.
We moved the jobs while the tests were running. => I moved the jobs while the tests were running.
We moved the jobs because they were slow. => I moved the jobs because they were slow.
We moved the jobs, which were slow. => I moved the jobs, which were slow.
We moved the jobs, which is fast, and is safe. => I moved the jobs, which is fast, and is safe.
We moved the jobs that were slow. => I moved the jobs that were slow.
We fixed it and have moved on. => I fixed it and have moved on.
We test and deploy every day. => I test and deploy every day.
We chose the queues that were slow and were cheap. => —
`,
);

pairs(
  'floating quantifiers',
  `
We all agreed on the date. => —
We both agreed on the date. => —
We each reviewed one module. => —
We've all agreed on the date. => —
We have both agreed on the date. => —
We were all choosing the queue. => —
We're all late. => —
We will all choose the queue. => —
We'll all choose the queue. => —
We didn't all choose the queue. => —
We did all the tests. => I did all the tests.
We are both late. => —
We all but gave up. => I all but gave up.
We have all the logs. => I have all the logs.
We kept both copies. => I kept both copies.
We all were late. => —
We had each written a module. => —
`,
);

pairs(
  'words between subject and verb',
  `
We quickly chose the queue. => I quickly chose the queue.
We then chose the queue. => I then chose the queue.
We also were late. => I also was late.
We, in the end, chose the queue. => I, in the end, chose the queue.
We (in May) chose the queue. => I (in May) chose the queue.
We, however, were late. => I, however, was late.
We only ever chose the queue. => I only ever chose the queue.
We ourselves chose the queue. => I myself chose the queue.
`,
);

pairs(
  'leads',
  `
Together we chose the queue. => —
Together, we chose the queue. => —
As a team we chose the queue. => —
As a team, we chose the queue. => —
As one team, we chose the queue. => —
Then we chose the queue. => Then I chose the queue.
In March we chose the queue. => In March I chose the queue.
To save time we chose the queue. => To save time I chose the queue.
After the outage, we were choosing the queue. => After the outage, I was choosing the queue.
And we chose the queue. => And I chose the queue.
Luckily, we were choosing the queue. => Luckily, I was choosing the queue.
If it failed, we were ready. => If it failed, I was ready.
Week 2: we were choosing the queue. => Week 2: I was choosing the queue.
I wrote the draft and we chose the queue. => I wrote the draft and I chose the queue.
I wrote the draft, so we're choosing the queue. => I wrote the draft, so I'm choosing the queue.
I wrote the draft; we were choosing the queue. => I wrote the draft; I was choosing the queue.
`,
);

pairs(
  'inversion',
  `
So did we. => So did I.
So were we. => So was I.
So have we. => So have I.
So are we. => So am I.
Nor did we choose the queue. => Nor did I choose the queue.
Only then were we able to choose. => Only then was I able to choose.
Only then did we choose. => Only then did I choose.
Not only were we late, but the tests were red. => Not only was I late, but the tests were red.
Never have we chosen so fast. => Never have I chosen so fast.
No sooner had we chosen than the vendor called. => No sooner had I chosen than the vendor called.
`,
);

pairs(
  'clefts',
  `
What we did was choose the queue. => What I did was choose the queue.
What we did first was choose the queue. => What I did first was choose the queue.
The first thing we did was choose the queue. => The first thing I did was choose the queue.
The way we solved it was to choose the queue. => The way I solved it was to choose the queue.
It was then that we were choosing the queue. => It was then that I was choosing the queue.
`,
);

pairs(
  'background clauses',
  `
After we chose the queue, I wrote the jobs. => After I chose the queue, I wrote the jobs.
While we were choosing the queue, I wrote the jobs. => While I was choosing the queue, I wrote the jobs.
I wrote the jobs because we were choosing the queue. => I wrote the jobs because I was choosing the queue.
I wrote the draft, which we then chose. => I wrote the draft, which I then chose.
`,
);

pairs(
  'reflexives and possessives',
  `
We chose the queue ourselves. => I chose the queue myself.
We taught ourselves Rust. => I taught myself Rust.
We gave ourselves two weeks. => I gave myself two weeks.
We built our own queue. => I built my own queue.
We built our own queue ourselves. => I built my own queue myself.
We built our queue ourselves. => I built our queue myself.
We moved our service to the queue. => I moved our service to the queue.
We did our best. => I did my best.
We changed our minds. => I changed my mind.
We took our time. => I took my time.
We made our way through the logs. => I made my way through the logs.
We did our homework on the vendors. => I did my homework on the vendors.
We split our service in two. => I split our service in two.
We asked our manager for time. => I asked our manager for time.
We wrote our tests and our docs. => I wrote our tests and our docs.
`,
);

pairs(
  'us',
  `
We planned the week ahead of us. => I planned the week ahead of me.
We took the vendor with us. => I took the vendor with me.
We put the outage behind us. => I put the outage behind me.
We wrote a tool for us. => I wrote a tool for us.
We asked the vendor to help us. => I asked the vendor to help us.
We chose what helped us most. => I chose what helped us most.
We used the days left to us. => I used the days left to me.
`,
);

pairs(
  'the same doer again',
  `
We did what we could. => I did what I could.
We moved as fast as we could. => I moved as fast as I could.
We moved as soon as we could. => I moved as soon as I could.
We did all we could. => I did all I could.
We shipped it faster than we had. => I shipped it faster than I had.
We chose the queue because we had no staging. => I chose the queue because I had no staging.
We chose the queue we had. => I chose the queue I had.
We knew we were late. => I knew I was late.
`,
);

pairs(
  'several doers only',
  `
We met on Monday. => —
We met every day. => —
We met. => —
We met the vendor on Monday. => I met the vendor on Monday.
We met with the vendor. => I met with the vendor.
We met to choose the queue. => —
We gathered in the office. => —
We paired on the parser. => —
We paired with the vendor on the parser. => I paired with the vendor on the parser.
We teamed up with the vendor. => I teamed up with the vendor.
We split up. => —
We split into two groups. => —
We split the monolith. => I split the monolith.
We worked together on the queue. => —
We worked together with the vendor on the queue. => I worked together with the vendor on the queue.
We put together a plan. => I put together a plan.
We put a plan together. => I put a plan together.
We pulled the logs together. => I pulled the logs together.
We helped each other. => —
We reviewed one another's code. => —
We split the work between us. => —
We agreed among ourselves. => —
We took turns on the pager. => —
We jointly chose the queue. => —
We voted unanimously. => —
We worked in pairs. => —
We decided as a team. => —
We were engineers on call. => —
We were a small team. => —
We were the owners of the queue. => —
We were engineers. => —
We were partners in this. => —
We became owners. => —
We were only people. => —
We were ex-consultants. => —
We made a good team. => —
`,
);

pairs(
  'extended subjects',
  `
We and the vendor chose the queue. => —
The vendor and we chose the queue. => The vendor and I chose the queue.
We, the platform team, chose the queue. => —
We (the platform team) chose the queue. => —
We engineers chose the queue. => —
We three chose the queue. => —
As engineers we chose the queue. => —
As platform engineers, we chose the queue. => —
We as a group chose the queue. => —
`,
);

pairs(
  'the team by its name',
  `
The team chose the queue. => I chose the queue.
Our team was choosing the queue. => I was choosing the queue.
Our whole team has chosen the queue. => I have chosen the queue.
My team hasn't chosen the queue. => I haven't chosen the queue.
Our squad is choosing the queue. => I am choosing the queue.
Our squad isn't choosing the queue. => I am not choosing the queue.
The team moved the jobs and was done by noon. => I moved the jobs and was done by noon.
The team chose its queue. => —
All of us chose the queue. => —
`,
);

pairs(
  'what only several can do, be or have',
  `
We quarrelled over the name. => —
We agreed, after an hour, on a name. => —
We agreed that the name was bad. => I agreed that the name was bad.
We reached a compromise. => —
We reached a compromise with the vendor. => I reached a compromise with the vendor.
We split the night shifts. => —
We split the table into nine. => I split the table into nine.
We grew from three people to eleven. => —
We grew the cluster from three nodes to eleven. => I grew the cluster from three nodes to eleven.
We came from different companies. => —
We tried different compilers. => I tried different compilers.
We lived in three countries. => —
We volunteered as testers. => —
We treated the warnings as errors. => I treated the warnings as errors.
We were down to two. => —
We were down to two spare disks. => I was down to two spare disks.
We interviewed ten users each. => —
We gave each node one key. => I gave each node one key.
We stood side by side. => —
We compared the builds side by side. => I compared the builds side by side.
We made the services trust each other's tokens. => I made the services trust each other's tokens.
We on the night shift saw it first. => —
We, too, saw it first. => I, too, saw it first.
`,
);

pairs(
  'phrases bound to the doer',
  `
In our view, we owed them a refund. => In my view, I owed them a refund.
We moved it in our view layer. => I moved it in our view layer.
Left to our own devices, we chose the queue. => Left to my own devices, I chose the queue.
Having burned our fingers once, we added a guard. => Having burned my fingers once, I added a guard.
We turned our backs on the old design. => I turned my back on the old design.
We cut our time to market. => I cut our time to market.
We saw that they were late and were annoyed. => —
Neither were we ready, nor were they. => Neither was I ready, nor were they.
`,
);

pairs(
  'topics and shapes of real stories',
  `
In the first sprint we'd agreed on a schema, but weren't testing it. => —
By then we were running two models side by side in production. => By then I was running two models side by side in production.
After two days of profiling, we found that the serializer was the bottleneck. => After two days of profiling, I found that the serializer was the bottleneck.
With the CTO's support, we've since moved every team to the new pipeline. => With the CTO's support, I've since moved every team to the new pipeline.
We trained the ranker on six months of clicks and were seeing a lift within a week. => I trained the ranker on six months of clicks and was seeing a lift within a week.
We are on call for the gateway, so I wrote a runbook. => I am on call for the gateway, so I wrote a runbook.
We weren't sure, so we measured it. => I wasn't sure, so we measured it.
To our surprise, we weren't losing a single event. => To my surprise, I wasn't losing a single event.
Rather than argue, we wrote both designs down and were done in an afternoon. => Rather than argue, I wrote both designs down and was done in an afternoon.
We rolled out to 1%, 10% and 50%, and were watching the error rate all day. => I rolled out to 1%, 10% and 50%, and was watching the error rate all day.
We'd have lost the customer otherwise, so I called them. => I'd have lost the customer otherwise, so I called them.
We proposed, and were granted, a freeze of two weeks. => I proposed, and was granted, a freeze of two weeks.
We rewrote the parser, which our users had asked for, ourselves. => —
We told the board what we had found, and they agreed. => I told the board what I had found, and they agreed.
We made ourselves a promise: no more manual deploys. => I made myself a promise: no more manual deploys.
Even so, we were learning faster than the competition. => Even so, I was learning faster than the competition.
On the second attempt we got it right. => On the second attempt I got it right.
Over three months, we've cut the bill by a third. => Over three months, I've cut the bill by a third.
We’d already paged the owner, and we’re still waiting for an answer. => I’d already paged the owner, and we’re still waiting for an answer.
`,
);

pairs(
  'a cleft sentence',
  `
It was us who drew the map. => It was me who drew the map.
It was us who were drawing our own map. => It was me who was drawing my own map.
It was us who drew the map ourselves. => It was me who drew the map myself.
It was us who drew it together. => —
`,
);

pairs(
  'words of togetherness need several',
  `
We drew the map together. => —
We were on call together. => —
We jointly signed it. => —
We decided as a team to wait. => —
We unanimously chose it. => —
We decided to pull the logs together. => I decided to pull the logs together.
`,
);

pairs(
  'every "we" of the sentence',
  `
We used to page the floor; now we page one person. => I used to page the floor; now I page one person.
We couldn't reproduce it, nor could we trace it. => I couldn't reproduce it, nor could I trace it.
We couldn't reproduce it, nor were we asked to. => I couldn't reproduce it, nor was I asked to.
We weren't sure, so we measured it. => I wasn't sure, so I measured it.
We’d already paged the owner, and we’re still waiting. => I’d already paged the owner, and I’m still waiting.
We voted on it, and then we built it. => —
We built it, and then we voted on the name. => I built it, and then we voted on the name.
We chose the queue. => —
`,
  'I',
  firstPersonThroughout,
);

pairs(
  'who "we" are',
  `
On our own initiative we added a canary. => On my own initiative I added a canary.
We held the rollout, since we are also the ones on call. => I held the rollout, since we are also the ones on call.
I suggested that we retrain it, so last week we did that. => I suggested that we retrain it, so last week I did that.
My manager and I had a theory, and by evening we had proved it. => —
One of us had to fly out, so we flipped a coin. => —
It failed and I called her, so we waited for a day. => It failed and I called her, so I waited for a day.
We have since moved the jobs. => I have since moved the jobs.
We had to cut the scope. => I had to cut the scope.
`,
);

pairs(
  'deeds and states of several',
  `
We agreed on a date. => —
We agreed on a date with the vendor. => I agreed on a date with the vendor.
We agreed to wait. => I agreed to wait.
We sat down and compared notes. => —
We outnumbered the testers. => —
We swapped shifts for a week. => —
We swapped the two disks. => I swapped the two disks.
We formed a line on the stairs. => —
We formed a hypothesis. => I formed a hypothesis.
We were scattered across three offices. => —
We were divided on the date. => —
We called ourselves experts. => —
We moved our desks to the lab. => —
We put our heads together. => —
`,
);

pairs(
  'a story told to "you"',
  `
We chose the queue. => You chose the queue.
Then we chose the queue. => Then you chose the queue.
Then we wrote what we could ourselves. => Then you wrote what you could yourself.
We were moving our jobs ourselves. => You were moving our jobs yourself.
We've been moving the jobs. => You've been moving the jobs.
We’re moving the jobs. => You’re moving the jobs.
We aren't moving the jobs. => You aren't moving the jobs.
WE MOVED IT. => YOU MOVED IT.
We did our best. => You did your best.
We moved as fast as we could. => You moved as fast as you could.
Our team has built a queue. => You have built a queue.
We both agreed. => —
`,
  'you',
);

const subject = fc.constantFrom('We', 'Then we', 'In March we', 'I wrote the draft, and we', 'If it failed, we');
const verb = fc.constantFrom(
  ' chose the queue',
  ' were choosing the queue',
  ' weren’t choosing the queue',
  ' are late',
  " aren't late",
  "'ve been late",
  "'re moving the jobs",
  "'d moved the jobs",
  ' have since moved our jobs',
  ' did our best',
  ' wrote it ourselves',
  ' had a week ahead of us',
);
const later = fc.constantFrom(
  '',
  ' and were done',
  ', then were ready',
  ' and are resting',
  ' and have moved on',
  ' as fast as we could',
  ' because the jobs were slow',
  ' and the jobs were slow',
);
const mark = fc.constantFrom('.', '', '!', ' (in May).');
const sentence = fc.tuple(subject, verb, later, mark).map((pieces) => pieces.join(''));

test('the rewrite takes away its act, and adds none', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const prose = proseOf(text);
      const acts = teamActs(prose);
      for (const act of acts) {
        const edits = firstPerson(prose, act);
        if (edits) assert.ok(teamActs(proseOf(applyEdits(text, edits))).length < acts.length);
      }
    }),
  );
});

test('"I" is never followed by the verb of "we", and no word is doubled', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const prose = proseOf(text);
      for (const act of teamActs(prose)) {
        const edits = firstPerson(prose, act);
        const after = edits ? applyEdits(text, edits) : '';
        assert.doesNotMatch(
          after,
          /\bI(?: \p{L}+ly)? (?:were|are|weren['’]t|aren['’]t)\b|\bI['’]re\b|\bourselves\b| {2}/u,
        );
        assert.doesNotMatch(after, /\b(\p{L}+) \1\b/iu);
      }
    }),
  );
});

/** The only words a rewrite puts in, and the only ones it takes out. */
const INSERTED = /^(?:I|I?['’]?[mM]|am|was|am not|wasn['’]t|my|mine|me|myself|mind|have|do|don['’]t|haven['’]t|)$/;

test('the rewrite leaves every other word as it stands', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const prose = proseOf(text);
      for (const act of teamActs(prose)) {
        for (const { span, insert } of firstPerson(prose, act) ?? []) {
          assert.match(insert.join(''), INSERTED);
          assert.match(
            text.slice(span.start, span.end),
            /^(?:we|['’]?re|are|were|aren['’]t|weren['’]t|our|us|ourselves)$/i,
          );
        }
      }
    }),
  );
});

test('the edits of one rewrite do not overlap, whatever the text', () => {
  const word = fc.constantFrom(
    'we',
    "we're",
    'We',
    'were',
    'all',
    'our',
    'own',
    'minds',
    'us',
    'ahead',
    'of',
    'and',
    ',',
    'together',
    'as',
    'a',
    'team',
    'ourselves',
    'could',
    'did',
    'what',
    '\ud800',
    '(',
    '.',
    'moved',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const prose = proseOf(words.join(' '));
      for (const act of teamActs(prose)) {
        const spans = (firstPerson(prose, act) ?? []).map(({ span }) => span).sort((a, b) => a.start - b.start);
        assert.ok(
          spans.every((span, n) => n === 0 || spans[n - 1]!.end <= span.start),
          JSON.stringify(spans),
        );
      }
    }),
    { numRuns: 500 },
  );
});
