import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver';
import { LEVELS } from '../../server/src/data/levels.ts';
import { lensesOf } from '../../server/src/features/codeLens.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { ladderAt } from '../../server/src/features/ladder.ts';
import { clientWith, host, viewOf } from './world.ts';

const STORY = `---
level: Senior
---

# The search

**Task:** I owned the search service.

**Action:** I wrote a shared client.

**Result:** Five teams adopted my client.
`;

test('the ladder shows the story at a position: rungs by name, proofs in their cells, claim and target', () => {
  const view = viewOf(STORY, { settings: { levelNames: 'titles', targetLevel: 'L6' } });
  const ladder = ladderAt(view, STORY.length)!;
  assert.equal(ladder.title, 'The search');
  assert.deepEqual(
    ladder.levels.map(({ name }) => name),
    ['Junior', 'Mid-level', 'Senior', 'Staff', 'Principal'],
  );
  assert.deepEqual([ladder.overall, ladder.claimed, ladder.target], ['L4', 'L5', 'L6']);
  const influence = ladder.dimensions.find(({ id }) => id === 'influence')!;
  assert.equal(influence.level, 'L5');
  assert.deepEqual(
    influence.cells.map(({ level, evidence }) => [
      level,
      evidence.map(({ quote, range }) => [quote, range.start.line]),
    ]),
    LEVELS.map((level) => [level, level === 'L5' ? [['Five teams adopted my client', 10]] : []]),
  );
  assert.equal(influence.next?.level, 'L6');
});

test('a list of questions and an empty file stand on no ladder', () => {
  assert.equal(ladderAt(viewOf('---\nkind: questions\n---\n\n- What hurts most?\n'), 0), null);
  assert.equal(ladderAt(viewOf(''), 0), null);
});

test('title and lens say the level in the names of the settings, and the hover defines it', () => {
  const view = viewOf(STORY, { settings: { levelNames: 'IC' } });
  const client = clientWith();
  const hover = hoverAt(view, STORY.indexOf('The search'), { client, host });
  const { value } = hover!.contents as MarkupContent;
  assert.match(value, /\*\*This story shows IC2\*\*/);
  assert.match(value, /the highest that two of the five dimensions reach/);
  assert.match(value, /\*\*Influence IC3\*\*: "Five teams adopted my client"/);
  assert.match(value, /\*\*Mentorship unproven\*\*.* For IC2: .*\?/);
  assert.ok(lensesOf(view, client).some(({ command }) => command?.title.includes(' · shows IC2 · ')));
});
