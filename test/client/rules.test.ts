import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExtensionContext, Uri } from 'vscode';
import type { StoryServer } from '../../client/src/languageClient.ts';
import { ClientCommand, type ProjectRule } from '../../server/src/protocol.ts';
import { ConfigurationTarget, commands, Uri as StandInUri, window, workspace } from './vscode.ts';

const { registerRules, silenced, silencedMessage } = await import('../../client/src/commands/rules.ts');

test('silencing a rule keeps what is settled for the others', () => {
  assert.deepEqual(silenced('blame', { globalValue: { 'no-tension': 'hint' } }), {
    target: ConfigurationTarget.Global,
    before: { 'no-tension': 'hint' },
    after: { 'no-tension': 'hint', blame: 'off' },
  });
});

test('silencing a rule changes the workspace where the workspace has its own word on it', () => {
  const { target, after } = silenced('blame', { globalValue: {}, workspaceValue: { blame: 'error' } });
  assert.equal(target, ConfigurationTarget.Workspace);
  assert.deepEqual(after, { blame: 'off' });
});

test('silencing a rule changes the folder where the folder has its own word on it', () => {
  const { target, before, after } = silenced('blame', {
    workspaceValue: { blame: 'error' },
    workspaceFolderValue: { blame: 'hint', 'no-tension': 'off' },
  });
  assert.equal(target, ConfigurationTarget.WorkspaceFolder);
  assert.deepEqual(before, { blame: 'hint', 'no-tension': 'off' });
  assert.deepEqual(after, { blame: 'off', 'no-tension': 'off' });
});

const file = (name: string, severity: string) => ({ name, severity, uri: StandInUri.parse(name) as unknown as Uri });

test('the writer is told where the rule is off, and no more than that', () => {
  assert.equal(
    silencedMessage('blame', ConfigurationTarget.Global, []),
    'The rule "blame" is now off in your settings.',
  );
  assert.match(silencedMessage('blame', ConfigurationTarget.Workspace, []), /off in the settings of this workspace\.$/);
  assert.match(
    silencedMessage('blame', ConfigurationTarget.WorkspaceFolder, []),
    /off in the settings of this folder\.$/,
  );
});

test('the writer is told of every file that keeps the rule on', () => {
  const message = silencedMessage('blame', ConfigurationTarget.Global, [
    file('a.json', 'hint'),
    file('b.json', 'error'),
  ]);
  assert.match(message, /but a\.json sets it to "hint" and wins for its stories\. The same holds for b\.json\.$/);
});

type Severities = Readonly<Record<string, string>>;

/** Runs the command in an editor with one open story, and gives what it wrote, said and opened. */
async function silence({
  projects = [],
  folder,
  answer,
}: {
  readonly projects?: ProjectRule;
  /** What the settings of the only folder, which is not that of the story, say. */
  readonly folder?: Severities;
  readonly answer?: string;
}) {
  const ran = new Map<string, (argument: unknown) => Promise<void>>();
  const done: { wrote: unknown[]; asked: unknown[]; opened: string[] } = { wrote: [], asked: [], opened: [] };
  let global: Severities | undefined;
  const says = new Promise<string>((resolve) => {
    const show = async (message: string) => {
      resolve(message);
      return answer;
    };
    Object.assign(window, { showInformationMessage: show, showWarningMessage: show });
  });
  Object.assign(StandInUri, {
    joinPath: (base: unknown, ...parts: string[]) => StandInUri.parse([base, ...parts].join('/')),
  });
  Object.assign(commands, {
    registerCommand: (id: string, run: (argument: unknown) => Promise<void>) => {
      ran.set(id, run);
      return { dispose: () => {} };
    },
    executeCommand: async (_command: string, uri: unknown) => void done.opened.push(String(uri)),
  });
  Object.assign(workspace, {
    textDocuments: [{ fileName: 'a.star.md', uri: { scheme: 'file', toString: () => 'file:///w/a.star.md' } }],
    workspaceFolders: folder && [{ uri: { scheme: 'file', toString: () => 'file:///v' } }],
    asRelativePath: (uri: unknown) => String(uri).replace('file:///', ''),
    getConfiguration: (_section: string, scope?: unknown) => ({
      inspect: () => ({ globalValue: global, workspaceFolderValue: scope && folder }),
      update: async (_key: string, value: Severities | undefined) => {
        global = value;
        done.wrote.push(value);
      },
    }),
  });
  const server = {
    request: async (_method: string, params: unknown) => {
      done.asked.push(params);
      return projects;
    },
  };
  registerRules({ extension: {} } as ExtensionContext, server as unknown as StoryServer);
  await ran.get(ClientCommand.silenceEverywhere)!('blame');
  const message = await says;
  // What the answer sets going takes a few turns, none of which waits for anything.
  await new Promise((resolve) => setImmediate(resolve));
  return { ...done, message };
}

test('a rule that no file settles is off, and nothing else is said', async () => {
  const { wrote, asked, message } = await silence({});
  assert.deepEqual(wrote, [{ blame: 'off' }]);
  assert.deepEqual(asked, [{ rule: 'blame', stories: ['file:///w/a.star.md'] }]);
  assert.equal(message, 'The rule "blame" is now off in your settings.');
});

test('a project file that keeps the rule on is named and can be opened', async () => {
  const projects = [{ file: 'file:///w/.star-stories.json', severity: 'warning' }];
  const { message, opened } = await silence({ projects, answer: 'Open File' });
  assert.match(message, /but w\/\.star-stories\.json sets it to "warning"/);
  assert.deepEqual(opened, ['file:///w/.star-stories.json']);
});

test('a project file that switches the rule off is no matter', async () => {
  const projects = [{ file: 'file:///w/.star-stories.json', severity: 'off' }];
  assert.doesNotMatch((await silence({ projects })).message, /but/);
});

test('a folder of the workspace that keeps the rule on is named', async () => {
  assert.match(
    (await silence({ folder: { blame: 'hint' } })).message,
    /but v\/\.vscode\/settings\.json sets it to "hint"/,
  );
});

test('the writer can take it back', async () => {
  assert.deepEqual((await silence({ answer: 'Undo' })).wrote, [{ blame: 'off' }, undefined]);
});
