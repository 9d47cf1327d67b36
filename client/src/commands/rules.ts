import { ConfigurationTarget, commands, Disposable, type ExtensionContext, window, workspace } from 'vscode';
import { ClientCommand } from '../../../server/src/protocol.ts';
import { rulePage } from '../views/rulePages.ts';

const SECTION = 'starStories';
const KEY = 'rules';

type Severities = Readonly<Record<string, string>>;

interface RuleSchema {
  readonly description?: string;
  readonly markdownDescription?: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The rules as the settings schema in the manifest lists them, so that the client needs no list of its own. */
export function rulesOf(manifest: unknown): readonly { readonly id: string; readonly description: string }[] {
  const walk = (value: unknown, ...path: readonly string[]): unknown =>
    path.reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
  const rules = walk(manifest, 'contributes', 'configuration', 'properties', `${SECTION}.${KEY}`, 'properties');
  if (!isObject(rules)) return [];
  return Object.entries(rules as Record<string, RuleSchema>).map(([id, schema]) => ({
    id,
    description: schema.description ?? schema.markdownDescription ?? '',
  }));
}

async function pickRule(manifest: unknown, placeHolder: string): Promise<string | undefined> {
  const items = rulesOf(manifest).map(({ id, description }) => ({ label: id, detail: description }));
  const picked = await window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  return picked?.label;
}

/**
 * The severities with one rule off, and where to write them: beside the workspace's own word on that rule, if it has one,
 * since that would win; else with the user's settings.
 */
export function silenced(
  id: string,
  written: { readonly globalValue?: Severities | undefined; readonly workspaceValue?: Severities | undefined },
): { readonly target: ConfigurationTarget; readonly before: Severities | undefined; readonly after: Severities } {
  const inWorkspace = written.workspaceValue?.[id] !== undefined;
  const before = inWorkspace ? written.workspaceValue : written.globalValue;
  return {
    target: inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global,
    before,
    after: { ...before, [id]: 'off' },
  };
}

async function silence(id: string): Promise<void> {
  const written = workspace.getConfiguration(SECTION).inspect<Severities>(KEY) ?? {};
  const { target, before, after } = silenced(id, written);
  await workspace.getConfiguration(SECTION).update(KEY, after, target);
  const [undo, settings] = ['Undo', 'Open Settings'];
  const choice = await window.showInformationMessage(`The rule "${id}" is now off in every story.`, undo, settings);
  if (choice === undo) await workspace.getConfiguration(SECTION).update(KEY, before, target);
  if (choice === settings) await commands.executeCommand('workbench.action.openSettings', `${SECTION}.${KEY}`);
}

export function registerRules({ extension }: ExtensionContext): Disposable {
  const withRule = (placeHolder: string, run: (id: string) => Thenable<unknown>) => async (argument?: unknown) => {
    const id = typeof argument === 'string' ? argument : await pickRule(extension.packageJSON, placeHolder);
    if (id !== undefined) await run(id);
  };
  return Disposable.from(
    commands.registerCommand(
      ClientCommand.openRulePage,
      withRule('Which rule do you want to read about?', (id) =>
        commands.executeCommand('markdown.showPreview', rulePage(id)),
      ),
    ),
    commands.registerCommand(ClientCommand.silenceEverywhere, withRule('Which rule shall be off everywhere?', silence)),
  );
}
