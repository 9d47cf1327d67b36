import { type Block, firstEndingAfter } from './block.ts';
import type { Delimiter, Frame, Head } from './head.ts';
import { lookUp, type Named } from './names.ts';
import { withRunOn } from './runOn.ts';

const LONGEST_LABEL = 70;
const LONGEST_SUFFIX = 80;
/** Enough of a line for the leading marks, a label and its suffix. */
const HEAD_LENGTH = 260;

const LEADS: readonly RegExp[] = [
  /^\s+/,
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D|\u20E3)+/u,
  /^\d{1,2}\uFE0F?\u20E3/,
  /^[•◦▪‣·●○■□►▶→➤➔✓✔☑★☆»>–—*-]+(?=\s)/,
  /^\[[ xX]\](?=\s)/,
  /^[a-h]\)(?=\s)/,
  /^\(?\d{1,2}[.):](?:\d{1,2}[.)]?)?(?=\s)/,
  /^(?:step|part)\s+\d{1,2}\s*[:.)–—-]/i,
];

/** Two letters that start no "Step 1:" or "Part 1:", which is what most lines start with. */
const STARTS_WORD = /^(?!step\s|part\s)[A-Za-z]{2}/i;

/** Skips emoji, typed bullets, check boxes and numbers before a label. */
function afterLeads(text: string): number {
  let at = 0;
  for (let rounds = 0; rounds < 8; rounds += 1) {
    if (STARTS_WORD.test(text.slice(at, at + 6))) return at;
    const rest = text.slice(at, at + 40);
    const lead = LEADS.map((pattern) => pattern.exec(rest)?.[0].length ?? 0).find((length) => length > 0);
    if (!lead) return at;
    at += lead;
  }
  return at;
}

/** The head of a line without its Markdown marks, and where each of its characters stands. */
interface Compact {
  readonly text: string;
  readonly at: readonly number[];
}

function compact(block: Block, from: number, to: number): Compact {
  const end = Math.min(to, from + HEAD_LENGTH);
  const at: number[] = [];
  let text = '';
  let mark = firstEndingAfter(block.marks, from);
  for (let index = from; index < end; index += 1) {
    while (mark < block.marks.length && block.marks[mark]!.end <= index) mark += 1;
    const inMark = mark < block.marks.length && block.marks[mark]!.start <= index;
    const char = block.plain[index - block.start]!;
    if (inMark && char === ' ') continue;
    text += char;
    at.push(index);
  }
  return { text, at };
}

/**
 * Takes out the asterisks of a label that Markdown leaves as they are, because no space follows them ("**Task:**Find it")
 * or one stands before them ("**Task — ** Find it"): to its writer it is bold all the same. `boldEnd` is the index after it, or -1.
 */
function withLiteralBold({ text, at }: Compact): Compact & { readonly boldEnd: number } {
  const open = LITERAL_BOLD.exec(text);
  if (!open) return { text, at, boldEnd: -1 };
  const from = open[1]!.length;
  const close = open[0].length - 2;
  const without = <T>(list: { slice(from: number, to?: number): T }): readonly [T, T, T] => [
    list.slice(0, from),
    list.slice(from + 2, close),
    list.slice(close + 2),
  ];
  return { text: without<string>(text).join(''), at: without<readonly number[]>(at).flat(), boldEnd: close - 2 };
}

const LITERAL_BOLD = /^([^*\p{L}\p{N}]{0,12})\*\*[^*\r\n]{1,100}\*\*/u;

const isColon = (char: string | undefined): boolean => char === ':' || char === '：' || char === '﹕' || char === '︓';
const STOPS = new Set(['—', '–', '|', '(', '[', '{', '=', '→', '!', '"', '“', '…', ']', ')', '}', '】', ';']);

interface Match extends Named {
  /** Indexes into the compact text. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly delimiter: Delimiter;
}

const skipSpaces = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at += 1;
  return at;
};

/** Where a label's words stop: at a delimiter, a bracket, the end of the bold run, or the end. */
function phraseEnd(text: string, from: number, limit: number): number {
  const end = Math.min(limit, from + LONGEST_LABEL, text.length);
  for (let at = from; at < end; at += 1) {
    const char = text[at]!;
    if (text.startsWith('(s)', at) && /\p{L}/u.test(text[at - 1] ?? '')) {
      at += 2;
      continue;
    }
    if (isColon(char)) return at;
    if (char === '?') return at + 1;
    if (char === ';' && /[a-z]/i.test(text[at + 1] ?? '')) continue;
    if (STOPS.has(char)) return at;
    if (char === '.' && (at + 1 >= text.length || at + 1 >= limit || /\s/.test(text[at + 1]!))) return at;
    if (char === '-' && /\s/.test(text[at - 1] ?? '') && (at + 1 >= text.length || /[\s>-]/.test(text[at + 1]!)))
      return at;
  }
  return end;
}

/** Spaces and emoji behind a label's words. */
const TAIL = /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D|\u20E3)+$/u;

