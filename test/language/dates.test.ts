import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dates, type Month, monthsBetween, parseWhen } from '../../server/src/language/dates.ts';
import type { Prose } from '../../server/src/model/story.ts';

const prose = (text: string): Prose => ({ text, code: [], quoted: [], words: 1 });
const written = ({ year, month }: Month): string => `${year}-${month}`;

test('reads months, quarters, years and ranges of `when`', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['2025-06', '2025-6', '2025-6'],
    ['2025-Q2', '2025-4', '2025-6'],
    ['2025', '2025-1', '2025-12'],
    ['2024-11..2025-03', '2024-11', '2025-3'],
    ['2024..2025-Q1', '2024-1', '2025-3'],
    [' 2025-06 ', '2025-6', '2025-6'],
  ];
  for (const [text, from, to] of rows) {
    const when = parseWhen(text);
    assert.ok('period' in when, text);
    assert.deepEqual([written(when.period.from), written(when.period.to)], [from, to], text);
  }
});

test('suggests only what cannot mean two things', () => {
  const suggestions: readonly (readonly [string, string | undefined])[] = [
    ['2025-6', '2025-06'],
    ['Jun 2025', '2025-06'],
    ['2025-06-15', '2025-06'],
    ['3/2025', '2025-03'],
    ['2023-2024', '2023..2024'],
    ['2024-11 – 2025-03', '2024-11..2025-03'],
    ['03/04/2025', undefined],
    ['last year', undefined],
    ['2025-13', undefined],
    ['', undefined],
  ];
  for (const [text, wanted] of suggestions) {
    const when = parseWhen(text);
    assert.ok('problem' in when, text);
    assert.equal(when.suggestion, wanted, text);
  }
});

test('every suggestion can be read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9Qq./ -]{0,20}$/)), (text) => {
      const when = parseWhen(text);
      if ('suggestion' in when) assert.ok('period' in parseWhen(when.suggestion ?? ''));
    }),
  );
});

test('counts months with their sign', () => {
  assert.equal(monthsBetween({ year: 2024, month: 11 }, { year: 2025, month: 2 }), 3);
  assert.equal(monthsBetween({ year: 2025, month: 2 }, { year: 2024, month: 11 }), -3);
});

const FOUND: readonly (readonly [string, string, string | undefined])[] = [
  ['It shipped in March 2024.', 'March 2024', '2024-3'],
  ['It shipped on March 3, 2024.', 'March 3, 2024', '2024-3'],
  ['It shipped on 4 July 2023.', '4 July 2023', '2023-7'],
  ['It shipped on 2024-03-04.', '2024-03-04', '2024-3'],
  ['It shipped in Q3 2024.', 'Q3 2024', '2024-7'],
  ['It shipped in H2 2024.', 'H2 2024', '2024-7'],
  ['It shipped in FY25.', 'FY25', '2025-1'],
  ['It shipped in 2019.', '2019', '2019-1'],
  ['It shipped in late 2019.', 'late 2019', '2019-1'],
  ['It shipped in Q3.', 'Q3', undefined],
  ['It shipped on May 4th.', 'May 4th', undefined],
  ['The 2024 season was short.', '2024', '2024-1'],
];

for (const [text, place, from] of FOUND) {
  test(`finds the date in: ${text}`, () => {
    const [date, ...others] = dates(prose(text));
    assert.equal(text.slice(date?.start, date?.end), place);
    assert.equal(date?.period && written(date.period.from), from);
    assert.deepEqual(others, []);
  });
}

const NO_DATE = [
  'It has 2000 users.',
  'It may take 3 days.',
  'It fell from 2000 to 1200.',
  'The 2000 requests came in.',
  'I march on.',
  'It takes 10-12 weeks.',
];

for (const text of NO_DATE) test(`finds no date in: ${text}`, () => assert.deepEqual(dates(prose(text)), []));
