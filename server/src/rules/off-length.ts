import { clock, secondsFor, spokenWords } from '../model/speech.ts';
import { exampleStory } from './exampleStory.ts';
import type { StoryRule } from './rule.ts';
import { headOf, unfilledCore } from './spoken.ts';

/** Two to four minutes: what interviewers of senior engineers plan for one answer. */
const SHORTEST_SECONDS = 120;
const LONGEST_SECONDS = 240;

export const offLength: StoryRule = {
  id: 'off-length',
  title: 'The story takes less than two or more than four minutes',
  why: 'Under two minutes an interviewer has to dig for the evidence; over four the questions that would earn you points get no time.',
  remedy:
    'Tell it aloud against a clock. Add decisions to a short story; cut context from a long one. The pace in words a minute is a setting.',
  severity: 'hint',
  scope: 'story',
  examples: {
    bad: exampleStory({
      parts: {
        title: '# The import that ran at noon\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        action:
          'I timed every stage of the run and found that one lookup read the same table 40 times. I proposed to its owner that the run keep a copy of its own. She feared stale prices, so I made the copy expire after ten minutes and showed her a week of runs without a difference. I moved the lookup to the copy one shop at a time, with a switch back for each. Two shops had prices with four decimals, which my copy rounded. I switched both back within the hour, widened the column, and wrote a check that compares the two sources every night.',
      },
    }),
    good: exampleStory(),
  },
  *find(story, { file, settings }) {
    if (story.sections.length === 0 || unfilledCore(story).length > 0) return;
    const words = spokenWords(story);
    const seconds = secondsFor(words, settings.wordsPerMinute);
    const wordsFor = (limit: number) => (limit * settings.wordsPerMinute) / 60;
    if (seconds < SHORTEST_SECONDS) {
      const lacking = Math.ceil(wordsFor(SHORTEST_SECONDS) - words);
      yield {
        span: headOf(story, file),
        message: `The story takes ${clock(seconds)}, and under two minutes an interviewer has to dig for your part. Add about ${lacking} words, most of them to the Action: a choice you weighed, an objection, a setback.`,
      };
    } else if (seconds > LONGEST_SECONDS) {
      const extra = Math.ceil(words - wordsFor(LONGEST_SECONDS));
      yield {
        span: headOf(story, file),
        message: `The story takes ${clock(seconds)}, and after four minutes no time is left for the questions that earn you points. Cut about ${extra} words, context first.`,
      };
    }
  },
};
