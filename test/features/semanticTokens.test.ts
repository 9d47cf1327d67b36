import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cause, Session } from '../../server/src/features/feature.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { clientWith, host, URI, viewOf } from './world.ts';

type Handler = (params: object, token: object) => Promise<{ resultId?: string; data?: number[]; edits?: unknown[] }>;

/** The feature in a session with one open story, which closes as soon as the thread is let go for the nth time. */
function serve(closesAt: number) {
  const view = viewOf(`## Action\n\n${'I moved 40 jobs. '.repeat(450)}\n`);
  const handlers: { full?: Handler; delta?: Handler } = {};
  let open = true;
  let told: (uri: string, cause: Cause) => void = () => {};
  let turns = 0;
  const session = {
    client: clientWith(),
    host: {
      ...host,
      nextTask: async () => {
        if (++turns !== closesAt) return;
        open = false;
        told(URI, 'close');
      },
    },
    connection: {
      languages: {
        semanticTokens: {
          on: (handler: Handler) => {
            handlers.full = handler;
          },
          onDelta: (handler: Handler) => {
            handlers.delta = handler;
          },
          onRange: () => {},
        },
      },
    },
    view: async () => (open ? view : undefined),
    isOpen: () => open,
    onChange: (listener: typeof told) => {
      told = listener;
    },
    answer: (_: unknown, handler: Handler) => handler,
  };
  semanticTokens.register(session as unknown as Session);
  const params = { textDocument: { uri: URI } };
  return {
    full: () => handlers.full!(params, {}),
    delta: (previousResultId = '') => handlers.delta!({ ...params, previousResultId }, {}),
    reopen: () => {
      open = true;
    },
  };
}

test('tokens of an open story are sent again as what has changed', async () => {
  const { full, delta } = serve(0);
  const { resultId } = await full();
  assert.deepEqual((await delta(resultId)).edits, []);
});

test('tokens of a story that closes while it is read are not kept', async () => {
  const { full, delta, reopen } = serve(1);
  const { resultId } = await full();
  reopen();
  const next = await delta(resultId);
  assert.equal(next.edits, undefined);
  assert.ok(next.data!.length > 0);
});
