/**
 * The names and types of what client and server say to each other beyond the Language Server Protocol.
 * The client imports this file and no other of the server.
 */
import type { CanonicalId } from './data/canonical.ts';
import type { Dimension } from './data/ladder.ts';
import type { Level } from './data/levels.ts';
import type { SectionKind } from './data/sections.ts';
import type { FindingCounts } from './model/counts.ts';

export { type FindingCounts, findingsText } from './model/counts.ts';
export { clock } from './model/speech.ts';

/** `initializationOptions`: what the client draws by itself or can do for the server. All optional. */
export interface InitializationOptions {
  /**
   * The address of a rule's page, with `{id}` where the id goes, for `codeDescription`. Without it the server points to
   * the pages beside its own program, or to none where it runs in a browser.
   */
  readonly rulePage?: string;
  /** The editor already shows outline, folding and selection ranges for Markdown headings: the server adds only what these lack. */
  readonly markdownStructure?: boolean;
  /** The client answers `starStories/readFile`, which reaches virtual file systems too. */
  readonly readFile?: boolean;
  /** The client carries out the commands of `ClientCommand` and listens to `starStories/statusChanged`. */
  readonly commands?: boolean;
  /** The client answers `starStories/findStories`, which reaches virtual file systems too. */
  readonly findStories?: boolean;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

interface TextDocumentPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Client to server: the story at a position, for the status item. */
export const StoryStatusRequest = 'starStories/storyStatus';
export type StoryStatusParams = TextDocumentPosition;
/** Null where no story stands at the position. */
export type StoryStatus = {
  readonly title: string | null;
  readonly words: number;
  /** Spoken time of the graded sections. */
  readonly seconds: number;
  readonly findings: FindingCounts;
} | null;

/** Server to client, notification: the figures of this document changed. */
export const StatusChangedNotification = 'starStories/statusChanged';
export interface StatusChangedParams {
  readonly uri: string;
}

/** Client to server: the stories that can be started from a template. */
export const TemplatesRequest = 'starStories/templates';
export interface StoryTemplate {
  readonly id: CanonicalId;
  /** "Hardest technical decision". */
  readonly title: string;
  /** Why it is asked, one line. */
  readonly detail: string;
  /** `hardest-decision.star.md`. */
  readonly fileName: string;
  /** A snippet in TextMate syntax: front matter, labelled sections, a prompt in every hole. */
  readonly snippet: string;
}

/** Client to server: where a section would go, and its text. Null where the file is not open. */
export const InsertSectionRequest = 'starStories/insertSection';
export interface InsertSectionParams extends TextDocumentPosition {
  readonly section: SectionKind;
}
export type InsertSectionResult = {
  readonly position: Position;
  readonly snippet: string;
} | null;

/** Client to server: the sections the story at a position lacks, then the others, for the pick list. */
export const SectionChoicesRequest = 'starStories/sectionChoices';
export type SectionChoicesParams = TextDocumentPosition;
export type SectionChoices = readonly {
  readonly section: SectionKind;
  readonly title: string;
  readonly detail: string;
  readonly present: boolean;
}[];

/** Client to server: the project files that settle a rule for stories, each once. They win over the editor's settings. */
export const ProjectRuleRequest = 'starStories/projectRule';
export interface ProjectRuleParams {
  readonly rule: string;
  /** The uris of the stories, which need not be open. */
  readonly stories: readonly string[];
}
export type ProjectRule = readonly {
  readonly file: string;
  /** `off`, `hint`, `information`, `warning` or `error`. */
  readonly severity: string;
}[];

/** Client to server: the story at a position on the ladder, for the Ladder view. Its figures change with `statusChanged`. */
export const LadderRequest = 'starStories/ladder';
export type LadderParams = TextDocumentPosition;
/** Null where no story stands at the position. */
export type Ladder = {
  readonly title: string | null;
  /** The rungs, lowest first, each with the name that the writer's company uses. */
  readonly levels: readonly { readonly level: Level; readonly name: string }[];
  readonly dimensions: readonly LadderRow[];
  /** Undefined where nothing is proven. */
  readonly overall: Level | undefined;
  /** The level that the front matter claims. */
  readonly claimed: Level | undefined;
  /** The level of the settings that the writer prepares for. */
  readonly target: Level | undefined;
} | null;
export interface LadderRow {
  readonly id: Dimension;
  readonly title: string;
  /** "What do you own?" */
  readonly question: string;
  /** Undefined where unproven. */
  readonly level: Level | undefined;
  /** One for each rung, lowest first. */
  readonly cells: readonly LadderCell[];
  /** What would prove the next level; undefined at the top. */
  readonly next: { readonly level: Level; readonly ask: string } | undefined;
}
export interface LadderCell {
  readonly level: Level;
  /** What this level looks like: "own a component or a feature". */
  readonly expects: string;
  readonly evidence: readonly { readonly quote: string; readonly reason: string; readonly range: Range }[];
}

/** Client to server: all stories of the workspace, for the Portfolio view. */
export const PortfolioRequest = 'starStories/portfolio';
export interface Portfolio {
  /** The ten canonical stories in their order. */
  readonly slots: readonly PortfolioSlot[];
  /** Stories that cover none of the ten. */
  readonly others: readonly PortfolioStory[];
  /** What the set as a whole lacks. */
  readonly findings: readonly PortfolioFinding[];
}
export interface PortfolioSlot {
  readonly id: CanonicalId;
  readonly title: string;
  /** Why it is asked, one line. */
  readonly why: string;
  readonly stories: readonly PortfolioStory[];
}
export interface PortfolioStory {
  readonly uri: string;
  /** Where the story begins. */
  readonly position: Position;
  readonly title: string;
  readonly canonical: readonly CanonicalId[];
  /** The overall level as the writer's company names it; undefined where nothing is proven. */
  readonly level: string | undefined;
  /** "7 months ago"; undefined where the story gives no date. */
  readonly age: string | undefined;
  /** Spoken time of the graded sections. */
  readonly seconds: number;
  readonly findings: FindingCounts;
}
export interface PortfolioFinding {
  readonly rule: string;
  readonly severity: keyof FindingCounts;
  readonly message: string;
  /** The canonical story that nobody covers, to write it. */
  readonly slot?: CanonicalId;
  /** The stories that it is about. */
  readonly stories?: readonly { readonly uri: string; readonly position: Position }[];
}

/** Server to client, notification: the portfolio changed. */
export const PortfolioChangedNotification = 'starStories/portfolioChanged';

/** Client to server: the edits that tag a story's file with a canonical story. Null where the file cannot be reached. */
export const TagStoryRequest = 'starStories/tagStory';
export interface TagStoryParams extends TextDocumentPosition {
  readonly story: CanonicalId;
}
export type TagStoryResult = { readonly edits: readonly { readonly range: Range; readonly newText: string }[] } | null;

/**
 * Client to server: reads and checks every story of the workspace once, telling how far it is through the
 * `workDoneToken`. Cancelling the request ends the work.
 */
export const CheckSetRequest = 'starStories/checkSet';
export interface CheckSetParams {
  readonly workDoneToken?: string | number;
}
export interface CheckSetResult {
  /** How many stories. */
  readonly checked: number;
  readonly findings: FindingCounts;
}

/** Server to client: the uris of all story files that the editor can reach, virtual file systems included. */
export const FindStoriesRequest = 'starStories/findStories';
export type FindStoriesResult = readonly string[];

/** Server to client: the text of a file the editor can reach; null where there is none. */
export const ReadFileRequest = 'starStories/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = { readonly text: string } | null;

/** Commands a code action or code lens of the server names; the client carries them out. */
export const ClientCommand = {
  /** Arguments: rule id. */
  openRulePage: 'starStories.openRulePage',
  /** Arguments: rule id. Switches the rule off in the settings. */
  silenceEverywhere: 'starStories.silenceRule',
  /** Arguments: document uri, LSP position. Shows the findings of a story in the Problems view. */
  showFindings: 'starStories.showFindings',
} as const;

/** Commands of the server, for editors and scripts that know no request beyond the protocol: they answer with the same data. */
export const ServerCommand = {
  /** Arguments: document uri, LSP position (the start of the file without one). Answers with `Ladder`. */
  ladder: 'starStories.server.ladder',
  /** Answers with `Portfolio`. */
  portfolio: 'starStories.server.portfolio',
  /** Answers with `CheckSetResult`. */
  checkSet: 'starStories.server.checkSet',
} as const;
