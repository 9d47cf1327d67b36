import type { InitializeParams, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { type Client, readClient } from '../../server/src/features/client.ts';
import { linesOf } from '../../server/src/features/convert.ts';
import type { Host, View } from '../../server/src/features/feature.ts';
import { createCalm } from '../../server/src/features/session/calm.ts';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/model/settings.ts';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { RULES } from '../../server/src/rules/catalogue.ts';
import type { Rule } from '../../server/src/rules/rule.ts';

await loadTagger();

export const URI = 'file:///a.star.md';
export const NOW = new Date('2026-06-15T12:00:00Z');

/** Takes the cursor `$0` out of a text. */
export function cursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('$0');
  if (offset < 0) throw new Error('the text has no $0');
  return { text: marked.slice(0, offset) + marked.slice(offset + 2), offset };
}

interface World {
  readonly settings?: Partial<Settings>;
  readonly rules?: readonly Rule[];
}

/** What a feature sees of a text that has just been opened. */
export function viewOf(text: string, { settings, rules = RULES }: World = {}): View {
  const analysis = createAnalyser(rules).analyse(text, { ...DEFAULT_SETTINGS, ...settings }, NOW);
  const { shown } = createCalm().admit(analysis.findings, false);
  return { uri: URI, version: 1, lines: linesOf(URI, 1, text), analysis, shown };
}

/** A client with everything, unless `without` takes it away. */
export function clientWith(options: InitializationOptions = {}, without: Partial<Client> = {}): Client {
  const params: InitializeParams = {
    processId: null,
    rootUri: null,
    workspaceFolders: null,
    initializationOptions: options,
    capabilities: {
      textDocument: {
        diagnostic: { relatedInformation: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
      workspace: {
        workspaceEdit: { documentChanges: true, snippetEditSupport: true },
        diagnostics: { refreshSupport: true },
      },
    },
  };
  return { ...readClient(params), ...without };
}

export const host: Host = {
  now: () => NOW,
  after: () => () => undefined,
  nextTask: async () => undefined,
};

/** The text after a workspace edit, snippet placeholders shown as their text. */
export function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change && 'edits' in change ? change.edits : (edit?.changes?.[URI] ?? []);
  return TextDocument.applyEdits(TextDocument.create(URI, 'markdown', 1, text), edits.map(asText));
}

const asText = (edit: TextEdit | SnippetTextEdit): TextEdit =>
  'snippet' in edit ? { range: edit.range, newText: expanded(edit.snippet.value) } : edit;

/** Snippet text as it stands before anything is typed into it. */
export const expanded = (snippet: string): string =>
  snippet.replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}|\$\d+/g, '$1').replace(/\\([\\$}])/g, '$1');
