/** How large figures are against each other, over units of one dimension and over periods. */
import { UNITS, type Unit } from '../../data/units.ts';
import type { Candidate } from './candidate.ts';

const BY_ID: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.id, unit]));

/** What a unit is of: its dimension, how many base units it holds, and how it is spread. */
interface Scale {
  readonly dimension: string | undefined;
  readonly size: number;
  /** The period in seconds, or the thing it is spread over; undefined for a unit that is not spread. */
  readonly per: number | string | undefined;
}

/** "hour/day", "/2 weeks", "deploy/month". */
function scaleOf(c: Candidate): Scale {
  const slash = c.kind === 'ratio' ? -1 : c.unit.indexOf('/');
  const base = c.base ?? BY_ID.get(slash < 0 ? c.unit : c.unit.slice(0, slash))?.base;
  const spread = slash < 0 ? undefined : /^(?:(\d+) )?(.+?)$/.exec(c.unit.slice(slash + 1));
  const period = BY_ID.get(spread?.[2]?.replace(/s$/, '') ?? '')?.base;
  const per = period?.dimension === 'second' ? Number(spread?.[1] ?? 1) * period.size : spread?.[0];
  return { dimension: base?.dimension, size: base?.size ?? 1, per };
}

/** The value in base units a second, or in base units where nothing is spread; NaN for a bare unit with no value. */
export function magnitude(c: Candidate): number {
  const { size, per } = scaleOf(c);
  // "weekly" is once a week.
  const value = c.value ?? (c.kind === 'rate' && typeof per === 'number' ? 1 : Number.NaN);
  return (value * size) / (typeof per === 'number' ? per : 1);
}

/** The size of the unit alone ("from weeks to days"); NaN for a unit without a dimension. */
export const unitSize = (c: Candidate): number => (c.base ? c.base.size : Number.NaN);

/** Whether a value of this unit is a multiple of another: no time of day is, and none on a scale without a zero. */
export const divides = (c: Candidate): boolean => c.style !== 'clock' && BY_ID.get(c.unit)?.indivisible !== true;

/** Two figures compare where they are of one dimension and spread alike, or of one unit. */
export function compares(a: Candidate, b: Candidate): boolean {
  if (a.unit === b.unit) return true;
  const [one, two] = [scaleOf(a), scaleOf(b)];
  const spreadAlike = one.per === two.per || (typeof one.per === 'number' && typeof two.per === 'number');
  return spreadAlike && one.dimension === two.dimension && (one.dimension !== undefined || typeof one.per === 'number');
}

/** Two figures can stand in one range or change: the same dimension, or one of them bare. */
export function comparable(a: Candidate, b: Candidate): boolean {
  if (a.base && b.base) return a.base.dimension === b.base.dimension;
  if (a.kind === b.kind) return true;
  const bare = (c: Candidate) => c.kind === 'count' && c.unit === '' && !c.compound;
  return bare(a) || bare(b);
}

/** A bare number takes the measure of the figure it is set against ("from 30 to 4 per week"). */
export const withMeasureOf = (c: Candidate, other: Candidate): Candidate =>
  c.unit === '' && c.kind === 'count' ? { ...c, unit: other.unit, kind: other.kind, base: other.base } : c;
