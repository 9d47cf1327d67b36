import type { Span } from '../model/span.ts';

/** Abbreviations that a sentence goes on after: titles, references, Latin. Lower case, without the last full stop. */
const NEVER_LAST: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'rev',
  'hon',
  'gen',
  'col',
  'lt',
  'capt',
  'sgt',
  'gov',
  'sen',
  'rep',
  'pres',
  'vs',
  'v',
  'e.g',
  'eg',
  'i.e',
  'ie',
  'cf',
  'viz',
  'ca',
  'approx',
  'incl',
  'excl',
  'esp',
  'resp',
  'fig',
  'figs',
  'no',
  'nos',
  'vol',
  'sec',
  'ch',
  'eq',
  'pp',
  'p',
  'ed',
  'eds',
  'ref',
  'refs',
  'avg',
  'max',
  'min',
  'est',
  'mt',
  'ft',
  'dept',
]);

/** Abbreviations that also end sentences: the next word decides. */
const MAYBE_LAST: ReadonlySet<string> = new Set([
  'etc',
  'inc',
  'ltd',
  'co',
  'corp',
  'llc',
  'bros',
  'a.m',
  'p.m',
  'am',
  'pm',
  'u.s',
  'u.k',
  'e.u',
  'u.n',
  'u.s.a',
  'd.c',
  'ph.d',
  'b.sc',
  'm.sc',
  'b.a',
  'm.a',
  'al',
  'hrs',
  'hr',
  'mins',
  'secs',
  'ms',
  'yrs',
  'ext',
  'feb',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'tue',
  'wed',
  'thu',
  'fri',
  'jr',
  'sr',
]);

/** Abbreviated only before a figure ("No. 5", "p. 12", "Mar. 3"): words of their own otherwise. */
const BEFORE_FIGURES: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'p',
  'pp',
  'ch',
  'sec',
  'vol',
  'ed',
  'fig',
  'figs',
  'eq',
  'mar',
  'jan',
  'sat',
  'sun',
  'mon',
  'max',
  'min',
  'ref',
  'refs',
  'est',
  'v',
]);

/** Words that open a sentence and hardly ever follow an abbreviation inside one with a capital. */
const STARTERS: ReadonlySet<string> = new Set([
  'i',
  'we',
  'he',
  'she',
  'it',
  'they',
  'you',
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'there',
  'here',
  'my',
  'our',
  'his',
  'her',
  'its',
  'their',
  'your',
  'in',
  'on',
  'at',
  'by',
  'for',
  'from',
  'with',
  'after',
  'before',
  'since',
  'during',
  'within',
  'without',
  'but',
  'and',
  'so',
  'or',
  'yet',
  'then',
  'when',
  'while',
  'once',
  'if',
  'as',
  'because',
  'although',
  'though',
  'however',
  'still',
  'also',
  'instead',
  'finally',
  'first',
  'next',
  'later',
  'now',
  'today',
  'meanwhile',
  'what',
  'why',
  'how',
  'who',
  'where',
  'which',
  'no',
  'not',
  'nobody',
  'nothing',
  'everyone',
  'everything',
  'each',
  'every',
  'both',
  'all',
  'one',
  'two',
  'some',
  'most',
  'many',
  'only',
  'to',
  'is',
  'are',
  'was',
  'were',
  'did',
  'do',
  'does',
  'please',
  'let',
  "it's",
  "i'm",
  "i've",
  "i'd",
  "we'd",
  "we've",
  "that's",
  "there's",
  "don't",
]);

