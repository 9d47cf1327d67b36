/** The sentences of the labelled stories as rows: is one the lesson, words in place of one, or tension. */
import { keysOf } from '../../../server/src/language/weighing/keys.ts';
import { wordsOf } from '../../../server/src/language/weighing/wordWeights.ts';
import type { Story } from '../../../server/src/model/story.ts';
import { readStoryFile } from '../../../server/src/parse/read.ts';
import { readLearning } from '../../../server/src/signals/readLearning.ts';
import { tension } from '../../../server/src/signals/tension.ts';
import { wordedSentences } from '../../../server/src/signals/worded.ts';
import * as hollowLearning from '../../rules/texts/hollow-learning.ts';
import * as noLearning from '../../rules/texts/no-learning.ts';
import * as noTension from '../../rules/texts/no-tension.ts';
import type { Texts } from '../../rules/texts.ts';
import { type GoldStory, storiesByAuthor } from '../stories.ts';
import { placeOf, type Row } from './regression.ts';

export type StoryQuestion = 'lesson' | 'hollow' | 'tension';

export interface StoryRow extends Row {
  readonly author: string;
}

/** A sentence beside the deciding one may say the same, so it counts for little against it. */
const BESIDE = 0.3;

/** The words that decide a question in a labelled story; none where its answer is no. */
const DECIDING: Readonly<Record<StoryQuestion, (gold: GoldStory) => readonly string[]>> = {
  lesson: ({ learning }) => (learning.verdict === 'real' ? [learning.at!] : []),
  hollow: ({ learning }) => (learning.verdict === 'hollow' ? [learning.at!] : []),
  tension: ({ tension }) => tension.map(({ at }) => at),
};

/** The author of the rules' own texts, and how much they count. */
const OWN_TEXTS = 'own';
const PLAIN = 4;

interface Own {
  /** Texts in which no sentence answers with yes. */
  readonly no: readonly Texts[];
  /** Texts in which those sentences do that grammar reads so. */
  readonly yes: readonly Texts[];
  readonly read: (story: Story) => readonly { readonly span: { readonly start: number } }[];
}

/** The texts of the rules: they are short, and keep the plain cases plain. */
const OWN: Readonly<Record<StoryQuestion, Own>> = {
  lesson: {
    no: [noLearning.bad, hollowLearning.bad],
    yes: [noLearning.good, hollowLearning.good],
    read: (story) => readLearning(story).lessons,
  },
  hollow: {
    no: [noLearning.bad, noLearning.good, hollowLearning.good],
    yes: [hollowLearning.bad],
    read: (story) => readLearning(story).hollow,
  },
  tension: {
    no: [noTension.bad],
    yes: [noTension.good],
    read: (story) => tension(story).filter(({ strong }) => strong),
  },
};

const ownTexts = (all: readonly Texts[]) =>
  all.flatMap((texts) => Object.values(texts).flatMap((text) => readStoryFile(text).stories[0] ?? []));

/** One row a sentence; `places` are the offsets of deciding words. */
const rowsOf = (story: Story, author: string, places: readonly number[]): readonly StoryRow[] =>
  wordedSentences(story).map(({ start, prose, own, places: stands }) => {
    const decides = places.some((at) => at >= start - 1 && at < start + prose.text.length);
    const keys = [...keysOf(wordsOf(own)), ...stands.map((place) => `=${place}`)];
    const counts = decides || places.length === 0 ? 1 : BESIDE;
    return { author, keys, y: decides ? 1 : 0, weight: author === OWN_TEXTS ? PLAIN : counts };
  });

export function storyRows(question: StoryQuestion): readonly StoryRow[] {
  const { no, yes, read } = OWN[question];
  return [
    ...[...storiesByAuthor()].flatMap(([author, stories]) =>
      stories.flatMap((gold) => {
        const places = DECIDING[question](gold).map((at) => placeOf(gold.text, at));
        return rowsOf(readStoryFile(gold.text).stories[0]!, author, places);
      }),
    ),
    ...ownTexts(no).flatMap((story) => rowsOf(story, OWN_TEXTS, [])),
    ...ownTexts(yes).flatMap((story) =>
      rowsOf(
        story,
        OWN_TEXTS,
        read(story).map(({ span }) => span.start),
      ).filter(({ y }) => y === 1),
    ),
  ];
}
