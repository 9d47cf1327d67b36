import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/model/settings.ts';
import { underLevelled } from '../../server/src/rules/under-levelled.ts';

const STORY = `# The import

Task: My manager asked me to make the import faster. I owned the import service.

Action: I timed every stage.
`;

function found(text: string, settings: Partial<Settings> = {}) {
  const { findings } = createAnalyser([underLevelled]).analyse(text, { ...DEFAULT_SETTINGS, ...settings }, new Date());
  return findings.map(({ span, message }) => ({ at: text.slice(span.start, span.end), message }));
}

test('a claim above every proof is underlined, with what is proven and the question that would lift it', () => {
  const [finding, ...more] = found(`---\nlevel: Staff\n---\n${STORY}`, { levelNames: 'titles' });
  assert.deepEqual(more, []);
  assert.equal(finding!.at, 'Staff');
  assert.match(finding!.message, /claims Staff, and the story proves no more than Mid-level/);
  assert.match(finding!.message, /scope Mid-level and ambiguity Mid-level\. To prove more: .*\?$/);
});

test('a claim that one dimension reaches is left alone, and so is a story with too little to judge', () => {
  assert.deepEqual(found(`---\nlevel: L4\n---\n${STORY}`), []);
  assert.deepEqual(found('---\nlevel: L6\n---\n# The day\n\nI owned the import service.\n'), []);
});

test('a story below the level that the writer prepares for is underlined at its title, or at its own low claim', () => {
  assert.deepEqual(
    found(STORY, { targetLevel: 'L5' }).map(({ at }) => at),
    ['The import'],
  );
  const [finding] = found(`---\nlevel: L4\n---\n${STORY}`, { targetLevel: 'L6' });
  assert.equal(finding!.at, 'L4');
  assert.match(finding!.message, /^You prepare for L6/);
  assert.deepEqual(found(STORY, { targetLevel: 'L4' }), []);
});
