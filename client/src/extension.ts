import { extension } from './activate.ts';
import { NODE_FLAGS } from './nodeFlags.ts';

/** Entry on the desktop and on a remote machine: the server is a process of its own. */
export const { activate, deactivate } = extension(async (context, options) => {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [...NODE_FLAGS] },
  };
  return new LanguageClient('starStories', 'STAR Stories', server, options);
});
