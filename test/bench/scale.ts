/** The set of a thousand stories: the first portfolio, how long anything else waits for it, a keystroke, and the memory. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startSession } from './client.ts';
import { writeStories } from './manyStories.ts';

const STORIES = 1000;

/** Resident memory of a process in megabytes: now, and at its most. */
function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const value = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024;
  return { now: value('VmRSS'), most: value('VmHWM') };
}

/**
 * Milliseconds that the main thread of a process has worked, and those in which it could have and the machine ran
 * something else. Where the system does not tell, a clock stands for the first.
 */
function threadOf(pid: number | 'self'): { readonly worked: number; readonly queued: number } {
  try {
    const [worked, queued] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ').map(Number);
    return { worked: worked! / 1e6, queued: queued! / 1e6 };
  } catch {
    return { worked: performance.now(), queued: 0 };
  }
}

export interface Scale {
  readonly stories: number;
  readonly words: number;
  /** Milliseconds to the first portfolio, on the clock and at work. */
  readonly first: number;
  readonly work: number;
  /** How long other requests waited for the server while the stories were read, without what other programs took. */
  readonly waits: readonly number[];
  readonly keystrokes: readonly number[];
  /** Megabytes; undefined where the system does not tell. */
  readonly memory: { readonly before: number; readonly now: number; readonly most: number } | undefined;
}

/** Drives a server as an editor with the portfolio in its sidebar and one story open would. */
export async function measureScale(program: string): Promise<Scale> {
  const folder = mkdtempSync(join(tmpdir(), 'star-scale-'));
  try {
    const files = writeStories(folder, STORIES);
    const [[path, text]] = [...files] as [[string, string]];
    const session = await startSession(program, text, {
      uri: pathToFileURL(path).href,
      folder: pathToFileURL(folder).href,
    });
    const tells = process.platform === 'linux';
    // The first question of an editor that needs the whole story, and round trips that warm the wire up.
    await session.request('textDocument/codeLens', { textDocument: { uri: pathToFileURL(path).href } });
    for (let n = 0; n < 20; n++) await session.request('starStories/templates', null);
    const atFirst = tells ? memoryOf(session.pid).now : 0;
    const { worked } = threadOf(session.pid);
    const start = performance.now();
    let first: number | undefined;
    const scan = session.request('starStories/portfolio', null).then(() => {
      first = performance.now() - start;
    });
    const waits: number[] = [];
    const lost = () => threadOf(session.pid).queued + threadOf('self').queued;
    while (first === undefined) {
      const [asked, before] = [performance.now(), lost()];
      await session.request('starStories/templates', null);
      waits.push(performance.now() - asked - (lost() - before));
    }
    await scan;
    const work = threadOf(session.pid).worked - worked;
    const keystrokes: number[] = [];
    const line = text.slice(0, text.indexOf('## Action')).split('\n').length + 1;
    for (let n = 0; n < 60; n++) {
      await session.insert(line, n, 'x');
      const asked = performance.now();
      await session.request('starStories/portfolio', null);
      keystrokes.push(performance.now() - asked);
    }
    const memory = tells ? { before: atFirst, ...memoryOf(session.pid) } : undefined;
    await session.end();
    const words = [...files.values()].reduce((sum, one) => sum + one.split(/\s+/).length, 0) / files.size;
    return {
      stories: files.size,
      words: Math.round(words),
      first: first!,
      work,
      waits,
      keystrokes: keystrokes.slice(20),
      memory,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
