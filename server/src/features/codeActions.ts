import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { CANONICAL } from '../data/canonical.ts';
import type { Edit, Finding, Fix } from '../model/finding.ts';
import { startOfLine } from '../model/lines.ts';
import { overlaps, span, touches } from '../model/span.ts';
import { ClientCommand } from '../protocol.ts';
import { headOf } from '../rules/spoken.ts';
import { storyTypes } from '../signals/storyType.ts';
import { toEdits, toSpan } from './convert.ts';
import type { Feature, Session, View } from './feature.ts';
import { tagEdit } from './frontMatterEdits.ts';
import type { Shown } from './session/calm.ts';
import { silenceHere, silenceInFile } from './silence.ts';
import { type DiagnosticData, SOURCE } from './toDiagnostics.ts';

/** Applies every safe fix of a file; for "on save" settings and the command line of editors. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.star`;

type Request = Pick<CodeActionParams, 'range' | 'context'>;
type Abilities = Pick<Session, 'client'>;

/** True where the client asked for nothing special, or for this kind or a kind above it. */
const wants = ({ only }: CodeActionParams['context'], kind: string): boolean =>
  !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === CodeActionKind.Empty);

/** A save must not wait for, nor a cursor move pay for, an action that nobody asked for by name. */
const asksForAll = ({ only, triggerKind }: CodeActionParams['context']): boolean =>
  only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic;

function workspaceEdit(view: View, edits: readonly Edit[], { client }: Abilities): WorkspaceEdit {
  const list = toEdits(view.lines, edits, client.snippetEdits);
  if (!client.documentChanges) return { changes: { [view.uri]: list.flatMap((e) => ('newText' in e ? [e] : [])) } };
  return { documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits: list }] };
}

const dataKey = ({ data }: Diagnostic): number | undefined => (data as Partial<DiagnosticData> | undefined)?.key;

/**
 * The findings a request is about, each with the client's own diagnostic: those the client names, else those that
 * touch the range. A client that does not hand `data` back is answered by the range.
 */
function asked(view: View, { range, context }: Request): { shown: Shown; diagnostics: Diagnostic[] }[] {
  const ours = (context.diagnostics ?? []).filter(({ source }) => source === SOURCE);
  const place = toSpan(view.lines, range);
  const named = new Map(ours.map((diagnostic) => [dataKey(diagnostic), diagnostic]));
  return view.shown
    .filter(({ key, finding }) => named.has(key) || touches(finding.span, place))
    .map((shown) => {
      const diagnostic =
        named.get(shown.key) ?? ours.find((d) => dataKey(d) === undefined && d.code === shown.finding.rule);
      return { shown, diagnostics: diagnostic ? [diagnostic] : [] };
    });
}

const titled = ({ title, kind }: Fix) => (kind === 'draft' ? `${title} (draft)` : title);

function quickFixes(view: View, shown: Shown, diagnostics: Diagnostic[], abilities: Abilities): CodeAction[] {
  const fixes = shown.finding.fixes?.() ?? [];
  const onlySafe = fixes.filter(({ kind }) => kind === 'safe').length === 1;
  return fixes.map((fix) => ({
    title: titled(fix),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: workspaceEdit(view, fix.edits, abilities),
    ...(onlySafe && fix.kind === 'safe' && { isPreferred: true }),
  }));
}

function silences(view: View, { rule, span }: Finding, diagnostics: Diagnostic[], abilities: Abilities): CodeAction[] {
  const { file } = view.analysis;
  const action = (title: string, rest: Partial<CodeAction>): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...rest,
  });
  const here = silenceHere(file, rule, span);
  const inFile = silenceInFile(file, rule);
  return [
    ...(here ? [action(`Silence ${rule} here`, { edit: workspaceEdit(view, here, abilities) })] : []),
    ...(inFile ? [action(`Silence ${rule} in this file`, { edit: workspaceEdit(view, inFile, abilities) })] : []),
    ...(abilities.client.options.commands
      ? [
          action(`Silence ${rule} everywhere`, {
            command: {
              title: `Silence ${rule} everywhere`,
              command: ClientCommand.silenceEverywhere,
              arguments: [rule],
            },
          }),
        ]
      : []),
  ];
}

