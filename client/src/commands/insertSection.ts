import {
  commands,
  type Disposable,
  Position,
  type QuickPickItem,
  QuickPickItemKind,
  SnippetString,
  window,
} from 'vscode';
import {
  type InsertSectionParams,
  InsertSectionRequest,
  type InsertSectionResult,
  type SectionChoices,
  SectionChoicesRequest,
} from '../../../server/src/protocol.ts';
import type { StoryServer } from '../languageClient.ts';
import { activeStoryEditor, cursorOf } from '../storyDocuments.ts';

type Section = SectionChoices[number]['section'];
type SectionItem = QuickPickItem & { readonly section?: Section };

const separator = (label: string): SectionItem => ({ label, kind: QuickPickItemKind.Separator });

/** The missing sections first; a heading over each group that has any. */
export function sectionItems(choices: SectionChoices): readonly SectionItem[] {
  const group = (label: string, present: boolean): readonly SectionItem[] => {
    const members = choices.filter((choice) => choice.present === present);
    const items = members.map(({ section, title, detail }) => ({ section, label: title, detail }));
    return items.length === 0 ? [] : [separator(label), ...items];
  };
  return [...group('missing in this story', false), ...group('already there', true)];
}

async function insertSection(server: StoryServer): Promise<void> {
  const editor = activeStoryEditor();
  if (editor === undefined) {
    await window.showInformationMessage('Open a story first: a section goes into the story at the cursor.');
    return;
  }
  const place = cursorOf(editor);
  const choices = await server.request<SectionChoices>(SectionChoicesRequest, place);
  if (choices === undefined) return;
  const picked = await window.showQuickPick(sectionItems(choices), {
    placeHolder: 'Which section do you want to add to this story?',
    matchOnDetail: true,
  });
  if (picked?.section === undefined) return;
  const params: InsertSectionParams = { ...place, section: picked.section };
  const result = await server.request<InsertSectionResult>(InsertSectionRequest, params);
  if (result === undefined || result === null) return;
  const { line, character } = result.position;
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  await shown.insertSnippet(new SnippetString(result.snippet), new Position(line, character));
}

export const registerInsertSection = (server: StoryServer): Disposable =>
  commands.registerCommand('starStories.insertSection', () => insertSection(server));
