import { type DocumentFilter, languages, type TextDocument, type TextEditor, window, workspace } from 'vscode';

/** Every file of this name is a story, whatever file system it lies on; the language stays Markdown. */
export const STORY_PATTERN = '**/*.star.md';

export const STORY_SELECTOR: DocumentFilter = { pattern: STORY_PATTERN };

/**
 * True for a story somebody can write in, and for one in the workspace. The old side of a comparison, a commit's or
 * another snapshot's copy match the selector too, but come from schemes that nobody can write to.
 */
export function isStory(document: TextDocument): boolean {
  const { scheme } = document.uri;
  return (
    languages.match(STORY_SELECTOR, document) > 0 &&
    (scheme === 'untitled' ||
      workspace.fs.isWritableFileSystem(scheme) === true ||
      (workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme === scheme))
  );
}

/** The editor with the keyboard focus, where it shows a story. */
export function activeStoryEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor !== undefined && isStory(editor.document) ? editor : undefined;
}

/** Where the cursor of an editor stands, as the requests to the server name it. */
export const cursorOf = ({ document, selection }: TextEditor) => ({
  textDocument: { uri: document.uri.toString() },
  position: { line: selection.active.line, character: selection.active.character },
});
