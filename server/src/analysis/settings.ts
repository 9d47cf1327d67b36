import { SEVERITIES, type Severity } from '../model/finding.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { nearest } from '../rules/nearest.ts';

/** One setting as the editor's settings page and the schema of `.star-stories.json` show it. */
export interface SettingInfo {
  readonly key: keyof Settings;
  /** Markdown. */
  readonly description: string;
  /** Inclusive bounds of a number. */
  readonly range?: readonly [min: number, max: number];
  /** May stand in `.star-stories.json` too, because it changes what is found and not how an editor shows it. */
  readonly project: boolean;
}

export const SETTINGS: readonly SettingInfo[] = [
  {
    key: 'rules',
    description: 'How loudly each rule speaks: `off`, `hint`, `information`, `warning` or `error`, by rule id.',
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
];

/** The name of the file that holds a project's settings. */
export const PROJECT_FILE = '.star-stories.json';

interface ReadSettings {
  readonly settings: Settings;
  /** One sentence a value that was left out, naming the key, what is wrong and what may stand there. */
  readonly problems: readonly string[];
}

/** Lays the values of `raw` over `base`. Never throws: what cannot be used is left out and named. */
export function readSettings(
  raw: unknown,
  base: Settings = DEFAULT_SETTINGS,
  from: 'editor' | 'project' = 'editor',
): ReadSettings {
  if (raw === undefined || raw === null) return { settings: base, problems: [] };
  if (!isRecord(raw)) return { settings: base, problems: ['The settings have to be an object: { "rules": { … } }.'] };
  const problems: string[] = [];
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = { ...base };
  for (const [key, value] of Object.entries(raw)) {
    const info = SETTINGS.find((setting) => setting.key === key && (from === 'editor' || setting.project));
    if (info) {
      const problem = take(settings, info, value);
      if (problem) problems.push(problem);
    } else if (from === 'project' && key !== '$schema') {
      const keys = SETTINGS.filter(({ project }) => project).map((setting) => setting.key);
      const hint = nearest(key, keys)[0];
      problems.push(
        `"${key}" is no setting of a project.${hint ? ` Did you mean "${hint}"?` : ` It takes: ${keys.join(', ')}.`}`,
      );
    }
  }
  return { settings, problems };
}

function take(
  settings: { -readonly [K in keyof Settings]: Settings[K] },
  info: SettingInfo,
  value: unknown,
): string | undefined {
  switch (info.key) {
    case 'rules': {
      if (!isRecord(value)) return '"rules" takes an object of rule ids: { "thin-action": "off" }.';
      const bad = Object.entries(value).filter(([, severity]) => !isSeverity(severity));
      const good = Object.entries(value).filter((entry): entry is [string, Severity] => isSeverity(entry[1]));
      settings.rules = { ...settings.rules, ...Object.fromEntries(good) };
      if (bad.length === 0) return;
      return `"rules": ${bad.map(([id]) => `"${id}"`).join(', ')} takes one of ${SEVERITIES.join(', ')}.`;
    }
    case 'wordsPerMinute':
    case 'typingPause': {
      const [min, max] = info.range!;
      if (typeof value !== 'number' || !(value >= min && value <= max)) {
        return `"${info.key}" takes a number from ${min} to ${max}.`;
      }
      settings[info.key] = value;
      return;
    }
    case 'draftMode':
    case 'codeLens':
      if (typeof value !== 'boolean') return `"${info.key}" takes true or false.`;
      settings[info.key] = value;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSeverity = (value: unknown): value is Severity => SEVERITIES.includes(value as Severity);
