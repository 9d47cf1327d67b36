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

/** A stretch that Markdown reads by itself; it begins where the one before it ends. */
export interface Piece<T> {
  readonly source: string;
  /** What the reader of the piece keeps with it. */
  entry?: T;
}

/** Cuts the versions of one document; pieces that an edit left alone are the same objects, and nobody looks at their lines. */
export function createCutter<T>(): (text: string) => readonly Piece<T>[] {
  let oldText = '';
  let old: readonly Piece<T>[] = [];
  let places: readonly number[] = [];
  return (text) => {
    const shift = text.length - oldText.length;
    const place = (n: number): number => places[n] ?? oldText.length;
    const same = most(old.length, (n) => text.slice(0, place(n)) === oldText.slice(0, place(n)));
    // The line below a piece decides where it ends, so the last one that looks the same is read again.
    const kept = Math.max(0, same - 1);
    const behind = most(Math.max(0, old.length - kept - 1), (n) => {
      const from = place(old.length - n);
      return from + shift >= 0 && text.slice(from + shift) === oldText.slice(from);
    });
    let tail = old.length - behind;
    const starts: number[] = [place(kept)];
    let rest = old.length;
    scan(text, place(kept), (at) => {
      while (tail < old.length && places[tail]! + shift < at) tail += 1;
      // From a line that began a piece before, with the same text to the end, everything goes on as before.
      const known = tail < old.length && places[tail]! + shift === at;
      if (known) rest = tail;
      else starts.push(at);
      return known;
    });
    const end = place(rest) + shift;
    const known = new Map(old.slice(kept, rest).map((piece) => [piece.source, piece]));
    const fresh = starts.map((from, n): Piece<T> => {
      const source = text.slice(from, starts[n + 1] ?? end);
      return known.get(source) ?? { source };
    });
    old = [...old.slice(0, kept), ...fresh, ...old.slice(rest)];
    places = [...places.slice(0, kept), ...starts, ...places.slice(rest).map((from) => from + shift)];
    oldText = text;
    return old;
  };
}

/** The largest number up to `limit` for which a test holds that holds for all smaller ones. */
function most(limit: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Calls `onStart` with the offset of each line after `from` that begins a chunk, until it returns true. */
function scan(text: string, from: number, onStart: (at: number) => boolean): void {
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
  for (let at = from; at < text.length; ) {
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
        if (at > from && onStart(at)) return;
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
        const long = line[0] === '<' ? LONG_HTML.find(({ start }) => start.test(line)) : undefined;
        // Whether a line with a tag opens HTML depends on more than the line: where it matters, the rest stays whole.
        if ((inShortHtml || (isLazy && first.column >= column)) && (opened || long)) return;
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

const LINE_BREAK = /[\r\n]/g;

function lineEnd(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex - 1 : text.length;
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
