import type { SectionKind } from '../data/sections.ts';
import { countOf } from '../signals/gather.ts';
import { menteeSignals } from '../signals/menteeGrowth.ts';
import type { StoryRule } from './rule.ts';
import { affirmed, quoted, trapExample, trapFinder } from './trap.ts';

/** Where an outcome stands; what somebody did during the mentoring is none yet. */
const isAfterwards = (section: SectionKind | undefined): boolean =>
  section === undefined || section === 'result' || section === 'learning';

interface Counts {
  readonly planned: number;
  readonly deliberate: number;
  readonly helps: number;
}

/** Of a story without an outcome: help on request outweighs what was done by plan, or nothing was. */
const isUnplanned = ({ planned, deliberate, helps }: Counts): boolean =>
  helps === 0 ? planned === 0 : deliberate < 2 || helps > deliberate;

export const reactiveMentoring: StoryRule = {
  id: 'reactive-mentoring',
  title: 'Mentoring that only answers questions',
  why: 'An interviewer looks for people who make others better on purpose. Answers on request are kindness; without an aim, a method and an outcome they show no multiplier.',
  remedy:
    'Say where the person started, the skill you both worked on, what you did week by week, and what that person does now without you.',
  severity: 'information',
  scope: 'story',
  late: true,
  examples: {
    bad: trapExample('mentored-someone', {
      opening:
        'Whenever the new colleague had a question, I took the time to answer it. I explained the import and reviewed his code.\n^^^^^^^^',
      parts: {
        result: 'He settled in within two weeks, and has been part of the team for 8 months.',
      },
    }),
    good: trapExample('mentored-someone', {
      opening:
        'Every Friday I broke a test shop, and he had to find out how. At first I sat beside him; after four weeks I stayed out of the room. When he froze, I made the next fault smaller.',
      parts: {
        task: 'I wanted the new colleague to run the import by the end of the quarter.',
        result: 'In May he took his first week on call alone and fixed 4 faults in 20 minutes each without me.',
      },
    }),
  },
  find: trapFinder('mentored-someone', (story, text) => {
    const signals = menteeSignals(story);
    const aim = countOf(affirmed(signals, ['aim'], ['situation', 'task', 'action']));
    const deliberate = countOf(affirmed(signals, ['deliberate'], ['task', 'action']));
    const outcome = countOf(signals.filter(({ kind, section }) => kind === 'outcome' && isAfterwards(section)));
    const reactive = affirmed(signals, ['reactive']).filter(({ section }) => section !== 'result');
    const helps = countOf(reactive);
    const planned = deliberate + Math.min(aim, 2);
    if (outcome > 0 ? planned > 1 || helps < 2 : !isUnplanned({ planned, deliberate, helps })) return undefined;
    const missing = [planned < 2 ? 'an aim or a method' : '', outcome === 0 ? 'an outcome' : ''].filter(
      (part) => part !== '',
    );
    return {
      at: reactive[0]?.span,
      unsure: helps < 2,
      message: `This mentoring lacks ${missing.join(' and ') || 'a plan'}: this looks for where the person started, how you worked on it over time and what that person does now, and found ${helps > 0 ? quoted(text, reactive) : 'none of it'}. Answers on request show no multiplier. Say what you set out to change, and what became of it.`,
      fix: {
        title: 'Add what the person can do now',
        section: 'result',
        sentence: [
          'Before, ',
          { hole: 'who' },
          ' could not ',
          { hole: 'the skill' },
          '; today ',
          { hole: 'what others can see' },
        ],
      },
    };
  }),
};
