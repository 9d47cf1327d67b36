import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Month } from '../../../server/src/language/dates/months.ts';
import { parseWhen } from '../../../server/src/language/dates/when.ts';

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
    ['early 2025', '2025-01..2025-04'],
    ['q2 2025', '2025-Q2'],
    ['03/04/2025', undefined],
    ['in 2025', undefined],
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

test('says where a suggestion is sharper than what was written', () => {
  const isRough = (text: string) => {
    const when = parseWhen(text);
    return 'problem' in when && when.isRough;
  };
  assert.equal(isRough('early 2025'), true);
  assert.ok(!isRough('Jun 2025'));
});

test('every suggestion can be read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9Qq./ -]{0,20}$/)), (text) => {
      const when = parseWhen(text);
      if ('suggestion' in when) assert.ok('period' in parseWhen(when.suggestion ?? ''));
    }),
  );
});
