import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  window,
  workspace,
} from 'vscode';
import { findings } from './editor.ts';
import { test } from './runner.ts';

const SCHEME = 'shelf';

/** A file system with one folder of files that exist nowhere but here. */
function shelf(files: ReadonlyMap<string, string>): FileSystemProvider {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const content = (uri: Uri): Uint8Array => {
    const text = files.get(uri.path);
    if (text === undefined) throw FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  };
  const refuse = (): never => {
    throw FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => {}),
    stat: (uri) =>
      uri.path === '/'
        ? { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: FileType.File, ctime: 0, mtime: 0, size: content(uri).length },
    readDirectory: () => [...files.keys()].map((path) => [path.slice(1), FileType.File]),
    readFile: content,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}

test('a story on a virtual file system is checked', async () => {
  const files = new Map([['/story.star.md', '## Action\n\nWe moved the export to a queue.\n']]);
  const registration = workspace.registerFileSystemProvider(SCHEME, shelf(files), { isCaseSensitive: true });
  try {
    const document = await workspace.openTextDocument(Uri.parse(`${SCHEME}:/story.star.md`));
    await window.showTextDocument(document);
    await findings(document, (rules) => rules.includes('we-in-action'));
  } finally {
    registration.dispose();
  }
});
