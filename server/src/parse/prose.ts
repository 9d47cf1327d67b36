import type { Span } from '../model/span.ts';
import type { Prose } from '../model/story.ts';
import { firstEndingAfter } from './block.ts';
import { isSpeech, quotations } from './quotations.ts';

const NONE: readonly Span[] = [];
const HOLDS_WORD = /[\p{L}\p{N}]/u;

/** Words a listener hears: what stands between spaces and holds a letter or a digit. */
export function wordsIn(text: string): number {
  let count = 0;
  let inToken = false;
  let counted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (
      code === 32 ||
      (code >= 9 && code <= 13) ||
      code === 0xa0 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x3000
    ) {
      inToken = false;
      counted = false;
      continue;
    }
    inToken = true;
    if (counted) continue;
    const isWord =
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      (code > 127 && HOLDS_WORD.test(String.fromCodePoint(text.codePointAt(at)!)));
    if (isWord && inToken) {
      counted = true;
      count += 1;
    }
  }
  return count;
}

/** The part of each span that lies in `within`, counted from its start. */
export const clip = (spans: readonly Span[], within: Span): readonly Span[] => {
  if (spans.length === 0) return NONE;
  const inside: Span[] = [];
  for (let index = firstEndingAfter(spans, within.start); index < spans.length; index += 1) {
    if (spans[index]!.start >= within.end) break;
    inside.push(spans[index]!);
  }
  return inside.length === 0
    ? NONE
    : inside.map((s) => ({
        start: Math.max(s.start, within.start) - within.start,
        end: Math.min(s.end, within.end) - within.start,
      }));
};

/** A plain sentence without Markdown, for tests and for text that does not come from a file. */
export function proseOf(text: string): Prose {
  const quoted = quotations(text).filter((quotation) => isSpeech(text, quotation));
  return { text: withoutBreaks(text), code: NONE, quoted, words: wordsIn(text) };
}

/** A sentence is one line. */
export const withoutBreaks = (text: string): string => (/[\r\n\t]/.test(text) ? text.replace(/[\r\n\t]/g, ' ') : text);
