import {
  type CancellationToken,
  type ExecuteCommandParams,
  type Position,
  Position as positions,
} from 'vscode-languageserver';
import { type CheckSetResult, type Ladder, type Portfolio, ServerCommand } from '../protocol.ts';
import { toOffset } from './convert.ts';
import type { Feature, Session } from './feature.ts';
import { ladderAt } from './ladder.ts';
import { checkSet } from './portfolio/checkSet.ts';
import { currentPortfolio } from './portfolio/portfolio.ts';

const START: Position = { line: 0, character: 0 };

async function ladder(
  session: Session,
  [uri, position]: readonly unknown[],
  token: CancellationToken,
): Promise<Ladder> {
  const view = typeof uri === 'string' ? await session.view(uri, token) : undefined;
  return view ? ladderAt(view, toOffset(view.lines, positions.is(position) ? position : START)) : null;
}

/** The data of our own requests as commands of the protocol, which every editor can carry out. */
export const commands: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: Object.values(ServerCommand) } }),
  register(session) {
    session.connection.onExecuteCommand(
      session.answer<ExecuteCommandParams, Ladder | Portfolio | CheckSetResult>(
        null,
        ({ command, arguments: given = [], workDoneToken }, token) => {
          if (command === ServerCommand.ladder) return ladder(session, given, token);
          if (command === ServerCommand.portfolio) return currentPortfolio(session, token);
          if (command === ServerCommand.checkSet)
            return checkSet(session, workDoneToken === undefined ? {} : { workDoneToken }, token);
          return null;
        },
      ),
    );
  },
};
