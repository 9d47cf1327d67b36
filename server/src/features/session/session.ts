import {
  type CancellationToken,
  type Connection,
  type DidChangeTextDocumentParams,
  type DidOpenTextDocumentParams,
  ResponseError,
} from 'vscode-languageserver';
import type { Analyser, Analysis } from '../../analysis/analysis.ts';
import type { Settings } from '../../model/settings.ts';
import type { Client } from '../client.ts';
import { type Lines, linesOf } from '../convert.ts';
import { type Cause, cancelled, type Host, type Session, type View, type Workspace } from '../feature.ts';
import { type Calm, createCalm } from './calm.ts';
import { applyChanges } from './edits.ts';
import type { Guard } from './guard.ts';

/** A text this long is worth letting newer messages overtake it before it is analysed. */
const LONG_TEXT = 100_000;

/** A longer insertion is no typing but a paste, an undo or a rewrite, and nobody has to wait for what it brings. */
const TYPED_AT_ONCE = 60;

/** Milliseconds after which nobody will ask for a first look any more. */
const FIRST_LOOK = 200;

export interface SessionParts {
  readonly client: Client;
  readonly host: Host;
  readonly connection: Connection;
  readonly log: (error: unknown) => void;
  /** Loads what analysis needs; called once, after the first story has opened. It takes the thread for a moment. */
  readonly prepare: () => Promise<void>;
  /** An analyser that calls back where it had to leave something out because `prepare` was not done. */
  readonly createAnalyser: (guard: Guard) => Analyser;
  readonly workspace: Workspace;
  /** The rules that the first look asks. */
  readonly early: ReadonlySet<string>;
}

/** What server.ts drives: the session of the features and the events of the documents. */
export interface OpenStories extends Session {
  readonly didOpen: (params: DidOpenTextDocumentParams) => void;
  readonly didChange: (params: DidChangeTextDocumentParams) => void;
  readonly didClose: (uri: string) => void;
  /** Reads the settings of every open story again and says so where they differ. */
  readonly settingsChanged: () => Promise<void>;
}

interface Analysed {
  readonly lines: Lines;
  readonly analysis: Analysis;
}

interface Entry {
  readonly uri: string;
  lines: Lines;
  analyser: Analyser;
  readonly calm: Calm;
  settings: Settings | undefined;
  /** Done when the settings are there. */
  readonly configured: Promise<void>;
  /** Set while the writer is typing: calls off the end of the pause. */
  resume: (() => void) | undefined;
  /** When the writer last typed, on a clock that nobody sets. */
  typed: number;
  analysed: Analysed | undefined;
  view: View | undefined;
  /** Findings that `view` leaves out until the pause. */
  held: number;
}

