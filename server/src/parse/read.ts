import { type Span, shift } from '../model/span.ts';
import type { Directive, FrontMatter, Prose, StoryFile } from '../model/story.ts';
import type { Block, Markdown } from './block.ts';
import { createChunkReader } from './blocks.ts';
import { readDirective, shiftDirective } from './directives.ts';
import { findFrontMatter, readFrontMatter } from './frontMatter.ts';
import type { Head } from './head.ts';
import { headsOf } from './labels.ts';
import type { Leaf, Spoken, Voice } from './leaf.ts';
import { clip, makeProse, wordsIn } from './prose.ts';
import { isSpeech, quotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { assembleStories } from './stories.ts';
import { summaryHead } from './summaryLabel.ts';

export { proseOf, wordsIn } from './prose.ts';

export interface Reader {
  /** Reads one version of the document. Never throws. Unchanged paragraphs keep their `Prose` objects. */
  read(text: string): StoryFile;
}

/** Reads a text once. Never throws. */
export const readStoryFile = (text: string): StoryFile => createReader().read(text);

type Words = Map<string, Prose>;

interface ChunkBlock {
  readonly block: Block;
  readonly heads: readonly Head[];
  readonly told: {
    readonly from: number;
    readonly to: number;
    readonly voice: Voice;
    readonly spoken: readonly Spoken[];
  }[];
}

/** What is kept of one chunk, in offsets of its own. */
interface Stretch {
  readonly blocks: readonly ChunkBlock[];
  readonly directives: readonly Directive[];
}

/** Reads the versions of one document one after the other, and reuses what an edit left alone. */
export function createReader(): Reader {
  const chunks = createChunkReader(stretchOf);
  let words: Words = new Map();
  let matter: { readonly source: string; readonly value: FrontMatter } | undefined;

  return {
    read(text) {
      const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
      const place = findFrontMatter(text, bom);
      let frontMatter: FrontMatter | undefined;
      if (place) {
        const source = text.slice(0, place.span.end);
        frontMatter = matter?.source === source ? matter.value : readFrontMatter(text, place);
        matter = { source, value: frontMatter };
      }
      const start = place ? place.span.end : bom;
      const leaves: Leaf[] = [];
      const directives: Directive[] = [];
      const nextWords: Words = new Map();
      for (const { base, value } of chunks.read(text.slice(start))) {
        for (const directive of value.directives) directives.push(shiftDirective(directive, start + base));
        for (const one of value.blocks) leaves.push(leafOf(one, start + base, words, nextWords));
      }
      const stories = assembleStories(leaves, text, start);
      words = nextWords;
      return { text, frontMatter, directives, stories };
    },
  };
}

const stretchOf = (markdown: Markdown, source: string): Stretch => ({
  blocks: chunkBlocks(markdown.blocks, source),
  directives: markdown.comments.flatMap((span) => {
    const directive = readDirective(source.slice(span.start, span.end));
    return directive ? [shiftDirective(directive, span.start)] : [];
  }),
});

function chunkBlocks(blocks: readonly Block[], source: string): readonly ChunkBlock[] {
  let header: Block | undefined;
  return blocks.map((one) => {
    if (one.kind !== 'row') header = undefined;
    else if (one.isHeader) header = one;
    const summary = one.kind === 'html' ? summaryHead(one, source.slice(one.start, one.end)) : undefined;
    return { block: one, heads: summary ? [summary] : headsOf(one, header), told: [] };
  });
}

function leafOf(one: ChunkBlock, base: number, words: Words, nextWords: Words): Leaf {
  return {
    base,
    block: one.block,
    heads: one.heads,
    speak(from, to, voice) {
      const known = one.told.find((told) => told.from === from && told.to === to && told.voice === voice);
      const spoken = known?.spoken ?? speak(one.block, from, to, voice, words);
      if (!known) one.told.push({ from, to, voice, spoken });
      for (const sentence of spoken) nextWords.set(sentence.prose.text, sentence.prose);
      return spoken;
    },
  };
}

function speak(one: Block, from: number, to: number, voice: Voice, words: Words): readonly Spoken[] {
  const text = one.plain.slice(from - one.start, to - one.start);
  const quoted = speechIn(text, voice);
  const code: readonly Span[] = one.code.length === 0 ? one.code : one.code.map((span) => shift(span, -from));
  const whole = wholeIn(one).map((span) => shift(span, -from));
  const before = one.plain.slice(0, from - one.start);
  const column = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) - 1;
  return splitSentences(text, whole, column).map((span) => {
    const own = text.slice(span.start, span.end);
    const prose = makeProse(own, clip(code, span), clip(quoted, span), wordsIn(own));
    return { start: from + span.start, end: from + span.end, prose: sameAs(words.get(prose.text), prose) };
  });
}

/** What no sentence ends inside of: inline code and links, in order and apart. */
function wholeIn({ code, links }: Block): readonly Span[] {
  if (links.length === 0) return code;
  const spans = [...links, ...code].sort((a, b) => a.start - b.start);
  return spans.filter((span, index) => index === 0 || span.start >= spans[index - 1]!.end);
}

function speechIn(text: string, voice: Voice): readonly Span[] {
  if (voice === 'quoted') return [];
  if (voice === 'cited') return [{ start: 0, end: text.length }];
  return quotations(text).filter((quotation) => isSpeech(text, quotation));
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, index) => span.start === b[index]!.start && span.end === b[index]!.end);

/** The known object where it says the same, so that what others know about it stays known. */
const sameAs = (known: Prose | undefined, fresh: Prose): Prose =>
  known && known.words === fresh.words && sameSpans(known.code, fresh.code) && sameSpans(known.quoted, fresh.quoted)
    ? known
    : fresh;
