import { SCALE_KINDS, SCALE_NAMES } from '../data/scale.ts';
import { quantities } from '../language/quantities/quantities.ts';
import type { Edit, Fix } from '../model/finding.ts';
import { shift } from '../model/span.ts';
import type { Sentence, Story } from '../model/story.ts';
import { givesScale } from '../signals/scale.ts';
import { exampleStory } from './exampleStory.ts';
import { hasHoles, isTold } from './lessonHoles.ts';
import { addDraft } from './measureHoles.ts';
import type { StoryRule } from './rule.ts';
import { headOf, listed, sectionsOf, sentencesIn, shown, unfilledCore } from './spoken.ts';

export const missingScale: StoryRule = {
  id: 'missing-scale',
  title: 'Nothing tells how large it was',
  why: 'An interviewer weighs a story by its size. Without users, traffic, data, cost or a team size, a system for millions sounds like a school project.',
  remedy:
    'Give one or two rough figures in the Situation: how many users, how much traffic or data, what it cost, how many people.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: exampleStory({
      parts: {
        title: '# The import that ran at noon\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        situation: "In October 2025 the nightly import ended at noon, and the shops opened with yesterday's prices.",
      },
    }),
    good: exampleStory(),
  },
  *find(story, { file }) {
    if (givesScale(story) || !isTold(story)) return;
    if (story.sections.length > 0 && unfilledCore(story).includes('situation')) return;
    const sentences = mainSentences(story);
    if (hasHoles(sentences)) return;
    yield {
      span: headOf(story, file),
      message: `This story gives no size. A figure for ${listed(SCALE_KINDS.map((kind) => SCALE_NAMES[kind])).replace(' and ', ' or ')} would do, and ${foundInstead(sentences, file.text)}. Give the rough scale in the Situation.`,
      fixes: () => fixesFor(story),
    };
  },
};

/** The sentences in which a size would stand. */
const mainSentences = (story: Story): readonly Sentence[] =>
  story.sections.length > 0 ? sentencesIn(story.sections.filter(({ kinds }) => !kinds.includes('notes'))) : story.loose;

/** As many figures as a message has room for. */
const MOST = 2;

function foundInstead(sentences: readonly Sentence[], text: string): string {
  const found = sentences
    .flatMap(({ start, prose }) => quantities(prose).map(({ span }) => shift(span, start)))
    .slice(0, MOST)
    .map(({ start, end }) => `"${shown(text.slice(start, end))}"`);
  return found.length > 0
    ? `${listed(found)} ${found.length > 1 ? 'are' : 'is'} none of these`
    : 'it holds no figure at all';
}

function fixesFor(story: Story): readonly Fix[] {
  const last =
    sentencesIn(sectionsOf(story, 'situation')).at(-1) ?? (story.sections.length === 0 ? story.loose[0] : undefined);
  if (!last) return [];
  const fix = (title: string, insert: Edit['insert']) => addDraft(title, last, insert);
  return [
    fix('Add users and traffic to the Situation', [
      'It served ',
      { hole: 'how many users' },
      ' with ',
      { hole: 'how much traffic or data' },
    ]),
    fix('Add team size and cost to the Situation', [
      'The team was ',
      { hole: 'how many people' },
      ', and it cost ',
      { hole: 'how much' },
    ]),
  ];
}
