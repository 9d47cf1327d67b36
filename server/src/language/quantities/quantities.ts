/** How much: the figures of a sentence, in one grammar from the digits to what they are worth. */
import type { QuantityKind } from '../../data/units.ts';
import { overlaps, type Span, span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { datesIn } from '../dates/dates.ts';
import { type Token, tokens, tokensOf } from '../words/tokens.ts';
import type { Candidate, Standing } from './candidate.ts';
import { candidates } from './candidates.ts';
import { standing } from './context.ts';
import { directionOf, ratioOf } from './direction.ts';
import { endOf } from './ends.ts';
import { isApproximate } from './hedges.ts';
import { joinRanges } from './ranges.ts';
import { pairUp, type Related } from './relations.ts';
import { isReached, wanted } from './roles.ts';
import { shownValue } from './sign.ts';

export interface Quantity {
  /** Number and unit ("480 ms", "3 of 12", "$40K per month"), in indexes into `prose.text`; hedges stay outside. */
  readonly span: Span;
  readonly kind: QuantityKind;
  /** In `unit`; the lower end of a range. A sign that only says which way it went is in `direction` instead. Undefined for a bare unit in a change ("from weeks to days") and for a hole. */
  readonly value: number | undefined;
  /** The upper end of a range. */
  readonly upper: number | undefined;
  /** A symbol, a currency code, a counted noun or `…/period`; empty for a bare number. */
  readonly unit: string;
  readonly direction: 'up' | 'down' | undefined;
  /** A `target` was wanted and not said to be reached; a `placeholder` is a hole to fill. Neither counts as a number. */
  readonly role: 'achieved' | 'approximate' | 'target' | 'placeholder';
  /** Set on the two figures of one change, and on one that its clause tells as the start or the end of a change. */
  readonly change: Change | undefined;
}

interface Change {
  readonly part: 'before' | 'after';
  /** Undefined where the other end is no figure ("dropped to zero"). */
  readonly other: Span | undefined;
  /** What the value before was multiplied by, also over two units of one dimension; undefined where they do not compare. */
  readonly ratio: number | undefined;
}

const known = new WeakMap<Prose, readonly Quantity[]>();

/** Every figure of a sentence in order, targets and holes included. Linear in the length of the text; needs no tagger. */
export function figures(prose: Prose): readonly Quantity[] {
  let found = known.get(prose);
  if (!found) {
    found = read(prose);
    known.set(prose, found);
  }
  return found;
}

const counts = ({ role }: Quantity): boolean => role === 'achieved' || role === 'approximate';

const counted = new WeakMap<Prose, readonly Quantity[]>();

/** The figures that count as a number in a Result: reached, remembered exactly or marked as an approximation. */
export function quantities(prose: Prose): readonly Quantity[] {
  let found = counted.get(prose);
  if (!found) {
    const all = figures(prose);
    found = all.every(counts) ? all : all.filter(counts);
    counted.set(prose, found);
  }
  return found;
}

/** Characters of a sentence that are read: no sentence that somebody tells is longer, and a million must not stall the editor. */
const LONGEST_SENTENCE = 20_000;

function read(prose: Prose): readonly Quantity[] {
  const list = prose.text.length > LONGEST_SENTENCE ? tokens(prose.text.slice(0, LONGEST_SENTENCE)) : tokensOf(prose);
  const spanOf = (c: Candidate): Span => span(list[c.first]?.start ?? 0, list[c.next - 1]?.end ?? 0);
  const masked = datesIn(list);
  const brackets = bracketed(list);
  const free = joinRanges(list, outside(candidates(list), masked, spanOf));
  const weighed = weigh(list, free).filter(({ candidate }) => isProse(prose, spanOf(candidate), candidate));
  const standingOf = new Map(weighed.map(({ candidate, worth }) => [candidate.first, worth]));
  const related = pairUp(
    list,
    weighed.map(({ candidate }) => candidate),
  ).filter(({ candidate, pair }) =>
    pair
      ? !bothWeak(candidate, pair.other, standingOf) && !isZeroToOne(candidate, pair)
      : standingOf.get(candidate.first) === 'firm',
  );
  const bracket = overlapping(brackets);
  const holes = new Set(
    related.map(({ candidate }) => candidate).filter((c) => bracket(spanOf(c)) || c.style === 'placeholder'),
  );
  const wants = new Map(related.map(({ candidate }) => [candidate, wanted(list, candidate)]));
  const real = related.some(({ candidate }) => !holes.has(candidate) && wants.get(candidate) === undefined);
  /** "error budget: 99.95%, target: 99.9%": of a promise and a target only the target is one. */
  const isMeasured = (c: Candidate): boolean =>
    wants.get(c) === 'promised' &&
    related.some((one) => one.candidate.kind === c.kind && /aimed|wished/.test(wants.get(one.candidate) ?? ''));
  const roleOf = ({ candidate: c, pair }: Related): Quantity['role'] => {
    if (holes.has(c)) return 'placeholder';
    // "8 days instead of the planned 5" tells what came, "plan to get from 8 days to 5" does not.
    const planned = pair && wants.get(c) === 'wished' && wanted(list, pair.other) === 'wished';
    const want = (pair && !planned) || isMeasured(c) ? undefined : wants.get(c);
    if (want === 'wished' || (want && (real || !isReached(list, c)))) return 'target';
    return isApproximate(list, c) ? 'approximate' : 'achieved';
  };
  return related.map((one: Related): Quantity => {
    const { candidate: c, pair } = one;
    return {
      span: spanOf(c),
      kind: c.kind,
      value: shownValue(list, one),
      upper: c.upper,
      unit: c.unit,
      direction: directionOf(list, one),
      role: roleOf(one),
      change: pair ? { part: pair.part, other: spanOf(pair.other), ratio: ratioOf(c, pair) } : alone(list, c),
    };
  });
}

function alone(list: readonly Token[], c: Candidate): Change | undefined {
  const part = endOf(list, c);
  return part && { part, other: undefined, ratio: undefined };
}

/** Where a number in digits stands that is part of no figure: a version, a code, a date. */
export function uncountedNumber(prose: Prose, at: number): Span | undefined {
  const token = tokens(prose.text.slice(0, LONGEST_SENTENCE)).find(({ start, end }) => start <= at && at <= end);
  if (token?.kind !== 'number' || figures(prose).some(({ span: place }) => overlaps(place, token))) return undefined;
  return span(token.start, token.end);
}

/** Two bare words make a change only where both are units ("from weeks to days"), not two passing small numbers. */
function bothWeak(a: Candidate, b: Candidate, standingOf: ReadonlyMap<number, Standing>): boolean {
  const weak = standingOf.get(a.first) === 'weak' && standingOf.get(b.first) === 'weak';
  return weak && a.kind === 'count' && b.kind === 'count' && (a.noun !== undefined || b.noun !== undefined);
}

/** "from 0 to 1" names the first step of a thing; a count of something has its noun. */
function isZeroToOne(c: Candidate, { part, other }: NonNullable<Related['pair']>): boolean {
  const [before, after] = part === 'before' ? [c, other] : [other, c];
  return before.value === 0 && after.value === 1 && before.unit === '' && after.unit === '';
}

/** Leaves out what overlaps a date. */
function outside(
  found: readonly Candidate[],
  masked: readonly Span[],
  spanOf: (c: Candidate) => Span,
): readonly Candidate[] {
  const dated = overlapping(masked);
  return found.filter((c) => !dated(spanOf(c)));
}

/** Asks which spans overlap one of a sorted list, in order of their start and in one pass over both. */
function overlapping(sorted: readonly Span[]): (place: Span) => boolean {
  let next = 0;
  return (place) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= place.start) next += 1;
    const candidate = sorted[next];
    return candidate !== undefined && overlaps(candidate, place);
  };
}

