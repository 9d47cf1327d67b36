import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures, type Quantity, quantities } from '../../../server/src/language/quantities/quantities.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

const written = (text: string, found: readonly Quantity[]): string[] =>
  found.map(({ span }) => text.slice(span.start, span.end));

/** What counts in a sentence, as written. */
const counted = (text: string): string[] => written(text, quantities(proseOf(text)));

/** Sentences with the figures that count in them, by the way they are written. */
const COUNTED: Record<string, readonly (readonly [string, ...string[]])[]> = {
  'a noun over its adjectives': [
    ['It blocked 17 bad migrations.', '17 bad migrations'],
    ['I mentored 3 interns; 2 got return offers.', '3 interns', '2'],
    ['It rose to 94 despite outages.', '94'],
    ['It won over 6 VPs.', '6 VPs'],
    ['It went from 1 deploy per month to 20 per day.', '1 deploy per month', '20 per day'],
  ],
  'nothing, counted': [
    ['Not a single ticket came in.', 'Not a single ticket'],
    ['Not one customer left.', 'Not one customer'],
    ['None of the 64 tenants noticed.', 'None of the 64'],
    ['Attrition was nil that year.', 'nil'],
  ],
  'a single unit of time that lasts': [
    ['The report takes a minute.', 'a minute'],
    ['It saved the team a day.', 'a day'],
    ['Downtime was cut to under an hour.', 'an hour'],
    ['A reply came down to a day.', 'a day'],
  ],
  'the time that an outcome took': [
    ['The alarms were gone after 2 minutes.', '2 minutes'],
    ['The site was back online after twelve hours.', 'twelve hours'],
  ],
  'the only one there was': [
    ['We had only one outage.', 'one outage'],
    ['They have had just one rollback.', 'one rollback'],
  ],
  'one end of a scale': [
    ['Releases went from never to weekly.', 'weekly'],
    ['It went from days to real time.', 'days'],
    ['It went from quarterly to bi-weekly.', 'quarterly', 'bi-weekly'],
  ],
  'sums and parts': [
    ['It avoided a $2M-$3M penalty.', '$2M-$3M'],
    ['It brought $1.2M ARR.', '$1.2M ARR'],
    ['It costs $750 / month.', '$750 / month'],
    ['Three of my four reports stayed.', 'Three of my four'],
    ['Every one of the eight pilot teams stayed.', 'eight pilot teams'],
    ['It was off by a factor of three.', 'a factor of three'],
    ['Errors are 1/20th of before.', '1/20th'],
    ['Loss fell from 120 W to 85 W.', '120 W', '85 W'],
    ['It holds ±0.8 mm.', '0.8 mm'],
  ],
  'fractions and parts of large numbers': [
    ['It cost a quarter of a million dollars.', 'a quarter of a million dollars'],
    ['It hits 1 in 10k orders.', '1 in 10k'],
    ['Not one of the 16 sites fell back.', 'Not one of the 16'],
    ['Sales grew by a half.', 'a half'],
    ['It saved over a quarter million.', 'a quarter million'],
    ['It cost half million euros.', 'half million euros'],
  ],
  'numbers that are rounded in their ending': [
    ['It freed twenty-odd machines.', 'twenty-odd machines'],
    ['It kept 80ish percent.', '80ish percent'],
    ['It rose from the low sixties to 97.', 'the low sixties', '97'],
  ],
  'what a figure is spread over': [
    ['We handle seventeen a shift.', 'seventeen a shift'],
    ['Crashes are at 1.1 per thousand sessions.', '1.1 per thousand sessions'],
    ['It saves 2 hours per engineer per week.', '2 hours per engineer per week'],
  ],
  'times of day where one replaces another': [
    ['The load ends at 5:20 instead of 9:10.', '5:20', '9:10'],
    ['It is done by quarter to six rather than noon.', 'quarter to six', 'noon'],
    ['The job moved from 6:45 to 2:15.', '6:45', '2:15'],
    ['A run takes 1:40 h.', '1:40 h'],
  ],
  'one thing at several times': [
    ['We had 58 in March, none in June.', '58', 'none'],
    ['Complaints: nine last year, zero this year.', 'nine', 'zero'],
  ],
  'verbs that are also names of parts': [
    ['I could build 12 dashboards.', '12 dashboards'],
    ['It allowed 30 teams to ship.', '30 teams'],
    ['A build needed 40 GB.', '40 GB'],
  ],
  'promises that were kept': [
    ['The SLA of 99.9% was met.', '99.9%'],
    ['Error budget: 99.95% availability, target was 99.9%.', '99.95%'],
  ],
};

