import type { Server } from './server.ts';

export interface Opening {
  /** Absolute path of the folder to open. */
  readonly folder: string;
  /** Absolute path of the extension under development, run in the extension host of the server. */
  readonly extension?: string | undefined;
  /** An http address that serves the extension: its browser build runs in the web worker host. */
  readonly webExtension?: string | undefined;
  /** Absolute path (with `extension`) or http address (with `webExtension`) of the module whose `run` is the test run. */
  readonly tests?: string | undefined;
  /** Absolute path of a file to show. */
  readonly file?: string | undefined;
}

/** The address of the workbench with its folder open and the extension loaded. The token in it is for this machine's user alone. */
export function workbenchAddress({ port, token }: Server, opening: Opening): string {
  const onServer = (path: string): string =>
    `vscode-remote://127.0.0.1:${port}${encodeURI(path.replaceAll('\\', '/'))}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (opening.extension) payload.push(['extensionDevelopmentPath', onServer(opening.extension)]);
  if (opening.webExtension) {
    payload.push(['extensionDevelopmentPath', opening.webExtension], ['extensionDevelopmentKind', 'web']);
  }
  if (opening.tests) {
    payload.push(['extensionTestsPath', opening.webExtension ? opening.tests : onServer(opening.tests)]);
  }
  if (opening.file) payload.push(['openFile', onServer(opening.file)]);
  const query = new URLSearchParams({ tkn: token, folder: opening.folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}
