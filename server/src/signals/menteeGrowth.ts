import { MENTEE_GROWTH } from '../data/families/menteeGrowth.ts';
import { storySignals } from './gather.ts';

/** Aim, method and outcome of mentoring, and help that only answers. */
export const menteeSignals = storySignals(MENTEE_GROWTH);
