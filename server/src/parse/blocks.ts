import { block, type Markdown } from './block.ts';
import { createCutter } from './chunks.ts';
import { readMarkdown } from './markdown.ts';
import { readSimple } from './simple.ts';

/**
 * What micromark may cost: one unit a character, and more for punctuation, because some runs of it take quadratic time.
 * Source: measured; a chunk at its limit stays below 50 ms, and a file of forty stories needs half of the file's limit.
 */
const PUNCTUATION_COST = 12;
const CHUNK_LIMIT = 16_000;
const FILE_LIMIT = 240_000;

/** Link definitions that other chunks know of: more of them are no story's. */
const MOST_DEFINITIONS = 50;
const DEFINITION = /^ {0,3}\[[^\]\r\n]{1,200}\]:/m;

/** One stretch of the file that is read by itself; its blocks count from `base`. */
export interface Chunk<T> {
  readonly base: number;
  readonly value: T;
}

/** Reads the stretches of one document and keeps what the last version used. */
export interface ChunkReader<T> {
  /** Never throws. `at` is the offset in the file where the text begins. */
  read(text: string, at?: number): readonly Chunk<T>[];
}

interface Entry<T> {
  /** What micromark costs here, 0 where it is not needed. */
  readonly cost: number;
  /** Labels of definitions elsewhere that it was read with. */
  readonly known: string;
  /** True where the limits left it unread. */
  readonly isUnread: boolean;
  readonly value: T;
}

/** @param finish Makes of a chunk's blocks what is worth keeping with them. */
export function createChunkReader<T>(finish: (markdown: Markdown, source: string) => T): ChunkReader<T> {
  const cut = createCutter<Entry<T>>();
  let definitions: ReadonlyMap<string, readonly string[]> = new Map();
  return {
    read(text, at = 0) {
      const pieces = cut(text);
      definitions = text.includes(']:') ? definitionsOf(pieces, definitions) : new Map();
      const labels = [...new Set([...definitions.values()].flat())];
      const allKnown = labels.join('\n');
      const fresh = new Map<string, Entry<T>>();
      const chunks: Chunk<T>[] = [];
      let base = at;
      let spent = 0;
      for (const piece of pieces) {
        const { source, entry: known } = piece;
        const entry = entryOf(source, known ?? fresh.get(source));
        if (!known) fresh.set(source, entry);
        piece.entry = entry;
        chunks.push({ base, value: entry.value });
        base += source.length;
      }
      return chunks;

      function entryOf(source: string, old: Entry<T> | undefined): Entry<T> {
        // Words in brackets are a link where a definition stands anywhere in the file.
        if (allKnown !== '' && source.includes('[')) return readFully(source, old, allKnown);
        if (old?.cost === 0) return old;
        return readPlainly(source, old) ?? readFully(source, old, '');
      }

      function readPlainly(source: string, old: Entry<T> | undefined): Entry<T> | undefined {
        const markdown = old && old.known === '' ? undefined : readSimple(source);
        return markdown && { cost: 0, known: '', isUnread: false, value: finish(markdown, source) };
      }

      function readFully(source: string, old: Entry<T> | undefined, known: string): Entry<T> {
        const cost = old && old.cost > 0 ? old.cost : costOf(source);
        const isUnread = cost > CHUNK_LIMIT || spent + cost > FILE_LIMIT;
        if (!isUnread) spent += cost;
        if (old && old.cost > 0 && old.isUnread === isUnread && old.known === known) return old;
        const markdown = isUnread ? unread(source) : readSafely(source, known === '' ? [] : labels);
        return { cost, known, isUnread, value: finish(markdown, source) };
      }
    },
  };
}

function costOf(source: string): number {
  let cost = source.length;
  for (let at = 0; at < source.length && cost <= CHUNK_LIMIT; at += 1) {
    const code = source.charCodeAt(at);
    if (code > 32 && (code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)))
      cost += PUNCTUATION_COST;
  }
  return cost;
}

/** Labels of the link definitions, by the chunk they stand in. */
function definitionsOf(
  pieces: readonly { readonly source: string }[],
  old: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let count = 0;
  for (const { source } of pieces) {
    if (count >= MOST_DEFINITIONS) break;
    if (!source.includes(']:') || !DEFINITION.test(source) || costOf(source) > CHUNK_LIMIT) continue;
    count += 1;
    found.set(source, old.get(source) ?? readSafely(source, []).definitions);
  }
  return found;
}

function readSafely(source: string, known: readonly string[]): Markdown {
  try {
    return readMarkdown(source, known);
  } catch {
    // Nested deeper than the stack.
    return unread(source);
  }
}

/** A chunk that costs too much is one paragraph of plain words. */
function unread(source: string): Markdown {
  const plain = source.trimEnd();
  const start = plain.length - plain.trimStart().length;
  if (plain.length === 0) return { blocks: [], comments: [], definitions: [] };
  return {
    blocks: [block({ kind: 'paragraph', start, end: plain.length, plain: plain.slice(start) })],
    comments: [],
    definitions: [],
  };
}
