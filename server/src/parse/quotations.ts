import type { Span } from '../model/span.ts';

/** Opening marks with the closing marks that may answer them. */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': "’'",
  "'": "'’",
};

const OPENS_AFTER = /[\s([{<—–\-/:,"“‘'…]/;
const WORD = /[\p{L}\p{N}]/u;
const QUOTE = /["“”„«»‘’']/g;

/** No words in single marks hold more marks than this; behind so many, the first was an apostrophe. */
const MOST_MARKS = 40;

const isSingle = (mark: string): boolean => mark === "'" || mark === '‘' || mark === '’';

/** True where a mark can start a quotation: after a space or an opening mark, before a word. */
function canOpen(text: string, at: number): boolean {
  const mark = text[at]!;
  const before = at === 0 ? ' ' : text[at - 1]!;
  const after = text[at + 1];
  if (!PAIRS[mark] || !OPENS_AFTER.test(before)) return false;
  if (after === undefined || /[\s)\].,;:!?]/.test(after)) return false;
  // '90s and other cut-off years open nothing.
  return !(isSingle(mark) && /[0-9]/.test(after));
}

/** True where a mark can end a quotation: after a word or its punctuation, and not inside a word. */
function canClose(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (before === undefined || /[\s([{]/.test(before)) return false;
  return after === undefined || !WORD.test(after);
}

/** A plural possessive ("the teams' work") and inches (27" screen) look like the end of a quotation that goes on. */
const isDoubtful = (text: string, at: number): boolean =>
  (isSingle(text[at]!) ? /s/i : /\d/).test(text[at - 1]!) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));

/** The index of the mark that ends the quotation which the mark at `index` opens. */
function closing(text: string, marks: readonly number[], index: number): number | undefined {
  const opener = text[marks[index]!]!;
  const last = isSingle(opener) ? Math.min(marks.length, index + MOST_MARKS) : marks.length;
  let depth = 0;
  let doubtful: number | undefined;
  /** The marks that end a double quotation inside a single one. */
  let inner = '';
  for (let next = index + 1; next < last; next += 1) {
    const at = marks[next]!;
    const mark = text[at]!;
    if (inner !== '') {
      if (inner.includes(mark) && canClose(text, at)) inner = '';
    } else if (PAIRS[opener]!.includes(mark) && canClose(text, at)) {
      if (depth > 0) depth -= 1;
      else if (!isDoubtful(text, at)) return next;
      else doubtful ??= next;
    } else if (canOpen(text, at)) {
      if (doubtful !== undefined && isSingle(mark) === isSingle(opener)) return doubtful;
      if (mark === opener && mark === '“') depth += 1;
      else if (isSingle(opener) && !isSingle(mark)) inner = PAIRS[mark]!;
    }
  }
  return doubtful;
}

/**
 * The quotations of one paragraph, outermost only, marks included. One that is not closed runs to the end, as the
 * paragraphs of a long speech do; an unclosed single mark is an apostrophe.
 */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  if (text.search(QUOTE) < 0) return found;
  const marks = Array.from(text.matchAll(QUOTE), ({ index }) => index);
  for (let index = 0; index < marks.length; index += 1) {
    const start = marks[index]!;
    if (!canOpen(text, start)) continue;
    const close = closing(text, marks, index);
    if (close !== undefined) {
      found.push({ start, end: marks[close]! + 1 });
      index = close;
    } else if (!isSingle(text[start]!)) {
      found.push({ start, end: text.length });
      break;
    }
  }
  return found;
}

/** What stands before words that are held with tweezers or named: "the “fast path”", "a so-called “big bang”". */
const NAMES =
  /(?:^|[^\p{L}])(?:an?|the|this|that|our|my|your|his|her|its|their|called|named|titled|labell?ed|dubbed)\s+$/iu;
/** Words of a sentence: a name has none. */
const CLAUSE =
  /(?<!\p{L})(?:I|we|you|he|she|they|it|us|me|let['’]s|is|are|was|were|be|will|would|can|could|should|must)(?!\p{L})/iu;

/** True where a quotation holds speech rather than a name or a word held with tweezers: two words, or a sentence's end. */
export function isSpeech(text: string, quotation: Span): boolean {
  const inside = text.slice(quotation.start + 1, quotation.end - 1).trim();
  if (/[.!?,]$/.test(inside)) return true;
  if (!/\S\s+\S/.test(inside)) return false;
  return CLAUSE.test(inside) || !NAMES.test(text.slice(Math.max(0, quotation.start - 24), quotation.start));
}

/** True where one pair of quotation marks holds the whole paragraph, or opens it and stays open. */
export function isQuotedWhole(text: string): boolean {
  const first = quotations(text)[0];
  if (!first) return false;
  return (
    text.slice(0, first.start).trim() === '' && text.slice(first.end).trim() === '' && !isSingle(text[first.start]!)
  );
}
