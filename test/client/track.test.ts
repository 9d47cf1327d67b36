import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CancellationToken, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CheckSetRequest } from '../../server/src/protocol.ts';
import './vscode.ts';

const { storyServer } = await import('../../client/src/languageClient.ts');

type Report = { readonly kind: string; readonly message?: string; readonly percentage?: number };

/** A server that tells its progress in these reports, and a client that has asked it. */
async function track(reports: readonly Report[]) {
  const listening = new Map<string, (report: Report) => void>();
  const listen = () => ({ dispose: () => {} });
  const client = {
    start: async () => {},
    onDidChangeState: listen,
    onRequest: listen,
    onNotification: listen,
    onProgress: (_type: unknown, token: string, handler: (report: Report) => void) => {
      listening.set(token, handler);
      return { dispose: () => listening.delete(token) };
    },
    sendRequest: async (method: string, { workDoneToken }: { readonly workDoneToken: string }) => {
      for (const report of reports) listening.get(workDoneToken)!(report);
      return method;
    },
  };
  const server = storyServer({} as ExtensionContext, async () => client as unknown as BaseLanguageClient);
  const steps: unknown[] = [];
  const progress = { report: (step: unknown) => steps.push(step) };
  const answer = await server.track(CheckSetRequest, progress, { isCancellationRequested: false } as CancellationToken);
  return { answer, steps, listening };
}

test('progress of the server becomes steps of the notification, each by what it adds', async () => {
  const { answer, steps, listening } = await track([
    { kind: 'begin', percentage: 0 },
    { kind: 'report', message: '5 of 20', percentage: 25 },
    { kind: 'report', message: '6 of 20' },
    { kind: 'report', percentage: 100 },
    { kind: 'end', message: 'done' },
  ]);
  assert.equal(answer, CheckSetRequest);
  assert.deepEqual(steps, [
    { increment: 0 },
    { message: '5 of 20', increment: 25 },
    { message: '6 of 20', increment: 0 },
    { increment: 75 },
  ]);
  // After the answer nobody listens any more.
  assert.equal(listening.size, 0);
});
