import { commands, type Disposable, ProgressLocation, window } from 'vscode';
import { CheckSetRequest, type CheckSetResult, findingsText } from '../../../server/src/protocol.ts';
import type { StoryServer } from '../languageClient.ts';

/** "12 stories checked: 3 warnings, 1 hint". */
export const checkedText = ({ checked, findings }: CheckSetResult): string =>
  `${checked} ${checked === 1 ? 'story' : 'stories'} checked: ${findingsText(findings)}`;

async function checkSet(server: StoryServer): Promise<void> {
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Checking all stories', cancellable: true },
    (progress, token) => server.track<CheckSetResult>(CheckSetRequest, progress, token),
  );
  if (result === undefined) return;
  const show = 'Show Portfolio';
  // The command is done: whoever waits for it does not wait for an answer.
  void window.showInformationMessage(`${checkedText(result)}.`, show).then((choice) => {
    if (choice === show) void commands.executeCommand('starStories.portfolio.focus');
  });
}

export const registerCheckSet = (server: StoryServer): Disposable =>
  commands.registerCommand('starStories.checkSet', () => checkSet(server));
