/** All stories of the workspace as summaries, read once and kept up to date; the open text of a file wins over the saved one. */
import { type CancellationToken, CancellationTokenSource, type Diagnostic, type Position } from 'vscode-languageserver';
import type { Analysis } from '../../analysis/analysis.ts';
import { summariesOf } from '../../analysis/summaries.ts';
import type { Settings } from '../../model/settings.ts';
import type { StorySummary } from '../../portfolio/summary.ts';
import { type Lines, linesOf, toPosition } from '../convert.ts';
import { cancelled, type Session, type View } from '../feature.ts';
import { toDiagnostics } from '../toDiagnostics.ts';
import { createSlices } from './slices.ts';

/** A story with the place of its title, which needs the text. */
export interface PlacedStory extends StorySummary {
  readonly position: Position;
}

/** What is kept of a file. */
export interface StoryRecord {
  readonly uri: string;
  readonly stories: readonly PlacedStory[];
  readonly isOpen: boolean;
  /** The findings of a file that is not open, where somebody wants them. */
  readonly diagnostics: readonly Diagnostic[] | undefined;
  /** Another one for each state of the file. */
  readonly resultId: string;
  /** What it was made from. */
  readonly source: View | string;
}

export interface StoryStore {
  /** The files, by address, when all are read that have changed. Every caller shares one reading. */
  readonly settle: (token: CancellationToken, reading?: Reading) => Promise<readonly StoryRecord[]>;
  /** The settings of the workspace as a whole. */
  readonly settings: () => Promise<Settings>;
  /** From now on the findings of closed files are kept, too. */
  readonly keepDiagnostics: () => void;
  /** Reads every file anew at the next `settle`. */
  readonly forgetAll: () => void;
  /** Called when something may have changed; while the writer types, not before a pause. */
  readonly onChange: (listener: () => void) => void;
}

/** How far a reading is. */
export type Reading = (done: number, all: number) => void;

/** Where no client looks for stories, though it may tell of them. */
const NOT_OURS = /\/(?:node_modules|\.git)\//;

/** Milliseconds of typing pause before the settings of a file are known. */
const PAUSE_UNKNOWN = 1000;

/** Milliseconds after which the files of a client that tells nothing are looked at again. */
const UNWATCHED = 5000;

/** Two writings of one address: editors differ in what they escape, and in the letter of a drive. */
function keyOf(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[a-z]:/i, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1);

/** Two 32-bit hashes side by side: two texts of one file never share them. */
function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9dc5811c];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return `${text.length}:${a >>> 0}:${b >>> 0}`;
}

const stores = new WeakMap<Session, StoryStore>();

/** The store of a session; nothing is read before somebody asks it. */
export function storyStore(session: Session): StoryStore {
  let store = stores.get(session);
  if (!store) {
    store = createStore(session);
    stores.set(session, store);
  }
  return store;
}

