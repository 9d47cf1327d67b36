import { Uri } from 'vscode';
import { extension } from './activate.ts';

/** The browser's own, which TypeScript's Node types do not know. */
declare const Worker: new (url: string) => object;

/** Entry in the browser: the server is a web worker. */
export const { activate, deactivate } = extension(async (context, options) => {
  const { LanguageClient } = await import('vscode-languageclient/browser');
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true));
  return new LanguageClient('starStories', 'STAR Stories', () => Promise.resolve(worker), options);
});
