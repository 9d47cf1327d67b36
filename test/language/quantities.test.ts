import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figures, quantities } from '../../server/src/language/quantities.ts';
import type { Span } from '../../server/src/model/span.ts';
import type { Prose } from '../../server/src/model/story.ts';

const prose = (text: string, code: readonly Span[] = []): Prose => ({ text, code, quoted: [], words: 1 });

/** The counted figures of a sentence, as written. */
const counted = (text: string): string[] => quantities(prose(text)).map(({ span }) => text.slice(span.start, span.end));

const COUNTED: readonly (readonly [string, ...string[]])[] = [
  ['The p99 latency fell from 800 ms to 480 ms.', '800 ms', '480 ms'],
  ['The job took 47 minutes (target: 60).', '47 minutes'],
  ['It carries 100k/year.', '100k/year'],
  ['That freed $40K.', '$40K'],
  ['The service has held four nines since.', 'four nines'],
  ['The quarter closed with zero churn.', 'zero churn'],
  ['Throughput doubled.', 'doubled'],
  ['The bill was cut in half.', 'half'],
  ['Two-thirds of the pages vanished.', 'Two-thirds'],
  ['It now runs in a dozen teams.', 'a dozen teams'],
  ['It unblocked 3 of 12 launches.', '3 of 12'],
  ['Attendees rated it 4.8/5.', '4.8/5'],
  ['Onboarding went from weeks to days.', 'weeks', 'days'],
  ['Imports run 2.5x faster.', '2.5x'],
  ['Cost: -40 %.', '-40 %'],
  ['It serves 1,200 users and 1.5M events a day.', '1,200 users', '1.5M events a day'],
  ['It serves ~30 sites, roughly 30 shops.', '30 sites', '30 shops'],
  ['Support load fell 30-40%.', '30-40%'],
  ['The contract was worth EUR 3m, or £20 a seat.', 'EUR 3m', '£20'],
  ['It is used by 15 people.', '15 people'],
  ['Releases moved from monthly to weekly.', 'monthly', 'weekly'],
  ['A restore takes hours instead of days.', 'hours', 'days'],
  ['Satisfaction rose from 31 to 52.', '31', '52'],
  ['It gives everybody an hour a day.', 'an hour a day'],
  ['I shipped two weeks early.', 'two weeks'],
  ['I shipped a week ahead of schedule.', 'a week'],
  ['The queue shrank by a third.', 'a third'],
  ['Queries got an order of magnitude cheaper.', 'an order of magnitude'],
  ['Hundreds of engineers use it.', 'Hundreds'],
  ['It is twice as fast.', 'twice'],
  ['Traffic grew tenfold.', 'tenfold'],
  ['One in five users came back.', 'One in five'],
  ['It sustains 500 req/s.', '500 req/s'],
  ['The move took two to three weeks.', 'two to three weeks'],
  ['A full run takes 2h30m.', '2h30m'],
  ['It brought six-figure savings.', 'six-figure'],
  ['Latency: 800ms → 480ms', '800ms', '480ms'],
  ['It pages 12 times a month, down from 40.', '12 times a month', '40'],
  ['Only 3 pages came in (was 30).', '3 pages', '30'],
  ['A release went from ten steps to one.', 'ten steps', 'one'],
  ['The five-person crew keeps a 20-minute build.', 'five-person', '20-minute'],
  ['We hit the 50% goal.', '50%'],
  ['Errors fell from 2000 to 300.', '2000', '300'],
  ['12 500 rows were repaired.', '12 500 rows'],
  ['A merge takes sub-100 ms.', '100 ms'],
  ['¾ of the alerts were noise.', '¾'],
  ['All twelve teams adopted it.', 'twelve teams'],
  ['Two of the teams adopted it.', 'Two'],
  ['The zero-downtime cutover held.', 'zero-downtime'],
  ['On HTTP 500 errors the share fell to 2%.', '2%'],
  ['In 2024 the bill fell by $2M.', '$2M'],
];

for (const [sentence, ...wanted] of COUNTED) {
  test(`counts ${wanted.join(' and ')} in: ${sentence}`, () => assert.deepEqual(counted(sentence), wanted));
}

const NOT_COUNTED = [
  'The E2E suite passes.',
  'It reads HL7 messages from S3 for a Web3 client.',
  'The p99 got better.',
  'The patch closed the Log4j hole, CVE-2021-44228.',
  'A Fortune 500 company bought it.',
  'It shipped in Q3.',
  'It has run since 2024.',
  'It went live on 2024-03-04, and again on March 3rd.',
  'The release was v2.1.',
  'It no longer returns HTTP 500.',
  'The Python 3 migration was done.',
  'It became a tier 1 service.',
  'Six months later, it still ran.',
  'It was one of the best launches.',
  '1. Shipped it to everyone.',
  'It moved to step 2 and phase 3.',
  'It improved by [X%].',
  'It improved by X% and saved $XX.',
  'Ticket PROJ-1234 was closed, and #77 too.',
  'Anyone can call +1 555 123 4567.',
  'The flow improved measurably.',
  'It was the first of its kind.',
  'Two things changed.',
  'The two teams get along, the three of us too.',
  'It still uses OAuth 2.0 and Java 17.',
  'The desk answers 24/7, also at 3 am and 10:30.',
  'The team doubled down on it.',
  'It held through the second half of the year.',
  'It is part of our two-week sprints.',
  'After two months the team liked it.',
  'Over the next two weeks, adoption rose.',
  'I was 100% sure.',
  'It is a zero-trust design with two-factor login.',
  'It held from 2019 to 2021.',
  'Everybody finished week 3 of the course.',
  'A third party runs it.',
  'The goal was 40%.',
  'It got faster for hours on end.',
  'The 360-degree feedback was kind.',
  'It shipped by day one, then every two weeks.',
];

