import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { CreateClient } from './languageClient.ts';
import { NODE_FLAGS } from './nodeFlags.ts';

/** On the desktop and on a remote machine the server is a process of its own. */
export const createClient: CreateClient = async (context, options) => {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [...NODE_FLAGS] },
  };
  return new LanguageClient('starStories', 'STAR Stories', server, options);
};
