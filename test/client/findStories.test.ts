import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { CancellationToken } from 'vscode';
import { FileType, workspace } from './vscode.ts';

const { findStories } = await import('../../client/src/findStories.ts');

const before = { ...workspace };
afterEach(() => Object.assign(workspace, before));

type Folder = Readonly<Record<string, readonly string[]>>;

const directory = (name: string) => !name.includes('.') || name === '.git';

/** Opens one folder of a scheme: what VS Code finds by its search, and what stands in which folder. */
function openFolder(scheme: string, searched: readonly string[], tree: Folder = {}): void {
  const uri = { scheme, toString: () => `${scheme}:` };
  Object.assign(workspace, {
    workspaceFolders: [{ uri }],
    findFiles: async () => searched,
    fs: {
      ...before.fs,
      readDirectory: async (folder: unknown) => {
        const names = tree[String(folder)];
        if (names === undefined) throw new Error('no such folder');
        return names.map((name) => [name, directory(name) ? FileType.Directory : FileType.File]);
      },
    },
  });
}

const find = (isCancellationRequested = false) => findStories({ isCancellationRequested } as CancellationToken);

test('on a disk the search of the editor finds the stories', async () => {
  openFolder('file', ['file:/b.star.md', 'file:/a.star.md']);
  assert.deepEqual(await find(), ['file:/a.star.md', 'file:/b.star.md']);
});

test('a virtual folder that nothing searches is walked, past the folders of others and past what cannot be read', async () => {
  openFolder('shelf', [], {
    'shelf:': ['a.star.md', 'notes.md', 'deep', 'locked', 'node_modules', '.git'],
    'shelf:/deep': ['b.star.md'],
    'shelf:/node_modules': ['c.star.md'],
    'shelf:/.git': ['d.star.md'],
  });
  assert.deepEqual(await find(), ['shelf:/a.star.md', 'shelf:/deep/b.star.md']);
});

test('a walk ends when nobody waits for it any more', async () => {
  openFolder('shelf', [], { 'shelf:': ['a.star.md'] });
  assert.deepEqual(await find(true), []);
});

test('without a folder there are no stories', async () => {
  assert.deepEqual(await find(), []);
});
