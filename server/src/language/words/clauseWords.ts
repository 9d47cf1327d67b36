import { MIDDLE_ADVERBS, MIDDLE_PHRASES, NO_ADVERBS } from '../../data/adverbs.ts';
import type { Prose } from '../../model/story.ts';
import { isParticiple } from './participleForms.ts';
import { type Term, terms } from './tagger.ts';

/** The words of a list written as running text. */
export const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is known of some words. No plain object, which knows "constructor" and "valueOf", too: words of engineers. */
export const byWord = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(entries));

export const BE = list('am is are was were be been being');
export const BE_FINITE = list('am is are was were');
export const GET = list('get gets got getting gotten');
/** Everything a chain of auxiliaries can hold; "to" joins "needs to be" and "ought to be". */
export const AUXILIARIES = list(
  'am is are was were be been being have has had having do does did will would shall should can could may might must ought to get gets got getting gotten',
);
export const SUBJECT_PRONOUNS = list(
  'i you he she we they it this that these those everything something anything nothing one everyone everybody someone somebody anyone anybody nobody',
);
/** Words that open a noun phrase. */
export const NOUN_STARTS = list(
  'a an the my your his her its our their this that these those some any no each every all both many several few most more such another',
);

const middleAdverbs = list(MIDDLE_ADVERBS);
const noAdverbs = list(NO_ADVERBS);
const middlePhrases = MIDDLE_PHRASES.trim()
  .split('\n')
  .map((phrase) => phrase.split(' ').toReversed());

/** A word as the passive reader sees it. */
export interface Word {
  /** Indexes into the prose text. The second half of a contraction is empty and stands at the end of the first. */
  readonly start: number;
  readonly end: number;
  /** Lower case, a contraction resolved: "is" for "'s", "not" for "n't". */
  readonly is: string;
  readonly tags: ReadonlySet<string>;
  /** Inline code or the like: a name, whatever it spells. */
  readonly name: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** Words beyond this number are no sentence: nothing is read in them, so that a hostile line costs nothing. */
const LONGEST = 400;

/** Contractions written without their apostrophe, as informal text has them. */
const BARE_CONTRACTIONS = byWord<readonly string[]>({
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  aint: ['is', 'not'],
  "ain't": ['is', 'not'],
  im: ['i', 'am'],
  "i'm": ['i', 'am'],
  youre: ['you', 'are'],
  theyre: ['they', 'are'],
  hes: ['he', 'is'],
  shes: ['she', 'is'],
  thats: ['that', 'is'],
  hasnt: ['has', 'not'],
  havent: ['have', 'not'],
  hadnt: ['had', 'not'],
  wont: ['will', 'not'],
  cant: ['can', 'not'],
  couldnt: ['could', 'not'],
  shouldnt: ['should', 'not'],
  wouldnt: ['would', 'not'],
  didnt: ['did', 'not'],
  doesnt: ['does', 'not'],
  dont: ['do', 'not'],
});

/** Inline code as one made-up name of equal length, so that the tagger sees a noun and every offset holds. */
function masked(prose: Prose): string {
  let text = prose.text;
  for (const { start, end } of prose.code) {
    const slice = text.slice(start, end);
    const inner = slice.trim();
    if (!inner) continue;
    const from = start + slice.indexOf(inner);
    text = `${text.slice(0, from)}Q${'q'.repeat(inner.length - 1)}${text.slice(from + inner.length)}`;
  }
  return text;
}

function wordsOf(term: Term, next: Term | undefined): { is: string; start: number; end: number }[] {
  const bare = BARE_CONTRACTIONS.get(term.normal.replace('’', "'"));
  const contracted = next?.text === '';
  if (bare && !contracted) return bare.map((is, n) => ({ is, start: n ? term.end : term.start, end: term.end }));
  return [{ is: term.normal.replace('’', "'"), start: term.start, end: term.end }];
}

/** False of a line too long to be a sentence. */
export const readsWords = (prose: Prose): boolean => prose.words <= LONGEST && prose.text.length <= LONGEST * 20;

const cache = new WeakMap<Prose, readonly Word[]>();

/** The words of a sentence with their tags. Needs `loadTagger`; memoised by the prose object. */
export function clauseWords(prose: Prose): readonly Word[] {
  const known = cache.get(prose);
  if (known) return known;
  const words: Word[] = [];
  if (readsWords(prose)) {
    const tagged = terms(masked(prose));
    let before = 0;
    tagged.forEach((term, n) => {
      const name = prose.code.some((code) => code.start < term.end && term.start < code.end);
      for (const { is, start, end } of wordsOf(term, tagged[n + 1])) {
        const gap = start > before ? prose.text.slice(before, start) : '';
        words.push({ start, end, is, tags: term.tags, name, gap });
        before = Math.max(before, end);
      }
    });
  }
  cache.set(prose, words);
  return words;
}

export function isAdverb(word: Word): boolean {
  // The "down" of "a burn-down" belongs to its noun.
  if (word.name || word.gap === '-') return false;
  if (middleAdverbs.has(word.is)) return true;
  if (word.is.endsWith('ly')) return word.is.length > 3 && !noAdverbs.has(word.is);
  return word.tags.has('Adverb') && !isParticiple(word.is);
}

const phraseEndingAt = (words: readonly Word[], at: number): number =>
  middlePhrases.find((phrase) => phrase.every((part, n) => words[at - n]?.is === part))?.length ?? 0;

/** True where an adverb of several words begins. */
export const phraseFrom = (words: readonly Word[], at: number): boolean =>
  middlePhrases.some((phrase) => phrase.every((part, n) => words[at + phrase.length - 1 - n]?.is === part));

/** Steps left from `at` over adverbs and adverbial phrases; gives the index of the first other word. */
export function overAdverbs(words: readonly Word[], at: number): number {
  let j = at;
  for (;;) {
    const word = words[j];
    if (!word) return j;
    const phrase = phraseEndingAt(words, j);
    if (phrase > 0) j -= phrase;
    else if (isAdverb(word)) j -= 1;
    else if (/^(?:and|or|but|if)$/.test(word.is) && isAdverbAt(words, j - 1) && isAdverbAt(words, j + 1)) j -= 1;
    else return j;
  }
}

export const isAdverbAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isAdverb(word);
};

const SEASONS = list('day night week weekend month year morning afternoon evening spring summer autumn winter');

/** "Monday", "1985", "spring": a word of time, by the tagger or by the calendar. */
export const isTime = (word: Word | undefined): boolean =>
  word !== undefined && (word.tags.has('Date') || word.tags.has('Time') || SEASONS.has(word.is));

/** True of a word that can stand inside a noun phrase. */
export const isNounish = (word: Word): boolean =>
  word.name ||
  word.tags.has('Noun') ||
  word.tags.has('Adjective') ||
  word.tags.has('Value') ||
  word.tags.has('Determiner') ||
  word.tags.has('Gerund') ||
  word.tags.has('Possessive');
