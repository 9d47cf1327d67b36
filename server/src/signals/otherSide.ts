import { OTHER_SIDE } from '../data/families/otherSide.ts';
import { storySignals } from './gather.ts';

/** What the other side of a disagreement has for itself, and how the writer met it or waved it away. */
export const otherSideSignals = storySignals(OTHER_SIDE);
