import type { Finding } from './finding.ts';

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Finding['severity'], number>>;

export function countFindings(findings: Iterable<Pick<Finding, 'severity'>>): FindingCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export const addCounts = (a: FindingCounts, b: FindingCounts): FindingCounts => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  information: a.information + b.information,
  hint: a.hint + b.hint,
});

/** The words of VS Code's Problems view. */
const COUNTED = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'info'],
  ['hint', 'hint'],
] as const satisfies readonly (readonly [keyof FindingCounts, string])[];

/** "2 warnings, 1 hint", the gravest first; "no findings" where there are none. */
export function findingsText(findings: FindingCounts): string {
  const parts = COUNTED.flatMap(([severity, word]) => {
    const count = findings[severity];
    return count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
