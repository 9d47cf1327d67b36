import { RESISTANCE } from '../data/families/resistance.ts';
import { storySignals } from './gather.ts';

/** Who resisted, how minds changed, and what made that needless: rank or applause. */
export const resistanceSignals = storySignals(RESISTANCE);
