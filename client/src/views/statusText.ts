import type { StoryStatus } from '../../../server/src/protocol.ts';

type Findings = NonNullable<StoryStatus>['findings'];

/** `125` is "2:05 min". */
export function spokenTime(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')} min`;
}

const NAMES = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['information', 'remark', 'remarks'],
  ['hint', 'hint', 'hints'],
] as const satisfies readonly (readonly [keyof Findings, string, string])[];

/** "2 warnings, 1 hint", the gravest first; "no findings" where there are none. */
export function findingsText(findings: Findings): string {
  const parts = NAMES.flatMap(([key, one, many]) => {
    const count = findings[key];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
