import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver';
import { type Editor, PULLING, PUSHED, startEditor } from './editor.ts';

/** Longer than any test runs: what waits for it stays hidden. */
const NEVER = 10_000;
const FIRST = '<!-- star-disable-next-line first: x -->\n';
const STORY = `${FIRST}I read the logs.\n`;

const unknown = (items: readonly Diagnostic[]) =>
  items.filter(({ code }) => code === 'unknown-rule').map(({ message }) => /"(.+?)"/.exec(String(message))![1]);

const LINE = { line: 2, character: 0 };
const typeSecond = (editor: Editor, version: number) =>
  editor.type({ start: LINE, end: LINE }, '<!-- star-disable second: x -->\n', version);

test('a new finding waits while the writer types, known ones stay', async (t) => {
  const editor = await startEditor(t, { settings: { typingPause: NEVER } });
  await editor.open(STORY);
  assert.deepEqual(unknown(await editor.pullItems()), ['first']);
  await typeSecond(editor, 2);
  assert.deepEqual(unknown(await editor.pullItems()), ['first']);
  assert.deepEqual(editor.heard('workspace/diagnostic/refresh'), []);
  await editor.close();
});

test('after the pause a pulling client is told to ask again', async (t) => {
  const editor = await startEditor(t, { settings: { typingPause: 1 } });
  await editor.open(STORY);
  await editor.pullItems();
  await typeSecond(editor, 2);
  await editor.next('workspace/diagnostic/refresh');
  assert.deepEqual(unknown(await editor.pullItems()), ['first', 'second']);
  await editor.close();
});

test('after the pause a pushed client is told', async (t) => {
  const editor = await startEditor(t, { capabilities: PUSHED });
  await editor.notify('workspace/didChangeConfiguration', { settings: { starStories: { typingPause: 1 } } });
  await editor.open(STORY);
  assert.deepEqual(unknown(await editor.pushed()), ['first']);
  await typeSecond(editor, 2);
  await editor.pushed(undefined, (items) => unknown(items).length === 2);
  await editor.close();
});

test('a mended finding is gone at once', async (t) => {
  const editor = await startEditor(t, { settings: { typingPause: NEVER } });
  await editor.open(STORY);
  await editor.pullItems();
  await editor.type({ start: { line: 0, character: 28 }, end: { line: 0, character: 33 } }, 'unknown-rule', 2);
  assert.deepEqual(unknown(await editor.pullItems()), []);
  await editor.close();
});

test('a fence typed above hides the findings below only until it is closed', async (t) => {
  const editor = await startEditor(t, { settings: { typingPause: NEVER } });
  await editor.open(STORY);
  assert.deepEqual(unknown(await editor.pullItems()), ['first']);
  const start = { line: 0, character: 0 };
  await editor.type({ start, end: start }, '```\n\n', 2);
  assert.deepEqual(unknown(await editor.pullItems()), []);
  const inside = { line: 1, character: 0 };
  await editor.type({ start: inside, end: inside }, '```\n', 3);
  assert.deepEqual(unknown(await editor.pullItems()), ['first']);
  await editor.close();
});

test('a known finding whose own words change stays', async (t) => {
  const editor = await startEditor(t, { settings: { typingPause: NEVER } });
  await editor.open(STORY);
  await editor.pullItems();
  const end = { line: 0, character: 33 };
  await editor.type({ start: end, end }, 'er', 2);
  assert.deepEqual(unknown(await editor.pullItems()), ['firster']);
  await editor.close();
});

test('a paste shows what it brings', async (t) => {
  const editor = await startEditor(t, { settings: { typingPause: NEVER } });
  await editor.open(STORY);
  await editor.pullItems();
  const pasted = `<!-- star-disable second: ${'a reason that nobody types in one go '.repeat(3)}-->\n`;
  await editor.type({ start: LINE, end: LINE }, pasted, 2);
  assert.deepEqual(unknown(await editor.pullItems()), ['first', 'second']);
  await editor.close();
});

test('a pause of 0 shows everything at once', async (t) => {
  const editor = await startEditor(t, { settings: { typingPause: 0 } });
  await editor.open(STORY);
  await editor.pullItems();
  await typeSecond(editor, 2);
  assert.deepEqual(unknown(await editor.pullItems()), ['first', 'second']);
  await editor.close();
});

test('a changed setting shows what it switches on, in the middle of typing too', async (t) => {
  const editor = await startEditor(t, { settings: { typingPause: NEVER } });
  await editor.open(STORY);
  await editor.pullItems();
  await typeSecond(editor, 2);
  assert.deepEqual(unknown(await editor.pullItems()), ['first']);
  editor.settings = { typingPause: NEVER, wordsPerMinute: 100 };
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  await editor.next('workspace/diagnostic/refresh');
  assert.deepEqual(unknown(await editor.pullItems()), ['first', 'second']);
  await editor.close();
});

test('a pulling client that cannot be told to ask again sees everything at once', async (t) => {
  const { diagnostics: _, ...workspace } = PULLING.workspace!;
  const editor = await startEditor(t, { capabilities: { ...PULLING, workspace }, settings: { typingPause: NEVER } });
  await editor.open(STORY);
  await editor.pullItems();
  await typeSecond(editor, 2);
  assert.deepEqual(unknown(await editor.pullItems()), ['first', 'second']);
  await editor.close();
});

test('an edit that rewrites the whole text keeps what it did not change', async (t) => {
  const editor = await startEditor(t, { settings: { typingPause: NEVER } });
  await editor.open(STORY);
  const [before] = await editor.pullItems();
  await editor.notify('textDocument/didChange', {
    textDocument: { uri: 'file:///stories/a.star.md', version: 2 },
    contentChanges: [{ text: `\n${STORY}` }],
  });
  const [after] = await editor.pullItems();
  assert.deepEqual(after?.data, before?.data);
  await editor.close();
});
