import {
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidDeleteFilesNotification,
  DidRenameFilesNotification,
  FileOperationPatternKind,
  type FileOperationRegistrationOptions,
  type InitializeParams,
} from 'vscode-languageserver';
import { readProjectFile } from '../../analysis/projectFile.ts';
import { PROJECT_FILE, readSettings } from '../../analysis/settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import {
  FindStoriesRequest,
  type FindStoriesResult,
  type ProjectRule,
  type ProjectRuleParams,
  ProjectRuleRequest,
  ReadFileRequest,
  type ReadFileResult,
} from '../../protocol.ts';
import type { Client } from '../client.ts';
import type { Host, Workspace } from '../feature.ts';
import { diagnoseProjectFile, isWatched, projectFileCandidates } from './projectFile.ts';

const SECTION = 'starStories';

export interface Configuration {
  /** The settings of one file: defaults, the editor's, the project's, the later over the earlier. Never rejects. */
  readonly settingsFor: (uri: string) => Promise<Settings>;
  /** Asks the client for notice of changes; `changed` is called after each. */
  readonly watch: (changed: () => void) => void;
  readonly workspace: Workspace;
}

const STORIES = '.star.md';

export function createConfiguration(
  connection: Connection,
  client: Client,
  host: Host,
  { workspaceFolders, rootUri }: InitializeParams,
  log: (error: unknown) => void,
): Configuration {
  let folders: readonly string[] = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  /** The last settings of a client that sends them instead of being asked. */
  let sent: unknown;
  const projectFiles = new Map<string, Promise<string | undefined>>();
  const diagnosed = new Map<string, string>();
  const listeners: ((what: 'settings' | 'folders') => void)[] = [];
  const tell = (what: 'settings' | 'folders') => {
    for (const listener of listeners) listener(what);
  };
  let storiesChanged: ((changed: readonly string[] | 'folder') => void) | undefined;

  async function editorSettings(uri: string): Promise<unknown> {
    if (!client.configuration) return sent;
    try {
      return await connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
    } catch (error) {
      log(error);
      return undefined;
    }
  }

  async function read(uri: string): Promise<string | undefined> {
    try {
      if (!client.options.readFile) return await host.readFile?.(uri);
      const result = await connection.sendRequest<ReadFileResult>(ReadFileRequest, { uri });
      return typeof result?.text === 'string' ? result.text : undefined;
    } catch (error) {
      log(error);
      return undefined;
    }
  }

  /** The client's word, else what the host sees; a client that fails leaves the writer no emptier a set. */
  async function find(): Promise<readonly string[]> {
    try {
      if (client.options.findStories) {
        const found = await connection.sendRequest<FindStoriesResult>(FindStoriesRequest);
        if (Array.isArray(found)) return found.filter((uri) => typeof uri === 'string');
      }
    } catch (error) {
      log(error);
    }
    const found = await Promise.all(folders.map(async (folder) => (await host.findStories?.(folder)) ?? []));
    return [...new Set(found.flat())];
  }

  /** Remembers a file for as long as a change of it would be told; one that nobody watches is read each time. */
  function textOf(uri: string): Promise<string | undefined> {
    if (!client.registersWatchers || !isWatched(uri, folders)) return read(uri);
    const known = projectFiles.get(uri);
    if (known) return known;
    const reading = read(uri);
    projectFiles.set(uri, reading);
    return reading;
  }

  /** Both kinds of clients get these pushed: the file is no document of this server, so nobody would pull them. */
  function report(uri: string, diagnostics: readonly Diagnostic[]): void {
    const content = JSON.stringify(diagnostics);
    if ((diagnosed.get(uri) ?? '[]') === content) return;
    diagnosed.set(uri, content);
    connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }).catch(log);
  }

  /** The project file of a story: the nearest one, undefined where there is none. */
  async function projectFileOf(story: string): Promise<{ readonly uri: string; readonly text: string } | undefined> {
    for (const uri of projectFileCandidates(story, folders)) {
      const text = await textOf(uri);
      if (text !== undefined) return { uri, text };
      report(uri, []);
    }
    return undefined;
  }

  async function projectSettings(story: string, base: Settings): Promise<Settings> {
    const file = await projectFileOf(story);
    if (!file) return base;
    const { settings, problems } = readProjectFile(file.text, base);
    report(file.uri, diagnoseProjectFile(file.uri, file.text, problems));
    return settings;
  }

  async function projectRule({ rule, stories }: ProjectRuleParams): Promise<ProjectRule> {
    const files = await Promise.all(stories.map(projectFileOf));
    const texts = new Map(files.flatMap((file) => (file ? [[file.uri, file.text] as const] : [])));
    return [...texts].flatMap(([file, text]) => {
      const { rules } = readProjectFile(text, DEFAULT_SETTINGS).settings;
      return Object.hasOwn(rules, rule) ? [{ file, severity: rules[rule]! }] : [];
    });
  }

  connection.onRequest(ProjectRuleRequest, (params: ProjectRuleParams) =>
    projectRule(params).catch((error: unknown): ProjectRule => {
      log(error);
      return [];
    }),
  );

  async function settingsFor(uri: string): Promise<Settings> {
    const { settings, problems } = readSettings(await editorSettings(uri));
    for (const { message } of problems) connection.console.warn(message);
    return projectSettings(uri, settings);
  }

  const register = (globPattern: string) =>
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] }).catch(log);

  const workspace: Workspace = {
    find,
    read,
    settingsFor,
    folders: () => folders,
    isWatched: client.registersWatchers,
    watch(listener) {
      storiesChanged = listener;
      if (client.registersWatchers) register(`**/*${STORIES}`);
      if (!client.registersFileOperations) return;
      connection.workspace.onDidDeleteFiles(() => listener('folder'));
      connection.workspace.onDidRenameFiles(() => listener('folder'));
      const folder: FileOperationRegistrationOptions = {
        filters: [{ pattern: { glob: '**', matches: FileOperationPatternKind.folder } }],
      };
      connection.client.register(DidDeleteFilesNotification.type, folder).catch(log);
      connection.client.register(DidRenameFilesNotification.type, folder).catch(log);
    },
    onChange: (listener) => void listeners.push(listener),
  };

  return {
    settingsFor,
    workspace,
    watch(changed) {
      const settingsChanged = () => {
        changed();
        tell('settings');
      };
      connection.onDidChangeConfiguration(({ settings }) => {
        sent = (settings as Record<string, unknown> | null | undefined)?.[SECTION];
        settingsChanged();
      });
      connection.onDidChangeWatchedFiles(({ changes }) => {
        const stories = changes.map(({ uri }) => uri).filter((uri) => uri.endsWith(STORIES));
        if (stories.length > 0) storiesChanged?.(stories);
        if (stories.length === changes.length) return;
        projectFiles.clear();
        settingsChanged();
      });
      if (client.registersConfiguration) {
        connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(log);
      }
      if (client.registersWatchers) register(`**/${PROJECT_FILE}`);
      if (client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
          // Nobody watched a folder that was gone for a while.
          projectFiles.clear();
          changed();
          tell('folders');
        });
      }
    },
  };
}
