/**
 * `npm run bench`: builds what is shipped, then measures it. The Node that runs npm does the measuring, so that the
 * figures are those of the machine's own Node and not of the one the tests bring.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from '../../scripts/build.mjs';

const folder = '.cache/bench';
await build({ folder, minify: true, extensionOnly: true });
await bundle({
  entryPoints: { bench: 'test/bench/bench.ts', empty: 'test/bench/emptyServer.ts' },
  // write-good assigns to undeclared variables, which a bundle's strict mode refuses.
  external: ['write-good'],
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  outdir: folder,
});
const node = process.env.npm_node_execpath ?? process.execPath;
const { status } = spawnSync(node, [join(folder, 'bench.cjs'), folder], { stdio: 'inherit' });
process.exitCode = status ?? 1;
