import { commands, type ExtensionContext, workspace } from 'vscode';
import { registerCheckSet } from './commands/checkSet.ts';
import { draftMode } from './commands/draftMode.ts';
import { registerFindings } from './commands/findings.ts';
import { registerInsertSection } from './commands/insertSection.ts';
import { registerNewStory } from './commands/newStory.ts';
import { registerRules } from './commands/rules.ts';
import { registerServer } from './commands/server.ts';
import { type CreateClient, type StoryServer, storyServer } from './languageClient.ts';
import { isStory } from './storyDocuments.ts';
import { ladderView } from './views/ladder/ladderView.ts';
import { portfolioView } from './views/portfolio/portfolioView.ts';
import { serveRulePages } from './views/rulePages.ts';
import { showStoryStatus } from './views/storyStatus.ts';

/** Starts the server with the first story, without waiting for it. */
function startWithFirstStory(context: ExtensionContext, server: StoryServer): void {
  const start = () => {
    opened.dispose();
    void server.start();
  };
  const opened = workspace.onDidOpenTextDocument((document) => {
    if (isStory(document)) start();
  });
  context.subscriptions.push(opened);
  if (workspace.textDocuments.some(isStory)) start();
}

/**
 * The extension, given how its platform makes a client. Activation registers commands and listeners and returns; the
 * client library and the server load with the first story, or with the first command that asks the server.
 */
export function extension(create: CreateClient) {
  let server: StoryServer | undefined;
  return {
    activate(context: ExtensionContext): void {
      const started = storyServer(context, create);
      server = started;
      context.subscriptions.push(
        started,
        started.onDidChangeState(() => void commands.executeCommand('setContext', 'starStories.started', true)),
        serveRulePages(context.extensionUri),
        registerNewStory(started),
        registerInsertSection(started),
        registerRules(context, started),
        registerFindings(),
        registerServer(started),
        registerCheckSet(started),
        draftMode(),
        showStoryStatus(started),
        ladderView(context.extensionUri, started),
        portfolioView(started),
      );
      startWithFirstStory(context, started);
    },
    deactivate: (): Promise<void> | undefined => server?.stop(),
  };
}
