/** The sentences of the labelled stories as rows: is one the lesson, words in place of one, or tension. */
import type { Story } from '../../../server/src/model/story.ts';
import { readStoryFile } from '../../../server/src/parse/read.ts';
import { readLearning } from '../../../server/src/signals/readLearning.ts';
import { tension } from '../../../server/src/signals/tension.ts';
import { wordedSentences } from '../../../server/src/signals/worded.ts';
import * as hollowLearning from '../../rules/texts/hollow-learning.ts';
import * as noLearning from '../../rules/texts/no-learning.ts';
import * as noTension from '../../rules/texts/no-tension.ts';
import type { Texts } from '../../rules/texts.ts';
import { type GoldStory, goldStories } from '../stories.ts';
import type { Row } from './regression.ts';
import { placeOf, rowOf } from './rows.ts';

type StoryQuestion = 'lesson' | 'hollow' | 'tension';

/** The words that decide a question in a labelled story; none where its answer is no. */
const DECIDING: Readonly<Record<StoryQuestion, (gold: GoldStory) => readonly string[]>> = {
  lesson: ({ learning }) => (learning.verdict === 'real' ? [learning.at!] : []),
  hollow: ({ learning }) => (learning.verdict === 'hollow' ? [learning.at!] : []),
  tension: ({ tension }) => tension.map(({ at }) => at),
};

/** How much the sentences of the rules' own texts count. */
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

const rowsOf = (story: Story, deciding: readonly number[]): readonly Row[] =>
  wordedSentences(story).map((sentence) => rowOf(sentence, deciding));

export function storyRows(question: StoryQuestion): readonly Row[] {
  const { no, yes, read } = OWN[question];
  return [
    ...goldStories().flatMap((gold) => {
      const deciding = DECIDING[question](gold).map((at) => placeOf(gold.text, at));
      return rowsOf(readStoryFile(gold.text).stories[0]!, deciding);
    }),
    ...[
      ...ownTexts(no).flatMap((story) => rowsOf(story, [])),
      ...ownTexts(yes).flatMap((story) =>
        rowsOf(
          story,
          read(story).map(({ span }) => span.start),
        ).filter(({ y }) => y === 1),
      ),
    ].map((row) => ({ ...row, weight: PLAIN })),
  ];
}
