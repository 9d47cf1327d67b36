import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ProjectProblem } from '../../analysis/projectFile.ts';
import { PROJECT_FILE } from '../../analysis/settings.ts';
import { linesOf, toRange } from '../convert.ts';

/**
 * Where the project file of a story may lie, nearest first: in the story's folder and above it, up to the workspace
 * folder. A story outside every workspace folder has only its own. None for a story that is not saved yet.
 */
export function projectFileCandidates(uri: string, folders: readonly string[]): readonly string[] {
  const path = pathOf(uri);
  const root = folderOf(path, folders);
  const candidates: string[] = [];
  let folder = parent(path);
  while (folder !== undefined) {
    candidates.push(`${folder}/${PROJECT_FILE}`);
    if (root === undefined || folder.length <= root.length) break;
    folder = parent(folder);
  }
  return candidates;
}

/** True for a file in a workspace folder: what happens to it there is told to the server. */
export const isWatched = (uri: string, folders: readonly string[]): boolean =>
  folderOf(pathOf(uri), folders) !== undefined;

const pathOf = (uri: string): string => uri.replace(/[?#].*$/s, '');

/** The innermost workspace folder around a path, without a slash behind it. */
const folderOf = (path: string, folders: readonly string[]): string | undefined =>
  folders
    .map((folder) => folder.replace(/\/+$/, ''))
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];

/** The folder of a hierarchical uri: what stands before the last slash of its path. */
function parent(uri: string): string | undefined {
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(uri)?.[0].length;
  const slash = uri.lastIndexOf('/');
  return path === undefined || slash < path ? undefined : uri.slice(0, slash);
}

/** The problems of a project file as an editor shows them. */
export function diagnoseProjectFile(uri: string, text: string, problems: readonly ProjectProblem[]): Diagnostic[] {
  const lines = linesOf(uri, 0, text);
  return problems.map((problem) => ({
    range: toRange(lines, problem.span),
    severity: DiagnosticSeverity.Warning,
    source: 'star',
    message: problem.message,
  }));
}
