import { type CancellationToken, FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { FindStoriesResult } from '../../server/src/protocol.ts';
import { STORY_PATTERN } from './storyDocuments.ts';

/** Schemes that VS Code searches itself; on any other it finds files only where somebody provides a search. */
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote']);
/** Folders that hold other people's files. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);
/** A virtual file system may answer over a network: a walk through more folders than these would not end in time. */
const FOLDERS_WALKED = 500;

/** Walks a folder, breadth first. A folder that cannot be read holds no stories. */
async function walk(root: Uri, token: CancellationToken): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  const folders = [root];
  for (let at = 0; at < folders.length && at < FOLDERS_WALKED && !token.isCancellationRequested; at++) {
    const folder = folders[at]!;
    const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
    for (const [name, type] of entries) {
      if (type === FileType.Directory && !SKIPPED.has(name)) folders.push(Uri.joinPath(folder, name));
      if ((type & FileType.File) !== 0 && name.endsWith('.star.md')) found.push(Uri.joinPath(folder, name));
    }
  }
  return found;
}

async function storiesIn(folder: WorkspaceFolder, token: CancellationToken): Promise<readonly Uri[]> {
  const pattern = new RelativePattern(folder, STORY_PATTERN);
  const found = await workspace.findFiles(pattern, undefined, undefined, token);
  return found.length > 0 || SEARCHED.has(folder.uri.scheme) ? found : walk(folder.uri, token);
}

/** The addresses of all stories in the workspace, on whatever file system its folders lie. */
export async function findStories(token: CancellationToken): Promise<FindStoriesResult> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map((folder) => storiesIn(folder, token)));
  return [...new Set(found.flat().map(String))].sort();
}
