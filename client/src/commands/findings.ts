import { commands, type Disposable, Position, Range, Uri, window } from 'vscode';
import { ClientCommand } from '../../../server/src/protocol.ts';

interface LspPosition {
  readonly line: number;
  readonly character: number;
}

const isPosition = (value: unknown): value is LspPosition =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as LspPosition).line === 'number' &&
  typeof (value as LspPosition).character === 'number';

/** Opens the Problems view; with arguments it first goes to the story, which the view then reveals. */
export const registerFindings = (): Disposable =>
  commands.registerCommand(ClientCommand.showFindings, async (uri?: unknown, position?: unknown) => {
    if (typeof uri === 'string' && isPosition(position)) {
      const start = new Position(position.line, position.character);
      await window.showTextDocument(Uri.parse(uri), { selection: new Range(start, start) });
    }
    await commands.executeCommand('workbench.actions.view.problems');
  });
