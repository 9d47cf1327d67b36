import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import packed from '../../node_modules/@sparticuz/chromium/package.json' with { type: 'json' };
import { node, root } from '../setup.mjs';
import { cache } from './install.ts';

const run = promisify(execFile);

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`],
  ),
};

interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A program that is there can still be a stub that only says what to install. */
async function works({ path, env }: Program): Promise<boolean> {
  // On Windows `chrome.exe --version` opens a window instead of answering.
  if (process.platform === 'win32') return existsSync(path);
  try {
    await run(path, ['--version'], { env: { ...process.env, ...env } });
    return true;
  } catch {
    return false;
  }
}

async function installed(): Promise<Program | undefined> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (await works({ path: named, env: {} })) return { path: named, env: {} };
    throw new Error(`CHROME_PATH names ${named}, which does not run.`);
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  for (const path of [...onPath, ...(PLACES[process.platform] ?? [])]) {
    if (existsSync(path) && (await works({ path, env: {} }))) return { path, env: {} };
  }
  return undefined;
}

/** Chromium from npm, unpacked once into the cache: a headless build that brings a font and the libraries it may lack. */
async function fromNpm(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge is installed here. Install one, or name it in CHROME_PATH.');
  }
  const target = join(cache, `chromium-${packed.version}`);
  if (!existsSync(target)) {
    await mkdir(cache, { recursive: true });
    const partial = await mkdtemp(join(cache, 'partial-'));
    try {
      // The package unpacks into the temporary folder, and its libraries only where it thinks it runs on Lambda.
      await run(
        node,
        ['-e', "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"],
        {
          cwd: root,
          env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
        },
      );
      await writeFile(join(partial, 'fonts.conf'), fontConfiguration(target));
      await rename(partial, target).catch((error: unknown) => {
        // Somebody else who ran this at the same time was first.
        if (!existsSync(target)) throw error;
      });
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  }
  const path = join(target, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(target, 'fonts.conf') };
  if (await works({ path, env: {} })) return { path, env: fonts };
  return { path, env: { ...fonts, LD_LIBRARY_PATH: join(target, 'al2023', 'lib') } };
}

/** The machine's own fonts where it has some, and the one that came with the browser. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

/** Starts a headless Chromium: the one installed (`CHROME_PATH` names another), else the one from npm. It ends with this process. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = (await installed()) ?? (await fromNpm());
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    // Its pipe to this process closes when this process ends, and Chromium ends with it. A signal stays this process's own.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--font-render-hinting=none'],
    ],
  });
}
