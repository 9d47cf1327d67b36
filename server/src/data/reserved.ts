/**
 * Ids of rules that later versions bring. A file that already names one, written with a newer version, is not told that
 * it is wrong. An id leaves this list when its rule arrives.
 */
export const RESERVED_RULE_IDS: ReadonlySet<string> = new Set([
  'under-levelled',
  'uncovered-story',
  'level-mix',
  'flawless-set',
  'age-mix',
  'repeated-incident',
]);
