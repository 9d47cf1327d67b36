import type { Settings } from '../model/settings.ts';
import { type Span, span } from '../model/span.ts';
import { readSettings } from './settings.ts';

/** What is wrong in a project file, in plain words, and the key that it is about. */
export interface ProjectProblem {
  readonly span: Span;
  readonly message: string;
}

export interface ProjectFile {
  readonly settings: Settings;
  /** At most a hundred. */
  readonly problems: readonly ProjectProblem[];
}

/**
 * Lays the settings of a project file over `base`. Never throws: what cannot be used is left out and named. A file that
 * is no JSON settles nothing, and still is the project's file: none of a folder above takes its place, because its
 * writer did not mean that one.
 */
export function readProjectFile(text: string, base: Settings): ProjectFile {
  const { value, problem } = parse(text);
  if (problem) return { settings: base, problems: [problem] };
  const { settings, problems } = readSettings(value, base, 'project');
  if (problems.length === 0) return { settings, problems: [] };
  const keys = keysIn(text);
  const whole = firstLine(text);
  return {
    settings,
    problems: problems.map(({ path, message }) => ({ span: keys.get(nameOf(path)) ?? whole, message })),
  };
}

function parse(text: string): { readonly value?: unknown; readonly problem?: ProjectProblem } {
  // A byte order mark is no JSON. The space in its place keeps the offsets.
  const json = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This is no JSON, so none of its settings apply until you correct it: ${reason}.`;
    return { problem: { span: placeOf(reason, json), message } };
  }
}

/** Engines that name the place of an error say "at position N"; the others leave the writer the first line. */
function placeOf(reason: string, text: string): Span {
  const position = /\bposition (\d+)/.exec(reason)?.[1];
  if (position === undefined) return firstLine(text);
  const at = Math.min(Number(position), text.length);
  return span(at, Math.min(at + 1, text.length));
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/);
  return span(0, end < 0 ? text.length : end);
}

const nameOf = (path: readonly string[]): string => JSON.stringify(path);

/**
 * The places of the keys of valid JSON, quotes included, by their path, two levels deep. Of a key that stands twice, the
 * place of the last: its value is the one that counts. One pass over the text.
 */
function keysIn(text: string): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  let depth = 0;
  let outer = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    else if (character === '"') {
      const end = endOfString(text, at);
      if (depth <= 2 && isKey(text, end)) {
        const key = JSON.parse(text.slice(at, end)) as string;
        if (depth === 1) outer = key;
        places.set(nameOf(depth === 1 ? [key] : [outer, key]), span(at, end));
      }
      at = end - 1;
    }
  }
  return places;
}

/** The offset behind the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return text[at] === ':';
}
