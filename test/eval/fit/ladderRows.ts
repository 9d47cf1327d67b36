/** The sentences of the labelled ladder texts as rows: does one prove a dimension, and at which rung. */
import type { Dimension } from '../../../server/src/data/ladder.ts';
import { LEVELS, type Level } from '../../../server/src/data/levels.ts';
import { told } from '../../../server/src/language/lessons/told.ts';
import { keysOf } from '../../../server/src/language/weighing/keys.ts';
import { wordsOf } from '../../../server/src/language/weighing/wordWeights.ts';
import { readStoryFile } from '../../../server/src/parse/read.ts';
import { toldSentences } from '../../../server/src/signals/gather.ts';
import { storyTeller } from '../../../server/src/signals/storyTeller.ts';
import { ladderLines, ladderTexts } from '../ladder.ts';
import { placeOf, type Row } from './regression.ts';

/** A sentence beside the deciding one may prove the same, so it counts for little against it. */
const BESIDE = 0.3;

interface LadderRow extends Row {
  readonly author: string;
  readonly level: Level | null;
}

const rung = (level: Level): number => LEVELS.indexOf(level);

function rowsOf(text: string, author: string, level: Level | null, at: number): readonly LadderRow[] {
  const story = readStoryFile(text).stories[0]!;
  const teller = storyTeller(story);
  return toldSentences(story).map(({ start, prose, section }) => {
    const decides = level !== null && at >= start - 1 && at < start + prose.text.length;
    const keys = [...keysOf(wordsOf(told(prose, teller))), ...(author === 'lines' ? [] : [`=${section ?? 'none'}`])];
    return {
      author,
      keys,
      y: decides ? 1 : 0,
      weight: decides || level === null ? 1 : BESIDE,
      level: decides ? level : null,
    };
  });
}

/** The rows of a dimension, one a sentence. */
export const ladderRows = (dimension: Dimension): readonly LadderRow[] => [
  ...[...ladderTexts()].flatMap(([author, texts]) =>
    texts.flatMap(({ text, [dimension]: { level, at } }) =>
      rowsOf(text, author, level, at === undefined ? -1 : placeOf(text, at)),
    ),
  ),
  ...ladderLines().flatMap(({ sentence, level, dimension: one }) =>
    one === dimension ? rowsOf(`${sentence}\n`, 'lines', level, 0) : [],
  ),
];

/** The deciding sentences alone, with their rung from 0. */
export const rungRows = (rows: readonly LadderRow[]): readonly LadderRow[] =>
  rows.flatMap((row) => (row.level === null ? [] : [{ ...row, y: rung(row.level), weight: 1 }]));
