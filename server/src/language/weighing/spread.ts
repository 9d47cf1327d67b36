/** How a sentence is weighed together with those around it: a story often tells one deed in several sentences. */

/** How much of its weight a sentence shares with the next one, and that one with the one behind it. */
export const SHARE = 0.65;

/** Each value with what its neighbours share with it: the nearer, the more. */
export function spread(values: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(values);
  let before = 0;
  for (let n = 0; n < values.length; n++) {
    all[n]! += before;
    before = SHARE * (before + values[n]!);
  }
  let after = 0;
  for (let n = values.length - 1; n >= 0; n--) {
    all[n]! += after;
    after = SHARE * (after + values[n]!);
  }
  return all;
}
