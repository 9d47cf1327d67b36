import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Host } from './features/feature.ts';
import { serve } from './server.ts';

/** The worker this runs in: what TypeScript's Node types know of it, and no more. */
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

const host: Host = {
  now: () => new Date(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  nextTask: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
serve(connection, host);
connection.listen();
