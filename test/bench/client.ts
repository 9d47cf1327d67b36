import { type ChildProcess, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { NODE_FLAGS } from '../../client/src/nodeFlags.ts';

export const URI = 'file:///bench/story.star.md';

/** A server process with one story open, driven as an editor that pulls diagnostics would. */
export interface Session {
  /** Sends one inserted character and waits for the diagnostics of that version. */
  type(line: number, character: number, letter: string): Promise<void>;
  /** Takes characters out again. */
  erase(line: number, character: number, count: number): Promise<void>;
  /** Sends one inserted character and waits for nothing. */
  insert(line: number, character: number, letter: string): Promise<void>;
  request<R>(method: string, params: unknown): Promise<R>;
  readonly pid: number;
  end(): Promise<void>;
}

/** Which story is open, and the workspace it is in. */
interface Place {
  readonly uri: string;
  readonly folder?: string;
}

/** Starts a server as the extension does, opens a story and waits for its first diagnostics. */
export async function startSession(program: string, text: string, place: Place = { uri: URI }): Promise<Session> {
  const { uri, folder } = place;
  const child = spawn(process.execPath, [...NODE_FLAGS, program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('workspace/codeLens/refresh', () => null);
  connection.onRequest('workspace/semanticTokens/refresh', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'bench' }],
    capabilities: {
      textDocument: { diagnostic: { dynamicRegistration: false } },
      workspace: {
        configuration: true,
        diagnostics: { refreshSupport: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
    },
  });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri, languageId: 'markdown', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  let previousResultId: string | undefined;
  const pull = async () => {
    const params = { textDocument: { uri }, previousResultId };
    const report = await connection.sendRequest<{ resultId?: string }>('textDocument/diagnostic', params);
    previousResultId = report.resultId;
  };
  await pull();
  let version = 1;
  const send = async (line: number, from: number, to: number, letters: string) => {
    version++;
    const range = { start: { line, character: from }, end: { line, character: to } };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: letters }],
    });
  };
  const change = async (line: number, from: number, to: number, letters: string) => {
    await send(line, from, to, letters);
    await pull();
  };
  return {
    type: (line, character, letter) => change(line, character, character, letter),
    erase: (line, character, count) => change(line, character, character + count, ''),
    insert: (line, character, letter) => send(line, character, character, letter),
    request: (method, params) => connection.sendRequest(method, params),
    pid: child.pid!,
    end: () => stop(child, connection),
  };
}

async function stop(child: ChildProcess, connection: MessageConnection): Promise<void> {
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await exited;
  connection.dispose();
}
