import { actionFigures } from './actions.ts';
import { dateFigures } from './dates.ts';
import type { Figure } from './figure.ts';
import { ladderFigures } from './ladder.ts';
import { passiveFigures } from './passive.ts';
import { quantityFigures } from './quantities.ts';
import { rewriteFigures } from './rewrites.ts';
import { sentenceFigures } from './sentences.ts';
import { storyFigures } from './stories.ts';
import { tableFigures } from './table.ts';

/** What is measured, part by part. Needs the tagger. */
export const PARTS: Record<string, () => readonly Figure[]> = {
  passive: passiveFigures,
  actions: actionFigures,
  quantities: quantityFigures,
  sentences: sentenceFigures,
  dates: dateFigures,
  rewrites: rewriteFigures,
  stories: storyFigures,
  ladder: ladderFigures,
  table: tableFigures,
};
