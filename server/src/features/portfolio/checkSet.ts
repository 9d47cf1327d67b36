import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import { addCounts, countFindings } from '../../model/counts.ts';
import type { CheckSetParams, CheckSetResult } from '../../protocol.ts';
import type { Session } from '../feature.ts';
import { createShowOnce } from './showOnce.ts';
import { type Reading, storyStore } from './store.ts';

/** Files between two words on how far the work is. */
const STEP = 10;

/** Reads and checks every story anew, shows what it finds in those that are not open, and says how far it is. Cancelling the request or the progress ends the work. */
export async function checkSet(
  session: Session,
  params: CheckSetParams,
  token: CancellationToken,
): Promise<CheckSetResult> {
  const store = storyStore(session);
  const stop = new CancellationTokenSource();
  const progress = await progressOf(session, params);
  const listening = [token, progress?.token].map((one) => one?.onCancellationRequested(() => stop.cancel()));
  if (token.isCancellationRequested) stop.cancel();
  progress?.begin('Checking all stories', 0, undefined, true);
  const reading: Reading = (done, all) => {
    if (done % STEP === 0) progress?.report(Math.floor((done / all) * 100), `${done} of ${all}`);
  };
  try {
    store.keepDiagnostics();
    store.forgetAll();
    const records = await store.settle(stop.token, reading);
    await showOnce(session).show(records);
    const stories = records.flatMap((record) => record.stories);
    const findings = stories.reduce((sum, story) => addCounts(sum, story.findings), countFindings([]));
    return { checked: stories.length, findings };
  } finally {
    progress?.done();
    for (const one of listening) one?.dispose();
    stop.dispose();
  }
}

const shows = new WeakMap<Session, ReturnType<typeof createShowOnce>>();

function showOnce(session: Session): ReturnType<typeof createShowOnce> {
  const show = shows.get(session) ?? createShowOnce(session);
  shows.set(session, show);
  return show;
}

/** Where the client shows the progress: as its request says, or where it lets the server begin one. */
async function progressOf({ connection, client }: Session, { workDoneToken }: CheckSetParams) {
  if (workDoneToken !== undefined) {
    const reporter = connection.window.attachWorkDoneProgress(workDoneToken);
    return Object.assign(reporter, { token: undefined });
  }
  return client.workDoneProgress ? connection.window.createWorkDoneProgress() : undefined;
}