/** Reads a label in `text` from `from`. `bold` is the index after the leading bold run, or -1. */
function matchLabel(text: string, from: number, bold: number): Match | undefined {
  const limit = bold > from ? bold : text.length;
  const wrapped = /^[([【]\s*/.exec(text.slice(from, from + 4))?.[0].length ?? 0;
  const start = from + wrapped;
  let end = phraseEnd(text, start, limit);
  let phrase = text.slice(start, end);
  // (S)ituation and [S]ituation: the initial in brackets.
  const initial = wrapped > 0 && /^\p{L}$/u.test(phrase) ? /^[)\]](\p{L}+)/u.exec(text.slice(end, end + 30)) : null;
  if (initial) {
    end += initial[0].length;
    phrase += initial[1]!;
  }
  const trimmed = phrase.replace(TAIL, '');
  if (trimmed === '' || !/^\p{L}/u.test(trimmed) || end - start >= LONGEST_LABEL) return undefined;
  let named = lookUp(trimmed);
  let labelEnd = start + (initial ? end - start : trimmed.length);
  let at = skipSpaces(text, end);
  if (wrapped > 0 && !initial) {
    if (!/[)\]】]/.test(text[at] ?? '')) return undefined;
    at = skipSpaces(text, at + 1);
    // (S) Situation: the initial first.
    const spelled = named.name === 'letter' ? matchLabel(text, at, bold) : undefined;
    if (spelled?.name === 'own' && spelled.kinds[0] === named.kinds[0]) return { ...spelled, start };
  }
  const suffix = suffixAt(text, at);
  if (suffix > 0) {
    const inner = lookUp(text.slice(at + 1, suffix - 1));
    if (named.name === 'letter' && inner.name === 'own' && inner.kinds[0] === named.kinds[0]) named = inner;
    const after = skipSpaces(text, suffix);
    if (after >= text.length || suffix === limit || isDelimiter(text, after)) {
      labelEnd = suffix;
      at = after;
    }
  }
  const { delimiter, next } = delimiterAt(text, at);
  if (named.name === 'letter' && delimiter !== 'none') {
    // S - Situation: the initial, then the name.
    const spelled = matchLabel(text, next, bold > next ? bold : -1);
    if (
      spelled?.name === 'own' &&
      spelled.kinds[0] === named.kinds[0] &&
      (spelled.delimiter !== 'none' || spelled.next >= text.length)
    ) {
      return { ...spelled, start };
    }
  }
  return { ...named, start, end: labelEnd, next, delimiter };
}

/** The index after a bracket that opens at `at` and closes soon, or 0. */
function suffixAt(text: string, at: number): number {
  const open = text[at];
  if (open !== '(' && open !== '[') return 0;
  const close = text.indexOf(open === '(' ? ')' : ']', at);
  return close < 0 || close - at > LONGEST_SUFFIX ? 0 : close + 1;
}

const DASH = /^(?:[–—]+|-{1,3}>?(?=\s|$)|[=→➜]>?|\|)/;

const isDelimiter = (text: string, at: number): boolean =>
  isColon(text[at]) || text[at] === '.' || DASH.test(text.slice(at, at + 4));

function delimiterAt(text: string, at: number): { delimiter: Delimiter; next: number } {
  if (isColon(text[at])) {
    const dash = DASH.exec(text.slice(at + 1, at + 5))?.[0].length ?? 0;
    return { delimiter: 'colon', next: skipSpaces(text, at + 1 + dash) };
  }
  if (text[at] === '.' && (at + 1 >= text.length || /\s/.test(text[at + 1]!))) {
    return { delimiter: 'stop', next: skipSpaces(text, at + 1) };
  }
  const dash = DASH.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  return { delimiter: dash > 0 ? 'dash' : 'none', next: skipSpaces(text, at + dash) };
}

interface CellLabel {
  readonly column: number;
  readonly head: Head;
}

/** With fewer sections in its first row a table has no column a section. */
const FEWEST_COLUMNS = 3;

/** The cells of a row that hold nothing but a label. */
const cellLabels = (row: Block): readonly CellLabel[] =>
  row.cells.flatMap(({ start, end }, index) => {
    const head = headAt(row, start, end, 'cell', true);
    return head?.alone && head.kinds.length > 0 ? [{ column: row.columns[index]!, head }] : [];
  });

/** The cells of a row below a header of labels, each the body of a section whose label has no words here. */
function columnHeads(row: Block, labels: readonly CellLabel[]): readonly Head[] {
  const byColumn = new Map(labels.map(({ column, head }) => [column, head]));
  return row.cells.flatMap(({ start }, index) => {
    const head = byColumn.get(row.columns[index]!);
    if (!head) return [];
    return [{ ...head, line: start, label: { start, end: start }, bodyStart: start, alone: false, first: true }];
  });
}

/**
 * All places of a block that may begin with a label.
 * @param header The first row of the table that a row stands in.
 */
