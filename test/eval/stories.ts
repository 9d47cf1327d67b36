/**
 * The rules about what a story holds or lacks, on the labelled stories of `corpus/stories.yaml`. A label that says that
 * something is there is right where the rule about its absence stays silent.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import type { CanonicalId } from '../../server/src/data/canonical.ts';
import type { Finding } from '../../server/src/model/finding.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { RULE_IDS } from '../../server/src/rules/catalogue.ts';
import { recognisedType } from '../../server/src/signals/storyType.ts';
import { type Figure, precisionAndRecall, type Score, shareFigure } from './figure.ts';

interface Quoted {
  /** Exact words of the text. */
  readonly at: string;
}

/** A story with what a fair interviewer says of it. */
export interface GoldStory {
  readonly id: string;
  readonly type: readonly CanonicalId[];
  /** The title or the text names its type openly. */
  readonly titled: boolean;
  readonly text: string;
  readonly tension: readonly (Quoted & { readonly kind: string })[];
  readonly learning: Partial<Quoted> & { readonly verdict: 'real' | 'hollow' | 'none' };
  readonly retrospective: Partial<Quoted> & { readonly level: 'L4' | 'L5' | 'L6' | 'none' };
  readonly blame: readonly string[];
  readonly scale: readonly string[];
  /** `YYYY-MM`. */
  readonly when: { readonly from: string; readonly to: string } | null;
  readonly phrases: readonly (Quoted & { readonly family: string; readonly substance: boolean })[];
  /** Ids of the trap rules that speak. */
  readonly trap: readonly string[];
}

export const goldStories = (
  file: string | URL = new URL('./corpus/stories.yaml', import.meta.url),
): readonly GoldStory[] => parse(readFileSync(file, 'utf8')) as GoldStory[];

const NOW = new Date('2026-06-15');

const TRAPS = [
  'no-real-fork',
  'straw-opponent',
  'costless-mistake',
  'soft-failure',
  'no-resistance',
  'personal-clash',
  'unmeasured-impact',
  'reactive-mentoring',
  'removed-capability',
  'snap-decision',
] as const;

/** What has to be there for the rule's silence, or for its finding where `finds` says so. */
interface Question {
  readonly name: string;
  readonly rules: readonly string[];
  readonly finds: boolean;
  readonly wanted: (story: GoldStory) => boolean;
  readonly bounds: readonly [precision: number, recall: number];
}

const QUESTIONS: readonly Question[] = [
  {
    name: 'tension is there',
    rules: ['no-tension'],
    finds: false,
    wanted: ({ tension }) => tension.length > 0,
    bounds: [90, 95],
  },
  {
    name: 'a lesson is there',
    rules: ['no-learning', 'hollow-learning'],
    finds: false,
    wanted: ({ learning }) => learning.verdict === 'real',
    bounds: [90, 95],
  },
  {
    name: 'hollow-learning',
    rules: ['hollow-learning'],
    finds: true,
    wanted: ({ learning }) => learning.verdict === 'hollow',
    bounds: [90, 70],
  },
  {
    name: 'a retrospective is there',
    rules: ['missing-retrospective'],
    finds: false,
    wanted: ({ retrospective }) => retrospective.level !== 'none',
    bounds: [90, 90],
  },
  {
    name: 'shallow-retrospective',
    rules: ['shallow-retrospective'],
    finds: true,
    wanted: ({ retrospective }) => retrospective.level === 'L4',
    bounds: [90, 80],
  },
  { name: 'blame', rules: ['blame'], finds: true, wanted: ({ blame }) => blame.length > 0, bounds: [90, 60] },
  {
    name: 'missing-scale',
    rules: ['missing-scale'],
    finds: true,
    wanted: ({ scale }) => scale.length === 0,
    bounds: [90, 80],
  },
  {
    name: 'undated-story',
    rules: ['undated-story'],
    finds: true,
    wanted: ({ when }) => when === null,
    bounds: [95, 95],
  },
  {
    name: 'hollow-phrase',
    rules: ['hollow-phrase'],
    finds: true,
    wanted: ({ phrases }) => phrases.some(({ substance }) => !substance),
    bounds: [90, 70],
  },
  ...TRAPS.map((trap) => ({
    name: trap,
    rules: [trap],
    finds: true,
    wanted: (story: GoldStory) => story.trap.includes(trap),
    bounds: [90, 70] as const,
  })),
];

