import {
  type CancellationToken,
  CancellationTokenSource,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Range,
} from 'vscode-languageserver';
import type { Cause, Feature, Session } from './feature.ts';
import { answerWorkspaceDiagnostics } from './portfolio/workspaceDiagnostics.ts';
import { type DiagnosticData, SOURCE, toDiagnostics } from './toDiagnostics.ts';

const isSameRange = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;

/** True of two diagnostics of one finding in which nothing has changed; the rule and its page are the finding's. */
function saysTheSame(a: Diagnostic, b: Diagnostic): boolean {
  const [related, others] = [a.relatedInformation ?? [], b.relatedInformation ?? []];
  return (
    (a.data as DiagnosticData).key === (b.data as DiagnosticData).key &&
    a.message === b.message &&
    a.severity === b.severity &&
    isSameRange(a.range, b.range) &&
    related.length === others.length &&
    related.every(
      ({ message, location }, n) =>
        message === others[n]!.message && isSameRange(location.range, others[n]!.location.range),
    )
  );
}

/** Names what a list of diagnostics says, so that a client that has it already is spared the list. */
function createResultIds() {
  const last = new Map<string, { readonly items: readonly Diagnostic[]; readonly id: string }>();
  let count = 0;
  return {
    of(uri: string, items: readonly Diagnostic[]): string {
      const known = last.get(uri);
      if (known?.items.length === items.length && items.every((item, n) => saysTheSame(item, known.items[n]!)))
        return known.id;
      const id = String(++count);
      last.set(uri, { items, id });
      return id;
    },
    forget: (uri: string) => last.delete(uri),
  };
}

const EMPTY: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

function pull(session: Session): void {
  const { connection } = session;
  const resultIds = createResultIds();
  connection.languages.diagnostics.on(
    session.answer(EMPTY, async ({ textDocument: { uri }, previousResultId }, token: CancellationToken) => {
      const view = await session.firstView(uri, token);
      if (!view) return EMPTY;
      const items = toDiagnostics(view, session);
      const resultId = resultIds.of(uri, items);
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
  session.onChange((uri, cause) => {
    if (cause === 'close') resultIds.forget(uri);
    const unasked = cause === 'pause' || cause === 'settings' || cause === 'whole';
    if (unasked && session.client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(session.log);
  });
}

function push(session: Session): void {
  const { connection, host } = session;
  const newest = new Map<string, number>();
  let turn = 0;
  const publish = async (uri: string) => {
    const mine = ++turn;
    newest.set(uri, mine);
    // Several edits that arrive together are answered once.
    await host.nextTask();
    if (newest.get(uri) !== mine) return;
    const view = await session.view(uri, new CancellationTokenSource().token);
    if (!view || newest.get(uri) !== mine) return;
    await connection.sendDiagnostics({ uri, version: view.version, diagnostics: toDiagnostics(view, session) });
  };
  session.onChange((uri: string, cause: Cause) => {
    if (cause === 'close') {
      newest.delete(uri);
      connection.sendDiagnostics({ uri, diagnostics: [] }).catch(session.log);
    } else publish(uri).catch(session.log);
  });
}

/** Pulled by the clients that can, pushed to the others, never both. */
export const diagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: true } }
      : {},
  register(session) {
    if (!session.client.pullsDiagnostics) return push(session);
    pull(session);
    answerWorkspaceDiagnostics(session);
  },
};