function createStore(session: Session): StoryStore {
  const { host, workspace } = session;
  const slices = createSlices(host);
  const records = new Map<string, StoryRecord>();
  /** Files to read again, by key. */
  const changed = new Map<string, string>();
  const listeners: (() => void)[] = [];
  const settingsByFolder = new Map<string, Promise<Settings>>();
  let isStarted = false;
  let isFound = false;
  let foundAt = 0;
  let found: ReadonlyMap<string, string> = new Map();
  let keepsDiagnostics = false;
  let day = '';
  let lastId = 0;
  let stopClock: (() => void) | undefined;
  let warm: Promise<void> | undefined;
  let working: Promise<void> | undefined;
  let done = 0;

  const tell = () => {
    stopClock = undefined;
    for (const listener of listeners) listener();
  };
  const tellIn = (milliseconds: number) => {
    if (!isStarted) return;
    stopClock?.();
    stopClock = host.after(milliseconds, tell);
  };
  const touch = (uri: string) => void changed.set(keyOf(uri), uri);
  const touchAll = () => {
    for (const { uri } of records.values()) touch(uri);
    isFound = false;
  };

  function settingsOf(uri: string): Promise<Settings> {
    const folder = folderOf(uri);
    const known = settingsByFolder.get(folder);
    if (known) return known;
    // Asked for the file itself: what is settled by folder is the same for its neighbours.
    const asked = workspace.settingsFor(uri);
    settingsByFolder.set(folder, asked);
    return asked;
  }

  const isInFolder = (uri: string): boolean => workspace.folders().some((folder) => uri.startsWith(`${folder}/`));
  /** Without a folder, the stories are those that are open. */
  const isOfWorkspace = (uri: string): boolean =>
    isInFolder(uri) || workspace.folders().length === 0 || uri.startsWith('untitled:');

  function start(): void {
    if (isStarted) return;
    isStarted = true;
    host.saveMemory?.();
    workspace.watch((what) => {
      if (what === 'folder') isFound = false;
      else for (const uri of what) if (!NOT_OURS.test(uri)) touch(uri);
      tellIn(0);
    });
    for (const uri of session.open()) if (isOfWorkspace(uri)) touch(uri);
  }

  workspace.onChange((what) => {
    settingsByFolder.clear();
    if (what === 'folders') records.clear();
    touchAll();
    tellIn(0);
  });
  session.onChange((uri, cause) => {
    if (!isStarted || (!records.has(keyOf(uri)) && !isOfWorkspace(uri))) return;
    touch(uri);
    const view = records.get(keyOf(uri))?.source;
    const pause = typeof view === 'object' ? view.analysis.settings.typingPause : PAUSE_UNKNOWN;
    tellIn(cause === 'edit' ? pause : 0);
  });

  async function findAll(): Promise<void> {
    isFound = true;
    foundAt = performance.now();
    found = new Map((await workspace.find()).map((uri) => [keyOf(uri), uri]));
    const open = new Set(session.open().map(keyOf));
    for (const key of [...records.keys()]) if (!found.has(key) && !open.has(key)) records.delete(key);
    for (const [key, uri] of found) if (!open.has(key) || !records.has(key)) changed.set(key, uri);
  }

  function place(file: string, analysis: Analysis, lines: Lines, shown = analysis.findings): readonly PlacedStory[] {
    const { stories } = analysis.file;
    return summariesOf(file, analysis, host.now(), shown).map((summary, n) => ({
      ...summary,
      position: toPosition(lines, stories[n]?.title?.span.start ?? summary.span.start),
    }));
  }

  async function readOpen(key: string, uri: string): Promise<boolean> {
    const view = await session.view(uri, new CancellationTokenSource().token);
    if (!view) return false;
    if (records.get(key)?.source === view) return true;
    const shown = view.shown.map(({ finding }) => finding);
    const stories = place(uri, view.analysis, view.lines, shown);
    records.set(key, { uri, stories, isOpen: true, diagnostics: undefined, resultId: `w${++lastId}`, source: view });
    return true;
  }

  async function readSaved(key: string, uri: string): Promise<void> {
    const text = found.has(key) || isInFolder(uri) ? await workspace.read(uri) : undefined;
    if (text === undefined) return void records.delete(key);
    const settings = await settingsOf(uri);
    const source = `${hashOf(text)} ${day} ${JSON.stringify(settings)}`;
    const known = records.get(key);
    if (known?.source === source && (known.diagnostics || !keepsDiagnostics)) return;
    const analysis = await slices.analyse(session.createAnalyser(), text, settings, host.now());
    await slices.pause();
    const lines = linesOf(uri, 0, text);
    // Key 0 is no finding's: what is shown of an open file has keys of its own.
    const shown = analysis.findings.map((finding) => ({ key: 0, finding }));
    const view: View = { uri, version: 0, lines, analysis, shown };
    const diagnostics = keepsDiagnostics ? toDiagnostics(view, session) : undefined;
    const stories = place(uri, analysis, lines);
    records.set(key, { uri, stories, isOpen: false, diagnostics, resultId: `w${++lastId}`, source });
  }

  async function readOne(key: string, uri: string): Promise<void> {
    const open = session.isOpen(uri) ? uri : session.open().find((one) => keyOf(one) === key);
    if (open === undefined || !(await readOpen(key, open))) await readSaved(key, uri);
  }

  async function work(token: CancellationToken, reading: Reading | undefined): Promise<void> {
    start();
    await session.prepared();
    warm ??= slices.warmUp();
    await warm;
    const today = host.now().toDateString();
    const isStale = !workspace.isWatched && performance.now() - foundAt > UNWATCHED;
    if (today !== day || isStale) touchAll();
    day = today;
    done = 0;
    while (!isFound || changed.size > 0) {
      if (!isFound) await findAll();
      const [next] = changed;
      if (!next) break;
      if (token.isCancellationRequested) throw cancelled();
      const [key, uri] = next;
      changed.delete(key);
      try {
        await readOne(key, uri);
      } catch (error) {
        session.log(error);
      }
      done++;
      reading?.(done, done + changed.size);
      await slices.pause();
    }
  }

  return {
    async settle(token, reading) {
      while (working) await working.catch(() => undefined);
      if (token.isCancellationRequested) throw cancelled();
      working = work(token, reading);
      try {
        await working;
      } finally {
        working = undefined;
      }
      return [...records.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    },
    settings: () => settingsOf(workspace.folders()[0] ? `${workspace.folders()[0]}/` : (session.open()[0] ?? '')),
    keepDiagnostics() {
      if (keepsDiagnostics) return;
      keepsDiagnostics = true;
      for (const { uri, isOpen } of records.values()) if (!isOpen) touch(uri);
    },
    forgetAll() {
      records.clear();
      touchAll();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
