import type { StoryStatus } from '../../../server/src/protocol.ts';

type Findings = NonNullable<StoryStatus>['findings'];

/** `125` is "2 min 5 s", as the code lens says it. */
export function spokenTime(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return minutes === 0 ? `${rest} s` : rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
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
