/** The words of the calendar. Closed classes, but for the prepositions and owners of a year, which list the usual ones. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Months by name and abbreviation, from 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Month names that are common words: with a small letter they are those. */
export const MONTH_LIKE_WORDS = words('may march mar');

/** Days of the year that tell a month, by the first word of their name and the second, if there is one. */
export const FEASTS: ReadonlyMap<string, { readonly second?: string; readonly month: number }> = new Map([
  ['christmas', { month: 12 }],
  ['xmas', { month: 12 }],
  ['halloween', { month: 10 }],
  ['thanksgiving', { month: 11 }],
  ['black', { second: 'friday', month: 11 }],
  ['cyber', { second: 'monday', month: 11 }],
]);

/** First and last month of the northern seasons. A winter lies in two years. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 14]],
]);

/** First and last month of a third of the year. */
export const YEAR_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [1, 4]],
  ['mid', [5, 8]],
  ['late', [9, 12]],
]);

/** Which half or quarter; the last is found by their number. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** Prepositions and adverbs that make a bare four-digit number a year. */
export const BEFORE_YEAR = words(
  'in since by during until till circa around before after through throughout into year early mid late back',
);

/** Nouns that a year belongs to with "of" ("the end of 2023"). */
export const YEAR_OWNERS = words(
  'end start beginning middle rest course half quarter most all much part year class as',
);

/** Words of a range between its ends; "and" only after "between". */
export const RANGE_WORDS = words('to until till through thru');

/** The end of a range that has not come yet. */
export const STILL = words('present now today date current');

/** Before "last year" or "last month" they make it the last of something else. */
export const OWNERS_OF_LAST = words('the a an my our your his her its their every each very whose');
