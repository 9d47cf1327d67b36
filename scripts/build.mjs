/**
 * `npm run build`: bundles every program into `dist`, with source maps. `--minify` makes them as they are shipped,
 * `--watch` builds again on every change.
 */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

/** @typedef {import('esbuild').BuildOptions} Options */
/** @typedef {Record<string, { entry: string, options: Options }>} Bundles */

/** @type {Options} Node 20 is the oldest that runs the server and the command line outside VS Code. */
const NODE = { platform: 'node', target: 'node20', format: 'cjs' };
/** @type {Options} In VS Code for the web everything runs in workers, which have no document to lean on. */
const BROWSER = { platform: 'browser', target: 'es2023', conditions: ['worker'] };
/** @type {Options} */
const PROGRAM = { ...NODE, banner: { js: '#!/usr/bin/env node' } };
/** @type {Options} The extension host gives `vscode`; nothing else stays outside a bundle. */
const IN_HOST = { external: ['vscode'], format: 'cjs' };

/** @type {Bundles} What the extension is made of. */
const EXTENSION = {
  'extension.cjs': { entry: 'client/src/extension.ts', options: { ...NODE, ...IN_HOST } },
  'extension.web.cjs': { entry: 'client/src/extension.web.ts', options: { ...BROWSER, ...IN_HOST } },
  'server.cjs': { entry: 'server/src/main.node.ts', options: PROGRAM },
  'server.web.js': { entry: 'server/src/main.web.ts', options: { ...BROWSER, format: 'iife' } },
};

/** @type {Bundles} What only the npm package has. */
const COMMAND_LINE = {
  'cli.cjs': { entry: 'server/src/cli.ts', options: PROGRAM },
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
