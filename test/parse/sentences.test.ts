import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSentences } from '../../server/src/parse/sentences.ts';

/** A bar stands where one sentence ends and the next begins. */
const check = (name: string, marked: readonly string[]): void => {
  test(`splits sentences: ${name}`, () => {
    for (const line of marked) {
      const text = line.replaceAll(' | ', ' ');
      assert.deepEqual(
        splitSentences(text).map(({ start, end }) => text.slice(start, end)),
        line.split(' | '),
      );
    }
  });
};

check('terminators', ['I asked. | She said no! | Why? | I asked again.', 'What?! | No. | Yes!!! | Fine.']);
check('decimals and versions', [
  'It took 3 s vs. 2.5 s before. | Then it fell to 1.25 s.',
  'We used Node.js and v2.1.3. | It worked.',
  'It cost $4.5M. | That hurt.',
]);
check('abbreviations', [
  'I asked Dr. Smith and Mr. J. R. Brown. | They agreed.',
  'I cut the slow ones, e.g. Exports, i.e. Friday jobs. | It helped.',
  'See Fig. 3. | It shows the drop.',
  'We shipped in the U.S. and the U.K. in May. | It was fine.',
  'We opened an office in the U.S. | The rest came later.',
  'At 5 p.m. I left.',
  'I fixed ticket no. 5 first. | Then the rest.',
  'Queues, topics, etc. | We fixed them all.',
]);
check('single letters', ['Option A was slow, so I took option B. | The team agreed.', 'So did I. | Then I left.']);
check('months, weekdays and ranks', [
  'It began in Dec. 2024 and ended on Fri. the 3rd. | Then it stopped.',
  'It ended in Dec. | The team left in Jan. | Then I did.',
  'I asked John Brown Jr. | He knew.',
  'Carl Brown Sr. Engineer of the year.',
]);
check('companies', ['I joined Brown Inc. | It was small.', 'I joined Brown Inc. in May.']);
check('ellipses', [
  'I waited. . . . | Then it came.',
  'I waited . . . and waited. | Then it came.',
  'I waited... and waited. | Then it came.',
  'I waited… | Then it came.',
]);
check('quotations', [
  '"Ship it." | I shipped.',
  '"Ship it," I said. | "Now." | She did.',
  '"Why now?" she asked. | I told her.',
  '"Why now?" I asked. | "Stop!" Ann said. | "Why?" | I told her.',
  '"Ship it!" | I shipped it.',
  'She said “we’ll sort it out.” | I doubted it.',
  "I told her: 'We are late.' | She knew.",
]);
check('parentheses', [
  'Latency fell (p95, that is. Not p50). | I checked.',
  'I led it (with Ann). | It won by 3.5%.',
  '(I was new.) | I asked anyway.',
]);
check('emoji', ['Done! 🎉 | Then I left.', 'Done 🎉. | Then I left.', 'Done!🎉 | Then I left.']);
check('list numbers', ['1. Drain the queue. | 2. Restart it.']);
check('hurried writing', ['it broke again. | he left and i stayed.', 'what now? | we had no plan.']);
check('addresses', ['See https://x.example/a.b?c=d. | Next one.']);
check('no end', ['No full stop', 'One. | And a half']);

test('splits at blank lines and typed bullets, not at folded lines', () => {
  const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(split('one\ntwo. Three\n\nfour'), ['one\ntwo.', 'Three', 'four']);
  assert.deepEqual(split('• did this\n• did that'), ['• did this', '• did that']);
  assert.deepEqual(split('one\r\n\r\ntwo'), ['one', 'two']);
});

test('holds no sentence in blanks', () => {
  assert.deepEqual(splitSentences(''), []);
  assert.deepEqual(splitSentences(' \n\t '), []);
});
