import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Lines, linesOf, toPosition, toRange, toSpan } from '../convert.ts';
import type { Change } from './calm.ts';

type TextChange = Change & { readonly text: string };

/** A version of a text, and the replacements that led to it: each in offsets of the text that those before it left. */
export interface Edited {
  readonly lines: Lines;
  readonly changes: readonly Change[];
}

/**
 * Applies the changes of one notification in their order. Changes that go from the end of the text to its start, the
 * order in which VS Code sends "Replace All", take one pass over the text; from the first one that does not on, each
 * takes a copy of it.
 */
export function applyChanges(
  old: Lines,
  events: readonly TextDocumentContentChangeEvent[],
  uri: string,
  version: number,
): Edited {
  const text = old.getText();
  /** Up to here the old text stands; what comes behind stands in `pieces`, last piece first. */
  let limit = text.length;
  const pieces: string[] = [];
  const changes: Change[] = [];
  const joined = () => linesOf(uri, version, text.slice(0, limit) + pieces.toReversed().join(''));
  /** The text so far, where a change has come out of order. */
  let draft: Lines | undefined;
  for (const event of events) {
    if (!draft && pieces.length > 0 && !liesBefore(event, old, limit)) draft = joined();
    const change = toChange(draft ?? old, event);
    const { span, length } = change;
    if (length === 0 && span.start === span.end) continue;
    changes.push(change);
    if (draft) {
      const whole = !('range' in event && event.range);
      TextDocument.update(
        draft,
        [whole ? { text: event.text } : { range: toRange(draft, span), text: event.text }],
        version,
      );
    } else {
      pieces.push(text.slice(span.end, limit), change.text);
      limit = span.start;
    }
  }
  return { lines: draft ?? joined(), changes };
}

/** True where a change has the same place in `lines` as in the text whose part behind `limit` has changed. */
function liesBefore(event: TextDocumentContentChangeEvent, lines: Lines, limit: number): boolean {
  if (!('range' in event) || !event.range) return false;
  // A carriage return there may be half of a line break by now.
  if (lines.getText()[limit - 1] === '\r') return false;
  const end = toPosition(lines, limit);
  const before = ({ line, character }: Position) =>
    line < end.line || (line === end.line && character <= end.character);
  return before(event.range.start) && before(event.range.end);
}

/** A change without a range replaces all: reduced to what differs, so that what stayed is recognised. */
function toChange(lines: Lines, event: TextDocumentContentChangeEvent): TextChange {
  const { text } = event;
  if ('range' in event && event.range) return { span: toSpan(lines, event.range), text, length: text.length };
  const old = lines.getText();
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old.charCodeAt(head) === text.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail))
    tail++;
  const inserted = text.slice(head, text.length - tail);
  return { span: { start: head, end: old.length - tail }, text: inserted, length: inserted.length };
}
