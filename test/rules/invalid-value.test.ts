import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invalidValue } from '../../server/src/rules/invalid-value.ts';
import { checkFix, checkRule, fixesOf, remarksOf } from './check.ts';

const file = (yaml: string): string => `---\n${yaml}\n---\n\n# A story\n`;

const MENDED: readonly (readonly [string, string, 'safe' | 'draft'])[] = [
  ['story: pushed-bak', 'story: pushed-back', 'safe'],
  ['story: Biggest impact', 'story: biggest-impact', 'safe'],
  ['story: [pushed-back, tight-deadlin]', 'story: [pushed-back, tight-deadline]', 'safe'],
  ['story:\n  - faild-project', 'story:\n  - failed-project', 'safe'],
  ['level: Stafff', 'level: Staff', 'draft'],
  ['when: 2025/06', 'when: 2025-06', 'safe'],
  ['when: June 2025', 'when: 2025-06', 'safe'],
  ['when: Q2 2025', 'when: 2025-Q2', 'safe'],
  ['when: 2025-06-30', 'when: 2025-06', 'safe'],
  ['when: 2024 to 2025', 'when: 2024..2025', 'safe'],
  ['when: 2025-03..2024-11', 'when: 2024-11..2025-03', 'draft'],
  ['kind: question', 'kind: questions', 'safe'],
];

for (const [before, after, kind] of MENDED) {
  test(`mends ${JSON.stringify(before)}, ${kind}`, () => {
    const [fix] = fixesOf(invalidValue, file(before));
    assert.ok(fix, 'no fix');
    checkFix(invalidValue, file(before), fix.title, file(after), { kind });
  });
}

test('marks the value', () => {
  checkRule(invalidValue, '---\nwhen: 2025-13\n      ^^^^^^^ warning: month 13\n---\n');
});

test('reports what YAML cannot read, with something to see', () => {
  const text = file('story: [pushed-back\nlevel: L5');
  const remarks = remarksOf(invalidValue, text);
  assert.ok(remarks.length > 0);
  for (const { span } of remarks) assert.ok(span.end > span.start);
});

test('offers no level in place of another number', () => {
  assert.ok(fixesOf(invalidValue, file('level: L9')).every(({ kind }) => kind === 'draft'));
});

test('reads a value of a million characters', () => {
  const [remark] = remarksOf(invalidValue, file(`story: ${'ab-'.repeat(300_000)}`));
  assert.ok(remark && remark.message.length < 500);
});
