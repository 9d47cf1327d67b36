/**
 * `npm run package`: packs the extension as `star-stories-VERSION.vsix`. `--out FILE` names another place.
 * The pack is made in a folder of its own from the manifest's `files`, so that it holds nothing by accident.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root, setUp } from './setup.mjs';

/** What belongs to the source tree only. */
const DEVELOPMENT_KEYS = ['scripts', 'devDependencies', 'dependencies', 'bin', 'private'];

/**
 * Builds and packs.
 * @param {string} [file] where to write the pack
 * @returns {Promise<string>} its absolute path
 */
export async function pack(file) {
  const { createVSIX } = await import('@vscode/vsce');
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const target = resolve(file ?? join(root, `${manifest.name}-${manifest.version}.vsix`));
  const stage = mkdtempSync(join(tmpdir(), 'star-stories-package-'));
  try {
    for (const path of manifest.files) {
      if (path !== 'dist') cpSync(join(root, path), join(stage, path), { recursive: true });
    }
    // Pictures outside of `media` are too large to pack.
    const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll(
      /^!\[[^\]]*\]\((?!media\/)[^)]*\)\n\n/gm,
      '',
    );
    writeFileSync(join(stage, 'README.md'), readme);
    await build({ folder: join(stage, 'dist'), minify: true, extensionOnly: true });
    const shipped = Object.fromEntries(Object.entries(manifest).filter(([key]) => !DEVELOPMENT_KEYS.includes(key)));
    writeFileSync(join(stage, 'package.json'), JSON.stringify(shipped));
    await createVSIX({
      cwd: stage,
      packagePath: target,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  return target;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  setUp();
  const out = process.argv.indexOf('--out');
  console.log(await pack(out > 0 ? process.argv[out + 1] : undefined));
}
