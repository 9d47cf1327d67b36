import { extension } from './activate.ts';

const onNode = typeof process === 'object' && typeof process.versions?.node === 'string';

/**
 * The one program of the client, on the desktop, on a remote machine and in a browser; two would hold the same library
 * twice. Each side loads only where it runs, so neither asks for what its platform lacks.
 */
export const { activate, deactivate } = extension(async (context, options) => {
  const { createClient } = await (onNode ? import('./client.node.ts') : import('./client.web.ts'));
  return createClient(context, options);
});
