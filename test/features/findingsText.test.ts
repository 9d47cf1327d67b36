import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsText } from '../../server/src/protocol.ts';

const NONE = { error: 0, warning: 0, information: 0, hint: 0 };

test('findings are counted by gravity, in the words of the Problems view', () => {
  assert.equal(findingsText({ ...NONE, warning: 2, hint: 1 }), '2 warnings, 1 hint');
  assert.equal(findingsText({ error: 1, warning: 1, information: 3, hint: 2 }), '1 error, 1 warning, 3 infos, 2 hints');
});

test('a story without findings says so', () => {
  assert.equal(findingsText(NONE), 'no findings');
});
