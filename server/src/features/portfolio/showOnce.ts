import { CancellationTokenSource } from 'vscode-languageserver';
import type { Session } from '../feature.ts';
import { type StoryRecord, storyStore } from './store.ts';

/**
 * Shows the findings of the files that are not open, after a check of the whole set, and keeps them true: a file that
 * changes shows what it is now, and one that opens or goes shows nothing from here. It has to be pushed, because nobody
 * pulls what is not open, unless the client pulls the whole workspace anyway.
 */
export function createShowOnce(session: Session): {
  readonly show: (records: readonly StoryRecord[]) => Promise<void>;
} {
  const store = storyStore(session);
  const never = new CancellationTokenSource().token;
  /** The state of each file that is shown. */
  const shown = new Map<string, string>();
  let isOn = false;
  const send = (uri: string, diagnostics: StoryRecord['diagnostics'] = []) =>
    session.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });

  async function show(records: readonly StoryRecord[]): Promise<void> {
    const isPulled = session.client.pullsDiagnostics && (await store.settings()).workspaceDiagnostics;
    const closed = new Map(isPulled ? [] : records.filter(({ isOpen }) => !isOpen).map((one) => [one.uri, one]));
    for (const uri of [...shown.keys()]) {
      if (closed.has(uri)) continue;
      shown.delete(uri);
      // A client that is pushed to has already got what its open file says.
      if (session.client.pullsDiagnostics || !session.isOpen(uri)) await send(uri);
    }
    for (const { uri, resultId, diagnostics = [] } of closed.values()) {
      if (shown.get(uri) === resultId || (diagnostics.length === 0 && !shown.has(uri))) continue;
      shown.set(uri, resultId);
      await send(uri, diagnostics);
    }
  }

  store.onChange(() => {
    if (isOn) store.settle(never).then(show).catch(session.log);
  });
  return {
    show(records) {
      isOn = true;
      return show(records);
    },
  };
}
