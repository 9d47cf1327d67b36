import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownKey } from '../../server/src/rules/unknown-key.ts';
import { checkFix, checkRule, fixesOf } from './check.ts';

const file = (yaml: string): string => `---\n${yaml}\n---\n\n# A story\n`;

const MENDED: readonly (readonly [string, string | undefined, 'safe' | 'draft'])[] = [
  ['levl: L5', 'level', 'safe'],
  ['Level: L5', 'level', 'safe'],
  ['stroy: pushed-back', 'story', 'safe'],
  ['wen: 2025-06', 'when', 'safe'],
  ['tag: [a]', 'tags', 'safe'],
  ['disabled: [off-length]', 'disable', 'safe'],
  ['kinds: story', 'kind', 'safe'],
  ['stories: [pushed-back]', 'story', 'draft'],
  ['date: 2025-06', 'when', 'draft'],
  ['seniority: L5', 'level', 'draft'],
  ['company: Acme', undefined, 'draft'],
];

for (const [yaml, key, kind] of MENDED) {
  test(`offers ${key ? `${key} as ${kind}` : 'nothing'} for ${yaml}`, () => {
    const text = file(yaml);
    if (key) checkFix(unknownKey, text, `"${key}"`, file(yaml.replace(/^[^:]+/, key)), { kind });
    else assert.deepEqual(fixesOf(unknownKey, text), []);
  });
}

test('does not offer a key that is already there', () => {
  assert.deepEqual(fixesOf(unknownKey, file('level: L5\nlevl: L6')), []);
});

test('marks the key', () => {
  checkRule(unknownKey, '---\nlevel: L5\nwhem: 2025\n^^^^ warning: Did you mean "when"?\n---\n');
});
