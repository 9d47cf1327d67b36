import type { Position, Range, SnippetTextEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Edit, plainText } from '../model/finding.ts';
import { lineBreakOf } from '../model/lines.ts';
import { type Span, span } from '../model/span.ts';

/**
 * The only room where spans become ranges and back. One `Lines` belongs to one version of a document and never changes;
 * its line table is made when it is first asked for.
 */
export type Lines = TextDocument;

export const linesOf = (uri: string, version: number, text: string): Lines =>
  TextDocument.create(uri, 'markdown', version, text);

/** A position outside the text is moved to the nearest place inside; what is no number counts as 0. */
export function toOffset(lines: Lines, position: Position): number {
  const inside = (value: number) => Math.max(0, Math.trunc(value) || 0);
  return lines.offsetAt({ line: inside(position.line), character: inside(position.character) });
}

export const toSpan = (lines: Lines, range: Range): Span => {
  const start = toOffset(lines, range.start);
  return span(start, Math.max(start, toOffset(lines, range.end)));
};

export const toPosition = (lines: Lines, offset: number): Position => lines.positionAt(offset);

export const toRange = (lines: Lines, { start, end }: Span): Range => ({
  start: lines.positionAt(start),
  end: lines.positionAt(end),
});

export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/**
 * Snippet text with holes as placeholders. A placeholder holds the same `[prompt]` as the plain text, so that one left
 * behind is never taken for the writer's words.
 * @param firstStop Number of the first placeholder; stops of one edit of the file must not repeat.
 */
export function snippetText(insert: Edit['insert'], firstStop = 1): string {
  let stop = firstStop;
  return insert
    .map((piece) =>
      typeof piece === 'string' ? escapeSnippet(piece) : `\${${stop++}:${escapeSnippet(plainText([piece]))}}`,
    )
    .join('');
}

const withBreaks = (insert: Edit['insert'], eol: string): Edit['insert'] =>
  insert.map((piece) => (typeof piece === 'string' ? piece.replace(/\r\n|\n/g, eol) : piece));

/** LSP edits for one fix, in the order of the file; snippet edits where there are holes and `snippets` is true. */
export function toEdits(lines: Lines, edits: readonly Edit[], snippets: boolean): (TextEdit | SnippetTextEdit)[] {
  const eol = lineBreakOf(lines.getText());
  let stop = 1;
  return edits
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((edit) => {
      const range = toRange(lines, edit.span);
      const insert = withBreaks(edit.insert, eol);
      const holes = insert.filter((piece) => typeof piece !== 'string').length;
      if (!snippets || holes === 0) return { range, newText: plainText(insert) };
      const snippet = { kind: 'snippet' as const, value: snippetText(insert, stop) };
      stop += holes;
      return { range, snippet };
    });
}
