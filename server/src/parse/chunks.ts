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

/** A stretch that Markdown reads by itself, and where it begins. */
export interface Piece {
  readonly from: number;
  readonly source: string;
}

/** Cuts the versions of one document; pieces that an edit left alone are found again without looking at their lines. */
export function createCutter(): (text: string) => readonly Piece[] {
  let old: readonly Piece[] = [];
  let oldLength = 0;
  return (text) => {
    let same = 0;
    while (same < old.length && standsAt(text, old[same]!, 0)) same += 1;
    // The line below a piece decides where it ends, so the last one that looks the same is read again.
    const kept = Math.max(0, same - 1);
    const restart = old[kept]?.from ?? 0;
    const shift = text.length - oldLength;
    let tail = old.length;
    while (tail > kept + 1 && standsAt(text, old[tail - 1]!, shift)) tail -= 1;
    const starts: number[] = [restart];
    let rest: readonly Piece[] = [];
    scan(text, restart, (at) => {
      while (tail < old.length && old[tail]!.from + shift < at) tail += 1;
      // From a line that began a piece before, with the same text to the end, everything goes on as before.
      const known = tail < old.length && old[tail]!.from + shift === at;
      if (known) rest = old.slice(tail);
      else starts.push(at);
      return known;
    });
    const end = rest.length > 0 ? rest[0]!.from + shift : text.length;
    const fresh = starts.map((from, n) => ({ from, source: text.slice(from, starts[n + 1] ?? end) }));
    const moved = shift === 0 ? rest : rest.map(({ from, source }) => ({ from: from + shift, source }));
    old = [...old.slice(0, kept), ...fresh, ...moved];
    oldLength = text.length;
    return old;
  };
}

/** A slice and a comparison: engines do both at once for the whole piece, where `startsWith` goes letter by letter. */
const standsAt = (text: string, { from, source }: Piece, shift: number): boolean =>
  from + shift >= 0 && text.slice(from + shift, from + shift + source.length) === source;

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
        const long = LONG_HTML.find(({ start }) => start.test(line));
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
