/**
 * Grades the ladder texts of a fifth of the authors with the words of the others, in a process of their own, and so on for
 * each fifth: that is what the bounds of `server/src/ladder/wording.ts` are chosen by. What grammar reads is not held out.
 * It takes five times as long as the fit itself.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ladderTexts } from '../ladder.ts';
import { writeTable } from './table.ts';
import { ladderFits, storyFits } from './weights.ts';

const FOLDS = 5;

export function judge(): void {
  const folder = mkdtempSync(join(tmpdir(), 'star-stories-judge-'));
  const stories = storyFits();
  const texts = ladderTexts();
  const authors = [...texts.keys()];
  try {
    for (let fold = 0; fold < FOLDS; fold++) {
      const judged = authors.filter((_, at) => at % FOLDS === fold);
      const others = [...texts].flatMap(([one, list]) => (judged.includes(one) ? [] : list));
      const table = join(folder, 'wordWeights.ts');
      writeTable({ ...stories, ...ladderFits(others) }, table);
      const { status } = spawnSync(
        process.execPath,
        [
          '--import',
          import.meta.resolve('./otherTable.ts'),
          fileURLToPath(import.meta.resolve('./judgeAuthors.ts')),
          ...judged,
        ],
        { stdio: 'inherit', env: { ...process.env, STAR_STORIES_TABLE: table } },
      );
      if (status !== 0) throw new Error(`the texts of ${judged.join(', ')} could not be graded`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
