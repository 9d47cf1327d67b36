import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownRule } from '../../server/src/rules/unknown-rule.ts';
import { checkFix, fixesOf } from './check.ts';

const file = (value: string): string => `---\ndisable: ${value}\n---\n\n# A story\n`;

const MENDED: readonly (readonly [string, string])[] = [
  ['passive', 'passive-in-action'],
  ['we-in-acton', 'we-in-action'],
  ['[off-length, vague]', '[off-length, vague-impact]'],
  ['off-length, long-task', '[off-length, long-task]'],
  ['"off-length long-task"', '[off-length, long-task]'],
];

for (const [before, after] of MENDED) {
  test(`mends disable: ${before}`, () => {
    const [fix] = fixesOf(unknownRule, file(before));
    assert.ok(fix, 'no fix');
    checkFix(unknownRule, file(before), fix.title, file(after), { kind: 'safe' });
  });
}
