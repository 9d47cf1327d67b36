/** Which of the ten canonical stories a story is: as its front matter says, else as its title and text tell. */
import { CANONICAL_IDS, type CanonicalId } from '../data/canonical.ts';
import { TYPE_NAMED, TYPE_TOLD } from '../data/families/storyTypes.ts';
import { familyReader } from '../language/families.ts';
import type { Prose, Story, StoryFile } from '../model/story.ts';
import { toldSentences } from './gather.ts';

export interface StoryType {
  readonly type: CanonicalId;
  /** `declared` by the writer; `likely` is worth an offer; `sure` is worth a remark of its own. */
  readonly confidence: 'declared' | 'sure' | 'likely';
}

const namedIn = familyReader(TYPE_NAMED);
const toldIn = familyReader(TYPE_TOLD);

/** The types that the front matter gives, in the order of the canon. */
export const declaredTypes = ({ frontMatter }: StoryFile): readonly CanonicalId[] => {
  const named = frontMatter?.entries.find(({ key }) => key === 'story')?.items.map(({ text }) => text) ?? [];
  return named.length === 0 ? [] : CANONICAL_IDS.filter((id) => named.includes(id));
};

/** Points for a type's name in the title, for its name in the text, and for each thing told, so many at most. */
const POINTS = { title: 6, named: 3, told: 1, most: 5 } as const;
/** Points below which nothing is said, and those by which the first has to lead. */
const LEAST = { likely: 5, sure: 9 } as const;
const LEAD = { likely: 2, sure: 4 } as const;

const titles = new WeakMap<object, Prose>();

function titleProse(title: NonNullable<Story['title']>): Prose {
  let prose = titles.get(title);
  if (!prose) {
    prose = { text: title.text, code: [], quoted: [], words: 0 };
    titles.set(title, prose);
  }
  return prose;
}

/** How strongly title and text speak for each type. */
export function typeScores(story: Story): ReadonlyMap<CanonicalId, number> {
  const scores = new Map<CanonicalId, number>();
  const add = (type: CanonicalId, points: number) => scores.set(type, (scores.get(type) ?? 0) + points);
  const title = story.title && titleProse(story.title);
  const inTitle = new Set(title ? namedIn(title).map(({ family }) => family) : []);
  for (const type of inTitle) add(type, POINTS.title);
  const named = new Set<CanonicalId>();
  const told = new Map<CanonicalId, Set<string>>();
  for (const { prose } of toldSentences(story)) {
    for (const { family, denied } of namedIn(prose)) if (!denied) named.add(family);
    for (const { family, span } of toldIn(prose)) {
      const words = told.get(family) ?? new Set();
      told.set(family, words.add(prose.text.slice(span.start, span.end).toLowerCase()));
    }
  }
  for (const type of named) add(type, POINTS.named);
  for (const [type, words] of told) add(type, Math.min(words.size, POINTS.most) * POINTS.told);
  return scores;
}

/** The type that title and text tell; undefined where two are near each other or none is strong. */
export function recognisedType(story: Story): StoryType | undefined {
  const ranked = [...typeScores(story)].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return undefined;
  const lead = first[1] - (second?.[1] ?? 0);
  if (first[1] >= LEAST.sure && lead >= LEAD.sure) return { type: first[0], confidence: 'sure' };
  if (first[1] >= LEAST.likely && lead >= LEAD.likely) return { type: first[0], confidence: 'likely' };
  return undefined;
}

/** What a story of a file is: every declared type, else the one recognised. */
export function storyTypes(file: StoryFile, story: Story): readonly StoryType[] {
  const declared = declaredTypes(file);
  if (declared.length > 0) return declared.map((type) => ({ type, confidence: 'declared' }));
  const recognised = recognisedType(story);
  return recognised ? [recognised] : [];
}
