import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SERVER, startEditor, URI } from './editor.ts';

const run = (...asked: string[]) => spawnSync(process.execPath, [SERVER, ...asked], { encoding: 'utf8', input: '' });

test('--version prints the version of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const { stdout, status } = run('--version');
  assert.equal(stdout, `${version}\n`);
  assert.equal(status, 0);
});

test('--help names every way to connect, and starting without one is bad use', () => {
  const help = run('--help');
  assert.equal(help.status, 0);
  for (const way of ['--stdio', '--node-ipc', '--socket', '--pipe']) assert.ok(help.stdout.includes(way));
  const bare = run();
  assert.equal(bare.status, 2);
  assert.equal(bare.stdout, '');
  assert.equal(bare.stderr, help.stdout);
});

test('shutdown and exit end the server with 0', async (t) => {
  const editor = await startEditor(t);
  assert.equal(await editor.close(), 0);
});

test('exit without shutdown ends it with 1', async (t) => {
  const editor = await startEditor(t);
  const ended = once(editor.process, 'exit');
  await editor.notify('exit', undefined);
  assert.deepEqual((await ended)[0], 1);
});

test('the server ends when the editor is gone', async (t) => {
  const editor = await startEditor(t);
  const ended = once(editor.process, 'exit');
  editor.process.stdin!.end();
  assert.deepEqual((await ended)[0], 1);
});

test('the tagger loads with the first story and not before', async (t) => {
  const preload = fileURLToPath(new URL('loads.ts', import.meta.url));
  const editor = await startEditor(t, { execArgv: ['--import', preload] });
  await editor.request('starStories/templates', undefined);
  assert.match(editor.stderr(), /loads vscode-languageserver/);
  assert.doesNotMatch(editor.stderr(), /loads compromise/);
  await editor.open('## Action\n\nI read the logs.\n');
  await editor.request('textDocument/codeLens', { textDocument: { uri: URI } });
  assert.match(editor.stderr(), /loads compromise/);
  await editor.close();
});

const METHODS: readonly [capability: string, method: string, params: object][] = [
  ['diagnosticProvider', 'textDocument/diagnostic', {}],
  ['hoverProvider', 'textDocument/hover', { position: { line: 0, character: 4 } }],
  [
    'codeActionProvider',
    'textDocument/codeAction',
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [] } },
  ],
  ['completionProvider', 'textDocument/completion', { position: { line: 4, character: 0 } }],
  ['documentSymbolProvider', 'textDocument/documentSymbol', {}],
  ['foldingRangeProvider', 'textDocument/foldingRange', {}],
  ['selectionRangeProvider', 'textDocument/selectionRange', { positions: [{ line: 2, character: 3 }] }],
  ['codeLensProvider', 'textDocument/codeLens', {}],
  ['semanticTokensProvider', 'textDocument/semanticTokens/full', {}],
  ['executeCommandProvider', 'workspace/executeCommand', { command: 'starStories.server.portfolio' }],
];

test('what the server promises it answers, and it answers nothing else', async (t) => {
  const editor = await startEditor(t);
  const promised = Object.keys(editor.initialized.capabilities).filter((name) => name.endsWith('Provider'));
  assert.deepEqual(promised.sort(), METHODS.map(([capability]) => capability).sort());
  await editor.open('## Action\n\nI cut the latency to 480 ms.\n\n\n');
  for (const [, method, params] of METHODS) {
    assert.ok(await editor.request(method, { textDocument: { uri: URI }, ...params }), method);
  }
  await editor.close();
});