/** Who says it, after a question or a call in quotation marks: '"Why now?" I asked.' */
const SAYS =
  /^(?:I|We|He|She|They|\p{Lu}[\p{L}'’-]{1,20}) (?:asked|said|replied|wondered|shouted|yelled|exclaimed|joked)\b/u;

/** Where a sentence may end: after a terminator, or at the end of a line. */
const STOP = /[.!?…。！？\r\n]/g;
const TERMINATOR = /[.!?…。！？]/;
/** Chinese and Japanese end a sentence without a space after it. */
const WIDE = /[。！？]/;
const CLOSER = /["'”’»)\]}]/;
const OPENER = /["'“‘„«([{¿¡]/;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D|\u20E3)+/u;
/** Marks that writers type for a bullet where Markdown sees a plain line. */
const TYPED_BULLET = /^[ \t]*[•◦▪‣●○■□►▶→➤➔✓✔✅❌☑★☆]/u;

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

/** Splits the words of one block into sentences, trimmed, in order. A blank line or a typed bullet always splits. */
export function splitSentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text[from])) from += 1;
    while (to > from && isSpace(text[to - 1])) to -= 1;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  let at = 0;
  while (at < text.length) {
    STOP.lastIndex = at;
    const stopped = STOP.exec(text);
    if (!stopped) break;
    at = stopped.index;
    const char = text[at]!;
    if (char === '\n' || char === '\r') {
      const next = lineStartAfter(text, at);
      if (next.blank || TYPED_BULLET.test(text.slice(next.at, next.at + 12))) close(next.at);
      at = next.at;
      continue;
    }
    let end = at + 1;
    while (end < text.length && TERMINATOR.test(text[end]!)) end += 1;
    if (char === '.') end = afterSpacedDots(text, end);
    const stop = end;
    end = afterClosers(text, end);
    if (end >= text.length) break;
    if (!isSpace(text[end]) && !WIDE.test(char)) {
      const emoji = EMOJI.exec(text.slice(end, end + 24));
      if (!emoji) {
        at = end;
        continue;
      }
      end += emoji[0].length;
    }
    let next = end;
    while (isSpace(text[next])) next += 1;
    const emoji = EMOJI.exec(text.slice(next, next + 24));
    if (emoji && !text.slice(end, next).includes('\n')) {
      end = next + emoji[0].length;
      next = end;
      while (isSpace(text[next])) next += 1;
    }
    if (next >= text.length) break;
    if (ends(text, start, at, stop, end, next)) close(end);
    at = end;
  }
  close(text.length);
  return found;
}

/** The end of dots with a space before each: ". . ." is one mark. */
function afterSpacedDots(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' && text[at + 1] === '.' && !/[\p{L}\p{N}]/u.test(text[at + 2] ?? '')) at += 2;
  return at;
}

/** The start of the next line that holds something, and whether a blank line stood between. */
function lineStartAfter(text: string, at: number): { at: number; blank: boolean } {
  let breaks = 0;
  let index = at;
  let lineStart = at;
  while (index < text.length && isSpace(text[index])) {
    if (text[index] === '\n' || (text[index] === '\r' && text[index + 1] !== '\n')) {
      breaks += 1;
      lineStart = index + 1;
    }
    index += 1;
  }
  return { at: Math.max(lineStart, at + 1), blank: breaks > 1 };
}

/** Skips closing quotation marks and brackets, also past the blank a Markdown mark left. */
function afterClosers(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLOSER.test(text[at]!)) at += 1;
  let blank = at;
  while (text[blank] === ' ') blank += 1;
  const closer = text[blank];
  if (blank > at && closer !== undefined && /["'”’)\]]/.test(closer)) {
    const after = text[blank + 1];
    const opens = after !== undefined && !isSpace(after) && !/[.,;:!?]/.test(after);
    if (!opens) return blank + 1;
  }
  return at;
}

/** How far parentheses reach at most: one that is never closed holds nothing together. */
const PARENTHESES = 240;

/** True between parentheses that a sentence opened on its way: "(p95, that is. Not p50)" is part of one. */
function inParentheses(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - PARENTHESES), at);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.lastIndexOf(')') > open || text.slice(start, at - before.length + open).trim() === '')
    return false;
  const after = text.slice(at, at + PARENTHESES);
  const close = after.indexOf(')');
  const next = after.indexOf('(');
  return close >= 0 && (next < 0 || close < next);
}

/** The token that a full stop at `at` follows, without opening marks, and where it starts. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < 24 && !isSpace(text[start - 1]) && !OPENER.test(text[start - 1]!)) start -= 1;
  return text.slice(start, at);
}

/** Decides whether the terminators from `at` to `stop` end a sentence that goes on to `end`; `next` starts what follows. */
function ends(text: string, start: number, at: number, stop: number, end: number, next: number): boolean {
  let first = next;
  while (first < text.length && OPENER.test(text[first]!)) first += 1;
  const follow = text.slice(first, first + 24);
  const isLower = /^\p{Ll}/u.test(follow);
  const nextWord = (/^[\p{L}'’]+/u.exec(follow)?.[0] ?? '').replace('’', "'").toLowerCase();
  const mark = text.slice(at, stop).replaceAll(' ', '');
  const closed = end > stop;

  if (inParentheses(text, start, stop)) return false;
  const word = wordBefore(text, at, start);
  const lower = word.toLowerCase();
  const startsSentence = STARTERS.has(nextWord);
  // "Why now?" she asked. A lower-case word goes on, but for hurried writing: "it broke. he left".
  if (isLower) {
    if (closed || /[.…]{2}|…/.test(mark)) return false;
    if (mark.includes('?')) return true;
    if (mark !== '.') return startsSentence || mark.length > 1;
    return startsSentence && /^\p{Ll}{3,}$/u.test(word) && !isAbbreviation(lower);
  }
  if (mark !== '.') return !(closed && SAYS.test(text.slice(first, first + 48)));

  // A list number at the start of a line: "1. Drain the queue."
  if (/^\d{1,3}$/.test(word) && text.slice(start, at - word.length).trim() === '') return false;
  if (closed) return true;
  if (BEFORE_FIGURES.has(lower)) return !/^\d/.test(follow);
  if (NEVER_LAST.has(lower)) return false;
  // "At 5 p.m. I left": so early in a sentence a time of day ends none.
  if (/^[ap]\.?m$/.test(lower)) return startsSentence && /(?:\S+\s+){3}/.test(text.slice(start, at).slice(-200));
  if (MAYBE_LAST.has(lower)) return startsSentence;
  // An initial ("J. Smith", "A. B. Carter"), unless what follows can only start a sentence ("option B. The").
  if (/^\p{Lu}$/u.test(word)) return word === 'I' || startsSentence;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return startsSentence;
  return true;
}

const isAbbreviation = (word: string): boolean =>
  NEVER_LAST.has(word) || MAYBE_LAST.has(word) || BEFORE_FIGURES.has(word);
