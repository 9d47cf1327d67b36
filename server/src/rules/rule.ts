import type { Remark, Severity } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import type { Directive, Story, StoryFile } from '../model/story.ts';

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

export type Rule = StoryRule | FileRule | DirectiveRule;
