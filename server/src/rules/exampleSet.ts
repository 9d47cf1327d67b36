/** Sets of stories for the examples of rules: a sound set as a table of one line a story, each example with some lines changed. */
import { CANONICAL_IDS, type CanonicalId } from '../data/canonical.ts';
import { type Month, monthOf } from '../language/dates/months.ts';
import { countFindings } from '../model/counts.ts';
import { readStoryFile } from '../parse/read.ts';
import { type StorySummary, summarise } from '../portfolio/summary.ts';

interface Row {
  readonly level: string;
  /** "7 months ago", "6 years ago". */
  readonly age: string;
  readonly tells: string;
}

const ROWS: Readonly<Record<CanonicalId, Row>> = {
  'hardest-decision': {
    level: 'L5',
    age: '8 months ago',
    tells: 'a bigger database or a copy of the prices for 40 shops, before the import had to end by 5 am',
  },
  'disagreed-with-senior': {
    level: 'L5',
    age: '14 months ago',
    tells: 'the architect wanted one queue for all tenants, I wanted one each, and a load test decided',
  },
  'wrong-about-something-big': {
    level: 'L5',
    age: '2 years ago',
    tells: 'I was wrong about the cache, and 9 countries saw stale balances for a day',
  },
  'failed-project': {
    level: 'L5',
    age: '3 years ago',
    tells: 'a planner for drivers that 3 of 26 depots ever opened, cancelled after five months',
  },
  'influence-without-authority': {
    level: 'L5',
    age: '20 months ago',
    tells: 'six teams moved to one log format, and two refused until I paired with them',
  },
  'pushed-back': {
    level: 'L4',
    age: '11 months ago',
    tells: 'the launch date of the loyalty card, against the figures of the load test',
  },
  'biggest-impact': { level: 'L5', age: '4 years ago', tells: 'checkout errors from 4.1% to 0.3%, worth $2.2M a year' },
  'mentored-someone': {
    level: 'L5',
    age: '17 months ago',
    tells: 'a new graduate who led her first migration after nine months of weekly reviews',
  },
  'simplified-something': {
    level: 'L4',
    age: '13 months ago',
    tells: '11 deployment scripts became one, with every target kept',
  },
  'tight-deadline': {
    level: 'L4',
    age: '6 months ago',
    tells: 'a tax rule with three weeks of notice, bounded by a switch for each country',
  },
};

const HEAD = { id: 'story', level: 'level', age: 'age', tells: 'tells of' } as const;
const GAP: Row = { level: '–', age: '–', tells: '–' };

interface Changes {
  /** By canonical story; null leaves it uncovered. */
  readonly rows?: Readonly<Partial<Record<CanonicalId, Partial<Row> | null>>>;
  /** What every line has instead of its own. */
  readonly every?: Partial<Row>;
  /** The lines that the rule speaks of; `story` is the head, for a remark about them all. */
  readonly marks?: readonly (CanonicalId | 'story')[];
}

/** The table of an example: the sound set with the changes in it. */
export function exampleSet({ rows = {}, every, marks = [] }: Changes = {}): string {
  const line = ({ id, level, age, tells }: Row & { readonly id: string }) =>
    `${id.padEnd(29)}${level.padEnd(7)}${age.padEnd(15)}${tells}`;
  const marked = (id: CanonicalId | 'story', text: string) =>
    marks.includes(id) ? [text, '^'.repeat(id.length)] : [text];
  const lines = CANONICAL_IDS.flatMap((id) => {
    const row = rows[id] === null ? GAP : { ...ROWS[id], ...every, ...rows[id] };
    return marked(id, line({ id, ...row }));
  });
  return [...marked('story', line(HEAD)), ...lines].join('\n');
}

export interface ExampleSet {
  readonly stories: readonly StorySummary[];
  /** The first words of the underlined lines. */
  readonly marks: readonly string[];
}

/** Reads the table as the summaries of stories that tell no more than their line. */
export function readExampleSet(table: string, now: Date): ExampleSet {
  const stories: StorySummary[] = [];
  const marks: string[] = [];
  let last = '';
  for (const line of table.split('\n')) {
    if (line.startsWith('^')) {
      marks.push(last);
      continue;
    }
    const [id = '', level = '', age = '', tells = ''] = line.split(/ {2,}/);
    last = id;
    if (id === HEAD.id || tells === GAP.tells) continue;
    const file = readStoryFile(`---\nstory: ${id}\nlevel: ${level}\nwhen: ${whenOf(age, now)}\n---\n\n${tells}.\n`);
    const told = { grade: undefined, counts: countFindings([]), found: new Set<string>(), wordsPerMinute: 150, now };
    for (const story of file.stories) stories.push(summarise(`${id}.star.md`, file, story, told));
  }
  return { stories, marks };
}

/** The month that was so long ago, as the front matter writes it. */
function whenOf(age: string, now: Date): string {
  const [count, unit] = age.split(' ');
  const { year, month }: Month = monthOf(now);
  const months = year * 12 + month - 1 - Number(count) * (unit === 'years' ? 12 : 1);
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
