import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensEdit,
} from 'vscode-languageserver';
import { overlaps, type Span } from '../model/span.ts';
import type { Client } from './client.ts';
import { toRange, toSpan } from './convert.ts';
import type { Feature, Session, View } from './feature.ts';
import { sentencesOf } from './figures.ts';
import { numbersIn, phrasesIn, teamIn } from './signals.ts';

/** Our own types, so that a theme can colour them; package.json names the standard types they fall back to. */
const TYPES = ['starQuantity', 'starTeam', 'starPhrase'] as const;
type TokenType = (typeof TYPES)[number];

interface Token {
  readonly span: Span;
  readonly type: TokenType;
}

/** The signals of a file in order, none inside another: a phrase yields to the number in it. */
function tokensOf({ analysis: { file } }: View, within: Span | undefined): readonly Token[] {
  const sentences = file.stories.flatMap(sentencesOf).filter((sentence) => !within || overlaps(sentence, within));
  const token =
    (type: TokenType) =>
    ({ span }: { readonly span: Span }) => ({ span, type });
  const all: Token[] = [
    ...numbersIn(sentences).map(token('starQuantity')),
    ...teamIn(sentences).map(token('starTeam')),
    ...phrasesIn(sentences).map(token('starPhrase')),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: Token[] = [];
  for (const next of all) {
    const last = kept.at(-1);
    if (next.span.end > next.span.start && (!last || last.span.end <= next.span.start)) kept.push(next);
  }
  return kept;
}

/** The protocol's five numbers a token. A token over several lines is one a line where the editor wants it so. */
export function encodeTokens(view: View, client: Client, within?: Span): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  const push = (span: Span, type: TokenType) => {
    const { start } = toRange(view.lines, span);
    data.push(start.line - line, start.line === line ? start.character - character : start.character);
    data.push(span.end - span.start, TYPES.indexOf(type), 0);
    ({ line, character } = start);
  };
  const { text } = view.analysis.file;
  for (const { span, type } of tokensOf(view, within)) {
    const written = text.slice(span.start, span.end);
    if (client.tokensOverLines || !/[\r\n]/.test(written)) push(span, type);
    else {
      for (const part of written.matchAll(/[^\s>][^\r\n]*/g)) {
        const start = span.start + part.index;
        push({ start, end: start + part[0].trimEnd().length }, type);
      }
    }
  }
  return data;
}

/** The one edit that turns one list into another: what differs between their common start and end. */
export function deltaOf(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const deleteCount = before.length - head - tail;
  const data = after.slice(head, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start: head, deleteCount, data }];
}

/** Sentences that take a few milliseconds to read for the first time. */
const SLICE = 200;

/** Reads a long file in slices, so that newer messages and a cancellation are heard between them. What is read is known. */
async function readAhead(view: View, { host }: Session, token: CancellationToken): Promise<void> {
  const sentences = view.analysis.file.stories.flatMap(sentencesOf);
  for (let n = SLICE; n < sentences.length; n += SLICE) {
    const slice = sentences.slice(n - SLICE, n);
    numbersIn(slice);
    teamIn(slice);
    await host.nextTask();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  }
}

interface Params {
  readonly textDocument: { readonly uri: string };
}

export const semanticTokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TYPES], tokenModifiers: [] },
      full: { delta: true },
      range: true,
    },
  }),
  register(session) {
    const { client, connection } = session;
    const last = new Map<string, { readonly resultId: string; readonly data: number[] }>();
    let count = 0;
    const remember = (uri: string, data: number[]) => {
      const result = { resultId: String(++count), data };
      // A file may have closed while it was read.
      if (session.isOpen(uri)) last.set(uri, result);
      return result;
    };
    connection.languages.semanticTokens.on(
      session.answer<Params, SemanticTokens>({ data: [] }, async ({ textDocument: { uri } }, token) => {
        const view = await session.view(uri, token);
        if (!view) return { data: [] };
        await readAhead(view, session, token);
        return remember(uri, encodeTokens(view, client));
      }),
    );
    connection.languages.semanticTokens.onDelta(
      session.answer<Params & { readonly previousResultId: string }, SemanticTokens | SemanticTokensDelta>(
        { data: [] },
        async ({ textDocument: { uri }, previousResultId }, token) => {
          const view = await session.view(uri, token);
          if (!view) return { data: [] };
          await readAhead(view, session, token);
          const before = last.get(uri);
          const result = remember(uri, encodeTokens(view, client));
          if (before?.resultId !== previousResultId) return result;
          return { resultId: result.resultId, edits: deltaOf(before.data, result.data) };
        },
      ),
    );
    connection.languages.semanticTokens.onRange(
      session.answer<Params & { readonly range: Parameters<typeof toSpan>[1] }, SemanticTokens>(
        { data: [] },
        async ({ textDocument: { uri }, range }, token) => {
          const view = await session.view(uri, token);
          return view ? { data: encodeTokens(view, client, toSpan(view.lines, range)) } : { data: [] };
        },
      ),
    );
    session.onChange((uri, cause) => {
      if (cause === 'close') last.delete(uri);
    });
  },
};
