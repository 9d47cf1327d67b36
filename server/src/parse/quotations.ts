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

/**
 * The quotations of one paragraph, outermost only, marks included. One that is not closed runs to the end, as the
 * paragraphs of a long speech do; an unclosed single mark is an apostrophe.
 */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let open = -1;
  let closers = '';
  // The closing mark found last for an open single quotation: a plural possessive ("the teams' work") looks like one.
  for (const match of text.matchAll(QUOTE)) {
    const at = match.index;
    const mark = match[0];
    if (open >= 0) {
      if (closers.includes(mark) && canClose(text, at)) {
        found.push({ start: open, end: at + 1 });
        open = -1;
      } else if (isSingle(text[open]!) && !isSingle(mark) && canOpen(text, at)) {
        // A double mark inside an unclosed single one: the single one was an apostrophe.
        open = at;
        closers = PAIRS[mark]!;
      }
    } else if (canOpen(text, at)) {
      open = at;
      closers = PAIRS[mark]!;
    }
  }
  if (open >= 0 && !isSingle(text[open]!)) found.push({ start: open, end: text.length });
  return found;
}

/** True where a quotation holds speech rather than a word held with tweezers: two words, or a sentence's end. */
export function isSpeech(text: string, quotation: Span): boolean {
  const inside = text.slice(quotation.start + 1, quotation.end - 1).trim();
  return /\S\s+\S/.test(inside) || /[.!?,]$/.test(inside);
}

/** True where one pair of quotation marks holds the whole paragraph, or opens it and stays open. */
export function isQuotedWhole(text: string): boolean {
  const first = quotations(text)[0];
  if (!first) return false;
  return (
    text.slice(0, first.start).trim() === '' && text.slice(first.end).trim() === '' && !isSingle(text[first.start]!)
  );
}
