import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { actorOf } from '../../../server/src/language/actors/actors.ts';
import { type Teller, tellerOf } from '../../../server/src/language/actors/telling.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

/** Each line holds the actor and a sentence. */
function actors(about: string, list: string, teller: Teller = { kind: 'I' }): void {
  test(about, () => {
    const expected = list
      .trim()
      .split('\n')
      .map((line) => line.trim());
    const read = (line: string) => {
      const text = line.slice(line.indexOf(': ') + 2);
      return `${actorOf(proseOf(text), teller).kind}: ${text}`;
    };
    assert.deepEqual(expected.map(read), expected);
  });
}

actors(
  'the writer acts, also behind a phrase, a clause, an object or in a cleft sentence',
  `
I: I sorted the tickets by age.
I: Within a week of that I had a draft.
I: After the rest of them had gone home, I replayed the log.
I: When the import fell over again, I asked the vendor for a dump.
I: To win some time I turned the sync off.
I: Having slept on it, I dropped the idea.
I: Unlike the first two attempts, I began with the schema.
I: The last shard I moved by hand.
I: What I did instead was to count the retries.
I: It was me who broke it.
I: Only then did I read the manual.
I: Now that nothing moved, I could measure.
I: My lead and I split the list.
I: Me and Ana, we split the list.
I: "We can't", I said.
`,
);

actors(
  'the writer acts behind a participle, a remark or a time, however long it is',
  `
I: In the face of the doubts raised by the vendor I sorted them again.
I: For every list that came in I made a note.
I: Tired of waiting, I sorted them myself.
I: Armed with the list I called the vendor.
I: Undeterred, I called again.
I: Having been told where it hung, I moved it.
I: Where the list was short, I left it alone.
I: With their lead, he sits in Oslo, I sorted the rest.
I: Later, and this took a day, I sorted the rest.
I: On the evening of the move I stayed late, it was cold.
I: By the time the vendor called, I had sorted them.
I: Every time we sorted them I slept badly.
I: It's thanks to Ana that I found the list.
we: For the list we had nothing, so I made one.
`,
);

actors(
  'words of talk only announce who acts',
  `
I: Okay, so, I sorted them.
I: Well, you know, I sorted them.
I: The thing is, I had sorted them twice.
I: What I ended up doing is I sorted them.
I: So did I.
I: Me, I went home.
other: See, what happened was, the vendor had left.
other: Monday the vendor tells me and he is cross.
`,
);

actors(
  'a participle in front of a noun, a label or a headline is no act of the writer',
  `
nobody: Nested lists over six tables.
nobody: Unused lists everywhere.
nobody: Roll-back: not needed.
nobody: Cut-over itself: 4 min 20.
nobody: Cost so far: two days.
nobody: Lists sorted, nothing lost.
other: Delayed lists piled up.
implied: Sorted lists by hand.
implied: Unblocked the vendor.
implied: Re-sorted the list.
implied: Focused on the list.
`,
);

actors(
  'the writer acts without being named',
  `
implied: Sorted the tickets by age.
implied: Then, over a weekend, wrote a parser.
implied: For the last two, asked support.
implied: Sorting the tickets by age.
implied: Should have asked earlier.
implied: Removed unused columns.
implied: Not popular, but kept at it.
implied: Step 2: moved the reads.
implied: Agree the goal with support.
nobody: Root cause: the clock.
other: Ahmed sorted the tickets.
`,
);

actors(
  'the team acts by pronoun or by noun',
  `
we: In the end we sorted them by age.
we: That's how we sorted them.
team: The whole team sorted them.
team: Over the next weeks my squad sorted them.
team: All of us sorted them.
team: The day after, everyone on the team sorted them.
team: After that our department sorted them.
team: Our designers and developers now sort the list.
team: The squad was furious.
other: The data team sorted them.
other: Their team sorted them.
`,
);

actors(
  'another acts, or nobody does',
  `
other: Her lead, Anselm, wanted a queue.
other: The people I asked gave three answers.
other: "We won't wait for it", said the vendor.
other: The list shrinks.
other: I was asked to sort them.
other: They were sorted by the vendor.
nobody: They were sorted by Friday.
nobody: The list was sorted.
nobody: It was agreed that we wait.
nobody: A list had to be made.
nobody: The list we used was long.
nobody: There was no list.
nobody: The list, once you saw it, was long.
nobody: The list cost two days.
nobody: Half of the lists belonged to nobody.
nobody: It turned out to be long.
other: One of the leads was furious.
other: The partner was supposed to sort them.
other: The team lead of the vendor was on holiday.
`,
);

actors(
  'a coach speaks to the writer',
  `
you: You sorted the tickets.
you: Instead of waiting you sorted them.
you: You and Ana sorted them.
you: Tell them plainly what it cost.
you: Don't hide what it cost.
you: How did you sort them?
team: Your team sorted the rest.
other: You were asked to wait.
`,
  { kind: 'you' },
);

actors(
  'a story told in the third person has its writer by name and pronoun',
  `
writer: Ravi sorted the tickets.
writer: Only then did he sort them.
writer: He and the vendor sorted them.
team: His team sorted the rest.
other: She sorted them.
other: His lead sorted them.
`,
  { kind: 'named', name: 'Ravi', pronoun: 'he' },
);

actors(
  'a name with a hyphen is one name',
  `
writer: Jean-Luc sorted the tickets.
writer: Two days later Jean-Luc sorted the rest.
writer: Jean-Luc, who was new, sorted the rest.
`,
  { kind: 'named', name: 'Jean', pronoun: 'he' },
);

test('a story says how it names its writer', () => {
  const told = (...texts: readonly string[]) => tellerOf(texts.map(proseOf));
  assert.deepEqual(told('Sorted them.', 'Ana objected.', 'She left.', 'Moved them.'), { kind: 'I' });
  assert.deepEqual(told('You sorted them.', 'We both know why.', 'You left.'), { kind: 'you' });
  assert.deepEqual(told('I sorted them.', 'You learn to ask.', 'You learn to wait.'), { kind: 'I' });
  const named = { kind: 'named', name: 'Ana', pronoun: 'she' };
  assert.deepEqual(told('At Acme, Ana sorted them.', 'She wrote "I sorted them".', 'They were fast.'), named);
  assert.deepEqual(told('Ana sorted them.', 'She left.', 'I sorted the rest.'), { kind: 'I' });
  assert.deepEqual(told(), { kind: 'I' });
});

test('any text has an actor whose words stand in it', () => {
  const word = fc.constantFrom(
    'I',
    'we',
    'the',
    'team',
    'and',
    ',',
    'that',
    'did',
    'when',
    'to',
    '(',
    ')',
    ':',
    'moved',
    'was',
    'by',
    '"',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.string({ unit: 'binary' }), (words, noise) => {
      const text = words.join(' ') + noise;
      const { span } = actorOf(proseOf(text), { kind: 'I' });
      assert.ok(!span || (0 <= span.start && span.start < span.end && span.end <= text.length));
    }),
    { numRuns: 300 },
  );
});
