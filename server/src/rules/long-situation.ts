import { clock, secondsFor } from '../model/speech.ts';
import { exampleStory } from './exampleStory.ts';
import { moveToNotes } from './notes.ts';
import type { StoryRule } from './rule.ts';
import { sectionsOf, sentencesIn, wordsIn } from './spoken.ts';

/** The context of a strong answer: one or two sentences, half a minute. */
const MOST_SENTENCES = 2;
const MOST_SECONDS = 30;

export const longSituation: StoryRule = {
  id: 'long-situation',
  title: 'The Situation runs long',
  why: 'Everything before your own decision is time in which an interviewer can score nothing. A Situation holds one or two sentences and takes at most 30 spoken seconds.',
  remedy:
    'Keep the sentence or two that the decision needs, with its scale. Move the rest to Notes, where it is at hand for a follow-up question.',
  severity: 'warning',
  scope: 'story',
  examples: {
    bad: exampleStory({
      parts: {
        situation:
          "In October 2025 the nightly import of 40 shops ended at noon. The shops opened with yesterday's prices.\nAn intern had written the first version for a single shop.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
      },
    }),
    good: exampleStory(),
  },
  *find(story, { file, settings }) {
    // A label of two kinds ("Situation & Task") holds the sentences of both.
    const sections = sectionsOf(story, 'situation').filter(({ kinds }) =>
      kinds.every((kind) => kind === 'situation' || kind === 'task'),
    );
    const [first] = sections;
    if (!first) return;
    const combined = sections.some(({ kinds }) => kinds.includes('task'));
    const most = MOST_SENTENCES + (combined ? 1 : 0);
    const sentences = sentencesIn(sections);
    const seconds = secondsFor(wordsIn(sections), settings.wordsPerMinute);
    const tooLong = !combined && seconds > MOST_SECONDS;
    const tail = sentences.slice(most);
    if (tail.length === 0 && !tooLong) return;
    const last = sentences.at(-1);
    const span = tail[0] && last ? { start: tail[0].start, end: last.end } : first.label;
    const limit = `${combined ? 'Situation and Task together hold' : 'A Situation holds'} ${combined ? 'three' : 'two'} sentences and ${clock(MOST_SECONDS)} at most`;
    yield {
      span,
      message: `The Situation takes ${clock(seconds)} in ${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'}. ${limit}, because an interviewer scores nothing before your part begins. ${tail.length > 0 ? 'Move what the decision does not need to Notes.' : 'Cut what the decision does not need.'}`,
      fixes: () => {
        const fix = moveToNotes(
          file.text,
          story,
          tail,
          tail.length === 1 ? 'Move this sentence to Notes' : `Move these ${tail.length} sentences to Notes`,
        );
        return fix ? [fix] : [];
      },
    };
  },
};
