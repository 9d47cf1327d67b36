import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { PUSHED, startEditor, URI } from './editor.ts';

const STORY = '<!-- star-disable-next-line nope: x -->\nI read the logs.\n';
const OFF = { 'unknown-rule': 'off' };
const OFF_FILE = JSON.stringify({ rules: OFF });

const severity = (items: readonly Diagnostic[]) => items.find(({ code }) => code === 'unknown-rule')?.severity;

test('settings are asked for by file', async (t) => {
  const editor = await startEditor(t, { settings: { rules: { 'unknown-rule': 'hint' } } });
  await editor.open(STORY);
  assert.equal(severity(await editor.pullItems()), 4);
  assert.deepEqual(editor.heard('workspace/configuration'), [{ items: [{ scopeUri: URI, section: 'starStories' }] }]);
  await editor.close();
});

test('a change of the settings is taken in', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY);
  assert.equal(severity(await editor.pullItems()), 2);
  editor.settings = { rules: OFF };
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  await editor.next('workspace/diagnostic/refresh');
  await editor.next('workspace/codeLens/refresh');
  assert.equal(severity(await editor.pullItems()), undefined);
  await editor.close();
});

test('a change that changes nothing disturbs nobody', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY);
  await editor.pullItems();
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  await editor.next('workspace/configuration', () => editor.heard('workspace/configuration').length === 2);
  await editor.pullItems();
  assert.deepEqual(editor.heard('workspace/diagnostic/refresh'), []);
  await editor.close();
});

test('a client that sends its settings is listened to', async (t) => {
  const editor = await startEditor(t, { capabilities: PUSHED });
  await editor.open(STORY);
  assert.equal(severity(await editor.pushed()), 2);
  await editor.notify('workspace/didChangeConfiguration', { settings: { starStories: { rules: OFF } } });
  assert.equal(severity(await editor.pushed()), undefined);
  await editor.close();
});

test('settings of the wrong shape are left out and named in the log', async (t) => {
  const editor = await startEditor(t, { settings: { rules: { 'unknown-rule': 'loud' }, wordsPerMinute: -1 } });
  await editor.open(STORY);
  assert.equal(severity(await editor.pullItems()), 2);
  const log = await editor.next<{ message: string }>('window/logMessage', ({ message }) =>
    /wordsPerMinute/.test(message),
  );
  assert.match(log.message, /number from/);
  await editor.close();
});

const PROJECT = 'file:///stories/.star-stories.json';

test('the project file lies over the settings, read through a client that can', async (t) => {
  const files = new Map([[PROJECT, OFF_FILE]]);
  const editor = await startEditor(t, { options: { readFile: true }, files, folders: ['file:///stories'] });
  await editor.open(STORY);
  assert.equal(severity(await editor.pullItems()), undefined);
  await editor.close();
});

test('the project file is watched: changed, broken, mended, deleted', async (t) => {
  const files = new Map([[PROJECT, OFF_FILE]]);
  const editor = await startEditor(t, { options: { readFile: true }, files, folders: ['file:///stories'] });
  await editor.next('client/registerCapability', (params) => JSON.stringify(params).includes('**/.star-stories.json'));
  await editor.open(STORY);
  assert.equal(severity(await editor.pullItems()), undefined);
  const touch = async (text: string | undefined) => {
    if (text === undefined) files.delete(PROJECT);
    else files.set(PROJECT, text);
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: PROJECT, type: 2 }] });
  };

  await touch('{ "rules": { "unknown-rule": "hint" } }');
  await editor.next('workspace/diagnostic/refresh');
  assert.equal(severity(await editor.pullItems()), 4);

  await touch('{ "rules": ');
  const [broken] = await editor.pushed(PROJECT);
  assert.match(String(broken?.message), /no JSON/);
  await editor.next('workspace/diagnostic/refresh');
  assert.equal(severity(await editor.pullItems()), 2);

  await touch('{ "rules": { "unknown-rule": "error" } }');
  assert.deepEqual(await editor.pushed(PROJECT), []);
  await editor.next('workspace/diagnostic/refresh');
  assert.equal(severity(await editor.pullItems()), 1);

  await touch(undefined);
  await editor.next('workspace/diagnostic/refresh');
  assert.equal(severity(await editor.pullItems()), 2);
  await editor.close();
});

