import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { CANONICAL_IDS } from '../../server/src/data/canonical.ts';
import { storyTemplates } from '../../server/src/features/templates.ts';
import { applyEdits } from '../../server/src/model/finding.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { RULES } from '../../server/src/rules/catalogue.ts';
import { noRealFork } from '../../server/src/rules/no-real-fork.ts';
import { reactiveMentoring } from '../../server/src/rules/reactive-mentoring.ts';
import { fixesOf, remarksOf } from './check.ts';
import { declared } from './parts.ts';

const EASY = `**Situation:** Reports took an hour.

**Task:** Choose a store.

**Action:** Redis was obviously the right tool, so I moved them.

**Result:** They take a minute.
`;

test('looks only at stories of its type', () => {
  assert.equal(remarksOf(noRealFork, declared('hardest-decision', EASY)).length, 1);
  assert.deepEqual(remarksOf(noRealFork, declared('tight-deadline', EASY)), []);
  assert.deepEqual(remarksOf(noRealFork, EASY), []);
});

test('a type that only the title and the text tell is worth a hint', () => {
  const told = `# My hardest technical decision\n\n${EASY.replace('Choose a store.', 'It was my call; I had to decide whether to move.')}`;
  const [remark] = remarksOf(noRealFork, told);
  assert.equal(remark?.unsure, true);
});

test('a story that is not told yet is left alone', () => {
  const half = EASY.replace('They take a minute.', '');
  assert.deepEqual(remarksOf(noRealFork, declared('hardest-decision', half)), []);
  assert.deepEqual(remarksOf(noRealFork, declared('hardest-decision', 'Redis was obviously right, so I moved.')), []);
});

test('no template falls into its own trap', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  for (const { id, snippet } of storyTemplates()) {
    const text = snippet.replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
    const { findings } = createAnalyser().analyse(text, DEFAULT_SETTINGS, new Date('2026-06-15'));
    assert.ok(ids.has('missing-section') && CANONICAL_IDS.includes(id));
    assert.deepEqual(
      findings.map(({ rule }) => rule).filter((rule) => rule !== 'missing-section'),
      [],
      id,
    );
  }
});

test('the fix adds a sentence with holes at the end of its section', () => {
  const text = declared('hardest-decision', EASY);
  const [fix] = fixesOf(noRealFork, text);
  assert.equal(fix?.kind, 'draft');
  assert.ok(
    applyEdits(text, fix!.edits).includes(
      'so I moved them. The other option was [the option you turned down]; it would have been right if [its assumption].\n\n**Result:**',
    ),
  );
});

test('the fix adds an item below a list', () => {
  const text = declared(
    'mentored-someone',
    'S: A new hire.\nT: I was his buddy.\nA:\n- answered his questions\n- reviewed his PRs\nR:\n- smooth start\n',
  );
  const [fix] = fixesOf(reactiveMentoring, text);
  assert.ok(
    applyEdits(text, fix!.edits).endsWith(
      '- smooth start\n- Before, [who] could not [the skill]; today [what others can see]\n\n',
    ),
  );
});
