/** The ten stories that cover what is asked; ids are what `story:` in the front matter takes. */
export const CANONICAL_IDS = [
  'hardest-decision',
  'disagreed-with-senior',
  'wrong-about-something-big',
  'failed-project',
  'influence-without-authority',
  'pushed-back',
  'biggest-impact',
  'mentored-someone',
  'simplified-something',
  'tight-deadline',
] as const;
export type CanonicalId = (typeof CANONICAL_IDS)[number];
