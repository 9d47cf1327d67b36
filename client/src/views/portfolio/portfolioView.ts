import {
  commands,
  Disposable,
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import { ClientCommand, type Portfolio, PortfolioRequest } from '../../../../server/src/protocol.ts';
import { asking } from '../../asking.ts';
import type { StoryServer } from '../../languageClient.ts';
import { childrenOf, coverage, isEmpty, type PortfolioNode, roots, rowOf, slotOf } from './nodes.ts';
import { registerTagStory, tagByDrop } from './tagging.ts';

export const PORTFOLIO_VIEW = 'starStories.portfolio';

/** While a writer types, the whole set is drawn anew at the pauses. */
const REST_MS = 250;

/** What a click or Enter does on a row: a story opens, a gap is written, a finding is explained. */
function commandOf(node: PortfolioNode): TreeItem['command'] {
  if (node.kind === 'story') {
    const { line, character } = node.story.position;
    const selection = new Range(line, character, line, character);
    return { command: 'vscode.open', title: 'Open Story', arguments: [Uri.parse(node.story.uri), { selection }] };
  }
  if (node.kind === 'slot' && node.slot.stories.length === 0)
    return { command: 'starStories.writeStory', title: 'Write This Story', arguments: [node] };
  if (node.kind === 'finding')
    return { command: ClientCommand.openRulePage, title: 'Open Rule Page', arguments: [node.finding.rule] };
  return undefined;
}

function treeItem(node: PortfolioNode): TreeItem {
  const row = rowOf(node);
  // The ten fit into one view as long as each is one line.
  const isOpen = node.kind === 'others' || node.kind === 'set';
  const open = TreeItemCollapsibleState[isOpen ? 'Expanded' : 'Collapsed'];
  const item = new TreeItem(row.label, childrenOf(node).length > 0 ? open : TreeItemCollapsibleState.None);
  const command = commandOf(node);
  item.id = node.id;
  item.description = row.description;
  item.tooltip = row.tooltip;
  item.iconPath = new ThemeIcon(row.icon, row.colour === undefined ? undefined : new ThemeColor(row.colour));
  item.contextValue = row.context;
  item.accessibilityInformation = { label: row.spoken };
  if (command) item.command = command;
  return item;
}

/** The Portfolio view: the ten canonical stories, the stories that cover them, and what the set lacks. */
export function portfolioView(server: StoryServer): Disposable {
  const changed = new EventEmitter<void>();
  let portfolio: Portfolio | undefined;

  const request = () => server.request<Portfolio>(PortfolioRequest, null);
  const question = asking<Portfolio>(REST_MS, request, (answer) => {
    if (JSON.stringify(answer) === JSON.stringify(portfolio)) return;
    portfolio = answer;
    changed.fire();
  });
  const known = async (): Promise<Portfolio | undefined> => {
    portfolio ??= await request();
    return portfolio;
  };

  const provider: TreeDataProvider<PortfolioNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: treeItem,
    getChildren: async (node) => {
      if (node !== undefined) return [...childrenOf(node)];
      const all = await known();
      view.description = all === undefined || isEmpty(all) ? '' : coverage(all);
      view.message = all === undefined ? 'The language server gives no answer, so the stories are not read.' : '';
      return all === undefined ? [] : [...roots(all)];
    },
  };
  const view = window.createTreeView(PORTFOLIO_VIEW, {
    treeDataProvider: provider,
    dragAndDropController: tagByDrop(server),
    showCollapseAll: true,
  });
  const askIfSeen = () => {
    if (view.visible && server.state === 'running') question.soon();
  };
  return Disposable.from(
    changed,
    question,
    view,
    view.onDidChangeVisibility(askIfSeen),
    server.onDidChangePortfolio(askIfSeen),
    server.onDidChangeState(askIfSeen),
    registerTagStory(server, known),
    commands.registerCommand('starStories.writeStory', (node?: PortfolioNode) =>
      commands.executeCommand('starStories.newStory', node && slotOf(node)),
    ),
  );
}
