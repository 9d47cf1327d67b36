import { SECTION_TITLES, type SectionKind } from '../data/sections.ts';
import { clock, percent, secondsFor, spokenWords } from '../model/speech.ts';
import type { Story } from '../model/story.ts';
import { exampleStory, marked } from './exampleStory.ts';
import type { StoryRule } from './rule.ts';
import { sectionsOf, unfilledCore, wordsIn } from './spoken.ts';

/** The lower end of the 60 to 70% that strong answers give to the Action. */
const LEAST_SHARE = 0.6;

/** A story this short is still a sketch, and shares of a sketch say nothing. */
const SKETCH_WORDS = 60;

export const thinAction: StoryRule = {
  id: 'thin-action',
  title: 'The Action takes under 60% of the time',
  why: 'Your own steps are what an interviewer scores. In a strong answer they take 60 to 70% of the time; in most first drafts they take about 40%.',
  remedy:
    'Add the decisions, the objections and the dead ends to the Action, or move sentences that describe your work from other sections into it.',
  severity: 'hint',
  scope: 'story',
  examples: {
    bad: exampleStory({
      parts: {
        action:
          'I timed every stage of the run and found that one lookup read the same table 40 times. I proposed to its owner that the run keep a copy of its own. She feared stale prices, so I made the copy expire after ten minutes and showed her a week of runs without a difference. I moved the lookup to the copy one shop at a time, with a switch back for each. Two shops had prices with four decimals, which my copy rounded. I switched both back within the hour, widened the column, and wrote a check that compares the two sources every night.',
        result:
          'The import ends at 5 am instead of noon, and wrong prices fell from 12 a week to one a month. The shop in the south, which had printed its price labels by hand for a year, sent us a photo of the first morning on which the printed labels and the till agreed. The team that owns the prices now reads the nightly check itself, and has caught four faults with it: two in the tax table, one in a currency, and one in a supplier file that listed the same article under three numbers. The auditors read the new table since spring, so the old one could go, and with it a server that cost $900 a month. Two other imports use the copy today, one for stock and one for opening hours, and each of them ends before six. The person on call sleeps through the night, and the two engineers who used to take turns with the morning have built the report that the shops had asked for since they opened.',
      },
      labels: { action: marked('action') },
    }),
    good: exampleStory(),
  },
  *find(story, { settings }) {
    const sections = sectionsOf(story, 'action');
    const total = spokenWords(story);
    const [first] = sections;
    // A label of two kinds does not say how much of its text is Action.
    if (!first || sections.some(({ kinds }) => kinds.length > 1)) return;
    if (total < SKETCH_WORDS || unfilledCore(story).length > 0) return;
    const own = wordsIn(sections);
    if (own >= LEAST_SHARE * total) return;
    const seconds = (words: number) => clock(secondsFor(words, settings.wordsPerMinute));
    const lacking = Math.ceil((LEAST_SHARE * total - own) / (1 - LEAST_SHARE));
    const longest = longestOther(story);
    const other = longest ? `, or shorten ${SECTION_TITLES[longest.kind]} (${seconds(longest.words)})` : '';
    yield {
      span: first.label,
      message: `The Action takes ${seconds(own)} of ${seconds(total)}, ${percent(own, total)} of the story; aim for at least 60%, because your own steps are what an interviewer scores. Add about ${lacking} words on what you decided and why${other}.`,
    };
  },
};

const OTHERS = ['situation', 'task', 'result'] as const satisfies readonly SectionKind[];

/** The section outside the Action that takes the most time. */
const longestOther = (story: Story) =>
  OTHERS.map((kind) => ({ kind, words: wordsIn(sectionsOf(story, kind)) }))
    .sort((a, b) => b.words - a.words)
    .at(0);
