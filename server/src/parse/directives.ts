import { type Span, shift } from '../model/span.ts';
import type { Directive } from '../model/story.ts';

const DIRECTIVE = /^<!--\s*star-(disable-next-line|disable|enable)(?=[\s,:]|-->|$)/;
const ID = /[^\s,:]+/g;

/** Reads a comment as a silencing directive; undefined for any other comment. Spans count from the comment's text. */
export function readDirective(comment: string): Directive | undefined {
  const head = DIRECTIVE.exec(comment);
  if (!head) return undefined;
  const end = comment.endsWith('-->') ? comment.length - 3 : comment.length;
  const colon = comment.indexOf(':', head[0].length);
  const idsEnd = colon >= 0 && colon < end ? colon : end;
  const ids: { id: string; span: Span }[] = [];
  for (const match of comment.slice(head[0].length, idsEnd).matchAll(ID)) {
    const start = head[0].length + match.index;
    ids.push({ id: match[0], span: { start, end: start + match[0].length } });
  }
  const reason = idsEnd < end ? comment.slice(idsEnd + 1, end).trim() : '';
  return {
    kind: head[1] as Directive['kind'],
    span: { start: 0, end: comment.length },
    ids,
    reason: reason === '' ? undefined : reason,
  };
}

/** The same directive `by` code units further on. */
export const shiftDirective = (directive: Directive, by: number): Directive => ({
  ...directive,
  span: shift(directive.span, by),
  ids: directive.ids.map(({ id, span }) => ({ id, span: shift(span, by) })),
});
