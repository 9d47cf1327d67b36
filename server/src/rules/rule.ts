import type { CanonicalId } from '../data/canonical.ts';
import type { Level, LevelScheme } from '../data/levels.ts';
import type { Remark, Severity } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import type { Directive, Story, StoryFile } from '../model/story.ts';
import type { StorySummary } from '../portfolio/summary.ts';

/** What a rule may know besides the story it looks at. */
export interface Context {
  readonly file: StoryFile;
  readonly settings: Settings;
  /** The day the story is read, for its age. */
  readonly now: Date;
  /** Every id that this version knows, for the rules about ids. */
  readonly ruleIds: ReadonlySet<string>;
}

interface RuleHead {
  /** Names the fault, not the cure; fixed, because settings and comments hold it. */
  readonly id: string;
  readonly title: string;
  /** What the interviewer makes of it: the hover's and the page's first paragraph. */
  readonly why: string;
  readonly severity: Severity;
  /** What the writer can do about it. */
  readonly remedy: string;
  /** Weighs the whole story by many patterns, which load slowly: an editor shows what it says with the second answer. */
  readonly late?: true;
  /** Each a whole file. `bad` underlines its findings: a line of `^` below a line marks the code units above it. */
  readonly examples: { readonly bad: string; readonly good: string };
}

/**
 * Looks at one story. It is asked again only when the story's own text, the settings or the day change: what it finds depends on
 * nothing else of the file, and moves with the story. Its fixes may read the whole file.
 */
export interface StoryRule extends RuleHead {
  readonly scope: 'story';
  readonly find: (story: Story, context: Context) => Iterable<Remark>;
}

/** Looks at the file's own metadata: front matter and directives. */
export interface FileRule extends RuleHead {
  readonly scope: 'file';
  readonly find: (file: StoryFile, context: Context) => Iterable<Remark>;
}

/** One id of one directive (or a directive that names none), and how many findings it silenced. */
export interface DirectiveUse {
  readonly directive: Directive;
  /** Undefined where the directive names no id and so means every rule. */
  readonly id: Directive['ids'][number] | undefined;
  readonly silenced: number;
}

/** Looks at what each directive did, after all other rules have spoken. */
export interface DirectiveRule extends RuleHead {
  readonly scope: 'directive';
  readonly find: (uses: readonly DirectiveUse[], context: Context) => Iterable<Remark>;
}

/** What a rule about the set may know besides the stories. */
export interface SetContext {
  readonly now: Date;
  /** The level of the loop that the writer prepares for; undefined where the settings name none. */
  readonly target: Level | undefined;
  readonly levelNames: LevelScheme;
}

/** What a rule says of the set. It stands in no file, but may be about some stories, or about one that is missing. */
export interface SetRemark {
  readonly message: string;
  readonly stories?: readonly StorySummary[];
  /** The canonical story to write. */
  readonly slot?: CanonicalId;
}

/**
 * Looks at the stories of a set together. Its examples are sets, written as the table that `readExampleSet` reads: one
 * line a story, and a line of `^` under each line that the rule speaks of (the head where it speaks of them all).
 */
export interface SetRule extends RuleHead {
  readonly scope: 'set';
  readonly find: (stories: readonly StorySummary[], context: SetContext) => Iterable<SetRemark>;
}

export type Rule = StoryRule | FileRule | DirectiveRule | SetRule;
