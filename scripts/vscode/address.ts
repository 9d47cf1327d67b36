import type { Server } from './server.ts';

export interface Opening {
  /** Absolute path of the folder to open. */
  readonly folder: string;
  /** Absolute path of the extension under development. */
  readonly extension?: string | undefined;
  /** True runs the browser build of the extension in the web worker host; `webExtension.ts` brings it there. */
  readonly web?: boolean | undefined;
  /** Absolute path, inside the extension where `web` is true, of the module whose `run` is the test run. */
  readonly tests?: string | undefined;
  /** Absolute path of a file to show. */
  readonly file?: string | undefined;
}

/** Where a page finds the extension in its browser build: a path of VS Code's own address, as its security policy demands. */
export const WEB_EXTENSION = '/extension-under-test';

/** The address of the workbench with its folder open and the extension loaded. The token in it is for this machine's user alone. */
export function workbenchAddress({ port, token }: Server, opening: Opening): string {
  const { folder, extension, web, tests, file } = opening;
  const host = `127.0.0.1:${port}`;
  const onServer = (path: string): string => `vscode-remote://${host}${encodeURI(path.replaceAll('\\', '/'))}`;
  const onPage = (path: string): string =>
    `http://${host}${WEB_EXTENSION}${path.slice(extension?.length ?? 0).replaceAll('\\', '/')}`;
  const locate = web ? onPage : onServer;

  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', locate(extension)]);
  if (web) payload.push(['extensionDevelopmentKind', 'web']);
  if (tests) payload.push(['extensionTestsPath', locate(tests)]);
  if (file) payload.push(['openFile', onServer(file)]);
  const query = new URLSearchParams({ tkn: token, folder, payload: JSON.stringify(payload) });
  return `http://${host}/?${query}`;
}
