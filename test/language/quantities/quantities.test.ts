import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figures, quantities } from '../../../server/src/language/quantities/quantities.ts';
import type { Span } from '../../../server/src/model/span.ts';
import type { Prose } from '../../../server/src/model/story.ts';

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
  ['By the end of the year 26 of our 31 services used it.', '26 of our 31'],
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
  ['A few hundred engineers use it.', 'A few hundred engineers'],
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

/** Results as people write them: with a number of their own, and without one. */
const WITH_NUMBER = [
  'Page load time dropped by half, and bounce rate went down 18%.',
  'The project was delivered 2 weeks ahead of schedule and under budget.',
  'Reduced on-call pages from ~25/week to under 5/week.',
  'Customer satisfaction went from 3.2 to 4.6.',
  'Onboarding time went from three months to six weeks.',
  'She was promoted within 9 months.',
  'I onboarded four new hires that way.',
  'It now handles 10x the traffic at a third of the cost.',
  'We migrated all 47 services with no downtime.',
  'Zero Sev-1 incidents since.',
  'CI went from 45m to 8m.',
  'The p95 is now 120ms.',
  'Test coverage: 40% -> 85%.',
  'Saved the company an estimated $1.2 million annually.',
  'We got about twenty percent more signups.',
  'Five other teams have since adopted the framework.',
  'Adoption reached 80 percent of teams in a quarter.',
  'Build times were cut from hours to minutes.',
  'The rollback took less than five minutes.',
  'I saved 20+ engineering hours per sprint.',
  'Revenue in the segment grew to €4.5m ARR.',
  'NPS +12.',
  'NPS up 12 points.',
  'Error budget burn fell threefold.',
  'Query time went from 12s to 300ms (a 97.5% reduction).',
  'None of the 300 customers churned.',
  'The feature is used by 1 in 3 customers.',
  'We hit 99.95% availability against a 99.9% SLO.',
  'We exceeded the target of 500 signups.',
  'We missed the 30% goal but learned a lot.',
  'It received a 4.9 rating on the store.',
  'Attendance grew from 8 to more than 60 people.',
  'A team of 6 now depends on it.',
  'About 1.5 hours saved per engineer per week',
  'Deployment frequency rose from once a month to twice a week.',
  'Deploys went from quarterly to weekly.',
  'The incident count fell to single digits.',
  'We ranked in the top 5% of 200 teams.',
  'Within 48 hours, 95% of users were migrated.',
  'The contract, worth £2m over 3 years, was renewed.',
  'Cut AWS spend by 35k a month.',
  'Cut AWS spend by $35k/mo.',
  'Latency -40%, cost -25%.',
  '2 of my mentees got promoted.',
  'Both of them passed; 12 more signed up.',
  'Memory went from 4 GB to 900 MB.',
  'It processes 2TB daily.',
  'It saved us a full day per release.',
  'Half my team now writes design docs.',
  'From 0 to 1,000 users in a month.',
  'GMV went up 3.5pp.',
  'Fraud losses fell by a quarter.',
  'It cost us $0.',
  'We shipped 3 days before the deadline.',
  'Four-fold improvement in throughput.',
  'The error rate was 0.01 percent.',
  'MTTR improved from 4 hours to 30 mins.',
  'Review time fell below one day.',
  'It brought in nearly two hundred leads.',
  'The list of open bugs went from 120 to 0.',
  'A 30-person team depends on it.',
  'Accuracy improved from .82 to .91 AUC.',
  'F1 of 0.91',
  'As a result, the checkout conversion rate climbed from 2.1% to 2.9%, worth roughly $3.4M in annualized revenue.',
  'Our p99 went from 1.2s down to 240ms and the on-call load was cut in half.',
  'The fix shipped the same day; no data was lost and only 14 customers noticed.',
  'Team velocity went up by almost 30 story points.',
  'I brought the number of flaky tests down from hundreds to 4.',
  'Our SLA compliance is at 99.5 now.',
  'The mentee closed 15 PRs in her first month.',
  'We deprecated 3 legacy services, freeing up 2 engineers.',
  'Every one of the eight pilot teams opted in.',
  'It was rolled out to 100% of users.',
  'Page weight dropped from 3.2MB to 890KB.',
  'Our Lighthouse score rose to 94.',
  'Response times: P50 80ms, P95 210ms.',
  'Cost per request went down by a factor of 4.',
  'They extended the contract by two years.',
  'Cut the number of manual steps from 14 to three.',
  'Got 8 out of 10 stakeholders on board.',
  'We retained the client, a $500k account.',
  "It's now handling 3 billion events/day.",
  'Support tickets went down by >50%.',
  'Over 80 people attended the talk.',
  '30-day retention improved 5 percentage points.',
  'The backlog went from 6 months to 6 weeks.',
  'Delivered three months later than planned.',
  'Delivered a month late but saved $200K.',
  'Manual work shrank by ten hours each week.',
  'My change made imports 15-20x faster.',
  'Reduced infra spend ~18% YoY.',
  'It raised engagement by double digits.',
  'Failures went from daily to once a quarter.',
  'Hired 6 engineers in Q1.',
  'The bug affected 0.3% of orders.',
  'It took 2 sprints instead of 5.',
  'Throughput rose 4 fold.',
  'The new flow has 2 steps, not 7.',
  'I was able to reduce the time it takes by 1/3.',
  'Headcount stayed flat at 12.',
  'Complaints went down to nearly zero.',
  'Around thirty-five percent fewer escalations.',
  'We got funding of INR 2 crore.',
  'It cost ₹50,000 less.',
  'Time to first byte: 1.1 s → 0.4 s.',
  'Each release now needs one approval instead of four.',
  'Half as many incidents.',
];

