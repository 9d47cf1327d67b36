import { commands, Disposable, Range, Uri, type Webview, type WebviewView, window } from 'vscode';
import { type Ladder, LadderRequest } from '../../../../server/src/protocol.ts';
import { asking } from '../../asking.ts';
import type { StoryServer } from '../../languageClient.ts';
import { cursorOf, isStory } from '../../storyDocuments.ts';
import type { EvidencePlace, FromPage, ShownLadder, ToPage } from './messages.ts';

export const LADDER_VIEW = 'starStories.ladder';

/** Typing and a cursor that travels through a file ask once, where they rest. */
const REST_MS = 100;

/** The story with the keyboard focus; where something else has it, one that is in sight beside it. */
function storyEditor() {
  const { activeTextEditor: active, visibleTextEditors: visible } = window;
  return [...(active ? [active] : []), ...visible].find(({ document }) => isStory(document));
}

/** The page with its script and its style, which are files of the extension: nothing else may run or load there. */
function page(webview: Webview, extensionUri: Uri): string {
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', name));
  const { cspSource } = webview;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${cspSource}; style-src ${cspSource}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file('ladder.css')}">
<title>Ladder</title>
</head>
<body>
<script src="${file('ladder.js')}"></script>
</body>
</html>`;
}

/** The Ladder view: the story at the cursor, on the levels that its sentences show. */
export function ladderView(extensionUri: Uri, server: StoryServer): Disposable {
  let view: WebviewView | undefined;
  let shown: { readonly uri: Uri; readonly ladder: ShownLadder } | undefined;
  let last: ToPage | undefined;

  function tell(message: ToPage): void {
    // The page draws anew what it is told: what it already shows would only cost the writer's place in it.
    if (JSON.stringify(message) === JSON.stringify(last)) return;
    last = message;
    void view?.webview.postMessage(message);
  }

  function nothing(words: string): void {
    shown = undefined;
    tell({ kind: 'nothing', words });
  }

  // What is not there is told at the rest as well: between two editors there is none for a moment.
  const question = asking<() => void>(
    REST_MS,
    async (token) => {
      const editor = storyEditor();
      if (editor === undefined)
        return () => nothing('Open a story, and its sentences show here which level they prove.');
      const { uri } = editor.document;
      const ladder = await server.request<Ladder>(LadderRequest, cursorOf(editor), token);
      if (ladder === null) return () => nothing('The cursor stands in no story.');
      if (ladder === undefined) return () => nothing('The language server gives no answer, so nothing is graded.');
      return () => {
        shown = { uri, ladder };
        tell({ kind: 'ladder', story: uri.toString(), ladder });
      };
    },
    (draw) => draw(),
  );

  const draw = (): void => (view?.visible === true ? question.soon() : question.stop());

  async function goTo({ row, column, index }: EvidencePlace): Promise<void> {
    const evidence = shown?.ladder.dimensions[row]?.cells[column]?.evidence[index];
    if (shown === undefined || evidence === undefined) return;
    const { start, end } = evidence.range;
    const { uri } = shown;
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    await window.showTextDocument(uri, {
      ...(editor?.viewColumn && { viewColumn: editor.viewColumn }),
      selection: new Range(start.line, start.character, end.line, end.character),
    });
  }

  function heed(message: FromPage): void {
    if (message.kind === 'open') void goTo(message);
    if (message.kind === 'newStory') void commands.executeCommand('starStories.newStory');
    if (message.kind === 'ready') {
      last = undefined;
      draw();
    }
  }

  const drawIfSeen = (uri: string) => {
    if (storyEditor()?.document.uri.toString() === uri) draw();
  };
  return Disposable.from(
    question,
    window.registerWebviewViewProvider(LADDER_VIEW, {
      resolveWebviewView: (resolved) => {
        view = resolved;
        resolved.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist')] };
        resolved.webview.onDidReceiveMessage(heed);
        resolved.onDidChangeVisibility(draw);
        resolved.onDidDispose(() => {
          view = undefined;
        });
        resolved.webview.html = page(resolved.webview, extensionUri);
      },
    }),
    server.onDidChangeState(draw),
    server.onDidChangeStatus(drawIfSeen),
    window.onDidChangeActiveTextEditor(draw),
    window.onDidChangeVisibleTextEditors(draw),
    window.onDidChangeTextEditorSelection(({ textEditor }) => drawIfSeen(textEditor.document.uri.toString())),
  );
}
