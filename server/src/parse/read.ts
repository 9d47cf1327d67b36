import type { Directive, FrontMatter, Prose, Story, StoryFile } from '../model/story.ts';
import { type Chunk, createChunkReader } from './blocks.ts';
import { shiftDirective } from './directives.ts';
import { findFrontMatter, readFrontMatter } from './frontMatter.ts';
import type { Leaf } from './leaf.ts';
import { reword } from './reword.ts';
import { assembleStories } from './stories.ts';
import { leafOf, type Stretch, stretchOf, type Words } from './stretch.ts';

export { proseOf, wordsIn } from './prose.ts';

export interface Reader {
  /** Reads one version of the document. Never throws. Unchanged paragraphs keep their `Prose` objects. */
  read(text: string): StoryFile;
}

/** Reads a text once. Never throws. */
export const readStoryFile = (text: string): StoryFile => createReader().read(text);

/** What is kept of a version for the next one. */
interface Version {
  /** In offsets of the file. */
  readonly chunks: readonly Chunk<Stretch>[];
  readonly stories: readonly Story[];
}

/** Reads the versions of one document one after the other, and reuses what an edit left alone. */
export function createReader(): Reader {
  const chunkReader = createChunkReader(stretchOf);
  let matter: { readonly source: string; readonly value: FrontMatter } | undefined;
  let last: Version = { chunks: [], stories: [] };

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
      const chunks = chunkReader.read(text.slice(start), start);
      const stories = rewordedStories(last, chunks) ?? assembleStories(leavesOf(chunks, wordsOf(last)), text, start);
      last = { chunks, stories };
      return { text, frontMatter, directives: text.includes('<!--') ? directivesIn(chunks) : [], stories };
    },
  };
}

/** The stories of a version that differs from the last in the words of one paragraph, else undefined. */
function rewordedStories({ chunks: old, stories }: Version, chunks: Version['chunks']): readonly Story[] | undefined {
  if (old.length !== chunks.length) return undefined;
  const isSame = (n: number): boolean => old[n]!.value === chunks[n]!.value;
  let n = 0;
  while (n < chunks.length && isSame(n)) n += 1;
  let rest = chunks.length - 1;
  while (rest > n && isSame(rest)) rest -= 1;
  return n === rest && old[n]!.base === chunks[n]!.base ? reword(stories, old[n]!, chunks[n]!) : undefined;
}

const leavesOf = (chunks: Version['chunks'], words: Words): readonly Leaf[] =>
  chunks.flatMap(({ base, value }) => value.blocks.map((one) => leafOf(one, base, words)));

function wordsOf({ stories }: Version): Words {
  const words = new Map<string, Prose>();
  for (const { sections, loose } of stories) {
    for (const { prose } of loose) words.set(prose.text, prose);
    for (const { sentences } of sections) for (const { prose } of sentences) words.set(prose.text, prose);
  }
  return (text) => words.get(text);
}

const directivesIn = (chunks: Version['chunks']): readonly Directive[] =>
  chunks.flatMap(({ base, value }) => value.directives.map((directive) => shiftDirective(directive, base)));
