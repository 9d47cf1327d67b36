import type { Diagnostic, Uri } from 'vscode';

/** Shows a list of diagnostics in place of the last one of the file. */
type Show = (uri: Uri, diagnostics: Diagnostic[]) => void;

export interface ProjectProblems {
  readonly handle: (uri: Uri, diagnostics: Diagnostic[], show: Show) => void;
  readonly opened: (uri: Uri) => void;
  readonly closed: (uri: Uri) => void;
}

/**
 * What the server pushes is about the project file. While that is open, VS Code checks it by its schema and would say
 * everything twice, so the server's word is kept back until the file closes; the server sends it only once.
 */
export function projectProblems(isOpen: (uri: Uri) => boolean): ProjectProblems {
  const last = new Map<string, { readonly diagnostics: Diagnostic[]; readonly show: Show }>();
  return {
    handle(uri, diagnostics, show) {
      if (diagnostics.length > 0) last.set(uri.toString(), { diagnostics, show });
      else last.delete(uri.toString());
      show(uri, isOpen(uri) ? [] : diagnostics);
    },
    opened: (uri) => last.get(uri.toString())?.show(uri, []),
    closed(uri) {
      const known = last.get(uri.toString());
      known?.show(uri, known.diagnostics);
    },
  };
}
