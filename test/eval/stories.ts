/**
 * The rules about what a story holds or lacks, on the labelled stories of `corpus/stories`. A label that says that
 * something is there is right where the rule about its absence stays silent.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import type { CanonicalId } from '../../server/src/data/canonical.ts';
import type { Finding } from '../../server/src/model/finding.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { RULE_IDS } from '../../server/src/rules/catalogue.ts';
import { recognisedType } from '../../server/src/signals/storyType.ts';
import {
  type Case,
  type Figure,
  precisionAndRecall,
  type RuleCase,
  type Score,
  scoreOf,
  shareFigure,
} from './figure.ts';

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

const FOLDER = new URL('./corpus/stories/', import.meta.url);

/** The labelled stories, one file an author. */
export const goldStories = (): readonly GoldStory[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => parse(readFileSync(new URL(file, FOLDER), 'utf8')) as GoldStory[]);

const NOW = new Date('2026-06-15');

/** The rule about the trap of each type. */
const TRAPS: Readonly<Record<CanonicalId, string>> = {
  'hardest-decision': 'no-real-fork',
  'disagreed-with-senior': 'straw-opponent',
  'wrong-about-something-big': 'costless-mistake',
  'failed-project': 'soft-failure',
  'influence-without-authority': 'no-resistance',
  'pushed-back': 'personal-clash',
  'biggest-impact': 'unmeasured-impact',
  'mentored-someone': 'reactive-mentoring',
  'simplified-something': 'removed-capability',
  'tight-deadline': 'snap-decision',
};

/** Where each rule ought to speak. */
const FAULTS: Readonly<Record<string, (story: GoldStory) => boolean>> = {
  'no-tension': ({ tension }) => tension.length === 0,
  'no-learning': ({ learning }) => learning.verdict === 'none',
  'hollow-learning': ({ learning }) => learning.verdict === 'hollow',
  'missing-retrospective': ({ retrospective }) => retrospective.level === 'none',
  'shallow-retrospective': ({ retrospective }) => retrospective.level === 'L4',
  blame: ({ blame }) => blame.length > 0,
  'missing-scale': ({ scale }) => scale.length === 0,
  'undated-story': ({ when }) => when === null,
  'hollow-phrase': ({ phrases }) => phrases.some(({ substance }) => !substance),
  ...Object.fromEntries(Object.values(TRAPS).map((rule) => [rule, ({ trap }: GoldStory) => trap.includes(rule)])),
};

/** Asks whether a fault is there, or, where its name says so, whether what the rules miss is there. */
interface Question {
  readonly name: string;
  readonly rules: readonly string[];
  readonly finds: boolean;
  readonly bounds: readonly [precision: number, recall: number];
}

const there = (name: string, rules: readonly string[], bounds: Question['bounds']): Question => ({
  name: `${name} is there`,
  rules,
  finds: false,
  bounds,
});

const fault = (rule: string, bounds: Question['bounds']): Question => ({
  name: rule,
  rules: [rule],
  finds: true,
  bounds,
});

const QUESTIONS: readonly Question[] = [
  there('tension', ['no-tension'], [90, 95]),
  there('a lesson', ['no-learning', 'hollow-learning'], [95, 96]),
  fault('hollow-learning', [95, 90]),
  there('a retrospective', ['missing-retrospective'], [90, 90]),
  fault('shallow-retrospective', [90, 80]),
  fault('blame', [90, 60]),
  fault('missing-scale', [90, 80]),
  fault('undated-story', [95, 95]),
  fault('hollow-phrase', [90, 70]),
  ...Object.values(TRAPS).map((rule) => fault(rule, [90, 55])),
];

/** The text with its type in the front matter, for the rules that look at one type only. */
function typed({ text, type }: GoldStory): string {
  if (type.length === 0 || /^story:/m.test(text)) return text;
  const line = `story: [${type.join(', ')}]\n`;
  return text.startsWith('---\n') ? text.replace('---\n', `---\n${line}`) : `---\n${line}---\n\n${text}`;
}

type Findings = ReadonlyMap<GoldStory, readonly Finding[]>;

const findingsIn = (stories: readonly GoldStory[]): Findings =>
  new Map(
    stories.map((story) => [story, createAnalyser().analyse(typed(story), DEFAULT_SETTINGS, NOW).findings] as const),
  );

/** What the rules together say of each story. */
const casesOf = (rules: readonly string[], findings: Findings): readonly Case[] =>
  [...findings].map(([story, all]) => {
    const spoken = all.filter(({ rule }) => rules.includes(rule));
    return {
      wanted: rules.some((rule) => FAULTS[rule]!(story)),
      said: spoken.length > 0,
      line: `${story.id}${spoken.length > 0 ? `: ${spoken.map(({ message }) => message).join(' / ')}` : ''}`,
    };
  });

const turned = ({ wanted, said, line }: Case): Case => ({ wanted: !wanted, said: !said, line });

const score = ({ rules, finds }: Question, findings: Findings): Score => {
  const cases = casesOf(rules, findings);
  return scoreOf(finds ? cases : cases.map(turned));
};

/** What each rule of the catalogue that the labels judge says of each story. */
export function storyCases(stories: readonly GoldStory[] = goldStories()): readonly RuleCase[] {
  const findings = findingsIn(stories);
  return Object.keys(FAULTS)
    .filter((rule) => RULE_IDS.has(rule))
    .flatMap((rule) => casesOf([rule], findings).map((one) => ({ ...one, rule })));
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
      85,
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

/** The ten trap rules on short stories that say in other words what the rules' own tests say. */
export const trapCases = (file: URL = new URL('./corpus/traps.yaml', import.meta.url)): readonly RuleCase[] =>
  (parse(readFileSync(file, 'utf8')) as readonly TrapText[]).map(({ type, falls, text }) => {
    const { findings } = createAnalyser().analyse(`---\nstory: ${type}\n---\n${text}`, DEFAULT_SETTINGS, NOW);
    const said = findings.filter(({ rule }) => rule === TRAPS[type]);
    return {
      rule: TRAPS[type],
      wanted: falls,
      said: said.length > 0,
      line: `${type}: ${text.slice(0, 60).replaceAll('\n', ' ')} ${said.map(({ message }) => message).join(' / ')}`,
    };
  });

export function storyFigures(stories: readonly GoldStory[] = goldStories()): readonly Figure[] {
  const findings = findingsIn(stories);
  const traps = precisionAndRecall('the ten traps, short stories', scoreOf(trapCases()), 90, 70);
  const asked = QUESTIONS.filter(({ rules }) => rules.every((rule) => RULE_IDS.has(rule))).flatMap((question) =>
    precisionAndRecall(question.name, score(question, findings), ...question.bounds),
  );
  return [...asked, ...traps, ...typeFigures(stories, true), ...typeFigures(stories, false)];
}
