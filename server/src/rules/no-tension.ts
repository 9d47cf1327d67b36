import type { Edit, Fix } from '../model/finding.ts';
import type { Story, StoryFile } from '../model/story.ts';
import { blames } from '../signals/blame.ts';
import { type TensionSignal, tension, weightOfTension } from '../signals/tension.ts';
import { exampleStory } from './exampleStory.ts';
import { hasHoles } from './lessonHoles.ts';
import { addDraft } from './measureHoles.ts';
import type { StoryRule } from './rule.ts';
import { headOf, isNote, listed, sectionsOf, sentencesIn, shown, unfilledCore } from './spoken.ts';

/** An Action for the bad example, as long as that of the sound story, in which every step works. */
const UNEVENTFUL = [
  'I timed every stage of the run and found that one lookup read the same table 40 times. I wrote to its owner and described what the run reads, and she sent me the list of its columns on the same afternoon. I drew the path of a price from the table to the shop, and marked on it where the time goes.',
  'I made a copy for the run and moved the lookup to it one shop at a time, in the order of the alphabet. For each shop I ran the import in the test system, read its report, and moved on to the next one. I kept a page with the state of all 40 shops, which their owners could read, and sent it round every Friday.',
  'I wrote a check that compares the two sources every night, and gave it a page on the screen that hangs beside the door. I added the columns, the expected times and the name of the owner to the description of the import, and linked it from the page of the shops. I read the report of the check each morning, and wrote the times of the run into a table, from which I drew a curve for the monthly meeting.',
  'I showed the two engineers on call how to read the check, and each of them went through its pages with me. I wrote down what they asked, together with the answers, and put that next to the description. At the end of the quarter I presented the curve to the department, with one page about how the copy works, and handed the daily reading of the check to the team that owns the prices.',
].join('\n\n');

export const noTension: StoryRule = {
  id: 'no-tension',
  title: 'Nothing goes wrong, nobody objects, nothing has a price',
  why: 'A story in which every step works sounds like an easy task, and an interviewer scores judgement where it was hard. The word "challenge" alone shows none.',
  remedy:
    'Tell what a plain report leaves out: the way you did not take, who stood against you and why, what broke on the way, the limit that made you cut, or the price you accepted.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: exampleStory({
      parts: {
        title: '# The import that ran at noon\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        action: UNEVENTFUL,
        learning: 'I learned where such a run spends its time. Since then I time every stage before I change one.',
        differently:
          'I would ask the owner of the lookup for its queries on the first day. That takes an hour and spares three.',
      },
    }),
    good: exampleStory(),
  },
  *find(story, { file }) {
    if (!isToldInFull(story)) return;
    const weight = weightOfTension(story);
    if (weight >= 0) return;
    // A failure put on somebody is tension, badly told: it has a rule of its own.
    if (blames(story).length > 0) return;
    const signals = tension(story);
    yield {
      span: headOf(story, file),
      message: `This story shows no tension: no way that was given up, no objection, no setback, no limit that forced a cut and no price${foundInstead(signals, file)}. Without one of them the task sounds easy. Add the moment when it was hard.`,
      // It hints at something, which may tell more than its words show.
      ...(weight > NEAR ? { unsure: true } : {}),
      fixes: () => fixesFor(story),
    };
  },
};

/** Half a story gets no remark on what it lacks. */
function isToldInFull(story: Story): boolean {
  if (story.sections.length === 0) return !isNote(story);
  const action = sentencesIn(sectionsOf(story, 'action'));
  return unfilledCore(story).every((kind) => kind === 'situation' || kind === 'task') && !hasHoles(action);
}

/** As close to what a story has to weigh, another reader may hear tension. */
const NEAR = -1;

function foundInstead(signals: readonly TensionSignal[], { text }: StoryFile): string {
  const inOrder = signals.toSorted((a, b) => a.span.start - b.span.start);
  const words = inOrder.map(({ span }) => `"${shown(text.slice(span.start, span.end))}"`);
  return words.length > 0 ? `, and ${listed(words)} alone ${words.length > 1 ? 'are' : 'is'} too little` : '';
}

/** Sentences with holes behind the Action, one for each way in which it may have been hard. */
function fixesFor(story: Story): readonly Fix[] {
  const last = (story.sections.length > 0 ? sentencesIn(sectionsOf(story, 'action')) : story.loose).at(-1);
  if (!last) return [];
  const draft = (title: string, insert: Edit['insert']) => addDraft(title, last, insert);
  return [
    draft('Add the choice that was hard', [
      'I chose ',
      { hole: 'the way you took' },
      ' over ',
      { hole: 'the way you gave up' },
      ', because ',
      { hole: 'the reason' },
    ]),
    draft('Add who objected', [
      { hole: 'Who' },
      ' objected, because ',
      { hole: 'their reason' },
      ', so I ',
      { hole: 'what you did' },
    ]),
    draft('Add what went wrong', ['Then ', { hole: 'what went wrong' }, ', so I ', { hole: 'what you did' }]),
  ];
}
