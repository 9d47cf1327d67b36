import type { Analysis } from '../analysis/analysis.ts';
import type { Finding } from '../model/finding.ts';
import { placeFinder } from './lines.ts';

export const COLOURS = { error: 31, warning: 33, information: 36, hint: 2 } as const satisfies Record<
  Finding['severity'],
  number
>;

/** The findings of one file as lines under its name; empty where there are none. `colour` asks for ANSI escapes. */
export function stylish(file: string, { file: { text }, findings }: Analysis, colour: boolean): string {
  if (findings.length === 0) return '';
  const paint = (code: number, words: string) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
  const placeOf = placeFinder(text);
  const rows = findings.map(({ span, severity, message, rule }) => {
    const { line, column } = placeOf(span.start);
    return { place: `${line}:${column}`, severity, message: printable(message), rule };
  });
  const placeWidth = Math.max(...rows.map(({ place }) => place.length));
  const severityWidth = Math.max(...rows.map(({ severity }) => severity.length));
  const lines = rows.map(({ place, severity, message, rule }) => {
    const start = `  ${place.padStart(placeWidth)}  ${paint(COLOURS[severity], severity.padEnd(severityWidth))}`;
    return `${start}  ${message}  ${paint(2, rule)}`;
  });
  return `${[paint(4, printable(file)), ...lines].join('\n')}\n\n`;
}

/** "3 findings in 2 files: 1 warning, 2 hints."; files without findings are counted, too. */
export function summary(findings: readonly Finding[], files: number): string {
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  if (findings.length === 0) return `No findings in ${count(files, 'file')}.\n`;
  const severities: readonly Finding['severity'][] = ['error', 'warning', 'information', 'hint'];
  const parts = severities
    .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([n]) => n > 0)
    .map(([n, severity]) => (severity === 'information' ? `${n} information` : count(n, severity)));
  return `${count(findings.length, 'finding')} in ${count(files, 'file')}: ${parts.join(', ')}.\n`;
}

/** A message quotes the story, and a story can hold escape sequences that would steer the terminal. */
export const printable = (words: string): string =>
  words.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (c) => (c === '\t' || c === '\u200d' ? c : '\ufffd'));
