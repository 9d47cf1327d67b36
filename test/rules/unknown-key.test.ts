import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownKey } from '../../server/src/rules/unknown-key.ts';
import { checkFix, checkRule, fixesOf, remarksOf } from './check.ts';

const file = (yaml: string): string => `---\n${yaml}\n---\n\n# A story\n`;

const BAD: readonly (readonly [string, string | undefined, 'safe' | 'draft'])[] = [
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
  ['constructor: x', undefined, 'draft'],
  ['ünïcode: 1', undefined, 'draft'],
];

for (const [yaml, key, kind] of BAD) {
  test(`flags ${yaml}${key ? ` and offers ${key} as ${kind}` : ' and offers nothing'}`, () => {
    const text = file(yaml);
    assert.equal(remarksOf(unknownKey, text).length, 1);
    if (key) checkFix(unknownKey, text, `"${key}"`, file(yaml.replace(/^[^:]+/, key)), { kind });
    else assert.deepEqual(fixesOf(unknownKey, text), []);
  });
}

const GOOD = [
  'story: pushed-back',
  'story: [pushed-back, biggest-impact]',
  'level: L5',
  'when: 2025-06',
  'tags: [ownership]',
  'tags:\n  - ownership\n  - Acme',
  'disable: [off-length]',
  'kind: questions',
  'level: L9',
  '# levl: a comment',
  '',
];

for (const yaml of GOOD) {
  test(`is content with ${JSON.stringify(yaml)}`, () => assert.deepEqual(remarksOf(unknownKey, file(yaml)), []));
}

test('does not offer a key that is already there', () => {
  assert.deepEqual(fixesOf(unknownKey, file('level: L5\nlevl: L6')), []);
});

test('marks the key', () => {
  checkRule(unknownKey, '---\nlevel: L5\nwhem: 2025\n^^^^ warning: Did you mean "when"?\n---\n');
});

test('says nothing of a file without front matter', () => assert.deepEqual(remarksOf(unknownKey, 'levl: L5\n'), []));
