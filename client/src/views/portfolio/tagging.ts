import {
  commands,
  DataTransferItem,
  type Disposable,
  Range,
  type TreeDragAndDropController,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  type Portfolio,
  type PortfolioStory,
  type TagStoryParams,
  TagStoryRequest,
  type TagStoryResult,
} from '../../../../server/src/protocol.ts';
import type { StoryServer } from '../../languageClient.ts';
import { activeStoryEditor, cursorOf } from '../../storyDocuments.ts';
import { type PortfolioNode, type SlotId, slotOf } from './nodes.ts';

/** Rows of this view, carried from one of them to another. The type is VS Code's own: it gives the tree by its id. */
const ROWS = 'application/vnd.code.tree.starstories.portfolio';
const FILES = 'text/uri-list';

type StoryPlace = Pick<TagStoryParams, 'textDocument' | 'position'>;

const placeOf = ({ uri, position }: PortfolioStory): StoryPlace => ({ textDocument: { uri }, position });

/** Writes the canonical story into the front matter, as the server says how. */
async function tag(place: StoryPlace, story: SlotId, server: StoryServer): Promise<void> {
  const params: TagStoryParams = { ...place, story };
  const result = await server.request<TagStoryResult>(TagStoryRequest, params);
  // Nothing to write: the story has this tag already, or the server could not be asked and has said so.
  if (result === undefined || result?.edits.length === 0) return;
  const uri = Uri.parse(place.textDocument.uri, true);
  const edit = new WorkspaceEdit();
  for (const { range, newText } of result?.edits ?? []) {
    const { start, end } = range;
    edit.replace(uri, new Range(start.line, start.character, end.line, end.character), newText);
  }
  if (result === null || !(await applyAndSave(uri, edit)))
    await window.showWarningMessage(`${workspace.asRelativePath(uri)} cannot be changed, so the story keeps its tags.`);
}

/** The edit leaves a file saved that was; one with the writer's own changes stays for the writer to save. */
async function applyAndSave(uri: Uri, edit: WorkspaceEdit): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  const { isDirty } = document;
  return (await workspace.applyEdit(edit)) && (isDirty || document.save());
}

/** The files of a drop from elsewhere that are stories. */
const storyFiles = (list: string): readonly string[] =>
  list.split(/\r?\n/).filter((uri) => uri !== '' && Uri.parse(uri).path.endsWith('.star.md'));

const startOf = (uri: string): StoryPlace => ({ textDocument: { uri }, position: { line: 0, character: 0 } });

/** Drags stories, and tags those that land on one of the ten. */
export function tagByDrop(server: StoryServer): TreeDragAndDropController<PortfolioNode> {
  return {
    dragMimeTypes: [FILES],
    dropMimeTypes: [ROWS, FILES],
    handleDrag: (nodes, data) => {
      const dragged = nodes.flatMap((node) => (node.kind === 'story' ? [node.story] : []));
      data.set(ROWS, new DataTransferItem(dragged.map(placeOf)));
      data.set(FILES, new DataTransferItem([...new Set(dragged.map(({ uri }) => uri))].join('\r\n')));
    },
    handleDrop: async (target, data) => {
      const slot = target && slotOf(target);
      if (slot === undefined) return;
      const rows = data.get(ROWS)?.value as readonly StoryPlace[] | undefined;
      const places = rows ?? storyFiles((await data.get(FILES)?.asString()) ?? '').map(startOf);
      for (const place of places) await tag(place, slot, server);
    },
  };
}

/** The command that does by keyboard what a drag does: for a row of the view, else for the story at the cursor. */
export const registerTagStory = (server: StoryServer, portfolio: () => Promise<Portfolio | undefined>): Disposable =>
  commands.registerCommand('starStories.tagStory', async (node?: PortfolioNode) => {
    const editor = activeStoryEditor();
    const place = node?.kind === 'story' ? placeOf(node.story) : editor && cursorOf(editor);
    if (place === undefined) {
      await window.showInformationMessage('Open a story first: the tag goes into the story at the cursor.');
      return;
    }
    const tagged = node?.kind === 'story' ? node.story.canonical : [];
    const items = portfolio().then((known) =>
      (known?.slots ?? []).map(({ id, title, why }) => ({
        id,
        label: title,
        detail: why,
        ...(tagged.includes(id) && { description: 'already' }),
      })),
    );
    const picked = await window.showQuickPick(items, {
      title: 'Tag Story',
      placeHolder: 'Which of the ten questions does this story answer?',
      matchOnDetail: true,
    });
    if (picked !== undefined) await tag(place, picked.id, server);
  });
