/** What a sentence says, as the keys that weights are kept by. */

/** Shorter words have no ending to lose: "this", "used". */
const SHORTEST = 5;

/** A word without what grammar puts behind it, so that "adopts" and "adopted" weigh alike. */
export const stem = (word: string): string =>
  word.length < SHORTEST ? word : word.replace(/(?:['’]s|ing|ed|es|s|e)$/, '');

/** What stands for any number, and for the edges of a sentence. */
export const NUMBER = '#';
export const START = '^';
export const END = '$';

/**
 * The keys of a sentence, each once: every word, every two neighbours, and every two with one word between. A number is
 * `#`, the edges are `^` and `$`. `words` are in lower case and without marks.
 */
export function keysOf(words: readonly string[]): ReadonlySet<string> {
  const stems = words.map((word) => (/^\d/.test(word) ? NUMBER : stem(word)));
  const keys = new Set(stems);
  for (let at = 0; at <= stems.length; at++) {
    keys.add(`${stems[at - 1] ?? START} ${stems[at] ?? END}`);
    if (at >= 2 && at < stems.length) keys.add(`${stems[at - 2]} _ ${stems[at]}`);
  }
  return keys;
}

/** What stands before the beginning of a word. */
const BEGINNING = '~';
const BEGUN = 5;

/** How a longer word begins, so that "migrate", "migrated" and "migration" have something in common. */
export const beginning = (word: string): string | undefined =>
  word.length > BEGUN ? `${BEGINNING}${word.slice(0, BEGUN)}` : undefined;

/** The keys of longer words by how they begin. `words` as for `keysOf`. */
export const beginningsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => beginning(word) ?? []));
