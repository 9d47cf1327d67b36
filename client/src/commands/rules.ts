import { ConfigurationTarget, commands, Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode';
import {
  ClientCommand,
  type ProjectRule,
  type ProjectRuleParams,
  ProjectRuleRequest,
} from '../../../server/src/protocol.ts';
import type { StoryServer } from '../languageClient.ts';
import { activeStoryEditor, isStory } from '../storyDocuments.ts';
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

/** What each place of the settings says by itself, as `inspect` of VS Code names the places. */
interface Written {
  readonly globalValue?: Severities | undefined;
  readonly workspaceValue?: Severities | undefined;
  readonly workspaceFolderValue?: Severities | undefined;
}

interface Silencing {
  readonly target: ConfigurationTarget;
  readonly before: Severities | undefined;
  readonly after: Severities;
}

/**
 * The severities with one rule off, and where to write them: in the narrowest place that has its own word on that rule,
 * since that would win; else with the user's settings.
 */
export function silenced(id: string, written: Written): Silencing {
  const places = [
    [ConfigurationTarget.WorkspaceFolder, written.workspaceFolderValue],
    [ConfigurationTarget.Workspace, written.workspaceValue],
  ] as const;
  const [target, before] = places.find(([, severities]) => severities?.[id] !== undefined) ?? [
    ConfigurationTarget.Global,
    written.globalValue,
  ];
  return { target, before, after: { ...before, [id]: 'off' } };
}

/** A file that has its own word on a rule, and wins over what the writer's settings say. */
export interface Decider {
  /** As the writer knows it: below the workspace folder. */
  readonly name: string;
  readonly uri: Uri;
  readonly severity: string;
}

/** The folders of the workspace whose own settings leave the rule on. */
function decidingFolders(id: string): readonly Decider[] {
  return (workspace.workspaceFolders ?? []).flatMap(({ uri: folder }) => {
    const written: Written = workspace.getConfiguration(SECTION, folder).inspect<Severities>(KEY) ?? {};
    const uri = Uri.joinPath(folder, '.vscode', 'settings.json');
    return decider(uri, written.workspaceFolderValue?.[id]);
  });
}

/** The project files of the open stories that leave the rule on. */
async function decidingProjects(id: string, server: StoryServer): Promise<readonly Decider[]> {
  const stories = workspace.textDocuments.filter(isStory).map(({ uri }) => uri.toString());
  if (stories.length === 0) return [];
  const params: ProjectRuleParams = { rule: id, stories };
  const found = (await server.request<ProjectRule>(ProjectRuleRequest, params)) ?? [];
  return found.flatMap(({ file, severity }) => decider(Uri.parse(file, true), severity));
}

const decider = (uri: Uri, severity: string | undefined): readonly Decider[] =>
  severity === undefined || severity === 'off' ? [] : [{ name: workspace.asRelativePath(uri), uri, severity }];

const PLACES = new Map<ConfigurationTarget, string>([
  [ConfigurationTarget.Global, 'your settings'],
  [ConfigurationTarget.Workspace, 'the settings of this workspace'],
  [ConfigurationTarget.WorkspaceFolder, 'the settings of this folder'],
]);

/** What the writer is told: where the rule is off now, and which file keeps it on all the same. */
export function silencedMessage(id: string, target: ConfigurationTarget, deciders: readonly Decider[]): string {
  const place = PLACES.get(target);
  const [first, ...others] = deciders;
  if (!first) return `The rule "${id}" is now off in ${place}.`;
  const but = `but ${first.name} sets it to "${first.severity}" and wins for its stories.`;
  const more = others.length === 0 ? '' : ` The same holds for ${others.map(({ name }) => name).join(', ')}.`;
  return `The rule "${id}" is now off in ${place}, ${but}${more}`;
}

async function silence(id: string, server: StoryServer): Promise<void> {
  const scope = activeStoryEditor()?.document.uri;
  const settings = workspace.getConfiguration(SECTION, scope);
  const { target, before, after } = silenced(id, settings.inspect<Severities>(KEY) ?? {});
  await settings.update(KEY, after, target);
  const restore = () => workspace.getConfiguration(SECTION, scope).update(KEY, before, target);
  // The command is done: whoever waits for it does not wait for an answer.
  void tellSilenced(id, target, restore, server);
}

async function tellSilenced(
  id: string,
  target: ConfigurationTarget,
  restore: () => Thenable<void>,
  server: StoryServer,
): Promise<void> {
  const deciders = [...(await decidingProjects(id, server)), ...decidingFolders(id)];
  const [open, undo, settings] = ['Open File', 'Undo', 'Open Settings'];
  const message = silencedMessage(id, target, deciders);
  const [first] = deciders;
  const choice = first
    ? await window.showWarningMessage(message, open, undo)
    : await window.showInformationMessage(message, undo, settings);
  if (choice === open && first) await commands.executeCommand('vscode.open', first.uri);
  if (choice === undo) await restore();
  if (choice === settings) await commands.executeCommand('workbench.action.openSettings', `${SECTION}.${KEY}`);
}

export function registerRules({ extension }: ExtensionContext, server: StoryServer): Disposable {
  const withRule = (placeHolder: string, run: (id: string) => Thenable<unknown>) => async (argument?: unknown) => {
    const id = typeof argument === 'string' ? argument : await pickRule(extension.packageJSON, placeHolder);
    if (id !== undefined) await run(id);
  };
  return Disposable.from(
    commands.registerCommand(
      ClientCommand.openRulePage,
      withRule('Which rule do you want to read about?', (id) =>
        // A preview of its own: the plain command's preview follows whichever Markdown file is active next.
        commands.executeCommand('vscode.openWith', rulePage(id), 'vscode.markdown.preview.editor'),
      ),
    ),
    commands.registerCommand(
      ClientCommand.silenceEverywhere,
      withRule('Which rule do you want to switch off everywhere?', (id) => silence(id, server)),
    ),
  );
}
