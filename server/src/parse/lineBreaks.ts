/** Which line breaks of a paragraph end a sentence: a line that was ended early does, a line that was full was folded. */
import { NEVER_ENDS_A_LINE, STARTERS, SUBORDINATORS } from '../data/sentenceWords.ts';

/** Marks that writers type for a bullet or a number where Markdown sees a plain line. */
const TYPED_BULLET = /^(?:[•◦▪‣●○■□►▶→➤➔✓✔✅❌☑★☆]|[-*+–]\s|\d{1,2}[.)]\s)/u;

/** Nobody folds lines shorter than the first or longer than the second, in characters. */
const NARROWEST = 40;
const WIDEST = 130;

/** A greeting or a farewell has no more words. */
const GREETING_WORDS = 3;

const LINE_BREAK = /\r\n?|\n/;
/** The word a line has to have room for, with the blank that a link's address left behind it. */
const FIRST_CHUNK = /^\S+(?: {3,})?/;
const FIRST_WORD = /^[^\p{L}\p{N}]*(\p{L}[\p{L}’']*)?/u;
const LAST_WORD = /\p{L}[\p{L}’']*$/u;
const STOPPED = /[.!?…]["'”’)\]]*$/;

/** Without what an apostrophe joins to it. */
const wordOf = (found: string | undefined): string => (found ?? '').toLowerCase().replace(/[’'].*$/, '');

const hasRoomFor = (line: number, following: string, width: number): boolean =>
  line + 1 + (FIRST_CHUNK.exec(following)?.[0].length ?? 0) <= width;

/**
 * Reads the line breaks of one paragraph: whether the sentence ends at the one at `lineBreak`, where `next` is the
 * first character of the next line.
 * @param column Characters that stand before the paragraph on its first line.
 */
export function lineBreaks(text: string, column: number): (lineBreak: number, next: number) => boolean {
  const width = foldedAt(text, column);
  // Who begins without a capital uses none.
  const hasNoCapitals = column === 0 && /^\P{L}*\p{Ll}/u.test(text.slice(0, WIDEST));

  return (lineBreak, next) => {
    const following = text.slice(next, next + WIDEST);
    if (TYPED_BULLET.test(following)) return true;
    const from = Math.max(0, lineBreak - WIDEST);
    const lines = text.slice(from, lineBreak).split(LINE_BREAK);
    const line = lines.at(-1)!.trim();
    const before = from === 0 && lines.length === 1 ? column : 0;
    if (!hasRoomFor(before + line.length, following, width)) return false;
    const begins = wordOf(FIRST_WORD.exec(line)?.[1]);
    if (line.endsWith(',')) return isGreeting(line, begins);
    if (/[;([]$/.test(line) || NEVER_ENDS_A_LINE.has(wordOf(LAST_WORD.exec(line)?.[0]))) return false;
    const opens = FIRST_WORD.exec(following)?.[1] ?? '';
    if (/^\p{Ll}/u.test(opens)) return hasNoCapitals || STOPPED.test(line);
    return !(SUBORDINATORS.has(begins) && wordOf(opens) === 'i');
  };
}

/** The width at which lines of a paragraph are full; infinite where they end as they like. */
function foldedAt(text: string, column: number): number {
  const lines = text.split(LINE_BREAK).map((line) => line.trim());
  const sizes = lines.map((line, index) => line.length + (index === 0 ? column : 0));
  const width = sizes.reduce((most, size) => Math.max(most, size), NARROWEST);
  const full = lines.filter((line, index) => index > 0 && !hasRoomFor(sizes[index - 1]!, line, width)).length;
  // The longest line of all is always full.
  const isFolded = width <= WIDEST && (full > 1 || full * 2 >= lines.length - 1);
  return isFolded ? width : Number.POSITIVE_INFINITY;
}

/** "Hi Martin," and "Best,", but not "In March,". */
const isGreeting = (line: string, begins: string): boolean =>
  line.split(/\s+/).length <= GREETING_WORDS && /^\p{L}/u.test(line) && !STARTERS.has(begins);
