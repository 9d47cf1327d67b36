import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { retrospective } from '../../server/src/signals/retrospective.ts';
import { inline } from '../rules/parts.ts';

const read = (text: string) => retrospective(readStoryFile(text).stories[0]!);
const answered = (text: string) => {
  const file = inline({ rest: `\n**Differently:** ${text}\n` });
  const answer = read(file);
  return answer && { level: answer.level, decides: file.slice(answer.span.start, answer.span.end), next: answer.next };
};

test('a step with what it would have saved is L5, and L6 would add the cause', () => {
  const answer = answered(
    'It went live. I would load a copy of May first. That would have shown the lock nine days earlier.',
  );
  assert.equal(answer?.level, 'L5');
  assert.equal(answer?.decides, 'I would load a copy of May first.');
  assert.match(answer?.next ?? '', /^L6 names the cause/);
});

test('a step alone is L5 still, and has to say what it would have saved', () =>
  assert.match(answered('I would load a copy of the May tables.')?.next ?? '', /would have saved/));

test('the cause in the framing is L6 only beside what changed since', () => {
  const cause = 'I had framed it as a question of speed, so I never asked who reads the export.';
  assert.equal(answered(`${cause} Since then I ask for the reader before I open the profiler.`)?.level, 'L6');
  assert.equal(answered(cause)?.level, 'L5');
});

test('the level of a step stays L5 where a habit stands beside it', () =>
  assert.equal(answered('I would load a copy of May first. I now do that before each release.')?.level, 'L5'));

test('L4 says what L5 would add', () => {
  assert.match(answered('Communicate more.')?.next ?? '', /^L5 names the step/);
  assert.equal(answered('Nothing.')?.level, 'L4');
});

test('the heading wins over a sentence of the Result', () =>
  assert.equal(
    read(
      inline({
        result: 'It holds. Next time I would ask the auditors for dates in May.',
        rest: '\n**Differently:** Nothing.\n',
      }),
    )?.level,
    'L4',
  ));

test('a story without an answer has none', () => assert.equal(read(inline({})), undefined));
