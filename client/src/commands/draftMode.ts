import {
  ConfigurationTarget,
  commands,
  Disposable,
  type LanguageStatusItem,
  languages,
  window,
  workspace,
} from 'vscode';
import { STORY_SELECTOR } from '../storyDocuments.ts';

const SECTION = 'starStories';
const KEY = 'draftMode';
const COMMAND = 'starStories.toggleDraftMode';

const isOn = (): boolean => workspace.getConfiguration(SECTION).get(KEY, false);

/** Writes where the setting is already written for this workspace, since that value would win; else for the user. */
async function toggle(): Promise<void> {
  const configuration = workspace.getConfiguration(SECTION);
  const inWorkspace = configuration.inspect<boolean>(KEY)?.workspaceValue !== undefined;
  const on = !isOn();
  await configuration.update(KEY, on, inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
  window.setStatusBarMessage(
    on ? '$(edit) Draft mode: only errors show' : '$(checklist) Draft mode off: all findings show',
    5000,
  );
}

function statusItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(COMMAND, STORY_SELECTOR);
  item.name = 'STAR draft mode';
  item.text = '$(edit) Draft mode';
  item.detail = 'only errors show';
  item.command = { command: COMMAND, title: 'Turn Off' };
  return item;
}

/** The command that hides all but errors, and a language status as long as they are hidden. */
export function draftMode(): Disposable {
  let item: LanguageStatusItem | undefined;
  const draw = () => {
    item?.dispose();
    item = isOn() ? statusItem() : undefined;
  };
  draw();
  return Disposable.from(
    commands.registerCommand(COMMAND, toggle),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.${KEY}`)) draw();
    }),
    { dispose: () => item?.dispose() },
  );
}
