import type { Fix, Remark } from '../model/finding.ts';
import { span } from '../model/span.ts';
import type { Sentence, Story } from '../model/story.ts';
import { learning } from '../signals/learning.ts';
import type { HollowSignal } from '../signals/readLearning.ts';
import { exampleStory } from './exampleStory.ts';
import { beliefDraft, endOfPart, habitDraft, hasHoles, isTold } from './lessonHoles.ts';
import { addSentence } from './measureHoles.ts';
import type { StoryRule } from './rule.ts';
import { isFilled, sectionsOf, sentencesIn } from './spoken.ts';

export const hollowLearning: StoryRule = {
  id: 'hollow-learning',
  title: 'The lesson is none',
  why: 'A maxim, praise of yourself or an instinct that proved right tells an interviewer that nothing changed. Those sentences take the place where the lesson should stand.',
  remedy:
    'Name one belief that this story overturned, or one habit that you have kept since. "Communication is key" becomes "since then I call the owner before I write a line".',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: exampleStory({
      parts: {
        learning: 'Communication is the key to every project.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      },
    }),
    good: exampleStory({
      parts: { learning: 'Since then I call the owner of a table before I write a line against it.' },
    }),
  },
  *find(story) {
    if (!isTold(story)) return;
    const { lessons, hollow, open } = learning(story);
    const sections = sectionsOf(story, 'learning');
    const sentences = sentencesIn(sections);
    if (sections.length > 0 && !sections.some(isFilled)) return;
    if (lessons.length > 0 || hasHoles(sentences)) return;
    // Where most of the sentences cannot be read, one of them may be a lesson after all.
    const unread = open || sentences.length - hollow.length > hollow.length;
    for (const run of runs(hollow, sentences)) yield remark(run, unread, story);
  },
};

/** Hollow sentences that follow each other, so that each place has one remark. */
function runs(hollow: readonly HollowSignal[], sentences: readonly Sentence[]): readonly (readonly HollowSignal[])[] {
  const order = new Map(sentences.map((sentence, n) => [sentence, n]));
  const found: HollowSignal[][] = [];
  for (const signal of hollow) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const at = order.get(signal.sentence) ?? 0;
    if (run && last && at > 0 && sentences[at - 1] === last.sentence) run.push(signal);
    else found.push([signal]);
  }
  return found;
}

const WHY: Readonly<Record<HollowSignal['kind'], string>> = {
  praise: 'This says what you are good at, not what you changed.',
  instinct: 'This says that you were right, so nothing changed.',
  joy: 'This says how it felt, not what you changed.',
  skill: 'This says what you know now, not what you do now.',
  vow: 'This says what you intend, and nothing has changed yet.',
  maxim: 'This holds for everybody. What did you change after it?',
  bare: 'This names no belief that was wrong and no habit that is new.',
};

function remark(run: readonly HollowSignal[], unread: boolean, story: Story): Remark {
  const [first] = run;
  const last = run.at(-1)!.sentence;
  return {
    span: span(first!.sentence.start, last.start + last.prose.text.trimEnd().length),
    message: `${WHY[first!.kind]} An interviewer hears a lesson in a belief that changed ("I was wrong about …") or a habit that changed ("since then I …").`,
    ...(unread || run.every(({ unsure }) => unsure) ? { unsure: true } : {}),
    fixes: (): readonly Fix[] => {
      const end = endOfPart(story, last);
      return [
        { title: 'Add "Since then I …"', kind: 'draft', edits: [addSentence(end, habitDraft(story))] },
        { title: 'Add "I was wrong about …"', kind: 'draft', edits: [addSentence(end, beliefDraft(story))] },
      ];
    },
  };
}
