/** The sentences of the labelled ladder texts as rows: does one prove a dimension, and at which rung. */
import type { Dimension } from '../../../server/src/data/ladder.ts';
import { LEVELS, type Level } from '../../../server/src/data/levels.ts';
import { told } from '../../../server/src/language/lessons/told.ts';
import { readStoryFile } from '../../../server/src/parse/read.ts';
import { toldSentences } from '../../../server/src/signals/gather.ts';
import { storyTeller } from '../../../server/src/signals/storyTeller.ts';
import { ladderLines, ladderTexts } from '../ladder.ts';
import type { Row } from './regression.ts';
import { placeOf, rowOf } from './rows.ts';

interface LadderRow extends Row {
  readonly level: Level | null;
}

function rowsOf(text: string, level: Level | null, at: number, isLine = false): readonly LadderRow[] {
  const story = readStoryFile(text).stories[0]!;
  const teller = storyTeller(story);
  return toldSentences(story).map(({ start, prose, section }) => {
    const places = isLine ? [] : [section ?? 'none'];
    const row = rowOf({ start, prose, own: told(prose, teller), places }, level === null ? [] : [at]);
    return { ...row, level: row.y === 1 ? level : null };
  });
}

/** The rows of a dimension, one a sentence. */
export const ladderRows = (dimension: Dimension): readonly LadderRow[] => [
  ...[...ladderTexts().values()].flatMap((texts) =>
    texts.flatMap(({ text, [dimension]: { level, at } }) =>
      rowsOf(text, level, at === undefined ? -1 : placeOf(text, at)),
    ),
  ),
  ...ladderLines().flatMap(({ sentence, level, dimension: one }) =>
    one === dimension ? rowsOf(`${sentence}\n`, level, 0, true) : [],
  ),
];

/** The deciding sentences alone, with their rung from 0. */
export const rungRows = (rows: readonly LadderRow[]): readonly LadderRow[] =>
  rows.flatMap((row) => (row.level === null ? [] : [{ ...row, y: LEVELS.indexOf(row.level), weight: 1 }]));
