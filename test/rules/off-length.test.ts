import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offLength } from '../../server/src/rules/off-length.ts';
import { checkRule, remarksOf } from './check.ts';
import { long } from './parts.ts';

test('marks the title with the time and the words that lack, as a hint', () => {
  const [title, ...rest] = long(250).split('\n');
  checkRule(offLength, `${title}\n  ^^^^^^^^^^^^^^ hint: takes 1 min 40 s, and\n${rest.join('\n')}`);
  assert.match(remarksOf(offLength, long(250))[0]?.message ?? '', /about 50 words/);
  assert.match(remarksOf(offLength, long(700))[0]?.message ?? '', /takes 4 min 40 s.*Cut about 100 words/);
});

test('follows the pace of the settings', () => {
  assert.deepEqual(remarksOf(offLength, long(250), { settings: { wordsPerMinute: 120 } }), []);
});

test('judges each story of a file by itself', () => {
  const text = `${long(400)}\n${long(100).replace('# The', '# Another')}\n`;
  const [remark, ...others] = remarksOf(offLength, text);
  assert.equal(text.slice(remark?.span.start, remark?.span.end), 'Another slow queue');
  assert.deepEqual(others, []);
});
