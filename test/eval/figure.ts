/** One measured figure of the development data, and what is behind it. */
export interface Figure {
  readonly name: string;
  /** From 0 to 100. */
  readonly value: number;
  /** What the figure has to reach; a test holds it. */
  readonly bound: number;
  /** The counts behind the value, in a few words. */
  readonly counts: string;
  /** One line each, the worst kind first. */
  readonly errors: readonly string[];
}

/** What a reading got right, what it added and what it missed. */
export interface Score {
  readonly hits: number;
  readonly extra: readonly string[];
  readonly missed: readonly string[];
}

/** One text, what a reading ought to say of it and what it says. */
export interface Case {
  readonly wanted: boolean;
  readonly said: boolean;
  /** What an error shows. */
  readonly line: string;
}

/** What one rule says of a text. */
export interface RuleCase extends Case {
  readonly rule: string;
}

export const scoreOf = (cases: readonly Case[]): Score => ({
  hits: cases.filter(({ wanted, said }) => wanted && said).length,
  extra: cases.filter(({ wanted, said }) => said && !wanted).map(({ line }) => line),
  missed: cases.filter(({ wanted, said }) => wanted && !said).map(({ line }) => line),
});

const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

const labelled = ({ extra, missed }: Score): readonly string[] => [
  ...extra.map((line) => `extra   ${line}`),
  ...missed.map((line) => `missed  ${line}`),
];

const countsOf = (score: Score): string =>
  `precision ${precision(score).toFixed(1)}, recall ${recall(score).toFixed(1)} of ${score.hits + score.missed.length}`;

const precision = ({ hits, extra }: Score): number => share(hits, hits + extra.length);
const recall = ({ hits, missed }: Score): number => share(hits, hits + missed.length);

/** The harmonic mean of precision and recall. */
export const f1Figure = (name: string, score: Score, bound: number): Figure => ({
  name,
  value: share(2 * score.hits, 2 * score.hits + score.extra.length + score.missed.length),
  bound,
  counts: countsOf(score),
  errors: labelled(score),
});

/** Precision and recall each against one bound: the lower of the two is the value. */
export const bothFigure = (name: string, score: Score, bound: number): Figure => ({
  name,
  value: Math.min(precision(score), recall(score)),
  bound,
  counts: countsOf(score),
  errors: labelled(score),
});

/** Precision and recall, each against a bound of its own. */
export const precisionAndRecall = (
  name: string,
  score: Score,
  precisionBound: number,
  recallBound: number,
): readonly Figure[] => [
  {
    name: `${name}, precision`,
    value: precision(score),
    bound: precisionBound,
    counts: `${score.hits} of ${score.hits + score.extra.length}`,
    errors: score.extra,
  },
  {
    name: `${name}, recall`,
    value: recall(score),
    bound: recallBound,
    counts: `${score.hits} of ${score.hits + score.missed.length}`,
    errors: score.missed,
  },
];

/** The share of cases that are right. */
export const shareFigure = (name: string, all: number, errors: readonly string[], bound: number): Figure => ({
  name,
  value: share(all - errors.length, all),
  bound,
  counts: `${all - errors.length} of ${all}`,
  errors,
});