const isInsertion = ({ span }: Edit) => span.start === span.end;

/** Two edits that cannot be told apart, or of which one would change what the other reads. */
const collide = (a: Edit, b: Edit) =>
  overlaps(a.span, b.span) || ((isInsertion(a) || isInsertion(b)) && touches(a.span, b.span));

/** Puts edits into a list in the order of the file, unless one of them collides with one that is there. */
function addAll(taken: Edit[], edits: readonly Edit[]): boolean {
  const places = edits.map((edit) => {
    const after = taken.findIndex(({ span }) => span.start >= edit.span.start);
    const at = after < 0 ? taken.length : after;
    const free = [taken[at - 1], taken[at]].every((neighbour) => !neighbour || !collide(edit, neighbour));
    return free ? at : undefined;
  });
  if (places.includes(undefined)) return false;
  taken.push(...edits);
  taken.sort((a, b) => a.span.start - b.span.start);
  return true;
}

/** The safe fix of every finding that has exactly one, each left out where it collides with one before it. */
export function safeFixes(findings: readonly Finding[]): { readonly edits: readonly Edit[]; readonly fixes: number } {
  const edits: Edit[] = [];
  let fixes = 0;
  for (const { fixes: offered } of findings) {
    const safe = (offered?.() ?? []).filter(({ kind }) => kind === 'safe');
    if (safe.length === 1 && addAll(edits, safe[0]!.edits)) fixes++;
  }
  return { edits, fixes };
}

function fixAll(view: View, abilities: Abilities): CodeAction[] {
  const { edits, fixes } = safeFixes(view.analysis.findings);
  if (fixes === 0) return [];
  return [
    {
      title: `Apply every safe fix in this file (${fixes})`,
      kind: FIX_ALL,
      edit: workspaceEdit(view, edits, abilities),
    },
  ];
}

/** Offers to tag a file of one story with the type that it reads like, at the head of that story. */
function tags(view: View, { range }: Request, abilities: Abilities): CodeAction[] {
  const { file } = view.analysis;
  const [story, other] = file.stories;
  if (!story || other) return [];
  const head = headOf(story, file);
  const line = span(startOfLine(file.text, head.start), head.end);
  if (!touches(line, toSpan(view.lines, range))) return [];
  const [known] = storyTypes(file, story);
  const edit = known && known.confidence !== 'declared' ? tagEdit(file, known.type) : undefined;
  if (!known || !edit) return [];
  return [
    {
      title: `Tag this story as "${known.type}": ${CANONICAL[known.type].title}`,
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEdit(view, [edit], abilities),
    },
  ];
}

/** Fixes first, the ways to silence last. */
export function codeActionsFor(view: View, request: Request, abilities: Abilities): CodeAction[] {
  const { context } = request;
  const actions: CodeAction[] = [];
  if (wants(context, CodeActionKind.QuickFix)) {
    const about = asked(view, request);
    for (const { shown, diagnostics } of about) actions.push(...quickFixes(view, shown, diagnostics, abilities));
    for (const { shown, diagnostics } of about) actions.push(...silences(view, shown.finding, diagnostics, abilities));
  }
  if (wants(context, CodeActionKind.RefactorRewrite)) actions.push(...tags(view, request, abilities));
  if (asksForAll(context) && wants(context, FIX_ALL)) actions.push(...fixAll(view, abilities));
  return actions;
}

export const codeActions: Feature = {
  capabilities: ({ codeActionLiterals }) =>
    codeActionLiterals
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] } }
      : {},
  register(session) {
    if (!session.client.codeActionLiterals) return;
    session.connection.onCodeAction(
      session.answer([], async (params, token) => {
        const view = await session.view(params.textDocument.uri, token);
        return view ? codeActionsFor(view, params, session) : [];
      }),
    );
  },
};
