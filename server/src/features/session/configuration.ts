import {
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { readProjectFile } from '../../analysis/projectFile.ts';
import { PROJECT_FILE, readSettings } from '../../analysis/settings.ts';
import type { Settings } from '../../model/settings.ts';
import { ReadFileRequest, type ReadFileResult } from '../../protocol.ts';
import type { Client } from '../client.ts';
import type { Host } from '../feature.ts';
import { diagnoseProjectFile, isWatched, projectFileCandidates } from './projectFile.ts';

const SECTION = 'starStories';

export interface Configuration {
  /** The settings of one file: defaults, the editor's, the project's, the later over the earlier. Never rejects. */
  readonly settingsFor: (uri: string) => Promise<Settings>;
  /** Asks the client for notice of changes; `changed` is called after each. */
  readonly watch: (changed: () => void) => void;
}

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

  async function projectSettings(uri: string, base: Settings): Promise<Settings> {
    for (const candidate of projectFileCandidates(uri, folders)) {
      const text = await textOf(candidate);
      if (text === undefined) {
        report(candidate, []);
        continue;
      }
      const { settings, problems } = readProjectFile(text, base);
      report(candidate, diagnoseProjectFile(candidate, text, problems));
      return settings;
    }
    return base;
  }

  return {
    async settingsFor(uri) {
      const { settings, problems } = readSettings(await editorSettings(uri));
      for (const { message } of problems) connection.console.warn(message);
      return projectSettings(uri, settings);
    },
    watch(changed) {
      connection.onDidChangeConfiguration(({ settings }) => {
        sent = (settings as Record<string, unknown> | null | undefined)?.[SECTION];
        changed();
      });
      connection.onDidChangeWatchedFiles(() => {
        projectFiles.clear();
        changed();
      });
      if (client.registersConfiguration) {
        connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(log);
      }
      if (client.registersWatchers) {
        const watchers = [{ globPattern: `**/${PROJECT_FILE}` }];
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(log);
      }
      if (client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
          // Nobody watched a folder that was gone for a while.
          projectFiles.clear();
          changed();
        });
      }
    },
  };
}