const WITHOUT_NUMBER = [
  'The project was delivered on time and under budget.',
  'The V2 API is now used by everyone in the org.',
  'We launched in Q4 2023 on iOS 17 and Android 14.',
  'He was promoted to L5 the next cycle.',
  'She became a senior engineer within a year.',
  'We passed the SOC 2 audit.',
  'Our team won 1st place at the hackathon.',
  'There were no Sev1 incidents since the launch.',
  'The p95 and p99 both improved.',
  'Other teams have since adopted the framework.',
  'One of the PMs later said it was the best launch of the year.',
  'The two engineers who had objected became its biggest supporters.',
  'Over the following two quarters the approach spread.',
  'It took a few months, but the migration finished.',
  'The dashboards are still in use 3 years later.',
  'I learned to ask first, and the 1:1s got better.',
  'We moved to Postgres 15 and Node 20.',
  'The RFC became RFC-0042, the standard for new services.',
  'Ticket volume dropped noticeably, especially in EU-West-1.',
  'The target was 99.9% and the numbers are not in yet.',
  'I received a spot award and an "exceeds" rating in the H2 review.',
  'The 3-tier architecture is easier to reason about.',
  '[Quantify: X% faster, $Y saved]',
  'Improved performance by __% and saved N hours.',
  'TBD: add numbers',
  'The company is in the Top 10 of its market and a Fortune 100 name.',
  'On day 1 everyone could log in.',
  'Within 48 hours, everyone was migrated.',
  'The half-finished migration was stopped.',
  'The first version shipped on May 3 and the second in June.',
  'Section 508 and WCAG 2.1 AA compliance was reached.',
  'Covid-19 changed the plan, and the 2020 launch was cancelled.',
  'It follows the 80/20 rule and the 12-factor guidelines.',
  'It was a win-win, and the three of us still meet.',
  'I still use that lesson a quarter later.',
  'One day, we will do it again.',
  'The on-call rotation is calmer: P1s are rare.',
  'Version 3.0 shipped with fewer bugs, build 1024.',
  'Everything moved to us-east-1 and eu-west-2.',
  'I now do this in every project, e.g. with Team 7 last spring.',
  'As a result, the system was stable and leadership was happy with the outcome.',
  'The fix shipped the same day; no data was lost and hardly any customers noticed.',
  'The post-mortem I wrote became the template for the org, and Sev 1 reviews now start with it.',
  'We were able to meet the SLA.',
  'The mentee passed probation and now leads sprint 12 planning.',
  'The pilot teams opted in one by one.',
  'The B2B launch with Web2 partners went ahead in H1 2023.',
  'They extended the contract after Phase 2.',
  'We retained the client, our largest account.',
  'I gave the talk at PyCon 2019 and at QCon.',
  'I set up a 30-day plan with her and a weekly 1:1.',
  'Three months later I left the team.',
  'Completed the ISO 27001 and HIPAA audits without findings.',
  'It became part of the 2025 roadmap.',
  'The design was reused for the M1 and M2 builds.',
  'Hired engineers in Q1 for Team 2.',
  'It was fixed in v3.2.1, see JIRA-4521.',
  'See section 4.2 of the doc and figure 3.',
  'Everyone from L4 to L7 used it.',
  'The third attempt worked, and the second team followed.',
  "I'm still proud of it ten years on.",
];

