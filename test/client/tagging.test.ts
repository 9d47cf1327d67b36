import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { CancellationToken, DataTransfer } from 'vscode';
import type { StoryServer } from '../../client/src/languageClient.ts';
import type { PortfolioNode } from '../../client/src/views/portfolio/nodes.ts';
import { type TagStoryParams, TagStoryRequest, type TagStoryResult } from '../../server/src/protocol.ts';
import { DataTransferItem, type WorkspaceEdit, window, workspace } from './vscode.ts';

const { tagByDrop } = await import('../../client/src/views/portfolio/tagging.ts');

const before = { ...workspace };
afterEach(() => Object.assign(workspace, before));

const none = {} as CancellationToken;

const gap: PortfolioNode = {
  kind: 'slot',
  id: 'pushed-back',
  slot: { id: 'pushed-back', title: 'Pushed back', why: 'It is asked.', stories: [] },
};

const story = (uri: string): PortfolioNode => ({
  kind: 'story',
  id: uri,
  slot: undefined,
  story: {
    uri,
    position: { line: 4, character: 0 },
    title: 'A story',
    canonical: [],
    level: undefined,
    age: undefined,
    seconds: 60,
    findings: { error: 0, warning: 0, information: 0, hint: 0 },
  },
});

const insertion = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'tag' };

/** A drop on the gap: what the server was asked, what was written, saved and said. */
async function drop(fill: (data: DataTransfer) => unknown, answer: TagStoryResult, isDirty = false, target = gap) {
  const asked: TagStoryParams[] = [];
  const written: string[] = [];
  const said: string[] = [];
  let saved = 0;
  const server = {
    request: async (method: string, params: TagStoryParams) => {
      assert.equal(method, TagStoryRequest);
      asked.push(params);
      return answer;
    },
  } as unknown as StoryServer;
  Object.assign(workspace, {
    openTextDocument: async () => ({ isDirty, save: async () => ++saved > 0 }),
    applyEdit: async ({ edits }: WorkspaceEdit) => written.push(...edits) > 0,
    asRelativePath: String,
  });
  Object.assign(window, { showWarningMessage: async (message: string) => void said.push(message) });
  const items = new Map<string, DataTransferItem>();
  const data = items as unknown as DataTransfer;
  const controller = tagByDrop(server);
  await fill(data);
  await controller.handleDrop?.(target, data, none);
  return { asked, written, saved, said };
}

const dragged = (uri: string) => (data: DataTransfer) =>
  tagByDrop({} as StoryServer).handleDrag?.([story(uri)], data, none);

const files = (list: string) => (data: DataTransfer) => {
  const item = Object.assign(new DataTransferItem(list), { asString: async () => list });
  (data as unknown as Map<string, DataTransferItem>).set('text/uri-list', item);
};

test('a story that is dropped on a gap is tagged as the server says, and its file saved', async () => {
  const { asked, written, saved } = await drop(dragged('file:/a.star.md'), { edits: [insertion] });
  assert.deepEqual(asked, [
    { textDocument: { uri: 'file:/a.star.md' }, position: { line: 4, character: 0 }, story: 'pushed-back' },
  ]);
  assert.deepEqual(written, ['file:/a.star.md 0 0 0 0 tag']);
  assert.equal(saved, 1);
});

test('a file with changes of the writer is not saved', async () => {
  assert.equal((await drop(dragged('file:/a.star.md'), { edits: [insertion] }, true)).saved, 0);
});

test('a story beside the dropped one stands for its gap', async () => {
  const beside = { ...story('file:/b.star.md'), slot: 'tight-deadline' } as PortfolioNode;
  const { asked } = await drop(dragged('file:/a.star.md'), { edits: [] }, false, beside);
  assert.deepEqual(
    asked.map(({ story: slot }) => slot),
    ['tight-deadline'],
  );
});

test('of files from elsewhere, the stories are tagged', async () => {
  const { asked } = await drop(files('file:/a.star.md\r\nfile:/notes.md'), { edits: [] });
  assert.deepEqual(
    asked.map(({ textDocument }) => textDocument.uri),
    ['file:/a.star.md'],
  );
});

test('the writer is told of a story that cannot be changed, and of nothing where the tag is there', async () => {
  assert.match((await drop(dragged('file:/a.star.md'), null)).said[0] ?? '', /a\.star\.md cannot be changed/);
  const { written, said } = await drop(dragged('file:/a.star.md'), { edits: [] });
  assert.deepEqual([written, said], [[], []]);
});
