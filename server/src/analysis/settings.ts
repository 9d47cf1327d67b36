import { LEVEL_SCHEMES, LEVELS, type LevelScheme } from '../data/levels.ts';
import { readLevel } from '../language/phrases/levels.ts';
import { SEVERITIES, type Severity } from '../model/finding.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { RULE_IDS } from '../rules/catalogue.ts';
import { nearest } from '../rules/nearest.ts';

/** One setting as the editor's settings page and the schema of `.star-stories.json` show it. */
export interface SettingInfo {
  readonly key: keyof Settings;
  /** Markdown. */
  readonly description: string;
  /** Inclusive bounds of a number. */
  readonly range?: readonly [min: number, max: number];
  /** What the value may be, each with what it means. */
  readonly choices?: readonly { readonly value: string; readonly means: string }[];
  /** May stand in `.star-stories.json` too, because it changes what is found and not how an editor shows it. */
  readonly project: boolean;
}

export const SETTINGS: readonly SettingInfo[] = [
  {
    key: 'rules',
    description: 'The severity of each rule: `off`, `hint`, `information`, `warning` or `error`, by rule id.',
    project: true,
  },
  {
    key: 'wordsPerMinute',
    description: 'Your speaking pace in words a minute. Every spoken time and share is computed from it.',
    range: [60, 300],
    project: true,
  },
  {
    key: 'typingPause',
    description:
      'Milliseconds without a keystroke before a new finding shows. A finding that you fix disappears at once. `0` shows everything at once.',
    range: [0, 10_000],
    project: false,
  },
  {
    key: 'draftMode',
    description: 'Hides everything below an error while you write the first draft.',
    project: false,
  },
  {
    key: 'codeLens',
    description: 'Shows spoken time, shares and the number of findings above each story and section.',
    project: false,
  },
  {
    key: 'workspaceDiagnostics',
    description: 'Shows the findings of every story in the workspace, and not only of those that are open.',
    project: false,
  },
  {
    key: 'levelNames',
    description: 'How your company names the levels of the ladder, wherever one is shown.',
    choices: Object.entries(LEVEL_SCHEMES).map(([value, names]) => ({ value, means: names.join(', ') })),
    project: true,
  },
  {
    key: 'targetLevel',
    description: 'The level you prepare for. A story that shows less is pointed out, and the Ladder view marks it.',
    choices: [
      { value: '', means: 'none' },
      ...LEVELS.map((level) => ({
        value: level,
        means: Object.values(LEVEL_SCHEMES)
          .map((names) => names[LEVELS.indexOf(level)])
          .join(', '),
      })),
    ],
    project: true,
  },
];

/** The name of the file that holds a project's settings. */
export const PROJECT_FILE = '.star-stories.json';

/** What is wrong with one value, in plain words. */
export interface SettingProblem {
  /** The keys that lead to the value; empty where the whole is no object. */
  readonly path: readonly string[];
  readonly message: string;
}

interface ReadSettings {
  readonly settings: Settings;
  /** One for each value that was left out, and for each rule id that nobody knows; at most a hundred. */
  readonly problems: readonly SettingProblem[];
}

/** Nobody reads more at once, and looking for what the writer meant takes time for each. */
const MOST_PROBLEMS = 100;

type Tell = (path: readonly string[], message: () => string) => void;

/** Lays the values of `raw` over `base`. Never throws: what cannot be used is left out and named. */
export function readSettings(
  raw: unknown,
  base: Settings = DEFAULT_SETTINGS,
  from: 'editor' | 'project' = 'editor',
): ReadSettings {
  const problems: SettingProblem[] = [];
  const tell: Tell = (path, message) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path, message: message() });
  };
  // An editor without settings answers nothing; a project file always says something.
  if (from === 'editor' && (raw === undefined || raw === null)) return { settings: base, problems };
  if (!isRecord(raw)) {
    tell([], () => 'The settings have to be an object: { "rules": { … } }.');
    return { settings: base, problems };
  }
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = { ...base };
  for (const [key, value] of Object.entries(raw)) {
    const info = SETTINGS.find((setting) => setting.key === key && (from === 'editor' || setting.project));
    if (info) take(settings, info, value, tell);
    else if (from === 'project' && key !== '$schema') tell([key], () => noSetting(key));
  }
  return { settings, problems };
}

function noSetting(key: string): string {
  const keys = SETTINGS.filter(({ project }) => project).map((setting) => setting.key);
  const hint = nearest(key, keys)[0];
  return `${quoted(key)} is no setting of a project.${hint ? ` Did you mean "${hint}"?` : ` It takes: ${keys.join(', ')}.`}`;
}

function take(
  settings: { -readonly [K in keyof Settings]: Settings[K] },
  info: SettingInfo,
  value: unknown,
  tell: Tell,
): void {
  const { key } = info;
  switch (key) {
    case 'rules': {
      if (isRecord(value)) settings.rules = { ...settings.rules, ...severitiesIn(value, tell) };
      else tell([key], () => '"rules" takes an object of rule ids: { "thin-action": "off" }.');
      return;
    }
    case 'wordsPerMinute':
    case 'typingPause': {
      const [min, max] = info.range!;
      if (typeof value === 'number' && value >= min && value <= max) settings[key] = value;
      else tell([key], () => `"${key}" takes a number from ${min} to ${max}.`);
      return;
    }
    case 'levelNames': {
      if (typeof value === 'string' && Object.hasOwn(LEVEL_SCHEMES, value)) settings.levelNames = value as LevelScheme;
      else tell([key], () => `"levelNames" takes one of ${Object.keys(LEVEL_SCHEMES).join(', ')}.`);
      return;
    }
    case 'targetLevel': {
      const level = typeof value === 'string' && value !== '' ? readLevel(value) : value;
      if (level === '' || LEVELS.some((known) => known === level))
        settings.targetLevel = level as Settings['targetLevel'];
      else tell([key], () => '"targetLevel" takes a level, L3 to L7, or the name your company uses, or "".');
      return;
    }
    case 'draftMode':
    case 'codeLens':
    case 'workspaceDiagnostics':
      if (typeof value === 'boolean') settings[key] = value;
      else tell([key], () => `"${key}" takes true or false.`);
  }
}

function severitiesIn(rules: Readonly<Record<string, unknown>>, tell: Tell): Record<string, Severity> {
  const entries = Object.entries(rules);
  for (const [id, severity] of entries) {
    if (!RULE_IDS.has(id)) tell(['rules', id], () => noRule(id));
    else if (!isSeverity(severity)) tell(['rules', id], () => `"${id}" takes one of ${SEVERITIES.join(', ')}.`);
  }
  return Object.fromEntries(entries.filter((entry): entry is [string, Severity] => isSeverity(entry[1])));
}

function noRule(id: string): string {
  const hint = nearest(id, RULE_IDS)[0];
  const help = hint ? `Did you mean "${hint}"?` : 'The rule list in the README names every id.';
  return `No rule has the id ${quoted(id)}, so this changes nothing. ${help}`;
}

/** A key of any length as a message can show it. */
const quoted = (key: string): string => `"${key.length > 60 ? `${key.slice(0, 60)}…` : key}"`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSeverity = (value: unknown): value is Severity => SEVERITIES.includes(value as Severity);
