/**
 * Stands in for the modules `vscode` and `vscode-languageclient` outside VS Code: it records what the client registers
 * and answers nothing. What the client draws and asks is tried in a real VS Code by test/vscode.
 */
import { registerHooks } from 'node:module';

const standsFor: readonly string[] = ['vscode', 'vscode-languageclient'];

registerHooks({
  resolve: (specifier, context, next) =>
    standsFor.includes(specifier) ? { url: import.meta.url, shortCircuit: true } : next(specifier, context),
});

interface Disposes {
  readonly dispose: () => void;
}
const nothing: Disposes = { dispose: () => {} };
const never = () => nothing;

export const registered = new Set<string>();
export const opened = new Set<(document: unknown) => void>();

export class EventEmitter {
  readonly event = never;
  fire(): void {}
  dispose(): void {}
}
export const Disposable = {
  from: (...all: readonly Disposes[]) => ({
    dispose: () => {
      for (const one of all) one.dispose();
    },
  }),
};
export class DataTransferItem {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}
export class Position {}
export class Range {
  readonly words: string;
  constructor(...positions: readonly number[]) {
    this.words = positions.join(' ');
  }
}
export class RelativePattern {}
export class SnippetString {}
export class ThemeColor {}
export class ThemeIcon {}
export class TreeItem {}
export class WorkspaceEdit {
  readonly edits: string[] = [];
  replace(uri: unknown, range: Range, text: string): void {
    this.edits.push(`${uri} ${range.words} ${text}`);
  }
}
export class CancellationTokenSource {
  readonly token = { isCancellationRequested: false };
  cancel(): void {
    this.token.isCancellationRequested = true;
  }
  dispose(): void {}
}
export const State = { Stopped: 1, Running: 2, Starting: 3, StartFailed: 4 };
export const WorkDoneProgress = { type: 'workDoneProgress' };
export const CloseAction = { DoNotRestart: 1, Restart: 2 };
export const ErrorAction = { Continue: 1, Shutdown: 2 };
export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
export const FilePermission = { Readonly: 1 };
export const FileType = { Unknown: 0, File: 1, Directory: 2 };
export const FileSystemError = class extends Error {};
export const LanguageStatusSeverity = { Information: 0, Warning: 1, Error: 2 };
export const ProgressLocation = { Notification: 15 };
export const QuickPickItemKind = { Separator: -1, Default: 0 };
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
export const Uri = {
  parse: (value: string) => ({ path: value, toString: () => value }),
  joinPath: (base: unknown, name: string) => ({ toString: () => `${base}/${name}` }),
};

export const commands = {
  registerCommand: (id: string) => {
    if (registered.has(id)) throw new Error(`${id} is registered twice`);
    registered.add(id);
    return { dispose: () => registered.delete(id) };
  },
  executeCommand: () => Promise.resolve(),
};
export const languages = {
  createLanguageStatusItem: (id: string) => ({ id, ...nothing }),
  match: (selector: { readonly pattern: string }, document: { readonly fileName: string }) =>
    selector.pattern === '**/*.star.md' && document.fileName.endsWith('.star.md') ? 10 : 0,
};
export const window = {
  activeTextEditor: undefined,
  createOutputChannel: () => ({ ...nothing, error: () => {}, debug: () => {} }),
  showErrorMessage: () => Promise.resolve(undefined),
  onDidChangeActiveTextEditor: never,
  onDidChangeTextEditorSelection: never,
  onDidChangeVisibleTextEditors: never,
  registerWebviewViewProvider: never,
  createTreeView: () => ({ ...nothing, visible: false, onDidChangeVisibility: never }),
};
export const workspace = {
  textDocuments: [] as readonly unknown[],
  workspaceFolders: undefined as readonly { readonly uri: { readonly scheme: string } }[] | undefined,
  fs: { isWritableFileSystem: (scheme: string) => (scheme === 'file' ? true : scheme === 'git' ? false : undefined) },
  getConfiguration: () => ({ get: (_key: string, fallback: unknown) => fallback }),
  onDidChangeConfiguration: never,
  onDidCloseTextDocument: never,
  onDidOpenTextDocument: (listener: (document: unknown) => void) => {
    opened.add(listener);
    return { dispose: () => opened.delete(listener) };
  },
  registerFileSystemProvider: never,
};
