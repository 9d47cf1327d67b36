/** A sound story for the examples of rules: each example replaces one part, so that nothing else in it is at fault. */

const PARTS = {
  title: '# The import that ran at noon',
  situation:
    "In October 2025 the nightly import of 40 shops ended at noon, and the shops opened with yesterday's prices.",
  task: 'I owned the import and had to bring it back before opening time.',
  action: [
    'I timed every stage of the run and found that one lookup read the same table 40 times. I proposed to its owner that the run keep a copy of its own. She feared stale prices, so I made the copy expire after ten minutes and showed her a week of runs without a difference.',
    'I moved the lookup to the copy one shop at a time, with a switch back for each. The largest shop wanted to go first. I refused, because a fault there would have cost more than all the others together, and I sent its owner one page with the figures. He agreed to go last.',
    'In the third week two shops opened with prices that were a cent too low: theirs have four decimals, which my copy rounded. I switched both back within the hour, widened the column, and wrote a check that compares the two sources every night. I asked the author of the old lookup why it existed, and he told me about a tax rule for three countries that no test covered. I added that rule to the check before I went on.',
    'I showed the two engineers on call how to read the check, and each of them practised a switch back on a test shop. I kept the old path for a month, because the auditors read it, and removed it when their report had moved. After that I handed the daily reading of the check to the team that owns the prices, and stayed their second reader until they caught a wrong price without me.',
  ].join('\n\n'),
  result: 'The import ends at 5 am instead of noon, and wrong prices fell from 12 a week to one a month.',
  learning:
    'I was wrong about the database: I would have bought a bigger one. Since then I time every stage before I change one.',
  differently: 'I would ask for the old tax rules in the first week. That would have saved the two switches back.',
} as const;

type Part = keyof typeof PARTS;

/** How long the first paragraph of the Action is. */
const FIRST_PARAGRAPH = PARTS.action.indexOf('\n\n');

const LABELS: Readonly<Record<Exclude<Part, 'title'>, string>> = {
  situation: '## Situation',
  task: '## Task',
  action: '## Action',
  result: '## Result',
  learning: '## What I learned',
  differently: '## What I would do differently',
};

/** What an example changes: text for a part, with its label where `labels` replaces that too, or `null` to leave it out. */
interface Changes {
  readonly parts?: Readonly<Partial<Record<Part, string | null>>>;
  /** The first paragraph of the Action, so that the story keeps its length. */
  readonly opening?: string;
  /** Label lines, with the line of marks below them. */
  readonly labels?: Readonly<Partial<Record<Exclude<Part, 'title'>, string>>>;
}

/** The file of an example: the sound story with the changes in it. */
export function exampleStory({ parts = {}, opening, labels = {} }: Changes = {}): string {
  const whole = opening === undefined ? PARTS : { ...PARTS, action: opening + PARTS.action.slice(FIRST_PARAGRAPH) };
  const text = (part: Part) => (part in parts ? (parts[part] ?? null) : whole[part]);
  const blocks = (Object.keys(LABELS) as Exclude<Part, 'title'>[]).map((part) => {
    const body = text(part);
    return body === null ? undefined : `${labels[part] ?? LABELS[part]}\n\n${body}`;
  });
  return `\n${[text('title') ?? undefined, ...blocks].filter((block) => block !== undefined).join('\n\n')}\n`;
}

/** The label of a section with a line of marks under it. */
export const marked = (part: Exclude<Part, 'title'>): string => {
  const name = LABELS[part].replace('## ', '');
  return `${LABELS[part]}\n   ${'^'.repeat(name.length)}`;
};
