import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

/** What the editor can do, read once from `initialize`. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLens: boolean;
  readonly relatedInformation: boolean;
  readonly codeActionLiterals: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly snippetCompletion: boolean;
  readonly markdownHover: boolean;
  readonly nestedSymbols: boolean;
  readonly foldsWholeLines: boolean;
  readonly tokensOverLines: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersFileOperations: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly workDoneProgress: boolean;
  readonly options: InitializationOptions;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';

/** Options come from a stranger: what is not of the right type counts as not given. */
function readOptions(value: unknown): InitializationOptions {
  if (!isObject(value)) return {};
  return {
    ...(isText(value.rulePage) && { rulePage: value.rulePage }),
    markdownStructure: value.markdownStructure === true,
    readFile: value.readFile === true,
    commands: value.commands === true,
    findStories: value.findStories === true,
  };
}

export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument: text = {}, workspace = {} } = capabilities ?? {};
  const { diagnostic, publishDiagnostics, codeAction, completion, hover } = text;
  return {
    pullsDiagnostics: diagnostic !== undefined,
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    refreshesCodeLens: workspace.codeLens?.refreshSupport === true,
    relatedInformation: diagnostic?.relatedInformation === true || publishDiagnostics?.relatedInformation === true,
    codeActionLiterals: codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspace.workspaceEdit?.documentChanges === true,
    snippetEdits:
      workspace.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    snippetCompletion: completion?.completionItem?.snippetSupport === true,
    markdownHover: hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    nestedSymbols: text.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldsWholeLines: text.foldingRange?.lineFoldingOnly === true,
    tokensOverLines: text.semanticTokens?.multilineTokenSupport === true,
    configuration: workspace.configuration === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    registersFileOperations: workspace.fileOperations?.dynamicRegistration === true,
    registersWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace.workspaceFolders === true,
    workDoneProgress: capabilities?.window?.workDoneProgress === true,
    options: readOptions(initializationOptions),
  };
}
