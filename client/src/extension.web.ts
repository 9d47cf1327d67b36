import { Uri } from 'vscode';
import { extension } from './activate.ts';

/** The browser's own, which TypeScript's Node types do not know. */
declare const Worker: new (url: string) => object;

/** Entry in the browser: the server is a web worker, a new one at each start. */
export const { activate, deactivate } = extension(async (context, options) => {
  const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import('vscode-languageclient/browser');
  const address = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  return new LanguageClient(
    'starStories',
    'STAR Stories',
    () => {
      // The client library knows a worker by `instanceof`, and the workers of VS Code's web host are of another class.
      const worker = new Worker(address);
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    },
    options,
  );
});