/** The text with its type in the front matter, for the rules that look at one type only. */
function typed({ text, type }: GoldStory): string {
  if (type.length === 0 || /^story:/m.test(text)) return text;
  const line = `story: [${type.join(', ')}]\n`;
  return text.startsWith('---\n') ? text.replace('---\n', `---\n${line}`) : `---\n${line}---\n\n${text}`;
}

function score({ rules, finds, wanted }: Question, findings: ReadonlyMap<GoldStory, readonly Finding[]>): Score {
  let hits = 0;
  const extra: string[] = [];
  const missed: string[] = [];
  for (const [story, all] of findings) {
    const spoken = all.filter(({ rule }) => rules.includes(rule));
    const said = finds ? spoken.length > 0 : spoken.length === 0;
    const line = `${story.id}${spoken.length > 0 ? `: ${spoken.map(({ message }) => message).join(' / ')}` : ''}`;
    if (said && wanted(story)) hits++;
    else if (said) extra.push(line);
    else if (wanted(story)) missed.push(line);
  }
  return { hits, extra, missed };
}

const WITHOUT_FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** How often the type is right where the text without its front matter is said to have one, and how often one is said. */
function typeFigures(stories: readonly GoldStory[], titled: boolean): readonly Figure[] {
  const name = titled ? 'type of a story that names it' : 'type of a story that does not name it';
  const read = stories
    .filter((story) => story.titled === titled)
    .map((story) => {
      const [first] = readStoryFile(story.text.replace(WITHOUT_FRONT_MATTER, '')).stories;
      return { story, said: first && recognisedType(first)?.type };
    });
  const said = read.filter((one) => one.said !== undefined);
  const wrong = said.filter((one) => !one.story.type.includes(one.said!));
  const typed = read.filter(({ story }) => story.type.length > 0);
  const silent = typed.filter((one) => one.said === undefined);
  return [
    shareFigure(
      `${name}, right where one is said`,
      said.length,
      wrong.map((one) => `${one.story.id}: ${one.said} for ${one.story.type.join(', ') || 'none'}`),
      90,
    ),
    shareFigure(
      `${name}, one is said`,
      typed.length,
      silent.map(({ story }) => `${story.id} (${story.type.join(', ')})`),
      0,
    ),
  ];
}

/** A short story of a type, and whether it falls into that type's trap. */
interface TrapText {
  readonly type: CanonicalId;
  readonly falls: boolean;
  readonly text: string;
}

/** The ten trap rules together, on short stories that say in other words what the rules' own tests say. */
function trapFigures(file: URL = new URL('./corpus/traps.yaml', import.meta.url)): readonly Figure[] {
  const traps: ReadonlySet<string> = new Set(TRAPS);
  let hits = 0;
  const extra: string[] = [];
  const missed: string[] = [];
  for (const { type, falls, text } of parse(readFileSync(file, 'utf8')) as readonly TrapText[]) {
    const { findings } = createAnalyser().analyse(`---\nstory: ${type}\n---\n${text}`, DEFAULT_SETTINGS, NOW);
    const said = findings.filter(({ rule }) => traps.has(rule));
    const line = `${type}: ${text.slice(0, 60).replaceAll('\n', ' ')} ${said.map(({ message }) => message).join(' / ')}`;
    if (said.length > 0 && falls) hits++;
    else if (said.length > 0) extra.push(line);
    else if (falls) missed.push(line);
  }
  return precisionAndRecall('the ten traps, short stories', { hits, extra, missed }, 90, 70);
}

export function storyFigures(stories: readonly GoldStory[] = goldStories()): readonly Figure[] {
  const findings = new Map(
    stories.map((story) => [story, createAnalyser().analyse(typed(story), DEFAULT_SETTINGS, NOW).findings] as const),
  );
  const asked = QUESTIONS.filter(({ rules }) => rules.every((rule) => RULE_IDS.has(rule))).flatMap((question) =>
    precisionAndRecall(question.name, score(question, findings), ...question.bounds),
  );
  return [...asked, ...trapFigures(), ...typeFigures(stories, true), ...typeFigures(stories, false)];
}
