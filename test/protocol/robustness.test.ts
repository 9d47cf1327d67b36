import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource, LSPErrorCodes, type ResponseError } from 'vscode-languageserver/node';
import { startEditor, URI } from './editor.ts';

const STORY = '# The outage\n\n## Action\n\nI read the logs of 3 services.\n';

const POSITIONED = [
  'textDocument/hover',
  'textDocument/completion',
  'starStories/storyStatus',
  'starStories/sectionChoices',
];
const WHOLE = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/codeLens',
  'textDocument/semanticTokens/full',
  'textDocument/diagnostic',
];

test('a file that is not open gets empty answers and no errors', async (t) => {
  const editor = await startEditor(t);
  const textDocument = { uri: 'file:///nowhere.star.md' };
  const position = { line: 0, character: 0 };
  const range = { start: position, end: position };
  for (const method of POSITIONED) {
    const answer = await editor.request(method, { textDocument, position });
    assert.ok(answer === null || (Array.isArray(answer) && answer.length === 0), method);
  }
  for (const method of WHOLE) await editor.request(method, { textDocument });
  assert.deepEqual(await editor.request('textDocument/selectionRange', { textDocument, positions: [position] }), []);
  assert.deepEqual(
    await editor.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
    [],
  );
  assert.equal(await editor.request('starStories/insertSection', { textDocument, position, section: 'task' }), null);
  await editor.close();
});

test('places outside the text are answered like the nearest inside', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY);
  for (const position of [
    { line: 1e9, character: 1e9 },
    { line: -1, character: -1 },
    { line: 0.5, character: 1.5 },
  ]) {
    const textDocument = { uri: URI };
    for (const method of POSITIONED) await editor.request(method, { textDocument, position });
    const range = { start: position, end: position };
    await editor.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    await editor.request('textDocument/semanticTokens/range', { textDocument, range });
    await editor.request('textDocument/selectionRange', { textDocument, positions: [position] });
  }
  await editor.close();
});

test('requests and notifications of the wrong shape do not end the server', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY);
  const shapes = [
    {},
    { textDocument: null },
    { textDocument: {} },
    { textDocument: { uri: 7 } },
    { textDocument: { uri: URI } },
  ];
  for (const method of [
    ...POSITIONED,
    ...WHOLE,
    'textDocument/codeAction',
    'textDocument/selectionRange',
    'starStories/insertSection',
  ]) {
    for (const shape of shapes) await editor.request(method, shape);
  }
  for (const method of [
    'textDocument/didOpen',
    'textDocument/didChange',
    'textDocument/didClose',
    'workspace/didChangeConfiguration',
  ]) {
    for (const shape of [{}, { textDocument: null }, { textDocument: { uri: URI }, contentChanges: 3 }]) {
      await editor.notify(method, shape);
    }
  }
  await editor.notify('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'markdown', version: 9, text: STORY },
  });
  assert.equal((await editor.pull()).kind, 'full');
  assert.deepEqual(editor.heard('window/showMessage'), []);
  assert.deepEqual(editor.heard('window/showMessageRequest'), []);
  await editor.close();
});

test('a request that nobody knows is refused, and the next one is served', async (t) => {
  const editor = await startEditor(t);
  await assert.rejects(editor.request('textDocument/nonsense', {}), /Unhandled method/);
  await editor.open(STORY);
  assert.equal((await editor.pull()).kind, 'full');
  await editor.close();
});

test('a cancelled request ends as cancelled, and leaves nothing behind', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY);
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } }, source.token);
  source.cancel();
  await assert.rejects(asked, (error: ResponseError<void>) => error.code === LSPErrorCodes.RequestCancelled);
  assert.equal((await editor.pull()).kind, 'full');
  await editor.close();
});

test('the tokens of a long file are read in slices, and a cancellation between them is heard', async (t) => {
  const editor = await startEditor(t);
  await editor.open('We moved 3 services in 4 days. '.repeat(5000));
  const textDocument = { uri: URI };
  await editor.request('textDocument/codeLens', { textDocument });
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest('textDocument/semanticTokens/full', { textDocument }, source.token);
  source.cancel();
  await assert.rejects(asked, (error: ResponseError<void>) => error.code === LSPErrorCodes.RequestCancelled);
  const { data } = await editor.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument });
  assert.equal(data.length, 5000 * 3 * 5);
  await editor.close();
});

test('texts that no writer types are opened and judged', async (t) => {
  const editor = await startEditor(t);
  const texts = [
    '',
    '\ud800 \udfff\u0000\u001b[2J',
    '---\n[[[[\n---\n',
    '\u0000\u0001\u0002PNG\r\n\u001a\n',
    '\r\r\n\n\r',
  ];
  for (const [n, text] of texts.entries()) {
    const uri = `file:///odd/${n}.star.md`;
    await editor.open(text, uri);
    assert.equal((await editor.pull(uri)).kind, 'full', JSON.stringify(text));
    for (const method of WHOLE) assert.ok(await editor.request(method, { textDocument: { uri } }), method);
  }
  assert.deepEqual(editor.heard('window/logMessage'), []);
  await editor.close();
});
