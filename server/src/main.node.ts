import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import {
  AbstractMessageWriter,
  type Connection,
  createConnection,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import type { Host } from './features/feature.ts';
import { serve } from './server.ts';

const TRANSPORTS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

interface Package {
  readonly root: string;
  readonly version: string;
}

/** The package that the program stands in: the nearest manifest above it that has a version. */
function findPackage(): Package {
  let root = dirname(realpathSync(process.argv[1] ?? '.'));
  for (;;) {
    const manifest = join(root, 'package.json');
    const { version } = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Partial<Package>) : {};
    if (version !== undefined) return { root, version };
    if (root === dirname(root)) return { root, version: '' };
    root = dirname(root);
  }
}

function createRulePages(root: string): (id: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (id) => {
    if (!known.has(id)) {
      const page = join(root, 'docs', 'rules', `${id}.md`);
      known.set(id, existsSync(page) ? pathToFileURL(page).href : undefined);
    }
    return known.get(id);
  };
}

async function readLocalFile(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    // A project file that is not there is the usual case, and one that cannot be read is as good as none.
    return undefined;
  }
}

/** Does not follow links to folders, so a loop cannot trap it, and stays out of what other tools keep there. */
async function findLocalStories(folder: string): Promise<readonly string[]> {
  if (!folder.startsWith('file:')) return [];
  const stories: string[] = [];
  const open = [fileURLToPath(folder)];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    // A folder that this user may not read holds none of the writer's stories.
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const below = join(path, entry.name);
      if (entry.isDirectory() && !['node_modules', '.git'].includes(entry.name)) open.push(below);
      if (!entry.isDirectory() && entry.name.endsWith('.star.md')) stories.push(pathToFileURL(below).href);
    }
  }
  return stories;
}

const { root, version } = findPackage();

const HELP = `star-stories-language-server ${version}
The language server of STAR Stories. An editor starts it and speaks the Language Server Protocol with it.

  --stdio            over standard input and output
  --node-ipc         over the channel of the Node process that forks it
  --socket=PORT      over a loopback socket that the editor listens on
  --pipe=NAME        over a named pipe that the editor listens on
  --version          prints the version
  --help             prints this
`;

/**
 * V8 lets the heap grow to a multiple of what it holds before it cleans up, and the sentences of a thousand stories are
 * much to clean up. With these it grows by a fifth at most, which halves the process and costs next to no time. The middle
 * compiler (on from Node 22) goes, because the allocator keeps the memory that its threads worked in, some 15 MB.
 */
const THRIFT = ['--semi-space-growth-factor=1', '--heap-growing-percent=20', '--no-maglev'];

const host: Host = {
  version,
  now: () => new Date(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  nextTask: () => new Promise((resolve) => setImmediate(resolve)),
  rulePage: createRulePages(root),
  readFile: readLocalFile,
  findStories: findLocalStories,
  saveMemory() {
    for (const flag of THRIFT) setFlagsFromString(flag);
  },
};

/**
 * Writes each message in one piece. The library's own writer sends header and body apart, which wakes the client up twice
 * for an answer; over a pipe that costs a third of an empty round trip.
 */
class OneWrite extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: NodeJS.WritableStream;

  constructor(stream: NodeJS.WritableStream) {
    super();
    this.#stream = stream;
    stream.on('error', (error: Error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    return new Promise((resolve, reject) => {
      this.#stream.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, 'utf8', (error) =>
        error ? reject(error) : resolve(),
      );
    });
  }

  end(): void {
    this.#stream.end();
  }
}

const asked = process.argv.slice(2);

function connect(): Connection {
  if (!asked.includes('--stdio')) return createConnection();
  // What a library prints must not come between the messages.
  Object.assign(console, new console.Console(process.stderr));
  // Beside a writer the library also takes a stream, though its types do not say so, and ends the process with it.
  return createConnection(process.stdin as unknown as MessageReader, new OneWrite(process.stdout));
}

if (asked.includes('--version')) process.stdout.write(`${version}\n`);
else if (asked.includes('--help')) process.stdout.write(HELP);
else if (!asked.some((argument) => TRANSPORTS.includes(argument.split('=')[0]!))) {
  process.stderr.write(HELP);
  process.exitCode = 2;
} else {
  const connection = connect();
  serve(connection, host);
  connection.listen();
}
