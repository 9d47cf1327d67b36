import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { vagueImpact } from '../../../server/src/language/vague/vague.ts';
import type { Prose } from '../../../server/src/model/story.ts';

const prose = (text: string): Prose => ({ text, code: [], quoted: [], words: 1 });
const claims = (text: string): string[] => vagueImpact(prose(text)).map(({ span }) => text.slice(span.start, span.end));

const VAGUE: readonly (readonly [string, string])[] = [
  ['Latency improved significantly.', 'improved significantly'],
  ['It significantly reduced the noise.', 'significantly reduced'],
  ['I improved the checkout page dramatically.', 'improved the checkout page dramatically'],
  ['Builds became much faster.', 'much faster'],
  ['On-call got a lot easier.', 'a lot easier'],
  ['The pipeline is far more reliable.', 'far more reliable'],
  ['It had a big impact on the team.', 'big impact'],
  ['The launch brought great business results.', 'great business results'],
  ['It made a difference.', 'made a difference'],
  ['The rollout was a success.', 'was a success'],
  ['The rollout was very successful.', 'was very successful'],
  ['The launch went really well.', 'went really well'],
  ['The bet paid off.', 'paid off'],
  ['Leadership was happy.', 'Leadership was happy'],
  ['My manager was really impressed by it.', 'manager was really impressed'],
  ['Customers loved it.', 'Customers loved'],
  ['I received great feedback from sales.', 'received great feedback'],
  ['The tool earned a lot of praise.', 'earned a lot of praise'],
  ['The document was well received.', 'was well received'],
  ['Costs dropped a great deal.', 'dropped a great deal'],
];

for (const [text, wanted] of VAGUE) {
  test(`finds "${wanted}" in: ${text}`, () => assert.deepEqual(claims(text), [wanted]));
}

const PLAIN = [
  'The migration ended in May.',
  'It had no big impact on latency.',
  "Leadership wasn't happy at first.",
  'Errors did not drop significantly.',
  'I received the feedback in writing.',
  'The package was received on Monday.',
  'Nine teams adopted the queue.',
  'I got more time for reviews.',
  'The service works with any client.',
  'The team was tired.',
  'I presented the results to the directors.',
  'The change was reverted within a day.',
  'It reads much of the table.',
  'The customer moved to the new plan.',
];

for (const text of PLAIN) test(`finds nothing in: ${text}`, () => assert.deepEqual(claims(text), []));

test('leaves spoken words and code alone', () => {
  const text = 'She said "this had a big impact" and ran big impact.';
  const quoted: Prose = { text, code: [{ start: 41, end: 51 }], quoted: [{ start: 9, end: 32 }], words: 1 };
  assert.deepEqual(vagueImpact(quoted), []);
});

test('names the words that a figure can replace', () => {
  const text = 'Builds became much faster.';
  const [claim] = vagueImpact(prose(text));
  assert.equal(text.slice(claim?.vague.start, claim?.vague.end), 'much');
});

test('reads any text, with spans in order and inside it', () => {
  const piece = fc.constantFrom(
    'a ',
    'lot ',
    'very ',
    'big ',
    'impact ',
    'was ',
    'well ',
    'improved ',
    'significantly ',
    '. ',
    '\udc00',
    'leadership ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { span, vague } of vagueImpact(prose(text))) {
        assert.ok(span.start >= last && span.start < span.end && span.end <= text.length);
        assert.ok(vague.start >= span.start && vague.end <= span.end);
        last = span.end;
      }
    }),
  );
});
