import { CONSEQUENCE } from '../data/families/consequence.ts';
import { storySignals } from './gather.ts';

/** What a mistake cost, and words that say that it cost nothing. */
export const consequenceSignals = storySignals(CONSEQUENCE);
