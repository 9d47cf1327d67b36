/** The levels of the ladder and the names companies give them. */

export const LEVELS = ['L3', 'L4', 'L5', 'L6', 'L7'] as const;
export type Level = (typeof LEVELS)[number];

/** True where a level is the wanted one or above it. */
export const reaches = (level: Level, wanted: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(wanted);

/**
 * Schemes that number levels: the letters before the number, and the number of L3 and of the highest level named.
 * Five rungs meet six IC numbers; the last two share the top rung.
 */
export const NUMBERED_SCHEMES = [
  { prefix: 'L', first: 3, last: 7 },
  { prefix: 'E', first: 3, last: 7 },
  { prefix: 'IC', first: 1, last: 6 },
] as const;

/** Titles that number from one ("SDE II", "MLE 2"), in Roman or Arabic figures. */
export const NUMBERED_TITLES = [
  'SDE',
  'SWE',
  'MLE',
  'Software Engineer',
  'Machine Learning Engineer',
  'Engineer',
] as const;

/** Titles that stand alone or before a role ("Senior", "Staff Engineer"). */
export const RANKS: Readonly<Record<string, Level>> = {
  junior: 'L3',
  graduate: 'L3',
  'new grad': 'L3',
  'entry level': 'L3',
  'mid level': 'L4',
  mid: 'L4',
  senior: 'L5',
  staff: 'L6',
  'senior staff': 'L7',
  principal: 'L7',
};

/** Words of a role that a rank may stand before. */
export const ROLE_WORDS: ReadonlySet<string> = new Set([
  'software',
  'machine',
  'learning',
  'ml',
  'data',
  'backend',
  'frontend',
  'engineer',
  'engineering',
  'developer',
  'dev',
  'scientist',
  'swe',
  'sde',
  'mle',
]);

/** Names to complete and to correct towards, one writing each. */
export const LEVEL_NAMES: readonly string[] = [
  ...NUMBERED_SCHEMES.flatMap(({ prefix, first, last }) =>
    Array.from({ length: last - first + 1 }, (_, n) => `${prefix}${first + n}`),
  ),
  'SDE I',
  'SDE II',
  'SDE III',
  'SWE I',
  'SWE II',
  'SWE III',
  'MLE I',
  'MLE II',
  'MLE III',
  'Junior',
  'Senior',
  'Staff',
  'Senior Staff',
  'Principal',
];

/** The rungs as companies write them, for everything that shows a level. `readLevel` reads each of them back. */
export const LEVEL_SCHEMES = {
  L: ['L3', 'L4', 'L5', 'L6', 'L7'],
  E: ['E3', 'E4', 'E5', 'E6', 'E7'],
  IC: ['IC1', 'IC2', 'IC3', 'IC4', 'IC5'],
  SDE: ['SDE I', 'SDE II', 'Senior SDE', 'Staff SDE', 'Principal SDE'],
  titles: ['Junior', 'Mid-level', 'Senior', 'Staff', 'Principal'],
} as const satisfies Readonly<Record<string, readonly [string, string, string, string, string]>>;
export type LevelScheme = keyof typeof LEVEL_SCHEMES;

/** A sentence of our own that names rungs as L3 to L7, with the names of a scheme instead. */
export const inScheme = (sentence: string, scheme: LevelScheme): string =>
  sentence.replace(/\bL[3-7]\b/g, (level) => levelName(level as Level, scheme));

/** The name of a rung in a scheme. */
export const levelName = (level: Level, scheme: LevelScheme): string => LEVEL_SCHEMES[scheme][LEVELS.indexOf(level)]!;
