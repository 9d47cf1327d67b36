import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carry, createCalm } from '../../server/src/features/session/calm.ts';
import type { Finding } from '../../server/src/model/finding.ts';

const finding = (rule: string, start: number, end: number, message = rule): Finding => ({
  rule,
  message,
  severity: 'warning',
  span: { start, end },
});

const rules = ({ shown }: { shown: readonly { finding: Finding }[] }) => shown.map((one) => one.finding.rule);

test('everything shows at first, whether somebody types or not', () => {
  const { shown, held } = createCalm().admit([finding('a', 0, 2), finding('b', 4, 6)], true);
  assert.equal(shown.length, 2);
  assert.equal(held, 0);
});

test('a finding that comes while typing waits, and shows after the pause', () => {
  const calm = createCalm();
  calm.admit([finding('a', 0, 2)], false);
  calm.edit([{ span: { start: 10, end: 10 }, length: 3 }]);
  const typing = calm.admit([finding('a', 0, 2), finding('b', 10, 13)], true);
  assert.deepEqual(rules(typing), ['a']);
  assert.equal(typing.held, 1);
  assert.deepEqual(rules(calm.admit([finding('a', 0, 2), finding('b', 10, 13)], false)), ['a', 'b']);
});

test('a finding that is gone vanishes at once', () => {
  const calm = createCalm();
  calm.admit([finding('a', 0, 2), finding('b', 4, 6)], false);
  assert.deepEqual(rules(calm.admit([finding('b', 4, 6)], true)), ['b']);
});

test('a known finding that comes back before the pause shows at once, where the text has carried it', () => {
  const calm = createCalm();
  const before = calm.admit([finding('a', 10, 12), finding('b', 20, 24)], false).shown;
  calm.edit([{ span: { start: 0, end: 0 }, length: 4 }]);
  assert.deepEqual(rules(calm.admit([], true)), []);
  calm.edit([{ span: { start: 4, end: 4 }, length: 5 }]);
  const { shown, held } = calm.admit([finding('a', 19, 21), finding('b', 29, 33)], true);
  assert.deepEqual(
    shown.map(({ key }) => key),
    before.map(({ key }) => key),
  );
  assert.equal(held, 0);
});

test('what comes in other words or at another place waits, though a known finding has vanished', () => {
  const calm = createCalm();
  calm.admit([finding('a', 10, 12, 'one')], false);
  calm.admit([], true);
  const { shown, held } = calm.admit([finding('a', 10, 12, 'two'), finding('a', 30, 32, 'one')], true);
  assert.deepEqual(shown, []);
  assert.equal(held, 2);
  assert.deepEqual(rules(calm.admit([finding('a', 10, 12, 'one')], true)), ['a']);
});

test('what has vanished is new again after the pause', () => {
  const calm = createCalm();
  calm.admit([finding('a', 10, 12)], false);
  calm.admit([], true);
  calm.pause();
  assert.equal(calm.admit([finding('a', 10, 12)], true).held, 1);
});

test('a finding keeps its key while the text before it and inside it changes', () => {
  const calm = createCalm();
  const [before] = calm.admit([finding('a', 10, 14)], false).shown;
  calm.edit([{ span: { start: 0, end: 3 }, length: 8 }]);
  calm.edit([{ span: { start: 17, end: 18 }, length: 2 }]);
  const [after] = calm.admit([finding('a', 15, 20, 'the same in other words')], true).shown;
  assert.equal(after?.key, before?.key);
});

test('a finding moved by an edit is not taken for a new one of the same rule', () => {
  const calm = createCalm();
  const [one, two] = calm.admit([finding('a', 0, 2), finding('a', 10, 12)], false).shown;
  calm.edit([{ span: { start: 5, end: 5 }, length: 4 }]);
  const { shown, held } = calm.admit([finding('a', 0, 2), finding('a', 6, 8), finding('a', 14, 16)], true);
  assert.deepEqual(
    shown.map(({ key }) => key),
    [one?.key, two?.key],
  );
  assert.equal(held, 1);
});

test('of several findings of a rule at one place, the one with the same words is the known one', () => {
  const calm = createCalm();
  const before = calm.admit([finding('a', 0, 5, 'Task'), finding('a', 0, 5, 'Result')], false).shown;
  const { shown } = calm.admit(
    [finding('a', 0, 5, 'Situation'), finding('a', 0, 5, 'Task'), finding('a', 0, 5, 'Result')],
    true,
  );
  assert.deepEqual(
    shown.map(({ key, finding: { message } }) => [message, key]),
    [
      ['Task', before[0]?.key],
      ['Result', before[1]?.key],
    ],
  );
});

test('spans follow edits before, around, inside and behind them', () => {
  const at = { start: 10, end: 20 };
  assert.deepEqual(carry(at, { span: { start: 0, end: 5 }, length: 0 }), { start: 5, end: 15 });
  assert.deepEqual(carry(at, { span: { start: 12, end: 13 }, length: 4 }), { start: 10, end: 23 });
  assert.deepEqual(carry(at, { span: { start: 20, end: 20 }, length: 2 }), { start: 10, end: 22 });
  assert.deepEqual(carry(at, { span: { start: 25, end: 30 }, length: 9 }), at);
  assert.deepEqual(carry(at, { span: { start: 5, end: 25 }, length: 0 }), { start: 5, end: 5 });
});

test('ten thousand findings are recognised after an edit', () => {
  const many = (by: number) =>
    Array.from({ length: 10_000 }, (_, n) => finding(`r${n % 7}`, n * 10 + by, n * 10 + 4 + by));
  const calm = createCalm();
  calm.admit(many(0), false);
  calm.edit([{ span: { start: 0, end: 0 }, length: 3 }]);
  assert.equal(calm.admit(many(3), true).held, 0);
});
