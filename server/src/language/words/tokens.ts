/** Words, numbers and marks of a sentence: the cheap reading under everything that needs no tagger. */

import type { Prose } from '../../model/story.ts';

export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** Indexes into the text that was read, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** No space stands between this token and the one before. */
  readonly joined: boolean;
}

/** Numbers keep their separators, words their apostrophes, arrows are one mark; the alternatives never backtrack into each other. */
const TOKEN = /(?<![\p{L}\p{N}])\.\d+|\d+(?:[.,’']\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[-=]>|\S/gu;

/** Reads a text in one pass, linear in its length. */
export function tokens(text: string): readonly Token[] {
  const result: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = match.index;
    const code = word.charCodeAt(0);
    const digits = (code >= 48 && code <= 57) || (code === 46 && word.length > 1);
    const kind = digits ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'mark';
    const end = start + word.length;
    result.push({
      kind,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      start,
      end,
      joined: start === last && start > 0,
    });
    last = end;
  }
  return result;
}

const known = new WeakMap<Prose, readonly Token[]>();

/** The tokens of a whole sentence. Memoised by the prose object, because several readers begin with them. */
export function tokensOf(prose: Prose): readonly Token[] {
  let list = known.get(prose);
  if (!list) {
    list = tokens(prose.text);
    known.set(prose, list);
  }
  return list;
}

export const ARROWS: ReadonlySet<string> = new Set(['→', '➜', '➝', '⇒', '->', '=>']);
export const CLAUSE_END: ReadonlySet<string> = new Set([',', ';', '.', ':', '!', '?', '—']);

/** The word at an index in lower case; empty outside the text. */
export const lowerAt = (list: readonly Token[], at: number): string => list[at]?.lower ?? '';
