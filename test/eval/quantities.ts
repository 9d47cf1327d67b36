/**
 * The figures of a Result, on the labelled Results of `corpus/results.yaml`: whether there is a number at all, as the
 * rule says it, and for each figure its place and what is read of it.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { figures, type Quantity } from '../../server/src/language/quantities/quantities.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { overlaps, type Span, shift } from '../../server/src/model/span.ts';
import { bothFigure, type Figure, f1Figure, type RuleCase, shareFigure } from './figure.ts';

/** One figure as a reader labelled it; what is left out was not stated. */
interface GoldQuantity {
  readonly is: string;
  readonly kind: Quantity['kind'];
  readonly value?: number;
  readonly upper?: number;
  readonly change?: 'before' | 'after';
  readonly direction?: 'up' | 'down';
  readonly role?: Quantity['role'];
}

export interface GoldResult {
  readonly text: string;
  readonly number: boolean;
  readonly quantities: readonly GoldQuantity[];
}

export const goldResults = (
  file: string | URL = new URL('./corpus/results.yaml', import.meta.url),
): readonly GoldResult[] => parse(readFileSync(file, 'utf8')) as readonly GoldResult[];

const NOW = new Date('2026-06-15');

/** A story that has everything else, so that only its Result can be at fault. */
const storyOf = (result: string): string =>
  `## Situation\n\nThe shop was slow.\n\n## Task\n\nI had to find out why.\n\n## Action\n\nI read the logs and wrote the fix.\n\n## Result\n\n${result}\n`;

interface Labelled {
  readonly gold: GoldQuantity;
  readonly span: Span;
}

/** The places of the labels in a text, in their order. */
function placed({ text, quantities }: GoldResult): readonly Labelled[] {
  let from = 0;
  return quantities.map((gold) => {
    const start = text.indexOf(gold.is, from);
    if (start < 0) throw new Error(`"${gold.is}" does not stand in: ${text}`);
    from = start + gold.is.length;
    return { gold, span: { start, end: from } };
  });
}

interface Found {
  readonly quantity: Quantity;
  readonly span: Span;
}

interface Read {
  readonly warned: boolean;
  readonly found: readonly Found[];
}

function readResult(text: string): Read {
  const story = storyOf(text);
  const { file, findings } = createAnalyser().analyse(story, DEFAULT_SETTINGS, NOW);
  const origin = story.lastIndexOf(text);
  const sentences = file.stories.flatMap(({ sections }) =>
    sections.filter(({ kinds }) => kinds.includes('result')).flatMap((section) => section.sentences),
  );
  return {
    warned: findings.some(({ rule }) => rule === 'unquantified-result'),
    found: sentences.flatMap(({ start, prose }) =>
      figures(prose).map((quantity) => ({ quantity, span: shift(quantity.span, start - origin) })),
    ),
  };
}

/**
 * The labels know no difference between a share and a ratio in words ("a third"), and call money and time over a period
 * a rate; the grammar keeps them money and time.
 */
function sameKind({ kind, is }: GoldQuantity, quantity: Quantity): boolean {
  if (kind === quantity.kind) return true;
  if (kind === 'rate') return quantity.unit.includes('/') || quantity.role === 'placeholder';
  return kind === 'ratio' && quantity.kind === 'share' && !/\d/.test(is);
}

/** "four nines" is labelled 99.99. */
const labelledValue = ({ unit, value }: Quantity): number | undefined =>
  unit === 'nine' && value !== undefined ? 100 - 10 ** (2 - value) : value;

const isNear = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(b) * 1e-6);

interface Tally {
  all: number;
  readonly errors: string[];
}

/** What is read of a figure that was found: kind, role, part of a change, and direction and value where they are labelled. */
function compareReadings(
  { gold, span }: Labelled,
  { quantity }: Found,
  text: string,
  tallies: Map<string, Tally>,
): void {
  const check = (name: string, right: boolean, wanted: unknown, got: unknown) => {
    const tally = tallies.get(name) ?? { all: 0, errors: [] };
    tallies.set(name, tally);
    tally.all++;
    if (!right) tally.errors.push(`wanted ${wanted}, got ${got}  ${shown(text, span)}`);
  };
  const { kind, role, direction, change } = quantity;
  const wantedRole = gold.role ?? 'achieved';
  check('kind', sameKind(gold, quantity), gold.kind, kind);
  check('role', wantedRole === role, wantedRole, role);
  check('before and after', gold.change === change?.part, gold.change, change?.part);
  if (gold.direction) check('direction', gold.direction === direction, gold.direction, direction);
  const value = labelledValue(quantity);
  if (gold.value !== undefined) check('value', isNear(value, gold.value), gold.value, value);
}

const shown = (text: string, { start, end }: Span): string => `[${text.slice(start, end)}]  ${text}`;

const emptyScore = () => ({ hits: 0, extra: [] as string[], missed: [] as string[] });

/** What the rule about a Result without a number says of each text. */
export const resultCases = (results: readonly GoldResult[] = goldResults()): readonly RuleCase[] =>
  results.map(({ text, number }) => ({
    rule: 'unquantified-result',
    wanted: !number,
    said: readResult(text).warned,
    line: text,
  }));

/** One pass over the texts: every figure counts what this finds. */
export function quantityFigures(results: readonly GoldResult[] = goldResults()): readonly Figure[] {
  const has = emptyScore();
  const spans = emptyScore();
  const exact = emptyScore();
  const tallies = new Map<string, Tally>();
  for (const result of results) {
    const { text, number } = result;
    const { warned, found } = readResult(text);
    if (number && !warned) has.hits++;
    else if (number) has.missed.push(text);
    else if (!warned) has.extra.push(text);
    const left = new Set(found);
    for (const labelled of placed(result)) {
      const { span } = labelled;
      const same = [...left].find((one) => one.span.start === span.start && one.span.end === span.end);
      const match = same ?? [...left].find((one) => overlaps(one.span, span));
      if (same) exact.hits++;
      else exact.missed.push(shown(text, span));
      if (!match) {
        spans.missed.push(shown(text, span));
        continue;
      }
      spans.hits++;
      if (!same) exact.extra.push(shown(text, match.span));
      left.delete(match);
      compareReadings(labelled, match, text, tallies);
    }
    for (const { span } of left) {
      spans.extra.push(shown(text, span));
      exact.extra.push(shown(text, span));
    }
  }
  return [
    bothFigure('the Result has a number', has, 95),
    f1Figure('figures, by overlap', spans, 95),
    f1Figure('figures, exact span', exact, 90),
    ...[...tallies].map(([name, { all, errors }]) => shareFigure(`figures, ${name}`, all, errors, 90)),
  ];
}
