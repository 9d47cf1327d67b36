import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createAnalyser } from './analysis/analyser.ts';
import { readClient } from './features/client.ts';
import { codeActions } from './features/codeActions.ts';
import { codeLens } from './features/codeLens.ts';
import { commands } from './features/commands.ts';
import { completion } from './features/completion.ts';
import { diagnostics } from './features/diagnostics.ts';
import type { Feature, Host } from './features/feature.ts';
import { folding } from './features/folding.ts';
import { hover } from './features/hover.ts';
import { ladder } from './features/ladder.ts';
import { portfolio } from './features/portfolio/portfolio.ts';
import { requests } from './features/requests.ts';
import { selection } from './features/selection.ts';
import { semanticTokens } from './features/semanticTokens.ts';
import { createConfiguration } from './features/session/configuration.ts';
import { guardRules } from './features/session/guard.ts';
import { createSession } from './features/session/session.ts';
import { symbols } from './features/symbols.ts';
import { loadTagger } from './language/words/tagger.ts';
import { RULES } from './rules/catalogue.ts';

const FEATURES: readonly Feature[] = [
  diagnostics,
  hover,
  codeActions,
  completion,
  symbols,
  folding,
  selection,
  codeLens,
  semanticTokens,
  requests,
  portfolio,
  ladder,
  commands,
];

/** Serves one client over one connection. The connection has to be told to listen afterwards. */
export function serve(connection: Connection, host: Host): void {
  connection.onInitialize((params) => initialize(connection, host, params));
}

function initialize(connection: Connection, host: Host, params: InitializeParams): InitializeResult {
  const client = readClient(params);
  const log = (error: unknown) =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const configuration = createConfiguration(connection, client, host, params, log);
  const session = createSession({
    client,
    host,
    connection,
    log,
    createAnalyser: (guard) => createAnalyser(guardRules(RULES, guard)),
    prepare: loadTagger,
    workspace: configuration.workspace,
    early: new Set(RULES.filter(({ late }) => !late).map(({ id }) => id)),
  });

  // A message that is no proper one is logged and dropped: the next one may be.
  const careful =
    <P>(handle: (params: P) => void) =>
    (message: P) => {
      try {
        handle(message);
      } catch (error) {
        log(error);
      }
    };
  connection.onDidOpenTextDocument(careful(session.didOpen));
  connection.onDidChangeTextDocument(careful(session.didChange));
  connection.onDidCloseTextDocument(careful(({ textDocument }) => session.didClose(textDocument.uri)));
  connection.onInitialized(() => configuration.watch(() => void session.settingsChanged().catch(log)));

  for (const feature of FEATURES) feature.register(session);
  const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  for (const feature of FEATURES) Object.assign(capabilities, feature.capabilities(client));
  return { capabilities, serverInfo: { name: 'STAR Stories', ...(host.version && { version: host.version }) } };
}
