import type { Finding } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import type { StoryFile } from '../model/story.ts';

/** All that is known of one version of one file. */
export interface Analysis {
  readonly file: StoryFile;
  readonly settings: Settings;
  /** What the settings and directives leave, by start offset. */
  readonly findings: readonly Finding[];
  /** True where every rule was asked. */
  readonly whole: boolean;
}

/** Analyses the versions of one document, and reuses what an edit left alone. */
export interface Analyser {
  /**
   * Never throws. `now` is the day the file is read. With `asked`, only the rules with these ids speak: enough to
   * tell which of their findings are gone.
   */
  analyse(text: string, settings: Settings, now: Date, asked?: ReadonlySet<string>): Analysis;
}
