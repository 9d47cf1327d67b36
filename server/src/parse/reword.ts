/**
 * Takes over an edit of the words of one paragraph without sorting the blocks into stories again: where all that the
 * sorting sees of the paragraph stayed as it was, the sections stay, and what stands behind the edit only moves.
 */
import { type Span, span } from '../model/span.ts';
import type { Section, Sentence, Story } from '../model/story.ts';
import type { Block } from './block.ts';
import type { Chunk } from './blocks.ts';
import { isNavigation } from './companions.ts';
import { endsInColon } from './draft.ts';
import { movedSection, movedSentence, movedStory } from './moved.ts';
import { type Stretch, type StretchBlock, tell, type Words } from './stretch.ts';
import { titleLook } from './titleLine.ts';

/** The stories of a file in which `before` has become `after`; undefined where more than words may have changed. */
export function reword(
  stories: readonly Story[],
  before: Chunk<Stretch>,
  after: Chunk<Stretch>,
): readonly Story[] | undefined {
  const { base } = before;
  const [one, next] = [before.value.blocks[0], after.value.blocks[0]];
  const told = one?.told[0];
  if (!one || !next || !told || told.voice !== 'teller' || told.end !== one.block.end) return undefined;
  const look = one.told.length === 1 ? lookOf(before.value, told.start) : undefined;
  const now = look && lookOf(after.value, told.start);
  if (!now || !looksSame(look, now)) return undefined;
  const words: Words = (text) => told.spoken.find(({ prose }) => prose.text === text)?.prose;
  return withWords(stories, {
    from: base + told.start,
    to: base + told.end,
    end: base + next.block.end,
    by: after.value.source.length - before.value.source.length,
    sentences: tell(next, told.start, next.block.end, told.voice, words).map((sentence) =>
      movedSentence(sentence, base),
    ),
  });
}

/** A paragraph that a quotation mark opens may make its story one that is quoted whole. */
const OPENS_QUOTED = /^\s*["“„«]/;

/** What the sorting sees of a stretch besides the words of its first paragraph. */
interface Look {
  readonly first: Block;
  readonly blocks: readonly StretchBlock[];
  readonly title: string;
  readonly endsInColon: boolean;
  /** What stands behind the paragraph in the stretch. */
  readonly below: string;
  readonly heads: string;
}

const looks = new WeakMap<Stretch, { readonly from: number; readonly look: Look | undefined }>();

/** Memoised by the stretch: what one keystroke has made is what the next one changes. */
function lookOf(stretch: Stretch, from: number): Look | undefined {
  const known = looks.get(stretch);
  if (known?.from === from) return known.look;
  const look = readLook(stretch, from);
  looks.set(stretch, { from, look });
  return look;
}

/** Undefined for a stretch that means more to the sorting than a paragraph told from an offset to its end does. */
function readLook({ source, blocks }: Stretch, from: number): Look | undefined {
  const [one] = blocks;
  if (!one || source.includes('<')) return undefined;
  const { block, heads } = one;
  const { kind, start, end } = block;
  const plain = block.plain.slice(from - start);
  const isWhole = from < end && /\S/.test(source[from]!) && /\S/.test(source[end - 1]!);
  if (kind !== 'paragraph' || !isWhole || OPENS_QUOTED.test(plain) || isNavigation(one)) return undefined;
  return {
    first: block,
    blocks,
    title: titleLook(block),
    endsInColon: endsInColon(plain),
    below: source.slice(end).replace(/^[ \t]+/, ''),
    heads: heads.length === 0 ? '' : JSON.stringify(heads),
  };
}

const looksSame = (a: Look, b: Look): boolean =>
  a.blocks.length === b.blocks.length &&
  a.blocks.every(({ block }, n) => block.kind === b.blocks[n]!.block.kind) &&
  a.first.start === b.first.start &&
  a.first.outerStart === b.first.outerStart &&
  a.first.items === b.first.items &&
  a.first.quotes === b.first.quotes &&
  a.first.opensItem === b.first.opensItem &&
  a.title === b.title &&
  a.endsInColon === b.endsInColon &&
  a.below === b.below &&
  a.heads === b.heads;

/** New words of a paragraph: they began at `from`, ended at `to` and end at `end`; what stands behind moves by `by`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly by: number;
  readonly sentences: readonly Sentence[];
}

/** The stories with a change in one of their sections; undefined where it stands in none. */
function withWords(stories: readonly Story[], change: Change): readonly Story[] | undefined {
  const { from, to, end, by } = change;
  const index = stories.findLastIndex((story) => story.span.start <= from);
  const story = stories[index];
  if (!story) return undefined;
  const n = story.sections.findIndex(({ span }) => span.start <= from && to <= span.end);
  const section = story.sections[n];
  if (!section?.sentences.some(({ start }) => from <= start && start < to)) return undefined;
  // Where other words become fewer, quoted ones can become nearly all.
  if (end < to && mayBeQuoted(story)) return undefined;
  const changed: Story = {
    title: story.title,
    span: carried(story.span, change),
    sections: [
      ...story.sections.slice(0, n),
      sectionWith(section, change),
      ...story.sections.slice(n + 1).map((section) => movedSection(section, by)),
    ],
    loose: story.loose.map((sentence) => (sentence.start < from ? sentence : movedSentence(sentence, by))),
  };
  return [...stories.slice(0, index), changed, ...stories.slice(index + 1).map((one) => movedStory(one, by))];
}

const mayBeQuoted = ({ sections }: Story): boolean =>
  sections.some(({ sentences }) => sentences.some(({ prose }) => OPENS_QUOTED.test(prose.text)));

function sectionWith(section: Section, change: Change): Section {
  const { from, to, by } = change;
  const sentences = [
    ...section.sentences.filter(({ end }) => end <= from),
    ...change.sentences,
    ...section.sentences.filter(({ start }) => start >= to).map((sentence) => movedSentence(sentence, by)),
  ];
  return {
    kinds: section.kinds,
    label: section.label,
    span: carried(section.span, change),
    body: section.body.map((part) => carried(part, change)),
    sentences,
    words: sentences.reduce((sum, { prose }) => sum + prose.words, 0),
  };
}

/** Where a span stands whose ends lie outside of the changed words. */
function carried({ start, end }: Span, change: Change): Span {
  const at = (offset: number): number => {
    if (offset <= change.from) return offset;
    return offset === change.to ? change.end : offset + change.by;
  };
  return span(at(start), at(end));
}
