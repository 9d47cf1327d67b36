import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import './vscode.ts';

const { asking } = await import('../../client/src/asking.ts');

const REST_MS = 100;

/** A question whose answers come when the test says so. */
function question() {
  const used: string[] = [];
  const answers: ((answer: string) => void)[] = [];
  const ask = asking<string>(
    REST_MS,
    () => new Promise((resolve) => answers.push(resolve)),
    (answer) => used.push(answer),
  );
  return { ask, answers, used };
}

/** Lets what was promised come true. */
const settle = () => new Promise(setImmediate);

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

test('calls that follow each other ask once, at the rest', () => {
  const { ask, answers } = question();
  for (let call = 0; call < 3; call++) {
    ask.soon();
    mock.timers.tick(REST_MS - 1);
  }
  assert.equal(answers.length, 0);
  mock.timers.tick(1);
  assert.equal(answers.length, 1);
});

test('an answer that a newer question has overtaken counts no more', async () => {
  const { ask, answers, used } = question();
  for (let call = 0; call < 2; call++) {
    ask.soon();
    mock.timers.tick(REST_MS);
  }
  answers[1]!('new');
  answers[0]!('old');
  await settle();
  assert.deepEqual(used, ['new']);
});

test('after a stop nothing is asked and no answer is used', async () => {
  const { ask, answers, used } = question();
  ask.soon();
  mock.timers.tick(REST_MS);
  ask.soon();
  ask.stop();
  mock.timers.tick(REST_MS);
  answers[0]!('late');
  await settle();
  assert.equal(answers.length, 1);
  assert.deepEqual(used, []);
});
