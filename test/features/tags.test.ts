import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTagEdits } from '../../server/src/features/frontMatterEdits.ts';
import { applyEdits } from '../../server/src/model/finding.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';

/** The text with one type more. */
function tagged(text: string): string | undefined {
  const edits = addTagEdits(readStoryFile(text), 'pushed-back');
  return edits && applyEdits(text, edits);
}

test('a tag joins those that the file has, in the way they are written', () => {
  const written: readonly (readonly [string, string])[] = [
    ['# A\n', '---\nstory: pushed-back\n---\n\n# A\n'],
    ['---\nlevel: L5\n---\n# A\n', '---\nlevel: L5\nstory: pushed-back\n---\n# A\n'],
    ['---\nstory:\n---\n# A\n', '---\nstory: pushed-back\n---\n# A\n'],
    ['---\nstory: a # why\n---\n', '---\nstory: [a, pushed-back] # why\n---\n'],
    ['---\nstory: "a"\n---\n', '---\nstory: ["a", pushed-back]\n---\n'],
    ['---\nstory: [a, b]\n---\n', '---\nstory: [a, b, pushed-back]\n---\n'],
    ['---\nstory:\n  - a\n  - b\nlevel: L5\n---\n', '---\nstory:\n  - a\n  - b\n  - pushed-back\nlevel: L5\n---\n'],
    ['---\r\nstory:\r\n- a\r\n---\r\n', '---\r\nstory:\r\n- a\r\n- pushed-back\r\n---\r\n'],
  ];
  for (const [before, after] of written) assert.equal(tagged(before), after);
});

test('a tag that is there already changes nothing', () =>
  assert.deepEqual(addTagEdits(readStoryFile('---\nstory: [a, pushed-back]\n---\n'), 'pushed-back'), []));

test('front matter that nobody can read is left alone', () => assert.equal(tagged('---\nstory: [a\n---\n'), undefined));
