import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restartPolicy } from '../../client/src/restartPolicy.ts';

test('a server that never came up is not started again', () => {
  assert.equal(restartPolicy(() => 0)(false), false);
});

test('a server is started again four times in three minutes, and no more', () => {
  const mayRestart = restartPolicy(() => 0);
  assert.deepEqual(
    [1, 2, 3, 4, 5].map(() => mayRestart(true)),
    [true, true, true, true, false],
  );
});

test('ends that lie three minutes back do not count', () => {
  let now = 0;
  const mayRestart = restartPolicy(() => now);
  for (let end = 0; end < 5; end++) mayRestart(true);
  now = 3 * 60 * 1000;
  assert.equal(mayRestart(true), true);
});
