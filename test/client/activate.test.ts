import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { ExtensionContext } from 'vscode';
import manifest from '../../package.json' with { type: 'json' };
import { opened, registered, workspace } from './vscode.ts';

const { extension } = await import('../../client/src/activate.ts');

const document = (path: string, scheme = 'file') => ({ fileName: path, uri: { scheme, toString: () => path } });

/** Activates the extension on a platform whose server never comes up. */
function activate() {
  let launches = 0;
  let launch = () => {};
  const launched = new Promise<void>((resolve) => {
    launch = resolve;
  });
  const context = { subscriptions: [], extension: { packageJSON: manifest } };
  extension(() => {
    launches++;
    launch();
    return new Promise(() => {});
  }).activate(context as unknown as ExtensionContext);
  return { launched, launches: () => launches };
}

/** The listener goes away with the start of the server, so it tells whether the server was asked for. */
const waitsForStory = () => opened.size === 1;
const open = (one: ReturnType<typeof document>) => {
  for (const listener of opened) listener(one);
};

beforeEach(() => {
  registered.clear();
  opened.clear();
  workspace.textDocuments = [];
  workspace.workspaceFolders = undefined;
});

test('the manifest contributes exactly the commands that the client registers', () => {
  activate();
  assert.deepEqual(manifest.contributes.commands.map(({ command }) => command).sort(), [...registered].sort());
});

test('ordinary Markdown starts no server', () => {
  workspace.textDocuments = [document('README.md')];
  activate();
  open(document('CHANGELOG.md'));
  assert.ok(waitsForStory());
});

test('the first story that opens starts the server, later ones do not start another', async () => {
  const { launched, launches } = activate();
  assert.ok(waitsForStory());
  open(document('a.star.md'));
  assert.ok(!waitsForStory());
  await launched;
  open(document('b.star.md'));
  assert.equal(launches(), 1);
});

test('a story that is open already starts the server', async () => {
  workspace.textDocuments = [document('a.star.md')];
  const { launched } = activate();
  assert.ok(!waitsForStory());
  await launched;
});

test('activation returns before the client library is asked for', () => {
  workspace.textDocuments = [document('a.star.md')];
  assert.equal(activate().launches(), 0);
});

test('a story that was never saved starts the server', () => {
  activate();
  open(document('a.star.md', 'untitled'));
  assert.ok(!waitsForStory());
});

test('the old side of a comparison starts no server', () => {
  activate();
  open(document('a.star.md', 'git'));
  assert.ok(waitsForStory());
});

test('a story in a workspace that cannot be written to starts the server', () => {
  workspace.workspaceFolders = [{ uri: { scheme: 'archive' } }];
  activate();
  open(document('a.star.md', 'archive'));
  assert.ok(!waitsForStory());
});