export function createSession(parts: SessionParts): OpenStories {
  const { client, host, connection, log } = parts;
  const entries = new Map<string, Entry>();
  let settingsTurn = 0;
  const listeners: ((uri: string, cause: Cause) => void)[] = [];
  const emit = (uri: string, cause: Cause) => {
    for (const listener of listeners) listener(uri, cause);
  };

  /** Typing can only be calm where the editor can be told that the pause is over. */
  const canHold = !client.pullsDiagnostics || client.refreshesDiagnostics;

  /** The first findings need not wait for what loads slowly where the editor can be told to ask for the rest. */
  const looksFirst = client.pullsDiagnostics && client.refreshesDiagnostics;
  let isPrepared = false;
  let preparing: Promise<void> | undefined;
  const prepare = (): Promise<void> => {
    preparing ??= parts.prepare().then(() => {
      isPrepared = true;
    });
    return preparing;
  };
  /** Nothing of what loads slowly comes before the first look at the first story. */
  async function prepared(): Promise<void> {
    if (isPrepared) return;
    if (looksFirst && entries.size > 0) await firstLook;
    await prepare();
  }
  let endFirstLook = () => {};
  const firstLook = new Promise<void>((resolve) => {
    endFirstLook = resolve;
  });
  let missed = false;
  const guard: Guard = {
    ready: () => isPrepared,
    lacking: () => missed,
    missed: () => {
      missed = true;
    },
    log,
  };

  function hold(entry: Entry, typed: boolean): void {
    const pause = entry.settings?.typingPause ?? 0;
    if (!typed || !canHold || pause === 0) {
      entry.resume?.();
      entry.resume = undefined;
      return;
    }
    entry.typed = performance.now();
    // A clock that runs already sees at its end that the writer has gone on.
    if (!entry.resume) wait(entry, pause);
  }

  function wait(entry: Entry, pause: number, rest = pause): void {
    entry.resume = host.after(rest, () => {
      const more = entry.typed + pause - performance.now();
      if (more > 0) return wait(entry, pause, more);
      entry.resume = undefined;
      entry.calm.pause();
      // A version that nobody has asked for yet may hold new findings, too.
      if (entry.held > 0 || entry.view?.lines !== entry.lines || !entry.view.analysis.whole) emit(entry.uri, 'pause');
    });
  }

  function analysedOf(entry: Entry, settings: Settings, asked: ReadonlySet<string> | undefined): Analysed {
    const { lines, analysed } = entry;
    const isCurrent = analysed?.lines === lines && analysed.analysis.settings === settings;
    if (isCurrent && (asked || analysed.analysis.whole)) return analysed;
    const analysis = entry.analyser.analyse(lines.getText(), settings, host.now(), asked);
    entry.analysed = { lines, analysis };
    return entry.analysed;
  }

  function viewOf(entry: Entry, settings: Settings): View {
    const holding = entry.resume !== undefined;
    const current = entry.view?.lines === entry.lines && entry.view.analysis.settings === settings;
    if (current && (holding || (entry.held === 0 && entry.view!.analysis.whole))) return entry.view!;
    const { lines, analysis } = analysedOf(entry, settings, holding ? entry.calm.rules() : undefined);
    const { shown, held } = entry.calm.admit(analysis.findings, holding);
    entry.held = held;
    entry.view = { uri: entry.uri, version: lines.version, lines, analysis, shown };
    return entry.view;
  }

  async function view(uri: string, token: CancellationToken): Promise<View | undefined> {
    const entry = entries.get(uri);
    if (!entry) return undefined;
    await entry.configured;
    await prepared();
    if (entry.analysed?.lines !== entry.lines && entry.lines.getText().length > LONG_TEXT) await host.nextTask();
    if (token.isCancellationRequested) throw cancelled();
    if (entries.get(uri) !== entry || !entry.settings) return undefined;
    return viewOf(entry, entry.settings);
  }

  /** The rest of a first look: loads what it lacked, once its answer is on the way, and says if there is more. */
  async function completeLook(entry: Entry, lacking: boolean): Promise<void> {
    await host.nextTask();
    await host.nextTask();
    endFirstLook();
    await prepare();
    if (lacking && entries.get(entry.uri) === entry) emit(entry.uri, 'whole');
  }

  async function firstView(uri: string, token: CancellationToken): Promise<View | undefined> {
    const entry = entries.get(uri);
    if (!entry || !looksFirst || isPrepared) return view(uri, token);
    await entry.configured;
    const { settings, lines } = entry;
    if (isPrepared || token.isCancellationRequested || entries.get(uri) !== entry || !settings) return view(uri, token);
    missed = false;
    const analysis = entry.analyser.analyse(lines.getText(), settings, host.now(), parts.early);
    // What an analyser remembers of a look that lacked something is not to be built on.
    if (missed) entry.analyser = parts.createAnalyser(guard);
    else entry.analysed = { lines, analysis };
    completeLook(entry, missed || !analysis.whole).catch(log);
    const { shown } = entry.calm.admit(analysis.findings, false);
    return { uri, version: lines.version, lines, analysis, shown };
  }

  return {
    client,
    host,
    connection,
    view,
    firstView,
    log,
    onChange: (listener) => void listeners.push(listener),
    isOpen: (uri) => entries.has(uri),
    open: () => [...entries.keys()],
    prepared,
    createAnalyser: () => parts.createAnalyser(guard),
    workspace: parts.workspace,
    answer: (empty, handler) => async (params, token) => {
      try {
        return await handler(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        log(error);
        return empty;
      }
    },
    didOpen({ textDocument: { uri, version, text } }) {
      if (looksFirst) host.after(FIRST_LOOK, endFirstLook);
      else prepare().catch(log);
      const configured = parts.workspace.settingsFor(uri).then((settings) => {
        entry.settings ??= settings;
      });
      const entry: Entry = {
        uri,
        lines: linesOf(uri, version, text),
        analyser: parts.createAnalyser(guard),
        calm: createCalm(),
        settings: undefined,
        configured,
        resume: undefined,
        typed: 0,
        analysed: undefined,
        view: undefined,
        held: 0,
      };
      configured.catch(log);
      entries.get(uri)?.resume?.();
      entries.set(uri, entry);
      emit(uri, 'open');
    },
    didChange({ textDocument: { uri, version }, contentChanges }) {
      const entry = entries.get(uri);
      if (!entry) return;
      const { lines, changes } = applyChanges(entry.lines, contentChanges, uri, version);
      entry.lines = lines;
      entry.calm.edit(changes);
      const inserted = changes.reduce((sum, { length }) => sum + length, 0);
      hold(entry, inserted <= TYPED_AT_ONCE);
      emit(uri, 'edit');
    },
    didClose(uri) {
      entries.get(uri)?.resume?.();
      if (entries.delete(uri)) emit(uri, 'close');
    },
    async settingsChanged() {
      const turn = ++settingsTurn;
      await Promise.all(
        [...entries.values()].map(async (entry) => {
          const settings = await parts.workspace.settingsFor(entry.uri);
          if (turn !== settingsTurn || entries.get(entry.uri) !== entry) return;
          if (JSON.stringify(settings) === JSON.stringify(entry.settings)) return;
          const first = !entry.settings;
          entry.settings = settings;
          // What a setting switched on is no typing slip: it shows at once.
          hold(entry, false);
          if (!first) emit(entry.uri, 'settings');
        }),
      );
    },
  };
}
