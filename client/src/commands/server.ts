import { commands, Disposable } from 'vscode';
import type { StoryServer } from '../languageClient.ts';

export const registerServer = (server: StoryServer): Disposable =>
  Disposable.from(
    commands.registerCommand('starStories.restartServer', () => server.restart()),
    commands.registerCommand('starStories.showOutput', () => server.output.show()),
  );
