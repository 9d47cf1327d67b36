import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pack } from '../../scripts/package.mjs';
import { root } from '../../scripts/setup.mjs';
import { reportSuite } from './host/report.ts';
import { namesInZip } from './host/zip.ts';

const LIMIT_BYTES = 1_000_000;

const folder = await mkdtemp(join(tmpdir(), 'star-stories-pack-'));
after(() => rm(folder, { recursive: true }));
const vsix = await pack(join(folder, 'star-stories.vsix'));
const archive = await readFile(vsix);

const filesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );

test('the pack is smaller than a megabyte', () => {
  assert.ok(archive.length < LIMIT_BYTES, `it has ${archive.length} bytes`);
});

test('the pack holds the programs, what the manifest contributes, the rule pages and the papers, and nothing else', async () => {
  const programs = ['extension.cjs', 'ladder.css', 'ladder.js', 'package.json', 'server.js'].map(
    (name) => `dist/${name}`,
  );
  const folders = await Promise.all(['docs/rules', 'media', 'schemas', 'snippets', 'syntaxes'].map(filesOf));
  const papers = ['LICENSE.txt', 'changelog.md', 'docs/ladder.md', 'package.json', 'readme.md'];
  const expected = [...programs, ...folders.flat(), ...papers].map((name) => `extension/${name}`);
  assert.deepEqual(
    [...namesInZip(archive)].sort(),
    [...expected, '[Content_Types].xml', 'extension.vsixmanifest'].sort(),
  );
});

test('the installed pack in the extension host', (t) => reportSuite(t, { under: 'pack', vsix }));
