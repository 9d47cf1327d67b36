import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding } from '../model/finding.ts';
import { toRange } from './convert.ts';
import { rulePage, type Session, type View } from './feature.ts';
import type { Shown } from './session/calm.ts';

export const SOURCE = 'star';

const SEVERITY: Record<Finding['severity'], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a code action gets back to find the finding again. */
export interface DiagnosticData {
  readonly key: number;
}

function toDiagnostic(view: View, { key, finding }: Shown, session: Pick<Session, 'client' | 'host'>): Diagnostic {
  const href = rulePage(session, finding.rule);
  const data: DiagnosticData = { key };
  const related = session.client.relatedInformation ? (finding.related?.() ?? []) : [];
  const diagnostic: Diagnostic = {
    range: toRange(view.lines, finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: finding.message,
    data,
  };
  if (href) diagnostic.codeDescription = { href };
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map(({ span, message }) => ({
      location: { uri: view.uri, range: toRange(view.lines, span) },
      message,
    }));
  }
  return diagnostic;
}

export const toDiagnostics = (view: View, session: Pick<Session, 'client' | 'host'>): Diagnostic[] =>
  view.shown.map((shown) => toDiagnostic(view, shown, session));
