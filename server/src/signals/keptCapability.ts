import { KEPT_CAPABILITY } from '../data/families/keptCapability.ts';
import { storySignals } from './gather.ts';

/** What was taken away from users in a simplification, and what stayed. */
export const capabilitySignals = storySignals(KEPT_CAPABILITY);
