import { FORK } from '../data/families/fork.ts';
import { storySignals } from './gather.ts';

/** What makes a decision hard: options, a case for each, a price, an assumption, a weighing; and words that say it was not. */
export const forkSignals = storySignals(FORK);
