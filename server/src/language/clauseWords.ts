import type { Prose } from '../model/story.ts';
import { type Term, terms } from './tagger.ts';

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
const BARE_CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
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
};

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
  const bare = BARE_CONTRACTIONS[term.normal.replace('’', "'")];
  const contracted = next?.text === '';
  if (bare && !contracted) return bare.map((is, n) => ({ is, start: n ? term.end : term.start, end: term.end }));
  return [{ is: term.normal.replace('’', "'"), start: term.start, end: term.end }];
}

const cache = new WeakMap<Prose, readonly Word[]>();

/** The words of a sentence with their tags. Needs `loadTagger`; memoised by the prose object. */
export function clauseWords(prose: Prose): readonly Word[] {
  const known = cache.get(prose);
  if (known) return known;
  const words: Word[] = [];
  if (prose.words <= LONGEST && prose.text.length <= LONGEST * 20) {
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
