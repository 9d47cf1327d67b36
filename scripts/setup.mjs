/**
 * Installs what a fresh clone lacks. Plain JavaScript for Node 20, because nothing is installed before it has run;
 * everything after it runs on the Node that it installs.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const onWindows = process.platform === 'win32';

/** The Node that every step runs on. It strips types, so scripts and tests are TypeScript without a build. */
export const node = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');

/** The environment of a step: the project's own programs come first on the path. */
export const environment = () => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
  NODE_NO_WARNINGS: '1',
});

/** npm writes this file last, so one that is older than the lock file means an install that is missing or unfinished. */
const modules = join(root, 'node_modules');
const marker = join(modules, '.package-lock.json');

function modulesAreCurrent() {
  if (!existsSync(marker) || !existsSync(node)) return false;
  const installed = statSync(marker).mtimeMs;
  return installed >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/**
 * Runs npm as the person does who runs this, with `input` closed, and gives what it wrote.
 * @param {readonly string[]} parameters
 * @param {string} folder
 */
export function npm(parameters, folder) {
  const quiet = [...parameters, '--no-audit', '--no-fund', '--loglevel=error'];
  const script = process.env.npm_execpath;
  const [program, leading] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const result = spawnSync(program, [...leading, ...quiet], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: onWindows && program === 'npm',
    maxBuffer: 1 << 26,
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim();
  if (result.status !== 0) {
    throw new Error(`npm ${parameters.join(' ')} failed.\n${result.error?.message ?? output}`);
  }
}

/** Installs the packages of the lock file, unless they are there. */
export function setUp() {
  if (!modulesAreCurrent()) {
    // npm would empty the folder of another checkout.
    if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(
        `${modules} links to another folder whose packages are older than package-lock.json. Install them there, or remove the link.`,
      );
    const start = Date.now();
    process.stdout.write('Installing the packages of package-lock.json (about a minute, 0.5 GB) … ');
    npm(['ci'], root);
    // An npm that is told to run no install scripts leaves the Node package without its program.
    if (!existsSync(node)) npm(['rebuild', 'node', '--ignore-scripts=false'], root);
    process.stdout.write(`${((Date.now() - start) / 1000).toFixed(0)} s\n`);
  }
  if (!existsSync(node)) throw new Error(`npm installed no Node for this machine: ${node} is missing.`);
}

/**
 * Sets up, then runs a TypeScript program on the project's Node as if it were this process. The program has a channel to
 * this process and sees it close when this process dies, however it dies.
 * @param {string} program relative to the root
 * @param {readonly string[]} parameters
 */
export function setUpAndRun(program, parameters) {
  try {
    setUp();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
  const child = spawn(node, [join(root, program), ...parameters], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: environment(),
  });
  // The terminal sends Ctrl-C to the program too, which tidies up; a signal sent to this process alone is passed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // Between npm and this process stands a shell, which passes no signal on: who kills npm leaves an orphan here.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 1000).unref();
  child.on('close', (code) => process.exit(code ?? 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
