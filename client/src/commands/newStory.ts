import {
  CancellationTokenSource,
  commands,
  type Disposable,
  FileType,
  SnippetString,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type StoryTemplate, TemplatesRequest } from '../../../server/src/protocol.ts';
import type { StoryServer } from '../languageClient.ts';
import { activeStoryEditor } from '../storyDocuments.ts';

/** `hardest-decision.star.md`, then `hardest-decision-2.star.md` and so on: the first that is not taken. */
export async function freeName(fileName: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  const stem = fileName.replace(/\.star\.md$/, '');
  for (let copy = 1; ; copy++) {
    const name = `${stem}${copy === 1 ? '' : `-${copy}`}.star.md`;
    if (!(await isTaken(name))) return name;
  }
}

/** The folder a new story belongs to: beside the story being read, else the workspace's first folder on a disk. */
function homeFolder(): Uri | undefined {
  const beside = activeStoryEditor()?.document.uri;
  if (beside?.scheme === 'file') return Uri.joinPath(beside, '..');
  return workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')?.uri;
}

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );

/**
 * An address for a story that is not saved yet. In a folder it carries the path, so that saving asks nothing; anywhere
 * else it carries only the name, which saving then proposes.
 */
async function untitledStory(fileName: string): Promise<Uri> {
  const folder = homeFolder();
  const address = (name: string) =>
    folder === undefined
      ? Uri.from({ scheme: 'untitled', path: name })
      : Uri.joinPath(folder, name).with({ scheme: 'untitled' });
  const isOpen = (uri: Uri) => workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  const name = await freeName(
    fileName,
    async (candidate) =>
      isOpen(address(candidate)) || (folder !== undefined && (await exists(Uri.joinPath(folder, candidate)))),
  );
  return address(name);
}

async function pickTemplate(server: StoryServer): Promise<StoryTemplate | undefined> {
  const withoutAnswer = new CancellationTokenSource();
  const items = server.request<readonly StoryTemplate[]>(TemplatesRequest, null).then((templates) => {
    if (templates === undefined) withoutAnswer.cancel();
    return (templates ?? []).map((template) => ({ label: template.title, detail: template.detail, template }));
  });
  // The list opens at once and fills when the server answers, which on the first story includes its start.
  const picked = await window.showQuickPick(
    items,
    {
      title: 'New STAR Story',
      placeHolder: 'Which question does the story answer? These ten cover nearly all that is asked.',
      matchOnDetail: true,
    },
    withoutAnswer.token,
  );
  withoutAnswer.dispose();
  return picked?.template;
}

async function templateFor(id: string, server: StoryServer): Promise<StoryTemplate | undefined> {
  const templates = await server.request<readonly StoryTemplate[]>(TemplatesRequest, null);
  return templates?.find((template) => template.id === id);
}

/** Starts a story from the template with this id, or from the one the writer picks. */
async function newStory(server: StoryServer, id?: unknown): Promise<void> {
  const template = typeof id === 'string' ? await templateFor(id, server) : await pickTemplate(server);
  if (template === undefined) return;
  const document = await workspace.openTextDocument(await untitledStory(template.fileName));
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(template.snippet));
}

export const registerNewStory = (server: StoryServer): Disposable =>
  commands.registerCommand('starStories.newStory', (id?: unknown) => newStory(server, id));
