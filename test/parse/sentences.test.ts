import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';
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
  'It opened at 5:30 p.m. | Product was not told.',
  'We cut over on Thursday, 6 a.m. UTC, and again on Mon. Sept. 3. | Both held.',
  'It moved to Wed. | Bob knew.',
]);
check('single letters', [
  'I asked Ann V. Brown and E. P. Carter. | They knew.',
  'Option A was slow, so I took option B. | The team agreed.',
  'So did I. | Then I left.',
]);
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
check('emoji and emoticons', [
  'Done! 🎉 | Then I left.',
  'Done 🎉. | Then I left.',
  'Done!🎉 | Then I left.',
  'It held!! :D | Then I left.',
  'It held :-) | Ann left.',
  'It held ;) and I left.',
]);
check('list numbers', ['1. Drain the queue. | 2. Restart it.', 'My plan: 1. Drain the queue. | Then I left.']);
check('hurried writing', [
  'it broke again. | he left and i stayed.',
  'what now? | we had no plan.',
  'It was the easy half. | npm came next.',
  'It cost approx. five days, incl. tests.',
]);
check('repeated marks', ['Really ? ! | Yes ! ! ! | Fine.']);

test('splits where the space after a stop is missing, but not inside a name', () => {
  const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(split('It broke again.The team left at 10.We stayed.'), [
    'It broke again.',
    'The team left at 10.',
    'We stayed.',
  ]);
  assert.deepEqual(split('I read Config.Value and System.The.Rest in main.js.'), [
    'I read Config.Value and System.The.Rest in main.js.',
  ]);
});
check('addresses', ['See https://x.example/a.b?c=d. | Next one.']);
check('no end', ['No full stop', 'One. | And a half']);

/** The sentences of some lines, a line break shown as a slash. */
const splitLines = (...lines: readonly string[]): readonly string[] => {
  const text = lines.join('\n');
  return splitSentences(text).map(({ start, end }) => text.slice(start, end).replaceAll('\n', '/'));
};

test('splits at blank lines, typed bullets and typed numbers', () => {
  assert.deepEqual(splitLines('one', '', 'two. Three', '', 'four'), ['one', 'two.', 'Three', 'four']);
  assert.deepEqual(splitLines('• did this', '• did that'), ['• did this', '• did that']);
  assert.deepEqual(splitLines('1. Wait 10 min.', '2. Restart'), ['1. Wait 10 min.', '2. Restart']);
  assert.deepEqual(splitLines('one\r', '\r', 'two'), ['one', 'two']);
});

test('splits at a line that ends early before a capital', () => {
  assert.deepEqual(splitLines('Analysed the logs', 'Added an index', 'I told Ann'), [
    'Analysed the logs',
    'Added an index',
    'I told Ann',
  ]);
  assert.deepEqual(splitLines('Hi Ann,', 'thanks for the quick answer.', 'Best,', 'Bob'), [
    'Hi Ann,',
    'thanks for the quick answer.',
    'Best,',
    'Bob',
  ]);
  assert.deepEqual(splitLines('it broke on friday night', 'nobody knew why', 'i was on call'), [
    'it broke on friday night',
    'nobody knew why',
    'i was on call',
  ]);
});

test('joins a line that was full, or that cannot end there', () => {
  const full = 'The first rollout of the new scheduler had been stopped twice by the team from';
  assert.deepEqual(
    splitLines(full, 'Oslo, and I was asked to look at the third one before it went out to the', 'rest.'),
    [`${full}/Oslo, and I was asked to look at the third one before it went out to the/rest.`],
  );
  for (const lines of [
    ['When the pager went off', 'I was asleep.'],
    ['By then,', 'Ann had left.'],
    ['I moved the jobs to', 'Kafka.'],
    ['I moved the jobs', 'because the queue was full.'],
  ])
    assert.deepEqual(splitLines(...lines), [lines.join('/')]);
});

test('a label before the text takes its room on the first line', () => {
  const text = 'our checkout had been failing for the whole of the spring, and Ann from\nthe Oslo office had left.';
  assert.equal(splitSentences(text, [], 6).length, 1);
  assert.equal(splitSentences('the first one\nthe second one', [], 6).length, 1);
});

test('never splits inside inline code or a link', () => {
  const sentences = readStoryFile(
    'It said `Reset. Retrying.` and stopped. I read [the page. Part 2](https://x.example) on it.\n',
  ).stories[0]!.loose;
  assert.deepEqual(
    sentences.map(({ prose }) => prose.text.replace(/\s+/g, ' ')),
    ['It said Reset. Retrying. and stopped.', 'I read the page. Part 2 on it.'],
  );
});

test('holds no sentence in blanks', () => {
  assert.deepEqual(splitSentences(''), []);
  assert.deepEqual(splitSentences(' \n\t '), []);
});
