/** Verbs and comparatives of change. They give a figure its direction, and without a figure they are a vague claim. */

/** A regular verb's forms from its base; the irregular ones are written out. */
const forms = (base: string): readonly string[] => {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  return [base, `${base}s`, `${base}ed`, `${base}ing`];
};

const lexicon = (regular: string, irregular: string): ReadonlySet<string> =>
  new Set([...regular.trim().split(/\s+/).flatMap(forms), ...irregular.trim().split(/\s+/)]);

/** Verbs that make a figure smaller. */
export const LOWERING = lexicon(
  `reduce decrease lower decline lessen shorten minimize minimise save eliminate ease trim slash narrow halve
   compress diminish alleviate lighten curb plummet tighten consolidate`,
  `cut cuts cutting drop drops dropped dropping fall falls fell fallen falling shrink shrinks shrank shrunk shrinking
   slim slims slimmed slimming sink sank sunk`,
);

/** Verbs that make a figure larger. */
export const RAISING = lexicon(
  `increase raise boost gain lift double triple climb jump expand accelerate multiply enlarge widen surge scale
   extend amplify quadruple`,
  `grow grows grew grown growing rise rises rose risen rising speed speeds sped speeding`,
);

/** Verbs of change for the better without a direction of the figure. */
export const BETTERING = lexicon(
  `improve enhance optimize optimise strengthen streamline simplify stabilize stabilise benefit help transform
   elevate modernize modernise smooth`,
  `sped`,
);

/** Of these verbs, the ones that move no figure from one value to another: they take an object or an amount. */
export const UNSCALED = lexicon('help benefit save gain eliminate transform modernize modernise', 'speed');

/** Comparatives and particles that say down or up beside a figure ("40% faster", "up 12%"). */
export const DOWNWARD: ReadonlySet<string> = new Set(
  'less fewer lower faster quicker shorter smaller cheaper down below decrease reduction drop savings saving saved cut decline off'.split(
    ' ',
  ),
);
export const UPWARD: ReadonlySet<string> = new Set(
  'more higher greater bigger larger longer slower up above increase growth gain rise improvement lift better uplift boost'.split(
    ' ',
  ),
);