test('for other clients the server reads the project file itself', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'star-stories-'));
  try {
    writeFileSync(join(folder, '.star-stories.json'), OFF_FILE);
    const editor = await startEditor(t, { folders: [pathToFileURL(folder).href] });
    const uri = pathToFileURL(join(folder, 'a.star.md')).href;
    await editor.open(STORY, uri);
    assert.equal(severity(await editor.pullItems(uri)), undefined);
    await editor.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the project file of a story outside the workspace is read again when the story opens again', async (t) => {
  const files = new Map([[PROJECT, OFF_FILE]]);
  const editor = await startEditor(t, { options: { readFile: true }, files, folders: ['file:///elsewhere'] });
  await editor.open(STORY);
  assert.equal(severity(await editor.pullItems()), undefined);
  await editor.notify('textDocument/didClose', { textDocument: { uri: URI } });
  files.set(PROJECT, '{ "rules": { "unknown-rule": "error" } }');
  await editor.open(STORY);
  assert.equal(severity(await editor.pullItems()), 1);
  await editor.close();
});

test('in the workspace the project file is read once, however many stories open', async (t) => {
  const files = new Map([[PROJECT, OFF_FILE]]);
  const editor = await startEditor(t, { options: { readFile: true }, files, folders: ['file:///stories'] });
  for (const uri of [URI, 'file:///stories/b.star.md']) {
    await editor.open(STORY, uri);
    assert.equal(severity(await editor.pullItems(uri)), undefined);
  }
  assert.equal(editor.heard('starStories/readFile').length, 1);
  await editor.close();
});

test('a workspace folder that comes back is read anew', async (t) => {
  const files = new Map([[PROJECT, OFF_FILE]]);
  const folder = { uri: 'file:///stories', name: 's' };
  const editor = await startEditor(t, { options: { readFile: true }, files, folders: [folder.uri] });
  await editor.open(STORY);
  assert.equal(severity(await editor.pullItems()), undefined);
  await editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
  files.set(PROJECT, '{ "rules": { "unknown-rule": "error" } }');
  await editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
  await editor.next('workspace/diagnostic/refresh');
  assert.equal(severity(await editor.pullItems()), 1);
  await editor.close();
});

test('a workspace folder that is added later counts', async (t) => {
  const files = new Map([[PROJECT, OFF_FILE]]);
  const uri = 'file:///stories/deep/down/a.star.md';
  const editor = await startEditor(t, { options: { readFile: true }, files });
  await editor.open(STORY, uri);
  assert.equal(severity(await editor.pullItems(uri)), 2);
  await editor.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: 'file:///stories', name: 's' }], removed: [] },
  });
  await editor.next('workspace/diagnostic/refresh');
  assert.equal(severity(await editor.pullItems(uri)), undefined);
  await editor.close();
});

test('the client can ask which project files settle a rule', async (t) => {
  const files = new Map([
    [PROJECT, OFF_FILE],
    ['file:///stories/deep/.star-stories.json', '{ "rules": { "unknown-rule": "hint" } }'],
    ['file:///stories/broken/.star-stories.json', '{ "rules": '],
  ]);
  const editor = await startEditor(t, { options: { readFile: true }, files, folders: ['file:///stories'] });
  const ask = (params: unknown) => editor.request('starStories/projectRule', params);
  const stories = [URI, 'b', 'deep/c', 'broken/d'].map((name) => new URL(`${name}.star.md`, URI).href);
  assert.deepEqual(await ask({ rule: 'unknown-rule', stories }), [
    { file: PROJECT, severity: 'off' },
    { file: 'file:///stories/deep/.star-stories.json', severity: 'hint' },
  ]);
  assert.deepEqual(await ask({ rule: 'toString', stories }), []);
  assert.deepEqual(await ask({ rule: 'unknown-rule' }), []);
  await editor.close();
});
