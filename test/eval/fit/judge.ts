/**
 * Grades each author's ladder texts with the words of all others, in a process of their own: that is what the bounds of
 * `server/src/ladder/wording.ts` are chosen by. What grammar reads is not held out.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ladderTexts } from '../ladder.ts';
import { writeTable } from './table.ts';
import { ladderFits, storyFits } from './weights.ts';

export function judge(): void {
  const folder = mkdtempSync(join(tmpdir(), 'star-stories-judge-'));
  const stories = storyFits();
  const texts = ladderTexts();
  for (const author of texts.keys()) {
    const others = [...texts].flatMap(([one, list]) => (one === author ? [] : list));
    const table = join(folder, 'wordWeights.ts');
    writeTable({ ...stories, ...ladderFits(others) }, table);
    const { status } = spawnSync(
      process.execPath,
      [
        '--import',
        import.meta.resolve('./otherTable.ts'),
        fileURLToPath(import.meta.resolve('./judgeAuthor.ts')),
        author,
      ],
      { stdio: 'inherit', env: { ...process.env, STAR_STORIES_TABLE: table } },
    );
    if (status !== 0) throw new Error(`the texts of ${author} could not be graded`);
  }
  rmSync(folder, { recursive: true });
}
