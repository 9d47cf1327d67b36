import { type Span, shift } from '../model/span.ts';
import type { Directive, Prose } from '../model/story.ts';
import type { Block, Markdown } from './block.ts';
import { readDirective, shiftDirective } from './directives.ts';
import type { Head } from './head.ts';
import { headsOf } from './labels.ts';
import type { Leaf, Spoken, Voice } from './leaf.ts';
import { clip, withoutBreaks, wordsIn } from './prose.ts';
import { isSpeech, quotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { summaryHead } from './summaryLabel.ts';

/** Finds a sentence by its words, so that one that is read again keeps its object. */
export type Words = (text: string) => Prose | undefined;

/** What was told of a block. */
export interface Told extends Span {
  readonly voice: Voice;
  readonly spoken: readonly Spoken[];
}

export interface StretchBlock {
  readonly block: Block;
  readonly heads: readonly Head[];
  readonly told: Told[];
}

/** What is kept of one chunk, in offsets of its own. */
export interface Stretch {
  readonly source: string;
  readonly blocks: readonly StretchBlock[];
  readonly directives: readonly Directive[];
}

export const stretchOf = (markdown: Markdown, source: string): Stretch => ({
  source,
  blocks: stretchBlocks(markdown.blocks, source),
  directives: markdown.comments.flatMap((span) => {
    const directive = readDirective(source.slice(span.start, span.end));
    return directive ? [shiftDirective(directive, span.start)] : [];
  }),
});

function stretchBlocks(blocks: readonly Block[], source: string): readonly StretchBlock[] {
  let header: Block | undefined;
  return blocks.map((one) => {
    if (one.kind !== 'row') header = undefined;
    else if (one.isHeader) header = one;
    const summary = one.kind === 'html' ? summaryHead(one, source.slice(one.start, one.end)) : undefined;
    return { block: one, heads: summary ? [summary] : headsOf(one, header), told: [] };
  });
}

/** A block in its place, which takes the sentences that it tells from `words` where they are known there. */
export const leafOf = (one: StretchBlock, base: number, words: Words): Leaf => ({
  base,
  block: one.block,
  heads: one.heads,
  speak: (from, to, voice) => tell(one, from, to, voice, words),
});

/** The sentences between two offsets of a block. The same arguments give the same objects. */
export function tell(one: StretchBlock, start: number, end: number, voice: Voice, words: Words): readonly Spoken[] {
  const known = one.told.find((told) => told.start === start && told.end === end && told.voice === voice);
  const spoken = known?.spoken ?? speak(one.block, start, end, voice, words);
  if (!known) one.told.push({ start, end, voice, spoken });
  return spoken;
}

function speak(one: Block, from: number, to: number, voice: Voice, words: Words): readonly Spoken[] {
  const text = one.plain.slice(from - one.start, to - one.start);
  const quoted = speechIn(text, voice);
  const code: readonly Span[] = one.code.length === 0 ? one.code : one.code.map((span) => shift(span, -from));
  const whole = wholeIn(one).map((span) => shift(span, -from));
  const before = one.plain.slice(0, from - one.start);
  const column = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) - 1;
  return splitSentences(text, whole, column).map((within) => {
    const prose = proseIn(text.slice(within.start, within.end), clip(code, within), clip(quoted, within), words);
    return { start: from + within.start, end: from + within.end, prose };
  });
}

/** What no sentence ends inside of: inline code and links, in order and apart. */
function wholeIn({ code, links }: Block): readonly Span[] {
  if (links.length === 0) return code;
  const spans = [...links, ...code].sort((a, b) => a.start - b.start);
  return spans.filter((span, index) => index === 0 || span.start >= spans[index - 1]!.end);
}

/** The known sentence where it says the same, so that what others know about it stays known; else a new one. */
function proseIn(own: string, code: readonly Span[], quoted: readonly Span[], words: Words): Prose {
  const text = withoutBreaks(own);
  const known = words(text);
  if (known && sameSpans(known.code, code) && sameSpans(known.quoted, quoted)) return known;
  return { text, code, quoted, words: wordsIn(text) };
}

function speechIn(text: string, voice: Voice): readonly Span[] {
  if (voice === 'quoted') return [];
  if (voice === 'cited') return [{ start: 0, end: text.length }];
  return quotations(text).filter((quotation) => isSpeech(text, quotation));
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, index) => span.start === b[index]!.start && span.end === b[index]!.end);
