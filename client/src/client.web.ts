import { Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { CreateClient } from './languageClient.ts';

/** The browser's own, as far as the client needs it; TypeScript's types for Node do not know it. */
declare const Worker: new (url: string) => { terminate(): void };

/** The one that serves now. A worker does not end by itself when it is told to exit. */
let worker: InstanceType<typeof Worker> | undefined;

/**
 * In a browser the server is a web worker. The library can take the worker itself, but recognises it by its class, which
 * VS Code replaces; so it gets the two ends of the line.
 */
export const createClient: CreateClient = async (context, options) => {
  const address = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  const connect = async () => {
    worker?.terminate();
    worker = new Worker(address);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient('starStories', 'STAR Stories', connect, options);
};