export function headsOf(block: Block, header?: Block): readonly Head[] {
  if (block.kind === 'row') {
    const cell = block.cells[0];
    const columns = header && cellLabels(header);
    if (header === block && columns && columns.length > 1) return [];
    if (columns && columns.length >= FEWEST_COLUMNS) return columnHeads(block, columns);
    const next = block.cells[1];
    const head = cell && headAt(block, cell.start, cell.end, 'cell', true);
    return head
      ? [{ ...head, bodyStart: next ? next.start : block.end, alone: next === undefined || next.start >= next.end }]
      : [];
  }
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'fence') return [];
  const lines: { from: number; to: number; head: Head | undefined }[] = [];
  let from = 0;
  while (from < block.plain.length) {
    let to = from;
    while (to < block.plain.length && block.plain[to] !== '\n' && block.plain[to] !== '\r') to += 1;
    let start = from;
    while (
      start < to &&
      (block.plain[start] === ' ' || block.plain[start] === '\t') &&
      !isMark(block, block.start + start)
    )
      start += 1;
    const outer = block.kind === 'heading' ? 'heading' : 'bare';
    const head = headAt(block, block.start + start, block.start + to, outer, from === 0);
    const isOutside = head !== undefined && isLazy(block, from, start);
    lines.push({ from: block.start + start, to: block.start + to, head: isOutside ? { ...head, items: 0 } : head });
    from = to + 1;
    if (block.kind === 'heading') return head ? [head] : [];
  }
  return withRunOn(block, lines, (at, to) => headAt(block, at, to, 'bare', true));
}

/** An item's own lines stand two columns in or more. */
const LEAST_INDENT = 2;

/** True for a line that Markdown adds to a list item although it stands at the margin. */
function isLazy({ items, quotes, start, marks, plain }: Block, from: number, lineStart: number): boolean {
  if (items === 0 || from === 0) return false;
  let margin = from;
  let words = lineStart;
  for (let quote = 0; quote < quotes; quote += 1) {
    const mark = marks[firstEndingAfter(marks, start + words)];
    if (!mark || mark.start !== start + words) break;
    margin = mark.end - start;
    words = margin;
    while (plain[words] === ' ') words += 1;
  }
  return words - margin < LEAST_INDENT && plain[margin] !== '\t';
}

function isMark({ marks }: Block, at: number): boolean {
  const mark = marks[firstEndingAfter(marks, at)];
  return mark !== undefined && mark.start <= at;
}

/** A line that starts like prose and has neither bold nor an early delimiter holds no label. */
const PROSE_LINE = /^\p{L}[\p{L}\p{N}'’,]*(?: [\p{L}\p{N}'’,]+){8}/u;

function headAt(block: Block, from: number, to: number, outer: Frame, first: boolean): Head | undefined {
  const run = block.strong[firstEndingAfter(block.strong, from)];
  const strong = run && run.start < to ? run : undefined;
  if (!strong && outer === 'bare' && PROSE_LINE.test(block.plain.slice(from - block.start, from - block.start + 160)))
    return undefined;
  const { text, at, boldEnd } = withLiteralBold(compact(block, from, to));
  const start = afterLeads(text);
  if (start >= text.length) return undefined;
  let bold = boldEnd;
  if (strong && strong.start <= at[start]! && strong.end > at[start]!) {
    const after = at.findIndex((index) => index >= strong.end);
    bold = after < 0 ? text.length : after;
  }
  const isBold = bold > start;
  // **S**ituation: the bold run ends inside the word.
  if (isBold && /\p{L}/u.test(text[bold] ?? '') && /\p{L}/u.test(text[bold - 1] ?? '')) bold = -1;
  const match = matchLabel(text, start, bold);
  if (!match) return undefined;
  const truncated = to - from > HEAD_LENGTH;
  const alone = !truncated && match.next >= text.length;
  const frame: Frame = outer === 'bare' && isBold ? 'bold' : outer;
  const head: Head = {
    line: from,
    label: { start: at[match.start]!, end: at[match.end - 1]! + 1 },
    bodyStart: match.next < at.length ? at[match.next]! : to,
    frame,
    delimiter: match.delimiter,
    alone,
    first,
    runsOn: false,
    items: block.items,
    kinds: match.kinds,
    name: match.name,
    numbered: match.numbered,
  };
  return isCandidate(head) ? head : undefined;
}

/** Keeps what can be a label at all: a name in prose without a delimiter is a word. */
function isCandidate(head: Head): boolean {
  const parted = head.delimiter !== 'none' || head.alone;
  if (head.frame === 'heading') return head.kinds.length > 0 ? parted && !head.numbered : head.name === 'companion';
  if (head.frame === 'cell') return head.alone || parted;
  if (head.name === 'unknown')
    return head.frame === 'bold' && (head.delimiter === 'colon' || head.alone || head.delimiter === 'dash');
  if (head.name === 'companion') return head.frame === 'bold' ? parted : head.delimiter === 'colon';
  if (head.name === 'fuzzy') return head.frame === 'bold' ? parted : head.delimiter === 'colon';
  return head.frame === 'bold' || parted;
}
