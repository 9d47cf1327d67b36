import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { repeatedIncident } from '../../server/src/rules/repeated-incident.ts';
import { DEADLINE, DECISION, ELSEWHERE, NOW, summaries } from './stories.ts';

const remarks = (...texts: readonly string[]) => [
  ...repeatedIncident.find(
    texts.flatMap((text, n) => summaries(`${n}.star.md`, text)),
    { now: NOW, target: undefined, levelNames: 'L' },
  ),
];

test('one incident under two types is told of once, with what the tellings share', () => {
  const [remark, ...more] = remarks(DECISION, ELSEWHERE, DEADLINE);
  assert.deepEqual(
    remark?.stories?.map(({ title }) => title),
    ['Reindex or shard', 'Nine days before the fair'],
  );
  assert.match(remark.message, /"Reindex or shard" and "Nine days before the fair".*"14%"/);
  assert.deepEqual(more, []);
});

test('three tellings of one incident are one remark', () => {
  const third = DECISION.replace('hardest-decision', 'biggest-impact').replace(
    'Reindex or shard',
    'Search that answers',
  );
  const [remark, ...more] = remarks(DECISION, DEADLINE, third);
  assert.equal(remark?.stories?.length, 3);
  assert.deepEqual(more, []);
});

test('another incident of the same company, system and colleague is another incident', () =>
  assert.deepEqual(remarks(DECISION, ELSEWHERE), []));

test('two versions of one story, under one type, are no repetition', () =>
  assert.deepEqual(remarks(DECISION, DEADLINE.replace('tight-deadline', 'hardest-decision')), []));

test('dates that lie apart make two incidents', () => {
  const dated = (text: string, when: string) => text.replace('---\n# ', `when: ${when}\n---\n# `);
  assert.equal(remarks(dated(DECISION, '2024-05'), dated(DEADLINE, '2024-06')).length, 1);
  assert.deepEqual(remarks(dated(DECISION, '2024-05'), dated(DEADLINE, '2025-05')), []);
});

test('the stories of the examples are all different ones', () => {
  const strong = ['biggest-impact', 'failed-project', 'tight-deadline', 'hardest-decision', 'simplified-something'];
  assert.deepEqual(remarks(...strong.map((id) => readFileSync(`examples/${id}.strong.star.md`, 'utf8'))), []);
});
