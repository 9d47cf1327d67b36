import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Analyser, Analysis } from '../analysis/analysis.ts';
import type { Settings } from '../model/settings.ts';
import type { Client } from './client.ts';
import type { Lines } from './convert.ts';
import type { Shown } from './session/calm.ts';

/** What the program that holds the connection does for the server; the server itself knows neither Node nor browser. */
export interface Host {
  /** The version of the program, where it knows it. */
  readonly version?: string;
  readonly now: () => Date;
  /** Calls back once; the returned function calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Lets the messages that have arrived be handled first. */
  readonly nextTask: () => Promise<void>;
  /** The address of a rule's page beside the program, if it has one. */
  readonly rulePage?: (id: string) => string | undefined;
  /** The text of a file, undefined where there is none or it cannot be reached. */
  readonly readFile?: (uri: string) => Promise<string | undefined>;
  /** The addresses of the story files below a folder. */
  readonly findStories?: (folder: string) => Promise<readonly string[]>;
  /** Keeps the memory small from now on: the server is about to read many files. */
  readonly saveMemory?: () => void;
}

/** The story files of the workspace, whether they are open or not. */
export interface Workspace {
  /** Their addresses, in no order. Never rejects; what cannot be reached is left out. */
  readonly find: () => Promise<readonly string[]>;
  /** The saved text of a file; undefined where there is none or it cannot be reached. */
  readonly read: (uri: string) => Promise<string | undefined>;
  /** The settings of a file, or of a folder whose address ends in a slash. */
  readonly settingsFor: (uri: string) => Promise<Settings>;
  /** The folders, without a slash behind them. */
  readonly folders: () => readonly string[];
  /** True where the client tells of files that change. */
  readonly isWatched: boolean;
  /**
   * Asks the client for notice of story files that change; from then on `listener` hears their addresses, or `folder`
   * where a whole folder was deleted or renamed, whose files nobody names.
   */
  readonly watch: (listener: (changed: readonly string[] | 'folder') => void) => void;
  /** `settings`: any setting may be another now. `folders`: there are others. */
  readonly onChange: (listener: (what: 'settings' | 'folders') => void) => void;
}

/** One version of an open file. Never changes. */
export interface View {
  readonly uri: string;
  readonly version: number;
  readonly lines: Lines;
  readonly analysis: Analysis;
  /** The findings the writer sees, in the order of the file. */
  readonly shown: readonly Shown[];
}

/**
 * Why what an editor shows of a file may be out of date. `pause`: the writer has stopped typing. `whole`: what the first
 * look had to leave out is there.
 */
export type Cause = 'open' | 'edit' | 'pause' | 'settings' | 'whole' | 'close';

/** What the features know of the world. */
export interface Session {
  readonly client: Client;
  readonly host: Host;
  readonly connection: Connection;
  /**
   * The newest version of a file; undefined where it is not open.
   * @throws ResponseError (RequestCancelled) where the token is cancelled on the way.
   */
  readonly view: (uri: string, token: CancellationToken) => Promise<View | undefined>;
  /** Like `view`, but at first without the findings that need what loads slowly; `whole` tells when they are there. */
  readonly firstView: Session['view'];
  readonly onChange: (listener: (uri: string, cause: Cause) => void) => void;
  /** True while the client has the story open. */
  readonly isOpen: (uri: string) => boolean;
  /** The stories that the client has open. */
  readonly open: () => readonly string[];
  /** Done when the rules can be asked, and not before the first look at a story that has just opened. */
  readonly prepared: () => Promise<void>;
  /** For a file that is not open. `prepared` has to be done. */
  readonly createAnalyser: () => Analyser;
  readonly workspace: Workspace;
  /** Wraps a handler: a failure is logged and answered by `empty`, and only a cancelled request ends in an error. */
  readonly answer: <P, R>(
    empty: R,
    handler: (params: P, token: CancellationToken) => Promise<R> | R,
  ) => (params: P, token: CancellationToken) => Promise<R>;
  readonly log: (error: unknown) => void;
}

/** An editor feature: what it adds to the capabilities, and its handlers. */
export interface Feature {
  readonly capabilities: (client: Client) => ServerCapabilities;
  readonly register: (session: Session) => void;
}

/** A request that its sender has called off. */
export const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

/** The address of a rule's page: the client's, else the one beside the program, else none. */
export const rulePage = ({ client, host }: Pick<Session, 'client' | 'host'>, id: string): string | undefined =>
  client.options.rulePage?.replace('{id}', encodeURIComponent(id)) ?? host.rulePage?.(id);
