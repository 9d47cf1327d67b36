/** Which of the ten canonical stories a story is: as its front matter says, else as its title and text tell. */
import { CANONICAL_IDS, type CanonicalId } from '../data/canonical.ts';
import { TYPE_NAMED } from '../data/families/typeNames.ts';
import { TYPE_TOLD } from '../data/families/typeTellings.ts';
import { familyReader } from '../language/phrases/families.ts';
import type { Prose, Story, StoryFile } from '../model/story.ts';
import { riskSignals } from './boundedRisk.ts';
import { forkSignals } from './fork.ts';
import { countOf, type FamilySignal, toldSentences } from './gather.ts';
import { capabilitySignals } from './keptCapability.ts';
import { menteeSignals } from './menteeGrowth.ts';
import { outcomeSignals } from './projectOutcome.ts';
import { resistanceSignals } from './resistance.ts';

export interface StoryType {
  readonly type: CanonicalId;
  /** `declared` by the writer; `likely` is worth an offer; `sure`, which takes a title that names it, a remark of its own. */
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
const LEAD = { likely: 3, sure: 4 } as const;

/** The title as a sentence; ten words are not worth remembering. */
const titleProse = ({ text }: NonNullable<Story['title']>): Prose => ({ text, code: [], quoted: [], words: 0 });

/** The types that the title names. */
const titleNames = ({ title }: Story): ReadonlySet<CanonicalId> =>
  new Set(title ? namedIn(titleProse(title)).map(({ family }) => family) : []);

/** How strongly title and text speak for each type. */
export function typeScores(story: Story): ReadonlyMap<CanonicalId, number> {
  const scores = new Map<CanonicalId, number>();
  const add = (type: CanonicalId, points: number) => scores.set(type, (scores.get(type) ?? 0) + points);
  for (const type of titleNames(story)) add(type, POINTS.title);
  const inTitle = story.title ? toldIn(titleProse(story.title)) : [];
  for (const type of new Set(inTitle.map(({ family }) => family))) add(type, POINTS.told);
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
  for (const [type, points] of evidence(story)) add(type, points);
  return scores;
}

/** What the signals of the ten stories add: their evidence, so many points at most. */
function evidence(story: Story): readonly (readonly [CanonicalId, number])[] {
  const affirmed = <Kind extends string>(signals: readonly FamilySignal<Kind>[], kinds: readonly Kind[]) =>
    signals.filter(({ kind, denied, unreal }) => kinds.includes(kind) && !denied && !unreal);
  const count = <Kind extends string>(signals: readonly FamilySignal<Kind>[], ...kinds: readonly Kind[]): number =>
    countOf(affirmed(signals, kinds));
  const variety = (signals: readonly FamilySignal<string>[]): number => new Set(signals.map(({ kind }) => kind)).size;
  const fork = forkSignals(story).filter(({ kind }) => kind !== 'plain');
  const ended = outcomeSignals(story).filter(({ section }) => section === undefined || section === 'result');
  const resistance = resistanceSignals(story);
  const mentee = menteeSignals(story);
  const capability = capabilitySignals(story);
  const risk = riskSignals(story).filter(({ kind }) => kind !== 'luck');
  return [
    ['hardest-decision', Math.max(0, variety(fork) - 2)],
    ['failed-project', Math.min(4, 2 * count(ended, 'died') + count(ended, 'unused'))],
    ['influence-without-authority', Math.min(2, count(resistance, 'resisted') - 1)],
    ['mentored-someone', Math.min(3, count(mentee, 'outcome'))],
    ['simplified-something', Math.min(2, count(capability, 'kept', 'cut', 'removed') - 1)],
    ['tight-deadline', Math.max(0, variety(risk) - 3)],
  ];
}

const recognised = new WeakMap<Story, StoryType | null>();

/** The type that title and text tell; undefined where two are near each other or none is strong. */
export function recognisedType(story: Story): StoryType | undefined {
  let type = recognised.get(story);
  if (type === undefined) {
    type = recognise(story) ?? null;
    recognised.set(story, type);
  }
  return type ?? undefined;
}

function recognise(story: Story): StoryType | undefined {
  const [first, second] = [...typeScores(story)].sort((a, b) => b[1] - a[1]);
  if (!first) return undefined;
  const [type, points] = first;
  const lead = points - (second?.[1] ?? 0);
  if (points >= LEAST.sure && lead >= LEAD.sure && titleNames(story).has(type)) {
    return { type, confidence: 'sure' };
  }
  if (points >= LEAST.likely && lead >= LEAD.likely) return { type, confidence: 'likely' };
  return undefined;
}

const judged = new WeakMap<Story, readonly StoryType[]>();

/**
 * What a story of a file is beyond doubt: every declared type, else the one that its title names and its text tells. Memoised by the
 * story, since each of ten rules asks.
 */
export function plainTypes(file: StoryFile, story: Story): readonly StoryType[] {
  let types = judged.get(story);
  if (!types) {
    // Without a type in its title no story is plain, and a whole text is read for all ten types only where it may be.
    const mayBe = declaredTypes(file).length > 0 || titleNames(story).size > 0;
    types = mayBe ? storyTypes(file, story).filter(({ confidence }) => confidence !== 'likely') : [];
    judged.set(story, types);
  }
  return types;
}

/**
 * What a story of a file is: every declared type, else the one recognised. Where several types stand above several
 * stories, each story has the one of them that it is recognised as.
 */
export function storyTypes(file: StoryFile, story: Story): readonly StoryType[] {
  const declared = declaredTypes(file);
  if (declared.length > 0 && (declared.length === 1 || file.stories.length === 1)) {
    return declared.map((type) => ({ type, confidence: 'declared' }));
  }
  const found = recognisedType(story);
  return found && (declared.length === 0 || declared.includes(found.type)) ? [found] : [];
}
