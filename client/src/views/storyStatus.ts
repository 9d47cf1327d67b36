import { Disposable, LanguageStatusSeverity, languages, window } from 'vscode';
import {
  ClientCommand,
  clock,
  findingsText,
  type StoryStatus,
  StoryStatusRequest,
} from '../../../server/src/protocol.ts';
import { asking } from '../asking.ts';
import type { StoryServer } from '../languageClient.ts';
import { activeStoryEditor, cursorOf, STORY_SELECTOR } from '../storyDocuments.ts';

/** A cursor that travels through a file asks once, where it rests. */
const REST_MS = 100;

/**
 * The language status of a story: its spoken time and its findings, for the story the cursor stands in. Other editors'
 * counterpart is the code lens, which the writer can switch off.
 */
export function showStoryStatus(server: StoryServer): Disposable {
  const item = languages.createLanguageStatusItem('starStories.status', STORY_SELECTOR);
  item.name = 'STAR story';

  function say(text: string, detail: string, command: { command: string; title: string } | undefined, grave = false) {
    item.text = text;
    item.detail = detail;
    item.command = command;
    item.severity = grave ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  }

  function sayStatus(status: StoryStatus): void {
    if (status === null) {
      say('No story here', 'the cursor stands in none', undefined);
      return;
    }
    const { title, words, seconds, findings } = status;
    say(
      `$(clock) ${clock(seconds)} · ${findingsText(findings)}`,
      title ?? `${words} words`,
      { command: ClientCommand.showFindings, title: 'Show Findings' },
      findings.error > 0,
    );
  }

  const status = asking<StoryStatus>(
    REST_MS,
    async (token) => {
      const editor = activeStoryEditor();
      return editor && server.request<StoryStatus>(StoryStatusRequest, cursorOf(editor), token);
    },
    sayStatus,
  );

  function draw(): void {
    status.stop();
    item.busy = server.state === 'starting';
    if (server.state === 'starting') say('Starting …', 'the language server', undefined);
    if (server.state === 'stopped') {
      say(
        'Not checked',
        'the language server is not running',
        { command: 'starStories.restartServer', title: 'Restart' },
        true,
      );
    }
    if (server.state === 'running') status.soon();
  }

  const drawIfActive = (uri: string) => {
    if (window.activeTextEditor?.document.uri.toString() === uri) draw();
  };
  draw();
  return Disposable.from(
    item,
    status,
    server.onDidChangeState(draw),
    server.onDidChangeStatus(drawIfActive),
    window.onDidChangeActiveTextEditor(draw),
    window.onDidChangeTextEditorSelection(({ textEditor }) => drawIfActive(textEditor.document.uri.toString())),
  );
}
