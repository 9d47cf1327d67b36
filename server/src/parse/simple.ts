/**
 * Reads the plain part of Markdown without micromark, which costs a keystroke most of its time: paragraphs, headings and
 * bullets of one line or more whose only marks are bold, italic, inline code and links. Whatever else occurs is left to
 * micromark, and a test holds the two equal.
 */
import type { Span } from '../model/span.ts';
import { type Block, block, type Markdown } from './block.ts';

/** Marks with a meaning that is not read here, wherever they stand. */
const BEYOND = /[\\<|\t\0]|&(?:#|[A-Za-z][A-Za-z0-9]*;)/;
const BULLET = /^[-*+] (?=\S)/;
const HEADING = /^(#{1,6}) +(?=[^\s#])/;
/** First characters that may begin a construct of Markdown, or continue one. */
const STARTS_BLOCK = /^(?:[#>+=~:\-`_]|\d{1,9}[.)](?:\s|$)|\*(?!\*[^\s*]|[^\s*]))/;

interface Open {
  readonly start: number;
  readonly outerStart: number;
  readonly items: number;
  readonly opensItem: boolean;
  end: number;
}

/** The blocks of a text that is plain enough, or undefined. */
export function readSimple(text: string): Markdown | undefined {
  if (BEYOND.test(text)) return undefined;
  const blocks: Block[] = [];
  /** Columns at which the contents of the open list items begin. */
  let columns: number[] = [];
  let open: Open | undefined;
  let afterBlank = true;

  const close = (): boolean => {
    if (!open) return true;
    const made = paragraph(text, open);
    open = undefined;
    if (!made) return false;
    blocks.push(made);
    return true;
  };

  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end += 1;
    const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    let start = at;
    while (start < end && text.charCodeAt(start) === 32) start += 1;
    const indent = start - at;
    if (start === end) {
      if (!close()) return undefined;
      afterBlank = true;
      at = next;
      continue;
    }
    const line = text.slice(start, Math.min(end, start + 16));
    if (BULLET.test(line)) {
      if (!close()) return undefined;
      if (indent === 0) columns = [];
      else if (afterBlank) return undefined;
      while (columns.length > 0 && columns.at(-1)! > indent) columns.pop();
      if (indent - (columns.at(-1) ?? 0) > 3) return undefined;
      if (columns.length === 0 && indent > 0) return undefined;
      columns.push(indent + 2);
      if (STARTS_BLOCK.test(text.slice(start + 2, start + 18))) return undefined;
      open = { start: start + 2, outerStart: start, items: columns.length, opensItem: true, end };
    } else if (HEADING.test(line)) {
      if (indent > 0 || !close()) return undefined;
      columns = [];
      const made = heading(text, start, end, HEADING.exec(line)![1]!.length);
      if (!made) return undefined;
      blocks.push(made);
    } else {
      if (STARTS_BLOCK.test(line)) return undefined;
      if (open) {
        const inItem = columns.length > 0;
        if (inItem && indent !== columns.at(-1)) return undefined;
        open.end = end;
      } else {
        if (indent > 0) return undefined;
        columns = [];
        open = { start, outerStart: start, items: 0, opensItem: false, end };
      }
    }
    afterBlank = false;
    at = next;
  }
  return close() ? { blocks, comments: [], definitions: [] } : undefined;
}

function paragraph(text: string, { start, outerStart, items, opensItem, end }: Open): Block | undefined {
  const trimmed = trimEnd(text, start, end);
  const inline = readInline(text, start, trimmed);
  return inline && block({ kind: 'paragraph', start, end: trimmed, outerStart, items, opensItem, ...inline });
}

function heading(text: string, start: number, end: number, depth: number): Block | undefined {
  let from = start + depth;
  while (text.charCodeAt(from) === 32) from += 1;
  const trimmed = trimEnd(text, from, end);
  // A closing run of number signs is no part of the words.
  if (text[trimmed - 1] === '#') return undefined;
  const inline = readInline(text, from, trimmed);
  if (!inline) return undefined;
  const marks = [{ start, end: start + depth }, ...inline.marks];
  return block({ ...inline, kind: 'heading', depth, start: from, end: trimmed, outerStart: start, marks });
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === 32) at -= 1;
  return at;
}

interface Inline {
  readonly plain: string;
  readonly marks: readonly Span[];
  readonly strong: readonly Span[];
  readonly code: readonly Span[];
  readonly links: readonly Span[];
}

const MARK = /[*_`[]/g;
/** A link with plain words and a plain address, or words in brackets; a definition elsewhere may make those a link too. */
const BRACKETS = /\[([^[\]*_`!]*)\](?:\([^\s()<>*_`[\]"']*\)|(?![(:[]))/y;

/** Bold, italic and code that open and close one after the other; undefined where runs nest or do not pair. */
function readInline(text: string, start: number, end: number): Inline | undefined {
  const source = text.slice(start, end);
  if (source.search(MARK) < 0) return { plain: source, marks: [], strong: [], code: [], links: [] };
  const marks: Span[] = [];
  const strong: Span[] = [];
  const code: Span[] = [];
  const links: Span[] = [];
  let opener: Span | undefined;
  let plain = '';
  let at = 0;
  while (at < source.length) {
    MARK.lastIndex = at;
    const match = MARK.exec(source);
    const from = match ? match.index : source.length;
    plain += source.slice(at, from);
    if (!match) break;
    const mark = match[0];
    if (mark === '[') {
      BRACKETS.lastIndex = from;
      const found = source[from - 1] === '!' ? null : BRACKETS.exec(source);
      if (!found) return undefined;
      const words = found[1]!;
      const end = from + found[0].length;
      if (found[0].length === words.length + 2) plain += found[0];
      else {
        const close = from + 1 + words.length;
        links.push({ start: start + from, end: start + end });
        marks.push(
          { start: start + from, end: start + from + 1 },
          { start: start + close, end: start + close + 1 },
          { start: start + close + 1, end: start + end },
        );
        plain += ` ${words}${' '.repeat(end - close)}`;
      }
      at = end;
      continue;
    }
    let to = from + 1;
    while (source[to] === mark) to += 1;
    const before = kindOf(source[from - 1]);
    const after = kindOf(source[to]);
    if (mark === '_') {
      // Inside a word it is a character like any other.
      if (before !== 'word' || after !== 'word') return undefined;
      plain += source.slice(from, to);
      at = to;
      continue;
    }
    if (mark === '`') {
      const close = to - from === 1 ? source.indexOf('`', to) : -1;
      const inside = source.slice(to, close);
      if (close < 0 || source[close + 1] === '`' || close === to || /^ | $|[\r\n]/.test(inside)) return undefined;
      marks.push({ start: start + from, end: start + to }, { start: start + close, end: start + close + 1 });
      code.push({ start: start + to, end: start + close });
      plain += ` ${inside} `;
      at = close + 1;
      continue;
    }
    const span = { start: start + from, end: start + to };
    const size = to - from;
    const opens = after === 'word' || (after === 'punctuation' && before !== 'word');
    const closes = before === 'word' || (before === 'punctuation' && after !== 'word');
    if (size > 2 || opens === closes || source[to] === '_') return undefined;
    if (opens) {
      if (opener) return undefined;
      opener = span;
    } else {
      if (!opener || opener.end - opener.start !== size) return undefined;
      marks.push(opener, span);
      strong.push({ start: opener.start, end: span.end });
      opener = undefined;
    }
    plain += ' '.repeat(size);
    at = to;
  }
  if (opener) return undefined;
  marks.sort((a, b) => a.start - b.start);
  return { plain, marks, strong, code, links };
}

/** How emphasis sees a neighbour: as micromark does, by code unit. */
function kindOf(char: string | undefined): 'space' | 'punctuation' | 'word' {
  if (char === undefined || /\s/.test(char)) return 'space';
  return /[\p{P}\p{S}]/u.test(char) ? 'punctuation' : 'word';
}
