import { SUBSTANCE } from '../data/families/substance.ts';
import { storySignals } from './gather.ts';

/** Whether an objection is about the matter or about persons. */
export const substanceSignals = storySignals(SUBSTANCE);
