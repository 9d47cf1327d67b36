import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { cancelled, type Session } from '../feature.ts';
import { type StoryRecord, storyStore } from './store.ts';

/**
 * Answers with the findings of the files that are not open, and only when some have changed: a client asks again after
 * each answer, so a request without news is held. Nothing is read while the setting is off.
 */
export function answerWorkspaceDiagnostics(session: Session): void {
  const store = storyStore(session);
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const one of [...waiting]) one();
  };
  store.onChange(wake);
  session.workspace.onChange(wake);

  const change = (token: CancellationToken): Promise<void> =>
    new Promise((resolve) => {
      const go = () => {
        waiting.delete(go);
        listening.dispose();
        resolve();
      };
      const listening = token.onCancellationRequested(go);
      waiting.add(go);
    });

  async function records(token: CancellationToken): Promise<readonly StoryRecord[]> {
    if (!(await store.settings()).workspaceDiagnostics) return [];
    store.keepDiagnostics();
    return store.settle(token);
  }

  async function answer(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    for (;;) {
      // Whatever changes from here on ends the wait below.
      const changed = change(token);
      const items = newsOf(await records(token), new Map(previousResultIds.map(({ uri, value }) => [uri, value])));
      if (token.isCancellationRequested) throw cancelled();
      if (items.length > 0) return { items };
      await changed;
    }
  }
  session.connection.languages.diagnostics.onWorkspace(session.answer({ items: [] }, answer));
}

/** What a client does not know yet. Of an open file it asks by itself; a file that is gone has no findings. */
function newsOf(
  records: readonly StoryRecord[],
  known: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport[] {
  const report = (
    uri: string,
    items: StoryRecord['diagnostics'],
    resultId?: string,
  ): WorkspaceDocumentDiagnosticReport => ({
    kind: DocumentDiagnosticReportKind.Full,
    uri,
    version: null,
    items: [...(items ?? [])],
    ...(resultId !== undefined && { resultId }),
  });
  const uris = new Set(records.map(({ uri }) => uri));
  return [
    ...records
      .filter(({ uri, isOpen, diagnostics, resultId }) => {
        if (isOpen || known.get(uri) === resultId) return false;
        return known.has(uri) || (diagnostics ?? []).length > 0;
      })
      .map(({ uri, diagnostics, resultId }) => report(uri, diagnostics, resultId)),
    ...[...known.keys()].filter((uri) => !uris.has(uri)).map((uri) => report(uri, [])),
  ];
}