interface Weighed {
  readonly candidate: Candidate;
  readonly worth: Standing;
}

function weigh(list: readonly Token[], found: readonly Candidate[]): readonly Weighed[] {
  const result: Weighed[] = [];
  let previous: { readonly candidate: Candidate; readonly standing: Standing } | undefined;
  for (const candidate of found) {
    const worth = standing(list, candidate, previous);
    previous = { candidate, standing: worth };
    if (worth !== 'none') result.push({ candidate, worth });
  }
  return result;
}

/** Words in inline code are names; only a figure with a unit that is the whole of it stays a figure. */
function isProse(prose: Prose, place: Span, c: Candidate): boolean {
  const code = prose.code.find((part) => overlaps(part, place));
  if (!code) return true;
  const inner = prose.text.slice(code.start, code.end).replace(/^[\s`]+|[\s`]+$/g, '');
  return c.unit !== '' && c.unit !== c.noun && inner === prose.text.slice(place.start, place.end);
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
]);

/** The insides of square and curly brackets that are closed: holes of a template. */
function bracketed(list: readonly Token[]): readonly Span[] {
  const holes: Span[] = [];
  let open: Token | undefined;
  for (const token of list) {
    if (token.kind !== 'mark') continue;
    if (CLOSERS.has(token.text)) open ??= token;
    else if (open && token.text === CLOSERS.get(open.text)) {
      holes.push(span(open.start, token.end));
      open = undefined;
    }
  }
  return holes;
}
