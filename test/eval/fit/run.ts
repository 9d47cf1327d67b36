/**
 * `npm run fit`: weighs words anew by the labelled texts and writes `server/src/data/wordWeights.ts`.
 * `npm run fit -- --judge`: prints how each author's ladder texts are graded with the words of others.
 */
import { parseArgs } from 'node:util';
import { ladderTexts } from '../ladder.ts';
import { judge } from './judge.ts';
import { writeTable } from './table.ts';
import { ladderFits, storyFits } from './weights.ts';

const { values } = parseArgs({ options: { judge: { type: 'boolean', default: false } } });
if (values.judge) judge();
else writeTable({ ...storyFits(), ...ladderFits([...ladderTexts().values()].flat()) });
