import {
  type CodeLens,
  commands,
  type Diagnostic,
  type Disposable,
  type Event,
  languages,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { assert } from './runner.ts';

/** How long an editor may take on a slow machine before a person would call it broken. */
const PATIENCE_MS = 15_000;

/** Gives what `read` finds, now or after one of the events. Fails with `what` where it does not come. */
export function until<T>(event: Event<unknown>, read: () => T | undefined, what: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const listeners: Disposable[] = [];
    const limit = setTimeout(() => end(() => reject(new Error(`waited in vain for ${what()}`))), PATIENCE_MS);
    const end = (settle: () => void): void => {
      clearTimeout(limit);
      for (const listener of listeners) listener.dispose();
      settle();
    };
    const look = (): void => {
      const found = read();
      if (found !== undefined) end(() => resolve(found));
    };
    listeners.push(event(look));
    look();
  });
}

/** The address of a file in the first folder of the workspace. */
export function inWorkspace(file: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert(folder, 'no folder is open');
  return Uri.joinPath(folder.uri, file);
}

export async function openFile(file: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(inWorkspace(file));
  await window.showTextDocument(document);
  return document;
}

/** A document that is on no disk, shown in the editor. */
export async function openUntitled(name: string, text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(Uri.from({ scheme: 'untitled', path: name }));
  const editor = await window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(document.positionAt(0), text));
  return document;
}

export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

const ours = (document: TextDocument): readonly Diagnostic[] =>
  languages.getDiagnostics(document.uri).filter(({ source }) => source === 'star');

/** The findings of a document in the order of the text, as soon as they are as `wanted`. */
export function findings(
  document: TextDocument,
  wanted: (rules: readonly string[]) => boolean,
): Promise<readonly Diagnostic[]> {
  const sorted = (): readonly Diagnostic[] =>
    [...ours(document)].sort((a, b) => a.range.start.compareTo(b.range.start));
  return until(
    languages.onDidChangeDiagnostics,
    () => (wanted(sorted().map(ruleOf)) ? sorted() : undefined),
    () => `other findings than ${JSON.stringify(sorted().map(ruleOf))}`,
  );
}

/** Where a piece of text stands for the first time. */
export function rangeOf(document: TextDocument, piece: string): Range {
  const at = document.getText().indexOf(piece);
  assert(at >= 0, `the document does not hold ${JSON.stringify(piece)}`);
  return new Range(document.positionAt(at), document.positionAt(at + piece.length));
}

/** What the lenses over a document say, once the server has told. */
export async function lensTitles(document: TextDocument): Promise<readonly string[]> {
  const lenses = await commands.executeCommand<readonly CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
  return lenses.map(({ command }) => command?.title ?? '');
}