for (const [what, rows] of Object.entries(COUNTED)) {
  for (const [sentence, ...wanted] of rows)
    test(`${what}: ${sentence}`, () => assert.deepEqual(counted(sentence), wanted));
}

/** Numbers that measure nothing, by what they are instead. */
const NAMES: Record<string, readonly string[]> = {
  'a product, a place or a version': [
    'It runs on iPhone 12 and watchOS 9.',
    'It went to the pilot on ward 7.',
    'It moved from PHP 5.6 to 8.1.',
    'I spoke at re:Invent 2022.',
  ],
  'a code': [
    'No more 429 responses.',
    'It no longer fails with a 503.',
    'The 404s and 500s are gone.',
    'Error 0x80070005 is gone.',
    'Case 079 was closed.',
  ],
  'a kind of thing': [
    'My 360 review was kind.',
    'It was a 360 degree turnaround.',
    'Support is there 24x7.',
    'It is the work of a 10x engineer.',
    'It follows the 80-20 principle and a 5-step plan.',
    'I was asked on a 10-point scale.',
  ],
  'a time': [
    'The shop is open from 9:00 to 17:00.',
    'It was over at 3:40 a.m.',
    'He called at 9 the next morning.',
    'It ran by two in the morning.',
    "It went to the class of '22.",
    'It replaced the deck of 2019.',
    'It looks like the 80s.',
  ],
  'a time after which a person did something': ['I left after three weeks.', 'I was back after two weeks.'],
  'the only one of what is not counted': ['We had only one option.', 'I had just one chance.', 'We just had one idea.'],
  'one of two halves': ['The second half million came slowly.'],
  'a single unit of time that places': ['Within a week it was out.', 'I gave it a second look.', 'I took a day off.'],
  'a wish': [
    'The goal was to get latency under 250 ms.',
    'The plan was to reach 5,000 users.',
    'I hope to get to 50% next year.',
    'We never reached the 10,000 users.',
    'There were 12 planned.',
  ],
};

for (const [what, sentences] of Object.entries(NAMES)) {
  for (const sentence of sentences) test(`${what}: ${sentence}`, () => assert.deepEqual(counted(sentence), []));
}

const CHANGES: readonly (readonly [string, string, string])[] = [
  ['Before, it took three days; now it is done in 20 minutes.', 'three days', '20 minutes'],
  ['Noise: 1,900 alerts a week before, 85 after.', '1,900 alerts a week', '85'],
  ['It fills 96% of slots, compared with 70% then.', '70%', '96%'],
  ['It keeps up at 5000 events; previously it fell over near 800.', '800', '5000 events'],
  ['Eleven repositories became two.', 'Eleven repositories', 'two'],
  ['The tail was 2,400 ms, is 380 ms.', '2,400 ms', '380 ms'],
  ['Bugs: 58 in the spring, 12 this year.', '58', '12'],
];

for (const [sentence, before, after] of CHANGES) {
  test(`reads before and after in: ${sentence}`, () => {
    const found = figures(proseOf(sentence));
    const part = (wanted: string) =>
      written(
        sentence,
        found.filter(({ change }) => change?.part === wanted),
      );
    assert.deepEqual([part('before'), part('after')], [[before], [after]]);
  });
}

test('pairs no figures of two things, and none that stand in two times by chance', () => {
  for (const sentence of [
    'I closed 31 bugs before the fair, and 12 teams use it now.',
    'It took 3 days and saves 20 minutes.',
    'After 3 sprints we were 2 weeks early.',
  ])
    assert.ok(
      figures(proseOf(sentence)).every(({ change }) => change === undefined),
      sentence,
    );
});

test('takes a hole as one placeholder, with the unit that is written', () => {
  const rows: readonly (readonly [string, string, Quantity['kind']])[] = [
    ['It fell by [X%].', '[X%]', 'share'],
    ['It cost $[amount].', '$[amount]', 'money'],
    ['It saved $XXk per year.', '$XXk per year', 'money'],
    ['It saved N hours.', 'N hours', 'time'],
    ['It took [number] ms.', '[number] ms', 'time'],
    ['It fell (TBD %).', 'TBD %', 'share'],
    ['It fell by __ %.', '__ %', 'share'],
    ['It is at {percent}%.', '{percent}%', 'share'],
  ];
  for (const [text, wanted, kind] of rows) {
    const [only, ...more] = figures(proseOf(text));
    assert.ok(only && more.length === 0, text);
    assert.deepEqual([...written(text, [only]), only.role, only.kind], [wanted, 'placeholder', kind], text);
  }
});

