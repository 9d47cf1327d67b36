import { BOUNDED_RISK } from '../data/families/boundedRisk.ts';
import { storySignals } from './gather.ts';

/** How the risk of a decision under pressure was bounded, and where it was left to luck. */
export const riskSignals = storySignals(BOUNDED_RISK);
