import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { PROJECT_FILE, readSettings } from '../../analysis/settings.ts';
import { RESERVED_RULE_IDS } from '../../data/reserved.ts';
import type { Settings } from '../../model/settings.ts';
import { type Span, span } from '../../model/span.ts';
import { RULE_IDS } from '../../rules/catalogue.ts';
import { nearest } from '../../rules/nearest.ts';
import { linesOf, toRange } from '../convert.ts';

/**
 * Where the project file of a story may lie, nearest first: in the story's folder and above it, up to the workspace
 * folder. A story outside every workspace folder has only its own. None for a story that is not saved yet.
 */
export function projectFileCandidates(uri: string, folders: readonly string[]): readonly string[] {
  const path = uri.replace(/[?#].*$/s, '');
  const root = folders
    .map((folder) => folder.replace(/\/+$/, ''))
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
  const candidates: string[] = [];
  let folder = parent(path);
  while (folder !== undefined) {
    candidates.push(`${folder}/${PROJECT_FILE}`);
    if (root === undefined || folder.length <= root.length) break;
    folder = parent(folder);
  }
  return candidates;
}

/** The folder of a hierarchical uri: what stands before the last slash of its path. */
function parent(uri: string): string | undefined {
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(uri)?.[0].length;
  const slash = uri.lastIndexOf('/');
  return path === undefined || slash < path ? undefined : uri.slice(0, slash);
}

interface Problem {
  readonly span: Span;
  readonly message: string;
}

/** The project's settings laid over the editor's. What cannot be used is left out and diagnosed. */
export function readProjectFile(
  uri: string,
  text: string,
  base: Settings,
): { readonly settings: Settings; readonly diagnostics: readonly Diagnostic[] } {
  const { value, problem } = parse(text);
  if (problem) return { settings: base, diagnostics: diagnose(uri, text, [problem]) };
  const { settings, problems } = readSettings(value, base, 'project');
  const bad = problems.map((message) => ({ span: quotedIn(text, message), message }));
  return { settings, diagnostics: diagnose(uri, text, [...bad, ...unknownRules(text, value)]) };
}

function parse(text: string): { readonly value?: unknown; readonly problem?: Problem } {
  const json = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Engines that name the place say "at position N"; the others leave the writer the first line.
    const at = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    const message = `This is no JSON, so the project's settings are not in use: ${reason}`;
    return { problem: { span: span(at, at + 1), message } };
  }
}

function unknownRules(text: string, value: unknown): Problem[] {
  const rules = (value as { rules?: unknown } | null)?.rules;
  if (typeof rules !== 'object' || rules === null) return [];
  const unknown = Object.keys(rules).filter((id) => !RULE_IDS.has(id) && !RESERVED_RULE_IDS.has(id));
  return unknown.map((id) => {
    const hint = nearest(id, RULE_IDS)[0];
    const message = `No rule has the id "${id}", so this changes nothing.${hint ? ` Did you mean "${hint}"?` : ''}`;
    return { span: quotedIn(text, JSON.stringify(id)), message };
  });
}

/** The place in the text of the key that a message names first, in double quotes; the first line where it names none. */
function quotedIn(text: string, message: string): Span {
  for (const [quoted] of message.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const at = text.indexOf(quoted);
    if (at >= 0) return span(at, at + quoted.length);
  }
  return span(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
}

function diagnose(uri: string, text: string, problems: readonly Problem[]): Diagnostic[] {
  const lines = linesOf(uri, 0, text);
  return problems.map((problem) => ({
    range: toRange(lines, problem.span),
    severity: DiagnosticSeverity.Warning,
    source: 'star',
    message: problem.message,
  }));
}
