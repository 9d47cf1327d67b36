import {
  type CodeAction,
  CodeActionKind,
  type CodeLens,
  type CompletionList,
  commands,
  type DocumentSymbol,
  Position,
  type TextDocument,
  workspace,
} from 'vscode';
import { findings, openFile, openUntitled, rangeOf } from './editor.ts';
import { assert, test } from './runner.ts';

const actionsAt = (document: TextDocument, piece: string, kind: CodeActionKind): Thenable<readonly CodeAction[]> =>
  commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, piece),
    kind.value,
    /* how many to resolve */ 20,
  );

const titles = (actions: readonly CodeAction[]): string => actions.map(({ title }) => title).join(', ');

test('a quick fix says "I", and the finding is gone at once', async () => {
  const document = await openUntitled(
    '/fix.star.md',
    '## Situation\n\nThe export ran all night.\n\n## Action\n\nWe moved the export to a queue.\n',
  );
  await findings(document, (rules) => rules.includes('we-in-action'));
  const actions = await actionsAt(document, 'We', CodeActionKind.QuickFix);
  const fix = actions.find(({ isPreferred }) => isPreferred) ?? actions.find(({ title }) => /"I"|\bI\b/.test(title));
  assert(fix?.edit, `no fix among: ${titles(actions)}`);
  assert(await workspace.applyEdit(fix.edit), 'the editor refused the fix');
  assert(document.getText().includes('I moved the export to a queue.'), `now it says: ${document.getText()}`);
  await findings(document, (rules) => !rules.includes('we-in-action'));
});

test('a finding can be silenced where it stands', async () => {
  const document = await openUntitled('/silence.star.md', '## Action\n\nWe moved the export to a queue.\n');
  await findings(document, (rules) => rules.includes('we-in-action'));
  const actions = await actionsAt(document, 'We', CodeActionKind.QuickFix);
  const silence = actions.find(({ title }) => title === 'Silence we-in-action here');
  assert(silence?.edit, `no way to silence among: ${titles(actions)}`);
  await workspace.applyEdit(silence.edit);
  assert(document.getText().includes('<!-- star-disable-next-line we-in-action'), 'no comment was written');
  await findings(document, (rules) => !rules.includes('we-in-action'));
});

test('the fix-all action exists for saving and changes nothing that is a draft', async () => {
  const document = await openUntitled('/all.star.md', '## Action\n\nThe export was moved to a queue by me.\n');
  await findings(document, (rules) => rules.includes('passive-in-action'));
  const actions = await actionsAt(document, 'export', CodeActionKind.SourceFixAll.append('star'));
  for (const { kind } of actions) assert(kind?.value === 'source.fixAll.star', `unasked for: ${kind?.value}`);
  assert(actions.length === 1 && actions[0]?.edit, `offered: ${titles(actions)}`);
  await workspace.applyEdit(actions[0].edit);
  assert(document.getText().includes('I moved the export to a queue.'), `now it says: ${document.getText()}`);
});

test('completion offers the front-matter keys that are missing, and their values', async () => {
  const document = await openUntitled('/keys.star.md', '---\nlevel: L5\n\nstory: \n---\n\n# A title\n');
  const labels = async (position: Position): Promise<readonly string[]> => {
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  };
  const keys = await labels(new Position(2, 0));
  assert(keys.includes('when') && !keys.includes('level'), `the keys offered: ${keys.join(', ')}`);
  const stories = await labels(new Position(3, 7));
  assert(stories.includes('biggest-impact'), `the stories offered: ${stories.join(', ')}`);
});

test('the lens over a story tells its spoken time', async () => {
  const document = await openFile('bold.star.md');
  const lenses = await commands.executeCommand<readonly CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
  const words = lenses.map(({ command }) => command?.title ?? '');
  assert(
    words.some((title) => /\bspoken\b.*\bAction \d+%/.test(title)),
    `the lenses say: ${words.join(' | ')}`,
  );
});

test('the outline lists sections with bold labels, and headings only once', async () => {
  const names = async (file: string): Promise<readonly string[]> => {
    const document = await openFile(file);
    const symbols = await commands.executeCommand<readonly DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const walk = (list: readonly DocumentSymbol[]): readonly string[] =>
      list.flatMap(({ name, children }) => [name, ...walk(children)]);
    return walk(symbols);
  };
  const bold = await names('bold.star.md');
  for (const name of ['Situation', 'Task', 'Action', 'Result'])
    assert(bold.includes(name), `the outline lists ${bold.join(', ')}`);
  const headed = await names('biggest-impact.strong.star.md');
  const actions = headed.filter((name) => name.replace(/^#+ /, '') === 'Action');
  assert(actions.length === 1, `the outline lists ${headed.join(', ')}`);
});

test('every command of the manifest exists', async () => {
  const there = new Set(await commands.getCommands(true));
  for (const name of [
    'newStory',
    'insertSection',
    'toggleDraftMode',
    'openRulePage',
    'checkSet',
    'tagStory',
    'writeStory',
    'restartServer',
    'showOutput',
  ]) {
    assert(there.has(`starStories.${name}`), `starStories.${name} is missing`);
  }
});
