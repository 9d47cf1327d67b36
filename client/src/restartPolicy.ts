const RESTARTS = 4;
const WINDOW_MS = 3 * 60 * 1000;

/**
 * Decides whether a server that ended on its own is started again: four times in three minutes, so that one bad moment
 * goes unnoticed and a server that cannot stay up does not run in circles. One that never came up is not tried again.
 * Source of the figures: the language client's own default.
 */
export function restartPolicy(now: () => number): (cameUp: boolean) => boolean {
  let ends: number[] = [];
  return (cameUp) => {
    const moment = now();
    ends = [...ends.filter((end) => moment - end < WINDOW_MS), moment];
    return cameUp && ends.length <= RESTARTS;
  };
}
