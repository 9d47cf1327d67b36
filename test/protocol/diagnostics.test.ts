import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, PULLING, PUSHED, startEditor, URI } from './editor.ts';

const BAD = '<!-- star-disable-next-line nope: x -->\n';
const STORY = `# The outage\n\n## Action\n\n${BAD}I read the logs.\n`;

const codes = (items: readonly Diagnostic[]) => items.map(({ code }) => code);
const about = (items: readonly Diagnostic[], code = 'unknown-rule') => items.filter((item) => item.code === code);

test('a client that pulls gets its findings on request, with all that a finding carries', async (t) => {
  const editor = await startEditor(t, { options: { rulePage: 'https://example.org/{id}.md' } });
  await editor.open(STORY);
  const [finding] = about(await editor.pullItems());
  assert.deepEqual(finding?.range, { start: { line: 4, character: 28 }, end: { line: 4, character: 32 } });
  assert.equal(finding?.source, 'star');
  assert.equal(finding?.severity, 2);
  assert.equal(finding?.codeDescription?.href, 'https://example.org/unknown-rule.md');
  assert.match(String(finding?.message), /"nope"/);
  await editor.close();
});

test('without an address of its own a client is led to the pages beside the program', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY);
  const [finding] = about(await editor.pullItems());
  assert.match(finding?.codeDescription?.href ?? '', /^file:\/\/.*\/docs\/rules\/unknown-rule\.md$/);
  await editor.close();
});

test('what has not changed is not sent again', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY);
  const first = await editor.pull();
  assert.ok(first.kind === 'full' && first.resultId);
  assert.deepEqual(await editor.pull(URI, first.resultId), { kind: 'unchanged', resultId: first.resultId });
  // Text below the last finding moves nothing.
  await editor.type({ start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }, '\n', 2);
  assert.equal((await editor.pull(URI, first.resultId)).kind, 'unchanged');
  await editor.type({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '\n', 3);
  const moved = await editor.pull(URI, first.resultId);
  assert.ok(moved.kind === 'full' && moved.resultId !== first.resultId);
  await editor.close();
});

test('a client that pulls is never pushed to', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY);
  await editor.pull();
  await editor.type({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'x', 2);
  await editor.pull();
  await editor.notify('textDocument/didClose', { textDocument: { uri: URI } });
  await editor.pull();
  assert.deepEqual(editor.heard('textDocument/publishDiagnostics'), []);
  await editor.close();
});

test('a client that cannot pull is pushed to, and is promised nothing to pull', async (t) => {
  const editor = await startEditor(t, { capabilities: PUSHED });
  assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
  await editor.open(STORY);
  assert.ok(codes(await editor.pushed()).includes('unknown-rule'));
  await editor.type({ start: { line: 4, character: 0 }, end: { line: 5, character: 0 } }, '', 2);
  assert.ok(!codes(await editor.pushed()).includes('unknown-rule'));
  await editor.notify('textDocument/didClose', { textDocument: { uri: URI } });
  assert.deepEqual(await editor.pushed(), []);
  await editor.close();
});

test('edits that arrive together are answered once, with the newest text', async (t) => {
  const editor = await startEditor(t, { capabilities: PUSHED });
  await editor.open('I read the logs.\n');
  await editor.pushed();
  const before = editor.heard('textDocument/publishDiagnostics').length;
  const start = { line: 0, character: 0 };
  await editor.notify('textDocument/didChange', {
    textDocument: { uri: URI, version: 2 },
    contentChanges: [
      { range: { start, end: start }, text: '\n' },
      { range: { start, end: start }, text: BAD.repeat(2) },
    ],
  });
  const items = await editor.pushed();
  assert.equal(about(items).length, 2);
  assert.equal(editor.heard('textDocument/publishDiagnostics').length, before + 1);
  await editor.close();
});

const placed = (items: readonly Diagnostic[]) => items.map(({ range, code, message }) => ({ range, code, message }));

