import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { type Span, shift } from '../model/span.ts';
import type { FrontMatter, FrontMatterEntry } from '../model/story.ts';

/** Longer front matter is no metadata of a story, and not worth the reading. */
const LONGEST = 6_000;

const FENCE = /^---[ \t]*(?:\r\n|\n|\r|$)/;
const CLOSING = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;
/** A first line like `story: …`, which a paragraph under a thematic break is not: keys are lower case. */
const KEY_LINE = /^[a-z][\w-]*:(?:[ \t\r\n]|$)/;
const SOME_KEY_LINE = new RegExp(KEY_LINE, 'm');

/** Where front matter stands, `body` between its fences. Fences count from the start of the text. */
export interface FrontMatterPlace {
  readonly span: Span;
  readonly body: Span;
  readonly closed: boolean;
}

/** Finds front matter at `from`, the start of the text without its byte order mark. Linear. */
export function findFrontMatter(text: string, from: number): FrontMatterPlace | undefined {
  const open = FENCE.exec(text.slice(from, from + 200));
  if (!open) return undefined;
  const bodyStart = from + open[0].length;
  const rest = text.slice(bodyStart, bodyStart + LONGEST);
  CLOSING.lastIndex = 0;
  const closing = CLOSING.exec(rest);
  if (closing && isMatter(rest.slice(0, closing.index))) {
    const lineBreak = closing[0].length - closing[0].trimStart().length;
    const bodyEnd = bodyStart + closing.index + lineBreak;
    return {
      span: { start: from, end: bodyStart + closing.index + closing[0].length },
      body: { start: bodyStart, end: bodyEnd },
      closed: true,
    };
  }
  if (closing || !KEY_LINE.test(rest)) return undefined;
  // Not closed yet: it goes on as far as its lines look like YAML.
  const blank = rest.search(/(?:\r\n|\n|\r)[ \t]*(?:\r|\n|#|$)/);
  const end = bodyStart + (blank < 0 ? rest.length : blank);
  return { span: { start: from, end }, body: { start: bodyStart, end }, closed: false };
}

/** Between two breaks can stand a story as well: keys open front matter, and a blank line or a heading without one does not. */
function isMatter(body: string): boolean {
  const lines = body.trim();
  const blank = lines.search(/(?:\r\n|\n|\r)[ \t]*(?:\r|\n)/);
  if (lines === '' || SOME_KEY_LINE.test(blank < 0 ? lines : lines.slice(0, blank))) return true;
  return blank < 0 && !/^#{1,6} /m.test(lines);
}

/** What went wrong, in words for somebody who does not know YAML. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key stands here twice: keep one of them.',
  TAB_AS_INDENT: 'A tab cannot indent here: use spaces.',
  BAD_INDENT: 'This line is indented unlike the lines around it: line them up.',
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon in it needs quotation marks around it.',
  BLOCK_IN_FLOW: 'This list in brackets is not closed: add the closing bracket.',
  MISSING_CHAR: 'A closing quotation mark, bracket or colon is missing here.',
  MULTILINE_IMPLICIT_KEY: 'This line needs the form `key: value`.',
  UNEXPECTED_TOKEN: 'This cannot stand here: each line needs the form `key: value`.',
  BAD_ALIAS: 'A value that starts with * or & needs quotation marks around it.',
  BAD_DQ_ESCAPE: 'A backslash in double quotation marks starts a special sign: write it twice.',
  IMPOSSIBLE: 'This cannot be read: each line needs the form `key: value`.',
};
const FALLBACK = 'This cannot be read: each line needs the form `key: value`.';

const messageOf = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  (code === 'BAD_INDENT' && message.startsWith('Flow') ? PLAIN_WORDS.BLOCK_IN_FLOW : PLAIN_WORDS[code]) ?? FALLBACK;

const problemAt = (message: string, start: number, end: number): FrontMatter['problems'][number] => ({
  message,
  span: { start, end },
});

/** Reads front matter; spans count from the start of `text`. Never throws. */
export function readFrontMatter(text: string, place: FrontMatterPlace): FrontMatter {
  const { body } = place;
  // YAML knows no lone carriage return as a line end; offsets stay.
  const source = text.slice(body.start, body.end).replace(/\r(?!\n)/g, '\n');
  const problems: FrontMatter['problems'][number][] = [];
  let entries: readonly FrontMatterEntry[] = [];
  try {
    const document = parseDocument(source, { logLevel: 'silent', prettyErrors: false, uniqueKeys: true });
    for (const error of document.errors) {
      const start = Math.min(error.pos[0], source.length);
      const end = Math.min(Math.max(error.pos[1], start), source.length);
      problems.push(problemAt(messageOf(error), body.start + start, body.start + end));
    }
    const root = document.contents;
    if (isMap(root)) entries = root.items.flatMap((pair) => readEntry(pair as Pair, body.start, source));
    else if (root?.range && problems.length === 0) {
      problems.push(problemAt(FALLBACK, body.start + root.range[0], body.start + root.range[1]));
    }
  } catch {
    // Brackets nested deeper than the stack.
    problems.push(problemAt(FALLBACK, body.start, body.end));
  }
  if (!place.closed) {
    problems.push(
      problemAt(
        'The front matter is not closed: add a line with three hyphens after it.',
        place.span.start,
        place.span.start + 3,
      ),
    );
  }
  return { span: place.span, body, entries, problems };
}

type Item = FrontMatterEntry['items'][number];

function readEntry(pair: Pair, base: number, source: string): readonly FrontMatterEntry[] {
  const { key, value } = pair;
  if (!isScalar(key) || !key.range) return [];
  const keySpan = shift({ start: key.range[0], end: key.range[1] }, base);
  const items = isSeq(value)
    ? value.items.flatMap((item) => readItem(item, base, source))
    : readItem(value, base, source);
  const range = (value as { range?: readonly [number, number, number] } | null)?.range;
  const start = range ? range[0] : Math.min(key.range[1] + 1, source.length);
  const end = range ? trimmedEnd(source, range[0], range[1]) : start;
  return [{ key: String(key.value), keySpan, valueSpan: shift({ start, end }, base), items }];
}

function trimmedEnd(source: string, start: number, end: number): number {
  let at = Math.min(end, source.length);
  while (at > start && /\s/.test(source[at - 1]!)) at -= 1;
  return at;
}

function readItem(node: unknown, base: number, source: string): readonly Item[] {
  if (!isScalar(node) || !node.range || node.value === null) return [];
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  const [start, end] = node.range;
  return [{ text: text.trim(), span: shift({ start, end: trimmedEnd(source, start, end) }, base) }];
}