test('leaves brackets that ask for nothing alone', () =>
  assert.deepEqual(figures(proseOf('She [the lead] agreed.')), []));

test('takes a bound as reached and only a hedge as an approximation', () => {
  const role = (text: string) => figures(proseOf(text)).map((figure) => figure.role);
  for (const bound of ['It took under 5 days.', 'It has 300+ users.', 'It takes 2-3 days.'])
    assert.deepEqual(role(bound), ['achieved'], bound);
  for (const hedged of [
    'It took ~5 days.',
    'It took approx. 5 days.',
    'It was something like 5 days.',
    'As far as I recall, it took 5 days.',
    'It took somewhere between 20 and 25 days.',
  ])
    assert.deepEqual(role(hedged), ['approximate'], hedged);
});

test('reads one end of a change that has no other figure', () => {
  const part = (text: string) => figures(proseOf(text))[0]?.change;
  const end = (which: 'before' | 'after') => ({ part: which, other: undefined, ratio: undefined });
  assert.deepEqual(part('Refunds went to zero.'), end('after'));
  assert.deepEqual(part('It is now 90 lines.'), end('after'));
  assert.deepEqual(part('It had been 6.'), end('before'));
  assert.equal(part('The bill is now $31k lower.'), undefined);
});

test('compares rates over their periods', () => {
  const [before, after] = figures(proseOf('Manual work fell from 5 hr/day to 30 mins/day.'));
  assert.deepEqual([before?.direction, after?.direction], ['down', 'down']);
  assert.ok(Math.abs((after?.change?.ratio ?? 0) - 0.1) < 1e-9);
  assert.equal(figures(proseOf('Releases went from monthly to weekly.'))[1]?.direction, 'up');
});

test('takes the direction from the word that governs the figure', () => {
  const way = (text: string) => figures(proseOf(text)).at(-1)?.direction;
  for (const text of [
    'We trimmed it by 700 kB.',
    'A reduction in cost of approx. 65 %.',
    'Resets: minus 83 %.',
    'It got shorter by nine days.',
  ])
    assert.equal(way(text), 'down', text);
  for (const text of ['It got slower by 12 ms.', 'The rate went up to 80 percent.'])
    assert.equal(way(text), 'up', text);
});

test('groups thousands by a point in sums, as many countries do', () => {
  const value = (text: string) => figures(proseOf(text))[0]?.value;
  assert.deepEqual([value('It saved 80.000 EUR.'), value('It costs $1.125 per unit.')], [80_000, 1.125]);
});

test('keeps the sign of a value, reads a lone sign as a direction, and tells no ratio over zero', () => {
  const read = (text: string) => figures(proseOf(text)).map(({ value, direction }) => [value, direction]);
  const ratio = (text: string) => figures(proseOf(text))[1]?.change?.ratio;
  const loss = 'Profit went from -$2M to $1M.';
  assert.deepEqual(
    [read(loss), ratio(loss)],
    [
      [
        [-2e6, 'up'],
        [1e6, 'up'],
      ],
      undefined,
    ],
  );
  assert.deepEqual(read('The score rose from minus 10 to 35.'), [
    [-10, 'up'],
    [35, 'up'],
  ]);
  assert.deepEqual(read('Margins fell to -3%.'), [[-3, 'down']]);
  assert.deepEqual(read('Resets: -40 %.'), [[40, 'down']]);
  assert.equal(ratio('Complaints fell from 40 to 0.'), 0);
});

test('divides no values on a scale without a zero, and takes in the scale of heat', () => {
  for (const [text, ...wanted] of [
    ['The hall went from 80°C to 60 °F.', '80°C', '60 °F'],
    ['It cooled from 80 to 60 degrees Celsius.', '80', '60 degrees Celsius'],
    ['Uptime rose from three nines to four nines.', 'three nines', 'four nines'],
  ] as const) {
    const found = figures(proseOf(text));
    assert.deepEqual([written(text, found), found[1]?.change?.ratio], [wanted, undefined]);
    assert.equal(found[1]?.change?.part, 'after');
  }
});
