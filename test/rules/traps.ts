/** The texts that the rules about traps are tried on: stories of one type that fall into its trap, and stories that do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CanonicalId } from '../../server/src/data/canonical.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { remarksOf } from './check.ts';

/** The file of a story whose writer has declared its type. */
export const declared = (type: CanonicalId, story: string): string => `---\nstory: ${type}\n---\n${story}\n`;

type Texts = Readonly<Record<string, string>>;

export function checkTrap(rule: Rule, type: CanonicalId, bad: Texts, good: Texts): void {
  for (const [what, text] of Object.entries(bad)) {
    test(`${rule.id} flags ${what}, once`, () => assert.equal(remarksOf(rule, declared(type, text)).length, 1));
  }
  for (const [what, text] of Object.entries(good)) {
    test(`${rule.id} is content with ${what}`, () => assert.deepEqual(remarksOf(rule, declared(type, text)), []));
  }
}
