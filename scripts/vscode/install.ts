import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, root } from '../setup.mjs';

/** code-server is VS Code built as a server for the browser; its version is VS Code's with three added to the major. */
const VERSION = '4.139.1';

/** Downloads, unpacked programs and other things that can be had again. Ignored by git. */
export const cache = join(root, '.cache');

const target = join(cache, `code-server-${VERSION}`);
const vscodeIn = (folder: string): string => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/**
 * The folder of VS Code's own server, installed from the npm registry where it is missing (600 MB).
 * The install scripts stay unrun: they would compile native modules that neither editing nor tests need.
 */
export async function installServer(say: (message: string) => void): Promise<string> {
  if (existsSync(target)) return vscodeIn(target);
  say('Installing VS Code for the browser into .cache (about a minute, 0.6 GB) …');
  await mkdir(cache, { recursive: true });
  // Filled under another name, so that an interrupted install is never taken for a whole one.
  const partial = await mkdtemp(join(cache, 'partial-'));
  try {
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    npm(['install', `code-server@${VERSION}`, '--save-exact', '--ignore-scripts'], partial);
    npm(['install', '--omit=dev', '--ignore-scripts'], vscodeIn(partial));
    await rename(partial, target).catch((error: unknown) => {
      // Somebody else who ran this at the same time was first.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return vscodeIn(target);
}

if (import.meta.main) await installServer(console.log);
