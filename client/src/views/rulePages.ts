import {
  type Disposable,
  EventEmitter,
  FilePermission,
  type FileStat,
  FileSystemError,
  FileType,
  Uri,
  workspace,
} from 'vscode';

const SCHEME = 'star-stories';

/**
 * Where the pages of the rules are found, `{id}` standing for the rule. A scheme of its own, because a finding's link
 * cannot carry a command, and because the extension's own folder is not a place every editor can open a file from: in
 * a browser it is a web address.
 */
export const RULE_PAGE = `${SCHEME}:/rules/{id}.md`;

export const rulePage = (id: string): Uri => Uri.parse(RULE_PAGE.replace('{id}', encodeURIComponent(id)));

const readOnly = (uri: Uri): never => {
  throw FileSystemError.NoPermissions(uri);
};

/** Serves the packaged pages under their scheme, for reading only. */
export function serveRulePages(extensionUri: Uri): Disposable {
  const nothingChanges = new EventEmitter<never[]>();
  async function read(page: Uri): Promise<Uint8Array> {
    const id = /^\/rules\/([\w-]+)\.md$/.exec(page.path)?.[1];
    if (id === undefined) throw FileSystemError.FileNotFound(page);
    return workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs', 'rules', `${id}.md`));
  }
  async function stat(page: Uri): Promise<FileStat> {
    const { length } = await read(page);
    return { type: FileType.File, ctime: 0, mtime: 0, size: length, permissions: FilePermission.Readonly };
  }
  const registration = workspace.registerFileSystemProvider(
    SCHEME,
    {
      onDidChangeFile: nothingChanges.event,
      watch: () => ({ dispose: () => {} }),
      stat,
      readFile: read,
      readDirectory: () => [],
      createDirectory: readOnly,
      writeFile: readOnly,
      delete: readOnly,
      rename: readOnly,
    },
    { isReadonly: true, isCaseSensitive: true },
  );
  return {
    dispose: () => {
      registration.dispose();
      nothingChanges.dispose();
    },
  };
}
