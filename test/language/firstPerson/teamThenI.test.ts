import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { teamActs } from '../../../server/src/language/actors/persons.ts';
import { teamThenI } from '../../../server/src/language/firstPerson/teamThenI.ts';
import { applyEdits } from '../../../server/src/model/finding.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

const HOLE = '[what you did yourself]';

/** The sentence with its first act left to the team and a hole for the writer, written `…`; a dash where none is offered. */
function rewritten(text: string): string {
  const prose = proseOf(text);
  const [act] = teamActs(prose);
  assert.ok(act, `no act of the team in "${text}"`);
  const edits = teamThenI(prose, act);
  return edits ? applyEdits(text, edits).replace(HOLE, '…') : '—';
}

const PAIRS = `
We chose the queue. => The team chose the queue; I ….
We choose the queue. => The team chooses the queue; I ….
We deploy it on Fridays. => The team deploys it on Fridays; I ….
We try the vendors in turn. => The team tries the vendors in turn; I ….
We fix it => The team fixes it; I …
We go live in May. => The team goes live in May; I ….
We re-check each row. => The team re-checks each row; I ….
We are choosing the queue. => The team is choosing the queue; I ….
We're choosing the queue. => The team is choosing the queue; I ….
We were choosing the queue. => The team was choosing the queue; I ….
We weren't choosing the queue. => The team wasn't choosing the queue; I ….
We aren't choosing the queue. => The team isn't choosing the queue; I ….
We have chosen the queue. => The team has chosen the queue; I ….
We've chosen the queue. => The team has chosen the queue; I ….
We’ve been choosing the queue. => The team has been choosing the queue; I ….
We haven't chosen the queue. => The team hasn't chosen the queue; I ….
We don't choose the queue. => The team doesn't choose the queue; I ….
We do not choose the queue. => The team does not choose the queue; I ….
We didn't choose the queue. => The team didn't choose the queue; I ….
We'd chosen the queue. => The team had chosen the queue; I ….
We'd been choosing the queue. => The team had been choosing the queue; I ….
We'd choose the queue. => The team would choose the queue; I ….
We'd have chosen the queue. => The team would have chosen the queue; I ….
We'd cut the scope. => —
We'll choose the queue. => The team will choose the queue; I ….
We could choose the queue. => The team could choose the queue; I ….
We ought to choose the queue. => The team ought to choose the queue; I ….
We have to choose the queue. => The team has to choose the queue; I ….
We present the plan in May. => The team presents the plan in May; I ….
We moved it while i slept. => —
We cut the scope. => The team cut the scope; I ….
We planned the cutover and were ready. => The team planned the cutover and was ready; I ….
We have tested the jobs and are shipping them. => The team has tested the jobs and is shipping them; I ….
We own the parser and the queue. => The team owns the parser and the queue; I ….
We test and deploy every day. => —
We all agreed on the date. => The whole team agreed on the date; I ….
We both agreed on the date. => —
We have all agreed on the date. => —
Together we chose the queue. => The team chose the queue; I ….
As a team, we chose the queue. => The team chose the queue; I ….
We wrote the plan together. => —
We jointly wrote the plan. => —
We each wrote a plan. => —
We were on call together. => —
We agreed as a team to wait. => The team agreed to wait; I ….
We agreed as a group. => The team agreed; I ….
We put the plan together. => The team put the plan together; I ….
Then we chose the queue. => Then the team chose the queue; I ….
In March, we were choosing the queue! => In March, the team was choosing the queue; I …!
So did we. => So did the team; I ….
Only then were we able to choose. => Only then was the team able to choose; I ….
What we did was choose the queue. => What the team did was choose the queue; I ….
We wrote it ourselves. => The team wrote it itself; I ….
We built our own queue. => The team built its own queue; I ….
We moved our service to the queue. => The team moved our service to the queue; I ….
We did our best. => The team did its best; I ….
We changed our minds. => The team changed its mind; I ….
We met on Monday. => The team met on Monday; I ….
We moved on (in May). => The team moved on (in May); I ….
(We moved on in May.) => —
We chose the queue, and I wrote the jobs. => —
We chose the queue and we moved the jobs. => —
We moved as fast as we could. => —
We asked the vendor to help us. => —
We did three things: => —
We chose it. It was fast. => —
WE CHOSE THE QUEUE. => —
We and the vendor chose the queue. => —
We, the platform team, chose the queue. => —
After we chose the queue, the vendor left. => —
The team chose the queue. => —
`;

for (const line of PAIRS.trim().split('\n')) {
  const [text = '', expected = ''] = line.split(' => ');
  test(`names the team and asks for the writer's share: ${text}`, () => assert.equal(rewritten(text), expected));
}

test('asks for "your" share where the story is told to "you"', () => {
  const prose = proseOf('We chose the queue.');
  const edits = teamThenI(prose, teamActs(prose)[0]!, 'you')!;
  assert.equal(applyEdits(prose.text, edits), `The team chose the queue; you ${HOLE}.`);
  const told = proseOf('You drew the plan and we chose the queue.');
  assert.equal(teamThenI(told, teamActs(told)[0]!, 'you'), undefined);
});

test('the hole stands behind the mark that closes the last word', () => {
  const text = 'We chose the queue  ';
  const prose = proseOf(text);
  const edits = teamThenI(prose, teamActs(prose)[0]!);
  assert.equal(edits?.at(-1)?.span.start, text.length);
});

test('the rewrite leaves no act of the team behind', () => {
  const subject = fc.constantFrom('We', 'Then we', 'In March we', 'Together we');
  const verb = fc.constantFrom(
    ' chose the queue',
    ' were late',
    "'ve been late",
    "'re moving the jobs",
    ' deploy the jobs',
    ' did our best',
  );
  const mark = fc.constantFrom('.', '', '!', ' in May.');
  fc.assert(
    fc.property(subject, verb, mark, (...pieces) => {
      const text = pieces.join('');
      const prose = proseOf(text);
      const edits = teamThenI(prose, teamActs(prose)[0]!);
      assert.ok(edits);
      const after = applyEdits(text, edits);
      assert.deepEqual(teamActs(proseOf(after)), []);
      assert.doesNotMatch(after, /\bteam (?:were|are|have|do)\b/);
    }),
  );
});
