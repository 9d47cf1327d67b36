import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenTime } from '../../../client/src/views/statusText.ts';
import { findingsText } from '../../../server/src/protocol.ts';

const NONE = { error: 0, warning: 0, information: 0, hint: 0 };

test('spoken time is told in minutes and seconds, without the part that is zero', () => {
  assert.deepEqual([0, 42, 60, 125, 119.6].map(spokenTime), ['0 s', '42 s', '1 min', '2 min 5 s', '2 min']);
});

test('findings are counted by gravity, in the words of the Problems view', () => {
  assert.equal(findingsText({ ...NONE, warning: 2, hint: 1 }), '2 warnings, 1 hint');
  assert.equal(findingsText({ error: 1, warning: 1, information: 3, hint: 2 }), '1 error, 1 warning, 3 infos, 2 hints');
});

test('a story without findings says so', () => {
  assert.equal(findingsText(NONE), 'no findings');
});
