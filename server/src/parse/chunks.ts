/**
 * Cuts a text where Markdown reads the two sides apart as it reads them together: before a line at the margin that
 * starts a block of its own, outside fences, HTML and comments. An edit then costs the reading of one chunk.
 */

/** HTML blocks that a blank line does not end, with what does (CommonMark 4.6, kinds 1 to 5). */
const LONG_HTML: readonly { readonly start: RegExp; readonly end: RegExp; readonly skip: number }[] = [
  { start: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i, skip: 1 },
  { start: /^<!--/, end: /-->/, skip: 2 },
  { start: /^<\?/, end: /\?>/, skip: 2 },
  { start: /^<!\[CDATA\[/, end: /\]\]>/, skip: 2 },
  { start: /^<![a-z]/i, end: />/, skip: 2 },
];

const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
/** An item that holds another marker first is left to the blank line before it. */
const BULLET = /^[-*+][ \t]+(?:[^\s\-*+\d]|[-*+]{1,3}[^\s\-*+]|\d+[^\d.)])/;
const ORDERED = /^\d{1,9}[.)][ \t]+\S/;
const BREAK = /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;

/** Offsets at which chunks begin, the first 0, in order. Linear in the text. */
export function chunkStarts(text: string): readonly number[] {
  const starts: number[] = [0];
  let fence: RegExp | undefined;
  let html: RegExp | undefined;
  /** Inside HTML that the next blank line ends. */
  let inShortHtml = false;
  let isAfterBlank = true;
  /** After indented code micromark starts no list that could not interrupt a paragraph. */
  let isAfterIndent = false;
  /** The column where the content of the list item at the margin begins, 0 outside a list. */
  let column = 0;
  let isEmptyItem = false;
  /** A line to the left of the item's content follows: whether the item goes on depends on what it holds. */
  let isLazy = false;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const first = firstMark(text, at, end);
    const isBlank = first.at >= end;
    // Only a line's start matters to the outline.
    const line = isBlank ? '' : text.slice(first.at, Math.min(end, first.at + 200));

    if (fence) {
      if (first.column < 4 && fence.test(line)) fence = undefined;
    } else if (html) {
      if (html.test(text.slice(at, end))) html = undefined;
    } else if (isBlank) {
      inShortHtml = false;
      // A marker alone with a blank line below is an item by itself.
      if (isEmptyItem) column = 0;
      isEmptyItem = false;
    } else {
      isEmptyItem = false;
      const atMargin = first.column === 0;
      const isStarter =
        !inShortHtml && (HEADING.test(line) || BULLET.test(line) || (column > 0 && !isLazy && ORDERED.test(line)));
      if (atMargin && (isStarter || (isAfterBlank && !(isAfterIndent && ITEM.test(line))))) {
        if (at > 0) starts.push(at);
        isLazy = false;
        column = BREAK.test(text.slice(first.at, end)) ? 0 : itemColumn(line);
        isEmptyItem = column > 0 && isMarkerAlone(line);
      } else if (first.column < column) {
        const inner = first.column < 4 ? itemColumn(line) : 0;
        if (inner > 0 && !isLazy) {
          column = first.column + inner;
          isEmptyItem = isMarkerAlone(line);
        } else isLazy = true;
      }
      // Inside a list item fences and HTML end with the item, so with the next line at the margin.
      if (first.column < 4 && (column === 0 || first.column < column || isLazy) && itemColumn(line) === 0) {
        const opened = FENCE.exec(line);
        const long = LONG_HTML.find(({ start }) => start.test(line));
        // Whether a line with a tag opens HTML depends on more than the line: where it matters, the rest stays whole.
        if ((inShortHtml || (isLazy && first.column >= column)) && (opened || long)) break;
        if (opened || line[0] === '<') column = 0;
        if (opened) fence = closingFence((opened[1] ?? opened[2])!);
        else if (long) html = long.end.test(text.slice(first.at + long.skip, end)) ? undefined : long.end;
        else inShortHtml ||= line[0] === '<';
      }
    }
    isAfterBlank = isBlank;
    if (!isBlank) isAfterIndent = first.column >= 4;
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return starts;
}

const closingFence = (run: string): RegExp => new RegExp(`^${run[0]}{${run.length},}[ \\t]*$`);

/** The column at which the content of a list item begins whose marker opens the line; 0 where none does. */
function itemColumn(line: string): number {
  const marker = ITEM.exec(line)?.[0].length;
  if (marker === undefined) return 0;
  const content = firstMark(line, marker, line.length, marker);
  return content.at < line.length && content.column <= marker + 4 ? content.column : marker + 1;
}

const isMarkerAlone = (line: string): boolean => ITEM.exec(line)?.[0].length === line.trimEnd().length;

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
    at += 1;
  }
  return at;
}

/** The first character from `from`, which stands in column `start`, that is no space or tab; tab stops are four apart. */
function firstMark(
  text: string,
  from: number,
  end: number,
  start = 0,
): { readonly at: number; readonly column: number } {
  let at = from;
  let column = start;
  for (; at < end; at += 1) {
    if (text[at] === ' ') column += 1;
    else if (text[at] === '\t') column += 4 - (column % 4);
    else break;
  }
  return { at, column };
}
