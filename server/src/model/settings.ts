import type { Level, LevelScheme } from '../data/levels.ts';
import type { Severity } from './finding.ts';

/** What the writer can change. The defaults here are the only ones: the editor's settings schema is generated from them. */
export interface Settings {
  /** Severity by rule id; a rule that is not named keeps its own. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** Speaking pace behind every "seconds" and "share". */
  readonly wordsPerMinute: number;
  /** Milliseconds without a keystroke before a new finding shows. 0 shows it at once. */
  readonly typingPause: number;
  /** Hides everything below an error, for the first draft. */
  readonly draftMode: boolean;
  readonly codeLens: boolean;
  /** Shows the findings of stories that are not open, too. */
  readonly workspaceDiagnostics: boolean;
  /** How the writer's company names the levels, wherever one is shown. */
  readonly levelNames: LevelScheme;
  /** The level the writer prepares for; empty where there is none. */
  readonly targetLevel: Level | '';
}

export const DEFAULT_SETTINGS: Settings = {
  rules: {},
  wordsPerMinute: 150,
  typingPause: 1000,
  draftMode: false,
  codeLens: true,
  workspaceDiagnostics: false,
  levelNames: 'L',
  targetLevel: '',
};
