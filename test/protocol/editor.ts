import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export const SERVER = fileURLToPath(new URL('../../server/src/main.node.ts', import.meta.url));

export const URI = 'file:///stories/a.star.md';

/** What a recent VS Code says of itself, as far as the server looks. */
export const PULLING: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    completion: { completionItem: { snippetSupport: true } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { dynamicRegistration: true, didDelete: true, didRename: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceFolders: true,
  },
};

/** What an old Neovim or Emacs says: no pull, no snippets, no registration, no configuration request. */
export const PUSHED: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: false },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix'] } } },
    hover: { contentFormat: ['plaintext'] },
  },
  workspace: {},
};

export interface Setup {
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  /** The answer to `workspace/configuration`; may be changed while the server runs. */
  readonly settings?: Record<string, unknown>;
  readonly folders?: readonly string[];
  /** The answers to `starStories/readFile`, by uri, and to `starStories/findStories`. */
  readonly files?: Map<string, string>;
  /** Arguments to Node itself. */
  readonly execArgv?: readonly string[];
}

/** A test's end of the wire: a real server process, and what it has said. */
export interface Editor {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  /** What the server has written to standard error so far. */
  readonly stderr: () => string;
  readonly initialized: InitializeResult;
  settings: Record<string, unknown>;
  /** Every notification and request of the server so far, by method. */
  readonly heard: (method: string) => readonly unknown[];
  /** The next time the server says this and `fits`. What it has said before counts when it was not waited for yet. */
  readonly next: <T>(method: string, fits?: (params: T) => boolean) => Promise<T>;
  readonly open: (text: string, uri?: string) => Promise<void>;
  readonly type: (range: Range, text: string, version: number, uri?: string) => Promise<void>;
  readonly pull: (uri?: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  readonly pullItems: (uri?: string) => Promise<Diagnostic[]>;
  readonly pushed: (uri?: string, fits?: (items: Diagnostic[]) => boolean) => Promise<Diagnostic[]>;
  readonly request: <T>(method: string, params: unknown) => Promise<T>;
  readonly notify: (method: string, params: unknown) => Promise<void>;
  /** Ends the server as the protocol says, and gives its exit code. */
  readonly close: () => Promise<number | null>;
}

interface Said {
  readonly method: string;
  readonly params: unknown;
  taken: boolean;
}

/** Starts a server for one test, and ends it with the test whatever comes. */
export async function startEditor(t: TestContext, setup: Setup = {}): Promise<Editor> {
  const child = spawn(process.execPath, [...(setup.execArgv ?? []), SERVER, '--stdio'], { stdio: 'pipe' });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  t.after(() => child.kill());
  let stderr = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const said: Said[] = [];
  const waiting = new Set<() => void>();
  const hear = (method: string, params: unknown) => {
    said.push({ method, params, taken: false });
    for (const look of [...waiting]) look();
  };
  const editor = {
    settings: setup.settings ?? {},
  };
  connection.onNotification((method, params) => hear(method, params));
  connection.onUnhandledProgress((params) => hear('$/progress', params));
  connection.onRequest((method, params) => {
    hear(method, params);
    if (method === 'workspace/configuration') return [editor.settings];
    if (method === 'starStories/readFile') {
      const text = setup.files?.get((params as { uri: string }).uri);
      return text === undefined ? null : { text };
    }
    if (method === 'starStories/findStories') return [...(setup.files?.keys() ?? [])];
    return null;
  });
  connection.onError(() => undefined);
  connection.listen();

  const next = <T>(method: string, fits: (params: T) => boolean = () => true): Promise<T> =>
    new Promise((resolve) => {
      const look = () => {
        const found = said.find((one) => !one.taken && one.method === method && fits(one.params as T));
        if (!found) return;
        found.taken = true;
        waiting.delete(look);
        resolve(found.params as T);
      };
      waiting.add(look);
      look();
    });

  const params: InitializeParams = {
    processId: process.pid,
    rootUri: null,
    capabilities: setup.capabilities ?? PULLING,
    initializationOptions: setup.options,
    workspaceFolders: setup.folders?.map((uri) => ({ uri, name: uri })) ?? null,
  };
  const initialized = await connection.sendRequest<InitializeResult>('initialize', params);
  await connection.sendNotification('initialized', {});

  const pull = (uri = URI, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

  return Object.assign(editor, {
    connection,
    process: child,
    stderr: () => stderr,
    initialized,
    heard: (method: string) => said.filter((one) => one.method === method).map((one) => one.params),
    next,
    open: (text: string, uri = URI) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      }),
    type: (range: Range, text: string, version: number, uri = URI) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      }),
    pull,
    async pullItems(uri = URI) {
      const report = await pull(uri);
      if (report.kind !== 'full') throw new Error('the report is not full');
      return report.items;
    },
    async pushed(uri = URI, fits: (items: Diagnostic[]) => boolean = () => true) {
      const { diagnostics } = await next<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        (one) => one.uri === uri && fits(one.diagnostics),
      );
      return diagnostics;
    },
    request: <T>(method: string, request: unknown) => connection.sendRequest<T>(method, request),
    notify: (method: string, notification: unknown) => connection.sendNotification(method, notification),
    async close() {
      const ended = once(child, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [code] = await ended;
      connection.dispose();
      return code;
    },
  });
}
