/** Whether a full stop, a question mark or a call ends a sentence, by the words on both sides. */
import {
  BEFORE_FIGURES,
  DATE_ABBREVIATIONS,
  DATE_WORDS,
  MAYBE_LAST,
  NEVER_LAST,
  OPENING_VERBS,
  SAYING,
  STARTERS,
} from '../data/sentenceWords.ts';

/** A stop in its text. */
export interface Stop {
  readonly text: string;
  /** Where the sentence starts. */
  readonly start: number;
  /** The stops stand from `at` to `stop`; closing marks and emoji go on to `end`. */
  readonly at: number;
  readonly stop: number;
  readonly end: number;
  /** Where the next word starts, its opening marks included. */
  readonly next: number;
}

/** A name that begins small: "iOS", "k8s", "p50". */
const NAME = /^\p{Ll}+[\p{Lu}\p{N}]/u;

const OPENERS = /^["'“‘„«([{¿¡]+/;
const OPENER = /["'“‘„«([{¿¡]/;

/** No abbreviation is longer, and no name and verb of who speaks. */
const LONGEST_WORD = 24;
const LONGEST_SAYING = 48;

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

/** Without what an apostrophe joins to it: "It's", "Let's"; "don't" stays. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<!n)'.*$/, '');

export function endsSentence(place: Stop): boolean {
  const { text, start, at, stop, end, next } = place;
  if (inParentheses(text, start, stop)) return false;
  const follow = text.slice(next, next + LONGEST_SAYING).replace(OPENERS, '');
  const mark = text.slice(at, stop).replaceAll(' ', '');
  const closed = end > stop;
  if (/^\p{Ll}/u.test(follow)) return beforeSmallLetter(place, mark, follow);
  if (mark !== '.') return !(closed && saysWho(follow));
  const word = wordBefore(text, at, start);
  // A list number where an item may start: "1. Drain the queue."
  if (/^\W*\d{1,3}$/.test(word) && /(?:^|:)$/.test(text.slice(start, at - word.length).trim())) return false;
  return closed || !isAbbreviated(word, follow, text.slice(start, at));
}

/** How far parentheses reach at most: one that is never closed holds nothing together. */
const PARENTHESES = 240;

/** True between parentheses that a sentence opened on its way: "(p95, that is. Not p50)" is part of one. */
function inParentheses(text: string, start: number, at: number): boolean {
  const from = Math.max(start, at - PARENTHESES);
  const before = text.slice(from, at);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.lastIndexOf(')') > open || text.slice(start, from + open).trim() === '') return false;
  const after = text.slice(at, at + PARENTHESES);
  const close = after.indexOf(')');
  const next = after.indexOf('(');
  return close >= 0 && (next < 0 || close < next);
}

const firstWord = (follow: string): string => /^\p{L}[\p{L}'’]*/u.exec(follow)?.[0] ?? '';

/** "Why now?" she asked. A small letter goes on, but for hurried writing ("it broke. he left") and names ("iOS"). */
function beforeSmallLetter({ text, start, at, stop, end }: Stop, mark: string, follow: string): boolean {
  if (end > stop || /[.…]{2}|…/.test(mark)) return false;
  if (mark.includes('?')) return true;
  const starts = STARTERS.has(plain(firstWord(follow))) || NAME.test(follow);
  if (mark !== '.') return starts || mark.length > 1;
  const word = wordBefore(text, at, start);
  const lower = word.toLowerCase();
  if (NEVER_LAST.has(lower) || MAYBE_LAST.has(lower) || BEFORE_FIGURES.has(lower)) return false;
  return starts ? /^[\p{L}\p{N}'’-]{2,}$/u.test(word) : /^\p{L}[\p{L}'’-]{3,}$/u.test(word);
}

/** "I asked", "Ann said": the sentence of a quoted question goes on. */
function saysWho(follow: string): boolean {
  const [, verb] = /^(?:I|We|He|She|They|\p{Lu}[\p{L}'’-]{1,20}) (\p{Ll}+)/u.exec(follow) ?? [];
  return verb !== undefined && SAYING.has(verb);
}

/** The token that a full stop at `at` follows, without opening marks. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < LONGEST_WORD && !isSpace(text[start - 1]) && !OPENER.test(text[start - 1]!))
    start -= 1;
  return text.slice(start, at);
}

/** True where the full stop belongs to the word, and the sentence goes on with `follow`, which has no small letter. */
function isAbbreviated(word: string, follow: string, before: string): boolean {
  const lower = word.toLowerCase();
  const next = plain(firstWord(follow));
  const starts = STARTERS.has(next) || OPENING_VERBS.has(next);
  // An initial ("J. Smith", "A. B. Carter"), unless what follows can only start a sentence ("option B. The").
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && !starts;
  if (BEFORE_FIGURES.has(lower)) return /^\d/.test(follow) || (DATE_ABBREVIATIONS.has(lower) && DATE_WORDS.has(next));
  // "in 20 ms. Then" and "from the bank's CA. For" hold a unit and an acronym, no title.
  if (NEVER_LAST.has(lower)) {
    if (lower === 'ms' && /\d\s*ms$/.test(before.slice(-20))) return false;
    return !(starts && /^\p{Lu}{2,}$/u.test(word));
  }
  // "At 5 p.m. I left": so early in a sentence a time of day ends none.
  if (/^[ap]\.?m$/.test(lower) && !/(?:\S+\s+){3}/.test(before.slice(-200))) return true;
  if (DATE_ABBREVIATIONS.has(lower)) return !/^\p{Lu}/u.test(follow) || DATE_WORDS.has(next);
  if (MAYBE_LAST.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !starts;
  return false;
}
