/**
 * `npm run look -- [FILE] [--theme dark|high-contrast] [--actions MODULE] [--out FOLDER]`: builds, opens a file of `examples/` in a real
 * VS Code without a window, and keeps pictures. MODULE exports `run(workbench)`, which does what a person would do and
 * takes the pictures it wants; without one there is a single picture.
 */
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { root } from './setup.mjs';
import { isTheme, openWorkbench, type Workbench } from './vscode/workbench.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'light' },
    folder: { type: 'string', default: join(root, 'examples') },
    actions: { type: 'string' },
    out: { type: 'string', default: join(root, 'artifacts') },
  },
});
await build();
const workbench = await openWorkbench({
  workspace: resolve(values.folder),
  extension: root,
  theme: isTheme(values.theme) ? values.theme : 'light',
  pictures: resolve(values.out),
});
try {
  for (const file of positionals) await workbench.open(file);
  if (values.actions) {
    const { run } = (await import(pathToFileURL(resolve(values.actions)).href)) as {
      run: (workbench: Workbench) => Promise<void>;
    };
    await run(workbench);
  } else {
    if (positionals.length > 0) await workbench.lenses();
    console.log(await workbench.picture(basename(positionals.at(-1) ?? 'look')));
  }
} catch (error) {
  console.error(error, `\nThe window as it was: ${await workbench.picture('look-failed')}`);
  process.exitCode = 1;
} finally {
  await workbench.close();
}
