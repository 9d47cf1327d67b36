/**
 * Cuts a text where Markdown reads the two sides apart as it reads them together: before a line at the margin that
 * starts a block of its own, outside fences, HTML and comments. An edit then costs the reading of one chunk.
 */

/** HTML blocks that a blank line does not end, with what does (CommonMark 4.6, kinds 1 to 5). */
const LONG_HTML: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<!\[CDATA\[/, end: /\]\]>/ },
  { start: /^<![a-z]/i, end: />/ },
];

const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const BULLET = /^[-*+][ \t]+\S/;
const ORDERED = /^\d{1,9}[.)][ \t]+\S/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

/** Offsets at which chunks begin, the first 0, in order. Linear in the text. */
export function chunkStarts(text: string): readonly number[] {
  const starts: number[] = [0];
  let fence: RegExp | undefined;
  let html: RegExp | undefined;
  /** Inside HTML that the next blank line ends. */
  let shortHtml = false;
  let afterBlank = true;
  let inItem = false;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const next = afterLineEnd(text, end);
    const indent = indentOf(text, at, end);
    const blank = at + indent >= end;
    // Only a line's start matters to the outline; fences alone look further, and are short.
    const line = blank ? '' : text.slice(at + indent, Math.min(end, at + indent + 200));

    if (fence) {
      if (indent < 4 && fence.test(line)) fence = undefined;
    } else if (html) {
      if (html.test(text.slice(at, end))) html = undefined;
    } else if (blank) {
      shortHtml = false;
    } else {
      const margin = indent === 0 && text[at] !== '\t';
      const starter =
        margin && !shortHtml && (HEADING.test(line) || BULLET.test(line) || (inItem && ORDERED.test(line)));
      if (margin && at > 0 && (starter || afterBlank)) {
        starts.push(at);
        inItem = false;
      }
      if (margin && ITEM.test(line) && (starter || afterBlank)) inItem = true;
      // Inside a list item a fence or HTML ends with the item, so with the next line at the margin after a blank one.
      if (!inItem && indent < 4 && !shortHtml) {
        const opened = FENCE.exec(line);
        const long = LONG_HTML.find(({ start }) => start.test(line));
        if (opened) {
          const run = (opened[1] ?? opened[2])!;
          fence = new RegExp(`^${run[0]}{${run.length},}[ \\t]*$`);
        } else if (long) {
          const offset = line.indexOf('>') < 0 ? 2 : 2;
          if (!long.end.test(text.slice(at + indent + offset, end))) html = long.end;
        } else if (line[0] === '<') shortHtml = true;
      }
    }
    afterBlank = blank;
    at = next;
  }
  return starts;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
    at += 1;
  }
  return at;
}

const afterLineEnd = (text: string, end: number): number =>
  text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;

function indentOf(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at - from;
}
