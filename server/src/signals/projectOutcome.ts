import { PROJECT_OUTCOME } from '../data/families/projectOutcome.ts';
import { storySignals } from './gather.ts';

/** How a project ended. */
export const outcomeSignals = storySignals(PROJECT_OUTCOME);
