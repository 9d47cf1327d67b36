import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver';
import { PULLING, PUSHED, startEditor } from './editor.ts';

/** The tagger has to read its Action; what is wrong with its comment is plain without. */
const STORY = `# The load

**Situation:** The nightly load ran late twice a week.

**Action:** I profiled the tables. The joins were rewritten to work on one day at a time.

<!-- star-disable-next-line nope: x -->

**Result:** It ends at 5:20 am.
`;

const codes = (items: readonly Diagnostic[]) => items.map(({ code }) => code);

test('a client that can be told of more gets at once what needs no tagger, and then the whole', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY);
  const first = codes(await editor.pullItems());
  assert.ok(first.includes('unknown-rule'));
  assert.ok(!first.includes('passive-in-action'));
  await editor.next('workspace/diagnostic/refresh');
  const whole = codes(await editor.pullItems());
  assert.ok(whole.includes('unknown-rule'));
  assert.ok(whole.includes('passive-in-action'));
  await editor.close();
});

test('what was whole at first is not asked for again', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY.replace('The joins were rewritten', 'I rewrote the joins'));
  await editor.pullItems();
  await editor.request('textDocument/codeLens', { textDocument: { uri: 'file:///stories/a.star.md' } });
  await editor.pullItems();
  assert.deepEqual(editor.heard('workspace/diagnostic/refresh'), []);
  await editor.close();
});

test('a client that asks once or only listens gets the whole', async (t) => {
  const { diagnostics: _, ...workspace } = PULLING.workspace!;
  const asking = await startEditor(t, { capabilities: { ...PULLING, workspace } });
  await asking.open(STORY);
  assert.ok(codes(await asking.pullItems()).includes('passive-in-action'));
  await asking.close();
  const listening = await startEditor(t, { capabilities: PUSHED });
  await listening.open(STORY);
  assert.ok(codes(await listening.pushed()).includes('passive-in-action'));
  await listening.close();
});

test('a client that never asks for findings gets its other answers', async (t) => {
  const editor = await startEditor(t);
  await editor.open(STORY);
  const textDocument = { uri: 'file:///stories/a.star.md' };
  assert.ok((await editor.request<unknown[]>('textDocument/codeLens', { textDocument })).length > 0);
  await editor.close();
});
