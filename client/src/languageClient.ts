import {
  type CancellationToken,
  Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  type Progress,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import {
  ClientCommand,
  FindStoriesRequest,
  type InitializationOptions,
  PortfolioChangedNotification,
  type ReadFileParams,
  ReadFileRequest,
  type ReadFileResult,
  StatusChangedNotification,
  type StatusChangedParams,
} from '../../server/src/protocol.ts';
import { findStories } from './findStories.ts';
import { projectProblems } from './projectProblems.ts';
import { restartPolicy } from './restartPolicy.ts';
import { isStory, STORY_PATTERN } from './storyDocuments.ts';
import { RULE_PAGE } from './views/rulePages.ts';

/** Makes a client for the server of this platform; called with the first story, so that activation does without the library. */
export type CreateClient = (context: ExtensionContext, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

/** The language server as the commands and views see it: they ask, and it starts when it is needed. */
export interface StoryServer extends Disposable {
  readonly output: LogOutputChannel;
  readonly state: ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** The uri of a document whose figures changed. */
  readonly onDidChangeStatus: Event<string>;
  readonly onDidChangePortfolio: Event<void>;
  /** Starts the server unless it runs or is starting. A failure is told to the writer and ends in false. */
  readonly start: () => Promise<boolean>;
  readonly restart: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
  /**
   * Starts the server where needed and asks it. Undefined where it cannot start (the writer has been told) or where the
   * request failed or was cancelled (the output says why).
   */
  readonly request: <R>(method: string, params: unknown, token?: CancellationToken) => Promise<R | undefined>;
  /** The same for a request that takes its time: the server tells how far it is. */
  readonly track: <R>(method: string, progress: Progress<Step>, token: CancellationToken) => Promise<R | undefined>;
}

/** One report of the progress: what is done now, and by how many per cent the whole has come on. */
export interface Step {
  readonly message?: string;
  readonly increment?: number;
}

async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true))) };
  } catch {
    return null;
  }
}

const initializationOptions: InitializationOptions = {
  rulePage: RULE_PAGE,
  markdownStructure: true,
  readFile: true,
  commands: true,
  findStories: true,
};

const isOpen = (uri: Uri): boolean =>
  workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());

/** Documents that are only looked at never reach the server, so nothing is drawn on them. */
const middleware: Middleware = {
  didOpen: async (document, next) => (isStory(document) ? next(document) : undefined),
  didChange: async (event, next) => (isStory(event.document) ? next(event) : undefined),
  didClose: async (document, next) => (isStory(document) ? next(document) : undefined),
};

