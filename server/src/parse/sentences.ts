import { STARTERS } from '../data/sentenceWords.ts';
import type { Span } from '../model/span.ts';
import { firstEndingAfter } from './block.ts';
import { lineBreaks } from './lineBreaks.ts';
import { endsSentence } from './sentenceEnds.ts';

/** Where a sentence may end: at a terminator, an emoticon or the end of a line. */
const STOP = /[.!?…。！？\r\n]|(?<=\s)[:;=]['’]?-?[)(DP](?=\s)/g;
const TERMINATOR = /[.!?…。！？]/;
/** Chinese and Japanese end a sentence without a space after it. */
const WIDE = /[。！？]/;
const CLOSER = /["'”’»)\]}]/;
const SMILEY =
  /^ *(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D|\u20E3)+|(?:[:;=]['’]?-?[)(DPp]+|<3)(?=\s|$))/u;
/** A word and a capitalised one with a stop between them and no space. */
const GLUED_END = /(?:\p{Ll}{2}|\d)$/u;
const GLUED_START = /^(\p{Lu}[\p{Ll}'’]*)\s/u;

/** As much as one look at the words beside a stop takes in. */
const LOOK = 24;

const isSpace = (char: string | undefined): boolean => char === ' ' || (char !== undefined && /\s/.test(char));

/**
 * Splits the words of one block into sentences, trimmed, in order. A blank line or a typed bullet always splits.
 * @param whole Stretches that nothing splits, in order: inline code and links.
 * @param column Characters that stand before the text on its first line: a label.
 */
export function splitSentences(text: string, whole: readonly Span[] = [], column = 0): readonly Span[] {
  const found: Span[] = [];
  let breaks: ReturnType<typeof lineBreaks> | undefined;
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
      const { next, isBlank } = nextLine(text, at);
      breaks ??= lineBreaks(text, column);
      if (isBlank || (next < text.length && breaks(at, next))) close(next);
      at = next;
      continue;
    }
    const isEmoticon = stopped[0].length > 1;
    const stop = isEmoticon ? at : afterTerminators(text, at + 1);
    const closed = isEmoticon ? at : afterClosers(text, stop);
    const end = afterSmileys(text, closed);
    const next = afterSpaces(text, end);
    if (next >= text.length) break;
    const holder = whole[firstEndingAfter(whole, at)];
    const isHeld = holder !== undefined && holder.start <= at;
    let ends: boolean;
    // A stop that belongs to code, to a link or to a face ends a sentence only where another plainly begins.
    if (isHeld || isEmoticon) ends = (!isHeld || holder.end <= end) && /\p{Lu}/u.test(text[next]!);
    else if (next > end || end > closed || WIDE.test(char)) ends = endsSentence({ text, start, at, stop, end, next });
    else ends = closed === stop && isGlued(text, at, stop);
    if (ends) close(end);
    at = end;
  }
  close(text.length);
  return found;
}

/** "It broke.The rest held." Only a word that opens a sentence counts: "Node.Js" and "System.Out" are names. */
function isGlued(text: string, at: number, stop: number): boolean {
  const [, word] = GLUED_START.exec(text.slice(stop, stop + LOOK)) ?? [];
  return word !== undefined && STARTERS.has(word.toLowerCase()) && GLUED_END.test(text.slice(Math.max(0, at - 2), at));
}

/** The end of a run of terminators, spaces between them included: ". . ." is one mark. */
function afterTerminators(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (TERMINATOR.test(text[at]!)) at += 1;
    else if (text[at] === ' ' && /^[.!?](?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 4))) at += 2;
    else break;
  }
  return at;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at += 1;
  return at;
}

/** The first character of the next line that holds something, and whether a blank line stood between. */
function nextLine(text: string, at: number): { readonly next: number; readonly isBlank: boolean } {
  const next = afterSpaces(text, at);
  const breaks = text.slice(at, next).match(/\r\n?|\n/g);
  return { next, isBlank: (breaks?.length ?? 0) > 1 };
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

/** How no emoji and no emoticon begins; nearly every sentence goes on so. */
const NO_SMILEY = /[\w"'([*_-]/;

/** Skips emoji and emoticons on the same line. */
function afterSmileys(text: string, from: number): number {
  let at = from;
  for (;;) {
    if (NO_SMILEY.test(text[text[at] === ' ' ? at + 1 : at] ?? '')) return at;
    const smiley = SMILEY.exec(text.slice(at, at + LOOK));
    if (!smiley) return at;
    at += smiley[0].length;
  }
}
