import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../server/src/model/finding.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { sectionInsertion } from '../../server/src/rules/sectionStyle.ts';

test('adds to sections that run on in one paragraph, and the new one is found', () => {
  for (const [text, expected] of [
    ['**Situation:** It broke. **Task:** Mend it. **Action:** I did.\n', ' **Result:** [so much]\n'],
    ['- S: It broke. T: Mend it. A: I did.\n', ' R: [so much]\n'],
    ['Situation: It broke. Task: Mend it. Action: I did.\n', ' Result: [so much]\n'],
  ] as const) {
    const edit = sectionInsertion(text, readStoryFile(text).stories[0]!, 'result', ['[so much]']);
    const after = applyEdits(text, [edit]);
    assert.equal(after, text.trimEnd() + expected);
    assert.deepEqual(
      readStoryFile(after).stories[0]!.sections.map(({ kinds }) => kinds[0]),
      ['situation', 'task', 'action', 'result'],
    );
  }
});

test('adds below a table, and leaves its last row whole', () => {
  const text =
    '| Part | Text |\n|---|---|\n| **Situation** | It broke. |\n| **Action** | I mended it. |\n\nThat was all.\n';
  const edit = sectionInsertion(text, readStoryFile(text).stories[0]!, 'result', ['[so much]']);
  const after = applyEdits(text, [edit]);
  assert.equal(after, text.replace('| I mended it. |\n', '| I mended it. |\n\n## Result\n\n[so much]\n'));
});
