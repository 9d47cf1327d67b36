import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, node } from '../setup.mjs';

export interface ServerOptions {
  /** The folder of VS Code's server, from `installServer`. */
  readonly vscode: string;
  /** 0 takes a free one. */
  readonly port?: number;
  readonly settings: Readonly<Record<string, unknown>>;
  /** A packed extension to install before the server starts. */
  readonly vsix?: string | undefined;
}

export interface Server {
  readonly port: number;
  /** Whoever knows it may use the server; a web page open in another tab does not. */
  readonly token: string;
  /** A folder that is removed when the server ends. */
  readonly data: string;
  /** What the server wrote so far, without its complaints about the native modules that were never built. */
  readonly log: () => string;
  /** Settles when the server has ended, by `stop` or by itself. */
  readonly ended: Promise<void>;
  /** Ends the server with everything it started. */
  readonly stop: () => Promise<void>;
}

const guard = fileURLToPath(new URL('guard.ts', import.meta.url));

/** Starts VS Code's server on the loopback address. It ends with `stop`, or when this process dies. */
export async function startServer({ vscode, port = 0, settings, vsix }: ServerOptions): Promise<Server> {
  const data = await mkdtemp(join(tmpdir(), 'star-stories-vscode-'));
  const token = randomBytes(16).toString('hex');
  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await mkdir(join(data, 'data', 'Machine'), { recursive: true });
  await writeFile(join(data, 'data', 'User', 'settings.json'), JSON.stringify(settings));
  await writeFile(join(data, 'token'), token, { mode: 0o600 });

  const common = ['--server-data-dir', data, '--accept-server-license-terms', '--disable-telemetry'];
  const main = join(vscode, 'out', 'server-main.js');
  if (vsix) {
    await runServer([main, ...common, '--install-extension', vsix, '--force']).catch(async (error: unknown) => {
      await rm(data, { recursive: true, force: true });
      throw error;
    });
  }

  let written = '';
  let listening: (port: number) => void = () => {};
  const ready = new Promise<number>((resolve) => {
    listening = resolve;
  });
  const child = spawn(
    node,
    [
      ...[guard, data, node, main, ...common, '--host', '127.0.0.1', '--port', String(port)],
      ...['--connection-token-file', join(data, 'token'), '--disable-workspace-trust', '--enable-smoke-test-driver'],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: environment() },
  );
  const read = (chunk: Buffer): void => {
    written += chunk.toString();
    const announced = /Extension host agent listening on (\d+)/.exec(written);
    if (announced) listening(Number(announced[1]));
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = once(child, 'close').then(() => {});

  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  const first = await Promise.race([ready, ended]);
  if (first === undefined) {
    await stop();
    throw new Error(`VS Code's server ended before it was ready.\n${withoutNoise(written)}`);
  }
  return { port: first, token, data, log: () => withoutNoise(written), ended, stop };
}

/** Drops what VS Code says about its native modules, which the install leaves unbuilt and nothing here needs. */
export const withoutNoise = (log: string): string =>
  log.replaceAll(
    /^.*(?:Could not locate the bindings file|Cannot find module '\S+\/build\/)[^\n]*\n(?:[ \t→-].*\n|Require stack:\n|\}.*\n)*/gm,
    '',
  );

/** Runs the server's command line to its end. */
async function runServer(parameters: readonly string[]): Promise<void> {
  const child = spawn(node, [...parameters], { stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      written += chunk.toString();
    });
  }
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0)
    throw new Error(`VS Code's server did not do ${parameters.slice(1).join(' ')}.\n${withoutNoise(written)}`);
}
