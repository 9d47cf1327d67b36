/** The set of stories as `--format json` and as a table for the terminal. */
import { judgeSet, type SetFinding } from '../analysis/set.ts';
import { CANONICAL, type CanonicalId } from '../data/canonical.ts';
import { type Level, levelName } from '../data/levels.ts';
import { type FindingCounts, findingsText } from '../model/counts.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import { clock } from '../model/speech.ts';
import { coverage } from '../portfolio/coverage.ts';
import type { StorySummary } from '../portfolio/summary.ts';
import { agoText } from '../signals/ago.ts';
import { COLOURS, printable } from './stylish.ts';

export interface SetFindingReport {
  readonly rule: string;
  readonly severity: SetFinding['severity'];
  readonly message: string;
  /** The canonical story that nobody covers. */
  readonly story?: CanonicalId;
  /** The stories that it is about. */
  readonly stories?: readonly PlaceReport[];
}

interface PlaceReport extends Span {
  readonly file: string;
}

interface CoveringReport extends PlaceReport {
  readonly title: string | null;
  readonly canonical: readonly CanonicalId[];
  /** What the evidence proves; null where it proves none. */
  readonly level: Level | null;
  readonly claimed: Level | null;
  /** "7 months ago"; null where nothing dates the story. */
  readonly age: string | null;
  readonly seconds: number;
  readonly findings: FindingCounts;
}

export interface PortfolioReport {
  readonly slots: readonly {
    readonly id: CanonicalId;
    readonly title: string;
    readonly stories: readonly CoveringReport[];
  }[];
  readonly others: readonly CoveringReport[];
  readonly findings: readonly SetFindingReport[];
}

/** A set under the settings that hold where it lies: those of its first file. */
export interface ReportedSet {
  readonly stories: readonly StorySummary[];
  readonly settings?: Settings | undefined;
  readonly now: Date;
}

const placeOf = ({ file, span: { start, end } }: StorySummary): PlaceReport => ({ file, start, end });

export const reportSetFindings = ({
  stories,
  settings = DEFAULT_SETTINGS,
  now,
}: ReportedSet): readonly SetFindingReport[] =>
  judgeSet(stories, settings, now).map(({ rule, severity, message, slot, stories: about }) => ({
    rule,
    severity,
    message,
    ...(slot && { story: slot }),
    ...(about && { stories: about.map(placeOf) }),
  }));

export function reportPortfolio(set: ReportedSet): PortfolioReport {
  const { slots, others } = coverage(set.stories);
  const covering = (story: StorySummary): CoveringReport => ({
    ...placeOf(story),
    title: story.title ?? null,
    canonical: story.types,
    level: story.proven ?? null,
    claimed: story.claimed ?? null,
    age: story.period ? agoText(story.period, set.now) : null,
    seconds: story.seconds,
    findings: story.findings,
  });
  return {
    slots: slots.map(({ id, stories }) => ({ id, title: CANONICAL[id].title, stories: stories.map(covering) })),
    others: others.map(covering),
    findings: reportSetFindings(set),
  };
}

const HEAD = ['Story', 'Level', 'Age', 'Spoken', 'Findings', 'Told in'];

/** One row for each canonical story and what covers it, the other stories, and what the set lacks. */
export function portfolioTable(set: ReportedSet, colour: boolean): string {
  const paint = (code: number, words: string) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
  const { slots, others, findings } = reportPortfolio(set);
  const row = (name: string, { level, claimed, age, seconds, findings: counts, title, file }: CoveringReport) => {
    const named = (one: Level) => levelName(one, set.settings?.levelNames ?? DEFAULT_SETTINGS.levelNames);
    const shownLevel = level ? named(level) : claimed && `${named(claimed)}?`;
    return [
      name,
      shownLevel ?? '–',
      age ?? '–',
      clock(seconds),
      findingsText(counts),
      title ? `${title} (${file})` : file,
    ];
  };
  const rows = [
    ...slots.flatMap(({ title, stories }) =>
      stories.length === 0
        ? [[title, '–', '–', '–', '–', 'no story yet']]
        : stories.map((story, n) => row(n === 0 ? title : '', story)),
    ),
    ...others.map((story, n) => row(n === 0 ? 'None of the ten' : '', story)),
  ].map((cells) => cells.map(printable));
  const widths = HEAD.map((head, n) => Math.max(head.length, ...rows.map((cells) => cells[n]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, n) => cell.padEnd(widths[n]!))
      .join('  ')
      .trimEnd();
  const said = findings.map(
    ({ severity, message, rule }) =>
      `  ${paint(COLOURS[severity], severity)}  ${printable(message)}  ${paint(COLOURS.hint, rule)}`,
  );
  return `${[paint(4, line(HEAD)), ...rows.map(line), ...(said.length > 0 ? ['', 'The set', ...said] : [])].join('\n')}\n`;
}