/** What the server says of a text that it has never seen before. */
async function fresh(editor: Editor, text: string, n: number) {
  const uri = `file:///fresh/${n}.star.md`;
  await editor.open(text, uri);
  return placed(await editor.pullItems(uri));
}

test('a text that grew by edits is judged like the same text opened whole', async (t) => {
  const editor = await startEditor(t, { settings: { typingPause: 0 } });
  const edits: readonly [startLine: number, start: number, endLine: number, end: number, text: string][] = [
    [0, 0, 0, 0, '---\nlevel: L5\n---\n\n'],
    [4, 12, 4, 12, ' 😀 é'],
    [6, 0, 6, 2, '###'],
    [9, 0, 9, 6, 'We'],
    [8, 28, 8, 32, 'unknown-rule'],
    [9, 2, 11, 0, ' agreed.\r\n\r\n**Result:** It fell by 40%.\r\n'],
    [0, 0, 4, 0, ''],
    [0, 0, 99, 0, ''],
    [0, 0, 0, 0, STORY],
  ];
  await editor.open(STORY);
  let mirror = TextDocument.create(URI, 'markdown', 1, STORY);
  for (const [n, [startLine, start, endLine, end, text]] of edits.entries()) {
    const range = { start: { line: startLine, character: start }, end: { line: endLine, character: end } };
    await editor.type(range, text, n + 2);
    mirror = TextDocument.update(mirror, [{ range, text }], n + 2);
    assert.deepEqual(placed(await editor.pullItems()), await fresh(editor, mirror.getText(), n), `after edit ${n}`);
  }
  await editor.close();
});

test('a file that is not open has no findings', async (t) => {
  const editor = await startEditor(t);
  assert.deepEqual(await editor.pullItems('file:///nowhere.star.md'), []);
  await editor.open(STORY);
  await editor.notify('textDocument/didClose', { textDocument: { uri: URI } });
  assert.deepEqual(await editor.pullItems(), []);
  await editor.close();
});

test('a file closed while its findings are asked for is answered with none', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY);
  const asked = editor.pullItems();
  await editor.notify('textDocument/didClose', { textDocument: { uri: URI } });
  assert.deepEqual(await asked, []);
  await editor.close();
});

test('a fix is found through the diagnostic a client hands back, after further edits too', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY.replace('nope', 'unknown-rul'));
  const [diagnostic] = about(await editor.pullItems());
  await editor.type({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '\n', 2);
  const [fix] = await editor.request<{ edit: unknown }[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: diagnostic!.range,
    context: { diagnostics: [diagnostic] },
  });
  const at = (character: number) => ({ line: 5, character });
  assert.deepEqual(fix?.edit, {
    documentChanges: [
      {
        textDocument: { uri: URI, version: 2 },
        edits: [{ range: { start: at(28), end: at(39) }, newText: 'unknown-rule' }],
      },
    ],
  });
  await editor.close();
});

test('an editor of old gets plain edits by file', async (t) => {
  const editor = await startEditor(t, { capabilities: PUSHED });
  await editor.open(STORY.replace('nope', 'unknown-rul'));
  const [diagnostic] = about(await editor.pushed());
  const [fix] = await editor.request<{ edit: unknown }[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: diagnostic!.range,
    context: { diagnostics: [{ ...diagnostic, data: undefined }] },
  });
  assert.deepEqual(fix?.edit, { changes: { [URI]: [{ range: diagnostic!.range, newText: 'unknown-rule' }] } });
  await editor.close();
});

test('a pull client is asked for nothing it has not got', async (t) => {
  const { workspace: _, ...capabilities } = PULLING;
  const editor = await startEditor(t, { capabilities });
  await editor.open(STORY);
  assert.ok(codes(await editor.pullItems()).includes('unknown-rule'));
  assert.deepEqual(editor.heard('workspace/configuration'), []);
  assert.deepEqual(editor.heard('client/registerCapability'), []);
  await editor.close();
});