for (const result of WITH_NUMBER) test(`has a number: ${result}`, () => assert.ok(counted(result).length > 0));
for (const result of WITHOUT_NUMBER) test(`has no number: ${result}`, () => assert.deepEqual(counted(result), []));

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
      '0',
      '3',
      '12',
      ':30',
      '__',
      'noon',
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

/** Small counts, comparisons and glued names: sentences with the figures that count in them. */
const SMALL_AND_COMPARED: readonly (readonly [string, ...string[]])[] = [
  ['The audit closed with 2 minor remarks and 3 open questions.', '2 minor remarks', '3 open questions'],
  ['Two small findings, nothing to block it.', 'Two small findings'],
  ['Precision went up 4 points.', '4 points'],
  ['Exit rate -9 points.', '-9 points'],
  ['Sign-ups: +1.8 points.', '+1.8 points'],
  ['Orders ended 18% above the forecast.', '18%'],
  ['The move came in 20% under budget.', '20%'],
  ['Peak hours needed 8 fewer machines.', '8 fewer machines'],
  ['Rollbacks: 8 in H1, 0 in H2.', '8', '0'],
  ['Lost orders: zero since, at 900 orders a minute.', 'zero', '900 orders a minute'],
  ['The old shop lost 3%; a rival lost a fifth.', '3%', 'a fifth'],
  ['The suite passed at the first try (17/17 cases).', '17/17'],
  ['CER 6.1 vs 6.4 in March.', '6.1', '6.4'],
  ['PSNR 31.4, up from 29.8.', '31.4', '29.8'],
  ['Training takes 8.5 days on 32 cards.', '8.5 days', '32 cards'],
  ['One escalation in the whole half year.', 'One escalation'],
  ['Nobody quit in the following 12 months.', '12 months'],
  ['The quarter had zero SEV1s and 4 P2s.', 'zero SEV1s', '4 P2s'],
  ['It took 3 engineer-weeks instead of 13.', '3 engineer-weeks', '13'],
  ['The odds of a clash are 1 in 20 million.', '1 in 20 million'],
  ['A restore took 3h12.', '3h12'],
  ['A restore took 1 h 20 min.', '1 h 20 min'],
  ['It saved another two quarters of tedious copying.', 'two quarters'],
  ['Releases went from every two weeks to multiple times per day.', 'every two weeks', 'multiple times per day'],
  ['The count of regions went from 0 to 14.', '0', '14'],
  ['Errors are down a third.', 'a third'],
  ['It shipped with zero Sev 1 defects.', 'zero Sev 1 defects'],
  ['We got 250 in the first week.', '250'],
  ['A request crosses 3 layers instead of 7.', '3 layers', '7'],
];

for (const [sentence, ...wanted] of SMALL_AND_COMPARED) {
  test(`counts ${wanted.join(' and ')} in: ${sentence}`, () => assert.deepEqual(counted(sentence), wanted));
}

const SAYINGS_AND_NAMES = [
  'Two directors decided to keep it.',
  'Three points stood out.',
  'These 2 points were heard.',
  'The endpoint from 2009 is gone.',
  'The product went from 0 to 1.',
  'It returns 200 instead of 404.',
  'Everybody gave 110%.',
  'Half the battle was to find the owner.',
  'It got a 5-star review.',
  'The network has 12 layers.',
  'It still speaks TLS 1.2.',
  'The job runs every two weeks.',
  'The auditor raised two questions.',
  'One director disagreed.',
];

for (const sentence of SAYINGS_AND_NAMES) {
  test(`counts nothing in: ${sentence}`, () => assert.deepEqual(counted(sentence), []));
}

test('reads hours with bare minutes, and effort apart from time', () => {
  assert.deepEqual([only('It took 3h12.').value, only('It took 3h12.').unit], [3.2, 'hour']);
  assert.deepEqual([only('It took 3 person-days.').unit, only('It took 3 person-days.').kind], ['person-day', 'time']);
});
