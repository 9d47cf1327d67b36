import type { Span } from '../model/span.ts';

export interface Example {
  /** The file as a writer would have it. */
  readonly text: string;
  /** What is underlined, in order. A finding over several lines is underlined on its first line only. */
  readonly marks: readonly (Span & { readonly note: string })[];
}

const MARK_LINE = /^( *)(\^+)(?: (.*))?$/;

/** Reads a file whose flagged words are underlined: a line of `^` marks the code units above it, words after it are a note. */
export function readExample(marked: string): Example {
  const kept: string[] = [];
  const marks: (Span & { note: string })[] = [];
  let lineStart = 0;
  let offset = 0;
  for (const line of marked.split('\n')) {
    const mark = MARK_LINE.exec(line);
    if (mark) {
      const start = lineStart + mark[1]!.length;
      marks.push({ start, end: start + mark[2]!.length, note: mark[3] ?? '' });
      continue;
    }
    kept.push(line);
    lineStart = offset;
    offset += line.length + 1;
  }
  return { text: kept.join('\n'), marks };
}

/** The part of a span that an underline shows: its first line, at least one code unit wide. */
export function underlined(text: string, span: Span): Span {
  const lineEnd = text.indexOf('\n', span.start);
  const end = Math.min(span.end, lineEnd < 0 ? text.length : lineEnd);
  return { start: span.start, end: Math.max(end, span.start + 1) };
}

/** Writes a file with its underlines, the inverse of `readExample`. Marks are given by start offset. */
export function writeExample({ text, marks }: Example): string {
  const lines: string[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    lines.push(line);
    for (const { start, end, note } of marks) {
      if (start < offset || start > offset + line.length) continue;
      lines.push(`${' '.repeat(start - offset)}${'^'.repeat(Math.max(1, end - start))}${note && ` ${note}`}`);
    }
    offset += line.length + 1;
  }
  return lines.join('\n');
}
