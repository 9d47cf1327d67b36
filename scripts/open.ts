/**
 * Builds, and opens `examples/` with the extension loaded: in the desktop VS Code where `code` is on the path, else in
 * one for the browser. `--browser` skips the desktop one, `--port N` names the port of the other.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { root } from './setup.mjs';
import { workbenchAddress } from './vscode/address.ts';
import { installServer } from './vscode/install.ts';
import { startServer } from './vscode/server.ts';
import { QUIET } from './vscode/settings.ts';

const examples = join(root, 'examples');
/** Shown first, because it has something to show. */
const weak = join(examples, 'biggest-impact.weak.star.md');
const onWindows = process.platform === 'win32';

/** True where a desktop VS Code was there and its window has been closed again. */
async function openDesktop(): Promise<boolean> {
  const name = onWindows ? 'code.cmd' : 'code';
  const present = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
  // In a terminal of a remote VS Code, `code` talks to a window far away, which cannot load an extension from here.
  if (!present || process.env.VSCODE_IPC_HOOK_CLI) return false;
  console.log('Opening examples/ in VS Code. Close its window or press Ctrl-C to end.');
  const paths = [`--extensionDevelopmentPath=${root}`, examples, weak].map((path) => (onWindows ? `"${path}"` : path));
  const child = spawn(name, ['--new-window', '--wait', '--disable-workspace-trust', ...paths], {
    stdio: 'inherit',
    shell: onWindows,
  });
  const stop = (): boolean => child.kill();
  process.once('SIGINT', stop).once('SIGTERM', stop).once('disconnect', stop);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0 || child.signalCode !== null) return true;
  console.log(`The desktop VS Code ended with ${code}; opening one for the browser instead.`);
  return false;
}

async function openInBrowser(port: number): Promise<void> {
  const vscode = await installServer(console.log);
  const server = await startServer({ vscode, port, settings: QUIET });
  const stop = (): void => void server.stop();
  process.once('SIGINT', stop).once('SIGTERM', stop).once('disconnect', stop);
  console.log(
    `VS Code with the examples runs at\n\n  ${workbenchAddress(server, { folder: examples, extension: root, file: weak })}\n`,
  );
  console.log('Open this address in a browser on this machine. Ctrl-C ends it.');
  await server.ended;
}

const { values } = parseArgs({ options: { browser: { type: 'boolean', default: false }, port: { type: 'string' } } });
const port = Number(values.port ?? 0);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port takes a number from 0 (any free one) to 65535, not "${values.port}".`);
  process.exit(2);
}
await build();
if (values.browser || values.port !== undefined || !(await openDesktop())) await openInBrowser(port);
process.disconnect?.();
