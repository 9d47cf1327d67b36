import type { Analyser, Analysis } from '../../analysis/analysis.ts';
import type { Settings } from '../../model/settings.ts';
import { RULE_IDS } from '../../rules/catalogue.ts';
import { compileLearning } from '../../signals/readLearning.ts';
import { compileTensions } from '../../signals/tension.ts';
import type { Host } from '../feature.ts';

/** Milliseconds of work after which messages that have arrived come first: a keystroke waits no longer than that. */
const SLICE = 3;

/** A step that takes longer, in milliseconds, is cut further the next time, and one that takes much less is not cut as far. */
const LONG_STEP = 8;
const SHORT_STEP = 3;

/** Groups that the rules are asked in at least: a story in one piece may meet a pattern cold, and the engine at its cleaning. */
const LEAST_GROUPS = 16;

/** Work on many files in slices, between which the editor gets its answers. */
export interface Slices {
  /** Lets others come first where the slice has lasted. */
  readonly pause: () => Promise<void>;
  /** Once before the first text: what would take too long in one piece. */
  readonly warmUp: () => Promise<void>;
  /** What a new analyser says of a text. The first texts find code and patterns cold, so they are asked a few rules at a time. */
  readonly analyse: (analyser: Analyser, text: string, settings: Settings, now: Date) => Promise<Analysis>;
}

export function createSlices({ nextTask }: Host): Slices {
  let started = performance.now();
  /** How many groups the rules are asked in. */
  let groups = RULE_IDS.size;
  async function pause(): Promise<void> {
    if (performance.now() - started < SLICE) return;
    await nextTask();
    started = performance.now();
  }
  return {
    pause,
    async warmUp() {
      for (const compile of [compileLearning, compileTensions]) for (const _ of compile()) await pause();
    },
    async analyse(analyser, text, settings, now) {
      const ids = [...RULE_IDS];
      const size = Math.ceil(ids.length / groups);
      let longest = 0;
      for (let from = 0; from < ids.length; from += size) {
        await pause();
        const start = performance.now();
        analyser.analyse(text, settings, now, new Set(ids.slice(from, from + size)));
        longest = Math.max(longest, performance.now() - start);
      }
      await pause();
      const start = performance.now();
      const analysis = analyser.analyse(text, settings, now);
      longest = Math.max(longest, performance.now() - start);
      if (longest > LONG_STEP) groups = Math.min(RULE_IDS.size, groups * 2);
      else if (longest < SHORT_STEP) groups = Math.max(LEAST_GROUPS, groups >> 1);
      return analysis;
    },
  };
}
