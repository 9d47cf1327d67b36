/** Number words of English. The cardinals are a closed class, so these lists are complete up to the scales named. */

/** Cardinals below one hundred that are one word; the tens combine with the units ("forty-two"). */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nought', 0],
  ['naught', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** The tens in the plural, for a value between two of them ("the low sixties"). */
export const TENS: ReadonlyMap<string, number> = new Map(
  [...CARDINALS].filter(([word]) => word.endsWith('ty')).map(([word, value]) => [`${word.slice(0, -1)}ies`, value]),
);

/** Endings of a number ("twenty-odd", "80ish", "a dozen-plus"), and whether they make it an approximation or a bound. */
export const ROUNDING_SUFFIXES: ReadonlyMap<string, boolean> = new Map([
  ['odd', true],
  ['ish', true],
  ['something', true],
  ['some', true],
  ['plus', false],
]);

/** Words that multiply the number before them; after an article they are a number by themselves ("a dozen teams"). */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['mrd', 1e9],
  ['trillion', 1e12],
]);

/** Scales without a number before them: an order of magnitude, so an approximation ("hundreds of users"). */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Letters written on a number. Lower-case "m" is read by its neighbours (minutes, metres or millions), not here. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['mn', 1e6],
  ['Mn', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['T', 1e12],
  ['tn', 1e12],
  ['cr', 1e7],
  ['Cr', 1e7],
]);

/** Denominators. They are ordinals too, so a number or an article has to stand before them. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
]);

/** Fraction characters. */
export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Verbs that hold a factor: what the thing was multiplied by. */
export const FACTOR_VERBS: ReadonlyMap<string, number> = new Map(
  [
    { stem: 'doubl', factor: 2 },
    { stem: 'tripl', factor: 3 },
    { stem: 'trebl', factor: 3 },
    { stem: 'quadrupl', factor: 4 },
    { stem: 'quintupl', factor: 5 },
    { stem: 'halv', factor: 0.5 },
  ].flatMap(({ stem, factor }) => ['e', 'es', 'ed', 'ing'].map((ending): [string, number] => [stem + ending, factor])),
);

/** Words for a digit count: "a six-figure sum", "double-digit growth". */
export const DIGIT_WORDS: ReadonlySet<string> = new Set(['digit', 'digits', 'figure', 'figures']);
export const DIGIT_PREFIXES: ReadonlyMap<string, number> = new Map([
  ['single', 1],
  ['double', 2],
  ['triple', 3],
]);
