/** A story as lines to look for evidence in: each sentence with its words in the first person and the groups it names. */
import type { Dimension } from '../data/ladder.ts';
import type { Level } from '../data/levels.ts';
import type { SectionKind } from '../data/sections.ts';
import { list } from '../language/words/clauseWords.ts';
import type { Part } from '../language/words/sentenceTokens.ts';
import type { Evidence } from '../model/grade.ts';
import type { Prose, Story } from '../model/story.ts';
import { toldSentences } from '../signals/gather.ts';
import { storyTeller } from '../signals/storyTeller.ts';
import { groupsIn } from './groups.ts';
import type { Group } from './reach.ts';
import { clauseWords } from './reading.ts';

export interface Line {
  readonly at: number;
  readonly start: number;
  readonly prose: Prose;
  readonly section: SectionKind | undefined;
  readonly words: readonly Part[];
  readonly groups: readonly Group[];
}

export type Scene = readonly Line[];

export const readScene = (story: Story): Scene => {
  const teller = storyTeller(story);
  // An answer may stand without a label above a labelled lesson.
  const loose =
    story.sections.length === 0 ? [] : story.loose.map(({ start, prose }) => ({ start, prose, section: undefined }));
  const told = [...toldSentences(story), ...loose].sort((a, b) => a.start - b.start);
  return told.map(({ start, prose, section }, at) => {
    const words = clauseWords(prose, teller);
    return { at, start, prose, section, words, groups: groupsIn(words) };
  });
};

/** What the writer would do another time is no deed. */
export const isDone = ({ section }: Line): boolean => section !== 'differently';
/** The setting tells what there was before the writer came. */
export const isDeed = ({ section }: Line): boolean => section !== 'differently' && section !== 'situation';

const PLANS = list(
  'will plan plans planned intend intends hope hopes hoped would could should might if goal wanted wish',
);
const ENDS = list('but because since so which who while although though when until and');

/** "We will", "I plan to", "the goal was that": a clause that tells no deed. */
export function isPlan(words: readonly Part[], from: number): boolean {
  if (words[0]?.lower === 'if') return true;
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const { lower, kind, text } = words[at]!;
    if ((kind === 'mark' && text !== ',') || ENDS.has(lower)) return false;
    if (PLANS.has(lower)) return true;
  }
  return false;
}

/** Words that deny what stands in their clause. */
export const NOT = list(
  "no not never nobody none neither nothing hardly without cannot didn't wasn't weren't hasn't haven't don't doesn't isn't aren't couldn't wouldn't won't hadn't",
);

/** The words of the clause around a place: what stands between the nearest marks but commas. */
export function clauseAround(
  words: readonly Part[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const parts = ({ kind, text }: Part) => kind === 'mark' && /^[.;:!?—–]$/.test(text);
  let start = from;
  while (start > 0 && !parts(words[start - 1]!)) start--;
  let end = to;
  while (end < words.length && !parts(words[end]!)) end++;
  return { from: start, to: end };
}

/** Evidence in a line, quoted with its clause. */
export function evidence(
  dimension: Dimension,
  level: Level,
  line: Line,
  from: number,
  to: number,
  reason: string,
): Evidence {
  const clause = clauseAround(line.words, from, to);
  const last = line.words[clause.to - 1] ?? line.words[to - 1]!;
  return {
    dimension,
    level,
    span: { start: line.start + line.words[clause.from]!.start, end: line.start + last.end },
    reason,
  };
}

/** True where `words` holds one of `wanted` in a range. */
export const has = (words: readonly Part[], wanted: ReadonlySet<string>, from = 0, to = words.length): boolean => {
  for (let at = from; at < to; at++) if (wanted.has(words[at]!.lower)) return true;
  return false;
};

/** The index of the line that an offset stands in; evidence may be plenty in a long story, so the search is by halves. */
export function lineAt(scene: Scene, offset: number): number {
  let [low, high] = [0, scene.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scene[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
