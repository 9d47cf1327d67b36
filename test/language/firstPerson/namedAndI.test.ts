import assert from 'node:assert/strict';
import { test } from 'node:test';
import { teamActs } from '../../../server/src/language/actors/persons.ts';
import { isJoint, namedAndI, speaksOfOnePerson } from '../../../server/src/language/firstPerson/namedAndI.ts';
import { applyEdits } from '../../../server/src/model/finding.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

/** The sentence with a hole for the other's name, written `…`; a dash where none is offered. */
function rewritten(text: string): string {
  const prose = proseOf(text);
  const [act] = teamActs(prose);
  assert.ok(act, `no act of the team in "${text}"`);
  const edits = namedAndI(prose, act);
  return edits ? applyEdits(text, edits).replace('[name]', '…') : '—';
}

const PAIRS = `
We drew the map together. => … and I drew the map together.
Then we drew the map. => Then … and I drew the map.
Together we drew the map. => Together … and I drew the map.
We both agreed on the date. => … and I both agreed on the date.
We've drawn the map together. => … and I have drawn the map together.
We're drawing the map together. => … and I are drawing the map together.
We'll draw the map together. => … and I will draw the map together.
We'd drawn the map together. => … and I had drawn the map together.
We were drawing our own map. => … and I were drawing our own map.
She drew the map and we checked it. => —
She drew the map and we checked it together. => She drew the map and … and I checked it together.
We all drew the map. => —
We and the vendor drew the map. => —
So did we. => —
WE DREW THE MAP. => —
The team drew the map. => —
`;

for (const line of PAIRS.trim().split('\n')) {
  const [text = '', expected = ''] = line.split(' => ');
  test(`asks who the other was: ${text}`, () => assert.equal(rewritten(text), expected));
}

test('a clause says that a few did it together', () => {
  const joint = (text: string) => isJoint(proseOf(text), teamActs(proseOf(text))[0]!);
  assert.deepEqual(
    ['We drew it together.', 'We both drew it.', 'Together we drew it.', 'We helped each other.'].map(joint),
    [true, true, true, true],
  );
  assert.deepEqual(['We drew it.', 'We put the map together.', 'We all drew it.'].map(joint), [false, false, false]);
});

test('a sentence speaks of one person, and of no group beside', () => {
  const one = (text: string) => speaksOfOnePerson(proseOf(text));
  assert.ok(one('I sat down with her.'));
  assert.ok(one("He's new."));
  assert.ok(!one('He asked the team.'));
  assert.ok(!one('I sat down with them.'));
  assert.ok(!one('"He is new," they said.'));
});