for (const sentence of NOT_COUNTED) {
  test(`counts nothing in: ${sentence}`, () => assert.deepEqual(counted(sentence), []));
}

const only = (text: string) => {
  const [first] = figures(prose(text));
  assert.ok(first, `no figure in: ${text}`);
  return first;
};

test('reads value, unit and kind', () => {
  const rows: readonly (readonly [string, number, string, string])[] = [
    ['It saved $2.5 million.', 2_500_000, 'USD', 'money'],
    ['It saved 3 hours a week.', 3, 'hour/week', 'time'],
    ['It takes 480 ms.', 480, 'ms', 'time'],
    ['It handles 500 req/s.', 500, 'req/second', 'rate'],
    ['It converts 1 in 8.', 1, '/8', 'ratio'],
    ['Half of the load is gone.', 0.5, '', 'share'],
    ['It grew 12 percent.', 12, '%', 'share'],
    ['It is 3 times faster.', 3, 'x', 'factor'],
    ['One hundred and twenty users stayed.', 120, 'users', 'count'],
    ['Forty-two thousand users stayed.', 42_000, 'users', 'count'],
    ['It took two and a half days.', 2.5, 'day', 'time'],
  ];
  for (const [text, value, unit, kind] of rows) {
    const figure = only(text);
    assert.deepEqual([figure.value, figure.unit, figure.kind], [value, unit, kind], text);
  }
});

test('links the two figures of a change, whichever comes first', () => {
  const text = 'It takes 6 minutes, down from 3 hours.';
  const [after, before] = figures(prose(text));
  assert.equal(after?.change?.part, 'after');
  assert.equal(before?.change?.part, 'before');
  assert.deepEqual(after?.change?.other, before?.span);
  assert.equal(after?.direction, 'down');
});

test('gives a bare figure the unit of its partner', () => {
  const [before, after] = figures(prose('Tickets fell from 30 to 4 per week.'));
  assert.deepEqual([before?.value, after?.value], [30, 4]);
  assert.equal(before?.unit, after?.unit);
});

test('reads the direction from the values, the sign, the verb or the comparative', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['It went from 3 to 9.', 'up'],
    ['It went from days to minutes.', 'down'],
    ['Cost -40%.', 'down'],
    ['It cut spend by 12%.', 'down'],
    ['It is 30% cheaper.', 'down'],
    ['Revenue grew by $2M.', 'up'],
    ['The score was 62.', undefined],
  ];
  for (const [text, direction] of rows) assert.equal(only(text).direction, direction, text);
});

test('tells a target, an approximation and a hole from a figure', () => {
  const roles = (text: string) => figures(prose(text)).map(({ role }) => role);
  assert.deepEqual(roles('It took 47 minutes against a 60 minute target.'), ['achieved', 'target']);
  assert.deepEqual(roles('It took about 47 minutes.'), ['approximate']);
  assert.deepEqual(roles('It took 47 minutes or so.'), ['approximate']);
  assert.deepEqual(roles('It took [47] minutes.'), ['placeholder']);
  assert.deepEqual(roles('It fell by X%.'), ['placeholder']);
  assert.deepEqual(roles('The aim was 20%.'), ['target']);
});

test('takes a figure in inline code only where it is all of the code and has a unit', () => {
  const text = 'It fell to  480ms  with  retry 3 .';
  const code = [
    { start: 11, end: 18 },
    { start: 24, end: 33 },
  ];
  assert.deepEqual(
    quantities(prose(text, code)).map(({ span }) => text.slice(span.start, span.end)),
    ['480ms'],
  );
});

test('answers with the same object for the same sentence', () => {
  const sentence = prose('It took 5 days.');
  assert.equal(quantities(sentence), quantities(sentence));
});

test('reads any text, with spans in order, inside it and apart', () => {
  const pieces = fc.constantFrom(
    ...[
      '3',
      '12',
      '%',
      '$',
      ' ',
      '-',
      '–',
      '/',
      'from ',
      'to ',
      'ms',
      'half',
      'a ',
      'of ',
      '[',
      ']',
      'two',
      'k',
      'X',
      '.',
      ',',
      '\ud800',
      'é',
      '½',
      '2024',
      'per ',
    ],
  );
  const text = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      let last = 0;
      for (const { span, change } of figures(prose(written))) {
        assert.ok(span.start >= last && span.start < span.end && span.end <= written.length);
        if (change) assert.notDeepEqual(change.other, span);
        last = span.end;
      }
    }),
  );
});
