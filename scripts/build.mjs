/**
 * `npm run build`: bundles every program into `dist`, with source maps. `--minify` makes them as they are shipped,
 * `--watch` builds again on every change.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

/** @typedef {import('esbuild').BuildOptions} Options */
/** @typedef {Record<string, { entry: string, options: Options }>} Bundles */

/** By this Node reads a `.js` here as no module, which the package itself says of its own. */
const MANIFEST = '{ "type": "commonjs" }\n';

/** @type {Options} Node 20 is the oldest that runs the server and the command line outside VS Code. */
const NODE = { platform: 'node', target: 'node20', format: 'cjs' };
/** @type {Options} In VS Code for the web everything runs in workers, which have no document to lean on. */
const BROWSER = { platform: 'browser', target: 'es2023', conditions: ['worker'] };
const BUILTINS = builtinModules.flatMap((name) => [name, `node:${name}`]);
/**
 * @type {Options} Both platforms at once. Node's own modules stay outside and load only under Node; of a library that has
 * two builds, the browser's asks for nothing that Node lacks.
 */
const EVERYWHERE = {
  platform: 'neutral',
  target: ['node20', 'es2023'],
  format: 'iife',
  mainFields: ['module', 'main'],
  conditions: ['node', 'worker', 'browser'],
  external: BUILTINS,
  alias: { yaml: join(root, 'node_modules', 'yaml', 'browser', 'index.js') },
};
/** @type {Options} A view's page has a document, and no module loader. */
const PAGE = { platform: 'browser', target: 'es2023', format: 'iife' };
/** @type {Options} A program that a shell can start. */
const PROGRAM = { banner: { js: '#!/usr/bin/env node' } };
/** @type {Options} The extension host gives `vscode`; nothing else stays outside a bundle. */
const IN_HOST = { external: ['vscode'], format: 'cjs' };

/** @type {Bundles} What the extension is made of. */
const EXTENSION = {
  'extension.cjs': {
    entry: 'client/src/extension.ts',
    options: { ...EVERYWHERE, format: 'cjs', external: [...BUILTINS, 'vscode'] },
  },
  // Servers on the web give a worker this name's type, and Node reads it by the folder's manifest.
  'server.js': { entry: 'server/src/main.ts', options: { ...EVERYWHERE, ...PROGRAM } },
  'ladder.js': { entry: 'client/src/views/ladder/page/page.ts', options: PAGE },
  'ladder.css': { entry: 'client/src/views/ladder/page/ladder.css', options: PAGE },
};

/** @type {Bundles} What only the npm package has. */
const COMMAND_LINE = {
  'cli.cjs': { entry: 'server/src/cli.ts', options: { ...NODE, ...PROGRAM } },
};

/** @type {Bundles} What runs inside an extension host to test the extension there. */
const TESTS = {
  'test/suite.cjs': { entry: 'test/vscode/suite/index.ts', options: { ...NODE, ...IN_HOST } },
  'test/suite.web.cjs': { entry: 'test/vscode/suite/index.web.ts', options: { ...BROWSER, ...IN_HOST } },
};

const EVERYTHING = { ...EXTENSION, ...COMMAND_LINE, ...TESTS };

/**
 * Bundles into `folder`. What runs from there meanwhile finds every file at all times.
 * @param {{ folder?: string, minify?: boolean, watch?: boolean, extensionOnly?: boolean }} [options]
 */
export async function build({
  folder = join(root, 'dist'),
  minify = false,
  watch = false,
  extensionOnly = false,
} = {}) {
  const { build: bundle, context } = await import('esbuild');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), MANIFEST);
  for (const [name, { entry, options }] of Object.entries(extensionOnly ? EXTENSION : EVERYTHING)) {
    const outfile = join(folder, name);
    /** @type {Options} */
    const settings = {
      ...options,
      entryPoints: [join(root, entry)],
      outfile,
      absWorkingDir: root,
      bundle: true,
      minify,
      sourcemap: !minify,
      legalComments: 'none',
      logLevel: 'warning',
    };
    if (watch) await (await context(settings)).watch();
    else await bundle(settings);
    if (options.banner && !watch) chmodSync(outfile, 0o755);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  setUp();
  const flags = new Set(process.argv.slice(2));
  await build({ minify: flags.has('--minify'), watch: flags.has('--watch') });
}
