import type { Span } from '../model/span.ts';

/** A line without its line break. */
export interface Line extends Span {
  readonly text: string;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    const bare = part.endsWith('\r') ? part.slice(0, -1) : part;
    lines.push({ start, end: start + bare.length, text: bare });
    start += part.length + 1;
  }
  return lines;
}

/** The index of the line that holds the offset. */
export const lineIndexAt = (lines: readonly Line[], offset: number): number =>
  Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= offset),
  );

/** The marks of the block quotes that a line stands in. */
export const quoteMarks = (line: string): string => /^(?:[ \t]{0,3}>[ \t]?)*/.exec(line)![0];

const FENCE = /^[ \t]{0,3}(?:>[ \t]?)*[ \t]*(?:[-*+][ \t]+)?(`{3,}|~{3,})/;
/** A longer line rules no table that anybody reads, and the pattern is not made for it. */
const LONGEST_ROW = 1000;
const DELIMITER_ROW = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

interface Block {
  /** Indexes of lines, both inside. */
  readonly first: number;
  readonly last: number;
}

/** The fenced code block around a line, fences included; to the end of the file where it is not closed. */
export function fenceAround(lines: readonly Line[], at: number): Block | undefined {
  let open: { line: number; mark: string } | undefined;
  for (let n = 0; n < lines.length; n++) {
    const mark = FENCE.exec(lines[n]!.text)?.[1];
    if (!mark) continue;
    if (!open) {
      if (n > at) return undefined;
      open = { line: n, mark };
    } else if (mark[0] === open.mark[0] && mark.length >= open.mark.length) {
      if (at <= n) return { first: open.line, last: n };
      open = undefined;
    }
  }
  return open ? { first: open.line, last: lines.length - 1 } : undefined;
}

/** The table around a line, its head included. */
export function tableAround(lines: readonly Line[], at: number): Block | undefined {
  let first = at;
  let last = at;
  while (first > 0 && lines[first - 1]!.text.trim()) first--;
  while (last + 1 < lines.length && lines[last + 1]!.text.trim()) last++;
  const rule = lines
    .slice(first, last + 1)
    .findIndex(({ text }) => text.length <= LONGEST_ROW && text.includes('|') && DELIMITER_ROW.test(text));
  return rule > 0 && first + rule - 1 <= at ? { first: first + rule - 1, last } : undefined;
}
