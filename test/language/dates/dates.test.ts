import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates, datesIn } from '../../../server/src/language/dates/dates.ts';
import { type Month, monthsBetween } from '../../../server/src/language/dates/months.ts';
import { tokens } from '../../../server/src/language/words/tokens.ts';
import type { Prose } from '../../../server/src/model/story.ts';
import { proseOf } from '../../../server/src/parse/prose.ts';

const NOW = new Date('2026-06-15T12:00');
const written = ({ year, month }: Month): string => `${year}-${month}`;

test('counts months with their sign', () => {
  assert.equal(monthsBetween({ year: 2024, month: 11 }, { year: 2025, month: 2 }), 3);
  assert.equal(monthsBetween({ year: 2025, month: 2 }, { year: 2024, month: 11 }), -3);
});

/** Place, first month, last month; the months are left out where no year can be told. */
const FOUND: readonly (readonly [text: string, place: string, from?: string, to?: string])[] = [
  ['It shipped in March 2024.', 'March 2024', '2024-3', '2024-3'],
  ['It shipped on March 3rd, 2024.', 'March 3rd, 2024', '2024-3', '2024-3'],
  ['It shipped on 4–6 July 2023.', '4–6 July 2023', '2023-7', '2023-7'],
  ['It shipped on 2024-03-04T09:15:00Z.', '2024-03-04T09:15:00Z', '2024-3', '2024-3'],
  ['It shipped on 25/12/2023.', '25/12/2023', '2023-12', '2023-12'],
  ['It shipped on 03/05/2023.', '03/05/2023', '2023-3', '2023-5'],
  ['It shipped on 14-Nov-2022.', '14-Nov-2022', '2022-11', '2022-11'],
  ['It shipped on 29 February 2024.', '29 February 2024', '2024-2', '2024-2'],
  ['It shipped on 31.12.2024.', '31.12.2024', '2024-12', '2024-12'],
  ["It shipped in Q2'23.", "Q2'23", '2023-4', '2023-6'],
  ['It shipped in 2H 2024.', '2H 2024', '2024-7', '2024-12'],
  ['It shipped in the last quarter of 2022.', 'last quarter of 2022', '2022-10', '2022-12'],
  ['It shipped in FY25.', 'FY25', '2025-1', '2025-12'],
  ['It shipped in 2019.', '2019', '2019-1', '2019-12'],
  ["It shipped back in '19.", "'19", '2019-1', '2019-12'],
  ['It shipped as early as 2019.', '2019', '2019-1', '2019-12'],
  ['It shipped in mid-2019.', 'mid-2019', '2019-5', '2019-8'],
  ["It shipped in the summer of '22.", "summer of '22", '2022-6', '2022-8'],
  ['It shipped in winter 2022/23.', 'winter 2022/23', '2022-12', '2023-2'],
  ['It shipped before Christmas 2021.', 'Christmas 2021', '2021-12', '2021-12'],
  ['It shipped in Q3.', 'Q3'],
  ['The clock said 31 June 2022.', '31 June 2022'],
  ['The clock said June 31, 2022.', 'June 31, 2022'],
  ['It shipped on May 4th.', 'May 4th'],
  ['The 2024 season was short.', '2024', '2024-1', '2024-12'],
  ['Staff engineer (2019–present)', '2019–present', '2019-1', '2026-6'],
  ['Senior engineer, 2017-19', '2017-19', '2017-1', '2019-12'],
  ['It ran from Nov. to Feb. 2024.', 'Nov. to Feb. 2024', '2023-11', '2024-2'],
  ['It ran from March 2023 to May.', 'March 2023 to May', '2023-3', '2023-5'],
  ['It fell between Q1 and Q3 2023.', 'Q1 and Q3 2023', '2023-1', '2023-9'],
  ['18 months ago it broke.', '18 months ago', '2024-12', '2024-12'],
  ['Two years ago it broke.', 'Two years ago', '2024-1', '2024-12'],
  ['Three weeks ago it broke.', 'Three weeks ago', '2026-5', '2026-5'],
  ['Last quarter it broke.', 'Last quarter', '2026-1', '2026-3'],
  ['Last spring it broke.', 'Last spring', '2026-3', '2026-5'],
  ['Last December it broke.', 'Last December', '2025-12', '2025-12'],
  ['It broke late last year.', 'late last year', '2025-9', '2025-12'],
  ['It broke earlier this year.', 'this year', '2026-1', '2026-12'],
];

test('finds a date and tells its months', () => {
  for (const [text, place, from, to] of FOUND) {
    const found = dates(proseOf(text), NOW).map(({ start, end, period }) => [
      text.slice(start, end),
      ...(period ? [written(period.from), written(period.to)] : []),
    ]);
    assert.deepEqual(found, [[place, from, to].filter(Boolean)], text);
  }
});

test('leaves numbers, names and stretches of time alone', () => {
  for (const text of [
    'It has 2000 users, 2018 of them here.',
    'It may take 3 days.',
    'It fell from 2000 to 1200, or from 2020 to 2010 ms.',
    'The 2000 requests came in.',
    'I march on.',
    'It takes 10-12 weeks.',
    'See RFC 2024, ISO 9001:2015, CVE-2021-44228, #2023 and port 2020.',
    'I had a 2019 MacBook with Office 2019 and $2021.',
    'The clock said 2023-02-30.',
    'The 2038 problem is ours.',
    'Six months later, after two years, it broke.',
    'It was the last year of the contract and his last month.',
    'Two or three years ago, over a year ago, half a year ago.',
    'It ran version 2023.1.2.',
    'It has 2000 users and 2000 more came; the first constructor, 2constructor 2024x.',
  ])
    assert.deepEqual(dates(proseOf(text), NOW), [], text);
});

test('names in inline code are no dates', () => {
  const text = 'It read 2024-03 there.';
  const prose: Prose = { ...proseOf(text), code: [{ start: 8, end: 15 }] };
  assert.deepEqual(dates(prose, NOW), []);
});

test('what counts from today follows the day', () => {
  const prose = proseOf('Last month it broke.');
  const from = (day: string) => written(dates(prose, new Date(day))[0]!.period!.from);
  assert.equal(from('2026-06-15T12:00'), '2026-5');
  assert.equal(from('2026-01-10T12:00'), '2025-12');
  assert.deepEqual(datesIn(tokens(prose.text)), []);
});
