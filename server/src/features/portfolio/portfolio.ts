import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import {
  type CheckSetParams,
  CheckSetRequest,
  type CheckSetResult,
  type Portfolio,
  PortfolioChangedNotification,
  PortfolioRequest,
  type TagStoryParams,
  TagStoryRequest,
  type TagStoryResult,
} from '../../protocol.ts';
import type { Feature, Session } from '../feature.ts';
import { portfolioOf } from './answer.ts';
import { checkSet } from './checkSet.ts';
import { storyStore } from './store.ts';
import { tagStory } from './tag.ts';

const NONE: Portfolio = { slots: [], others: [], findings: [] };
const NOTHING: CheckSetResult = { checked: 0, findings: { error: 0, warning: 0, information: 0, hint: 0 } };

/** The set of all stories, for the Portfolio view and for scripts. */
export const portfolio: Feature = {
  capabilities: () => ({}),
  register(session) {
    const { connection } = session;
    announceChanges(session);
    connection.onRequest(
      TagStoryRequest,
      session.answer<TagStoryParams, TagStoryResult>(null, (params, token) => tagStory(session, params, token)),
    );
    connection.onRequest(
      CheckSetRequest,
      session.answer<CheckSetParams, CheckSetResult>(NOTHING, (params, token) => checkSet(session, params, token)),
    );
  },
};

/** The set as it is now; the first time this reads every story. */
export async function currentPortfolio(session: Session, token: CancellationToken): Promise<Portfolio> {
  const store = storyStore(session);
  const records = await store.settle(token);
  return portfolioOf(records, await store.settings(), session.host.now());
}

/** True of two JSON values that read alike; nothing is written out, since a portfolio may hold a thousand stories. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const [one, other] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return one.length === Object.keys(b).length && one.every(([key, value]) => isSame(value, other[key]));
}

/** Answers with the portfolio, and tells a client that has asked for it when it is another one. */
function announceChanges(session: Session): void {
  const { connection } = session;
  const store = storyStore(session);
  /** What the client has been given or told of; undefined before it first asked. */
  let last: Portfolio | undefined;
  const never = new CancellationTokenSource().token;
  connection.onRequest(
    PortfolioRequest,
    session.answer<unknown, Portfolio>(NONE, async (_, token) => {
      last = await currentPortfolio(session, token);
      return last;
    }),
  );
  store.onChange(() => {
    const announce = async () => {
      const now = await currentPortfolio(session, never);
      const isKnown = isSame(now, last);
      last = now;
      if (isKnown) return;
      await connection.sendNotification(PortfolioChangedNotification);
    };
    if (last !== undefined) announce().catch(session.log);
  });
}