export function storyServer(context: ExtensionContext, create: CreateClient): StoryServer {
  const output = window.createOutputChannel('STAR Stories', { log: true });
  const stateChanged = new EventEmitter<ServerState>();
  const statusChanged = new EventEmitter<string>();
  const portfolioChanged = new EventEmitter<void>();
  let state: ServerState = 'idle';
  let client: Promise<BaseLanguageClient> | undefined;
  let listeners: Disposable | undefined;
  let tracked = 0;

  function become(next: ServerState): void {
    if (next === state) return;
    state = next;
    stateChanged.fire(next);
  }

  async function tellFailure(message: string): Promise<void> {
    const [show, restart] = ['Show Output', 'Restart'];
    const choice = await window.showErrorMessage(message, show, restart);
    if (choice === show) output.show(true);
    if (choice === restart) await server.restart();
  }

  async function launch(): Promise<BaseLanguageClient> {
    const { CloseAction, ErrorAction, State } = await import('vscode-languageclient');
    const mayRestart = restartPolicy(Date.now);
    const problems = projectProblems(isOpen);
    let cameUp = false;
    const launched = await create(context, {
      documentSelector: [{ pattern: STORY_PATTERN }],
      outputChannel: output,
      initializationOptions,
      middleware: { ...middleware, handleDiagnostics: problems.handle },
      diagnosticPullOptions: { onChange: true },
      markdown: { isTrusted: { enabledCommands: [ClientCommand.openRulePage] }, supportThemeIcons: true },
      initializationFailedHandler: () => false,
      errorHandler: {
        // A message that cannot be sent is lost; a server that is gone is a matter for the next handler.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          if (mayRestart(cameUp)) return { action: CloseAction.Restart, handled: true };
          client = undefined;
          if (cameUp)
            void tellFailure('STAR Stories stopped checking: its language server ended several times in a row.');
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    });
    listeners?.dispose();
    listeners = Disposable.from(
      workspace.onDidOpenTextDocument(({ uri }) => problems.opened(uri)),
      workspace.onDidCloseTextDocument(({ uri }) => problems.closed(uri)),
    );
    // The library reports a failure in its own terms, once for each attempt. The writer gets one sentence instead.
    launched.error = (message, data) => output.error(message, ...(data === undefined ? [] : [data]));
    launched.onDidChangeState(({ newState }) => {
      cameUp ||= newState === State.Running;
      become(newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped');
    });
    launched.onRequest(ReadFileRequest, readFile);
    launched.onRequest(FindStoriesRequest, findStories);
    launched.onNotification(StatusChangedNotification, ({ uri }: StatusChangedParams) => statusChanged.fire(uri));
    launched.onNotification(PortfolioChangedNotification, () => portfolioChanged.fire());
    return launched;
  }

  async function launchAndStart(): Promise<BaseLanguageClient> {
    become('starting');
    try {
      const launched = await launch();
      await launched.start();
      return launched;
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
      become('stopped');
      void tellFailure('STAR Stories could not start its language server, so stories are not checked.');
      throw error;
    }
  }

  /** One start at a time; a failed one is forgotten, so that the next command tries again. */
  function running(): Promise<BaseLanguageClient> {
    client ??= launchAndStart().catch((error: unknown) => {
      client = undefined;
      throw error;
    });
    return client;
  }

  const server: StoryServer = {
    output,
    get state() {
      return state;
    },
    onDidChangeState: stateChanged.event,
    onDidChangeStatus: statusChanged.event,
    onDidChangePortfolio: portfolioChanged.event,
    start: () =>
      running().then(
        () => true,
        () => false,
      ),
    restart: async () => {
      await server.stop();
      return server.start();
    },
    stop: async () => {
      const old = client;
      client = undefined;
      // A client that failed on the way up or down has nothing left to stop.
      await old?.then((launched) => launched.dispose()).catch((error: unknown) => output.debug(String(error)));
      become('stopped');
    },
    request: async <R>(method: string, params: unknown, token?: CancellationToken): Promise<R | undefined> => {
      try {
        const launched = await running();
        // A token that is undefined would count as a second parameter.
        return await (token ? launched.sendRequest<R>(method, params, token) : launched.sendRequest<R>(method, params));
      } catch (error) {
        if (token?.isCancellationRequested !== true) output.warn(`${method}: ${String(error)}`);
        return undefined;
      }
    },
    track: async <R>(method: string, progress: Progress<Step>, token: CancellationToken): Promise<R | undefined> => {
      const workDoneToken = `starStories/${++tracked}`;
      const { WorkDoneProgress } = await import('vscode-languageclient');
      const launched = await running().catch(() => undefined);
      if (launched === undefined) return undefined;
      let done = 0;
      const reports = launched.onProgress(WorkDoneProgress.type, workDoneToken, (report) => {
        if (report.kind === 'end') return;
        const percentage = report.percentage ?? done;
        progress.report({ ...(report.message && { message: report.message }), increment: percentage - done });
        done = percentage;
      });
      try {
        return await server.request<R>(method, { workDoneToken }, token);
      } finally {
        reports.dispose();
      }
    },
    dispose: () => {
      void server.stop();
      listeners?.dispose();
      stateChanged.dispose();
      statusChanged.dispose();
      portfolioChanged.dispose();
      output.dispose();
    },
  };
  return server;
}
