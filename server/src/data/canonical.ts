import type { SectionKind } from './sections.ts';

/** The ten stories that cover what is asked; ids are what `story:` in the front matter takes. */
export const CANONICAL_IDS = [
  'hardest-decision',
  'disagreed-with-senior',
  'wrong-about-something-big',
  'failed-project',
  'influence-without-authority',
  'pushed-back',
  'biggest-impact',
  'mentored-someone',
  'simplified-something',
  'tight-deadline',
] as const;
export type CanonicalId = (typeof CANONICAL_IDS)[number];

/** The sections a template asks for; notes start empty. */
export type PromptedSection = Exclude<SectionKind, 'notes'>;

export interface CanonicalStory {
  readonly title: string;
  /** The signal an interviewer looks for, as one sentence. */
  readonly why: string;
  /** What a strong answer holds, each a phrase. */
  readonly strong: readonly string[];
  /** How this story goes wrong, as one sentence; the text itself often shows it. */
  readonly trap: string;
  /** What to write in each section of this story. */
  readonly prompts: Readonly<Record<PromptedSection, string>>;
}

/** The prompts turn each "strong answer" into a question a section answers. */
export const CANONICAL: Readonly<Record<CanonicalId, CanonicalStory>> = {
  'hardest-decision': {
    title: 'Hardest technical decision',
    why: 'From the senior level on, an interviewer probes how you own a choice under uncertainty.',
    strong: [
      'two or more valid options, with the assumptions under each',
      'what you gathered and how you weighed it',
      'the choice and its reason',
      'the outcome, and whether the choice was right',
    ],
    trap: 'The choice was never hard: one option was plainly right, and only the execution was work.',
    prompts: {
      situation: 'the system, its scale, and what forced a choice',
      task: 'the decision that was yours to make',
      action: 'the options, what each assumed, what you measured, what you chose and why',
      result: 'the outcome in numbers, and whether the choice was right',
      learning: 'the belief about such choices that changed',
      differently: 'the step you would change, and what it would have saved',
    },
  },
  'disagreed-with-senior': {
    title: 'Disagreed with a senior person',
    why: 'An interviewer listens for judgement and for backbone.',
    strong: [
      'a substantive technical position on each side, both in good faith',
      'how you argued it',
      'the outcome: one side changed on new information, or both took it to the data',
    ],
    trap: 'The other person was plainly wrong and you were plainly right.',
    prompts: {
      situation: 'who wanted what, and what was at stake',
      task: 'the position you had to defend or drop',
      action: 'the best case for the other side, yours, and how you put both to the test',
      result: 'who changed on which evidence, and what that led to in numbers',
      learning: 'what the other side taught you',
      differently: 'how you would open the same disagreement today',
    },
  },
  'wrong-about-something-big': {
    title: 'Wrong about something big',
    why: 'An interviewer checks calibration: how you find out that you are wrong, and what you do then.',
    strong: [
      'what you believed, and why',
      'what reality showed',
      'what you have changed since',
      'consequences that were real',
    ],
    trap: 'A success in disguise: a small slip that you caught yourself, at no cost.',
    prompts: {
      situation: 'what you believed, and what rested on it',
      task: 'the call you had to make',
      action: 'what you did on that belief, and how you found that it was wrong',
      result: 'what the mistake cost in time, money or trust, in numbers',
      learning: '"I was wrong about …, and what I changed is …"',
      differently: 'the check that would have told you earlier',
    },
  },
  'failed-project': {
    title: 'Project that failed',
    why: 'Calibration again, at the scope of a project and at the level of systems.',
    strong: [
      'the goal that the project missed',
      'the specific reason',
      'what you would do differently',
      'what changed in how you work',
    ],
    trap: 'It shipped, only a little worse. A real failure ended early, had no impact, or did harm.',
    prompts: {
      situation: 'the goal, who needed it, and what it cost to try',
      task: 'the part of the outcome that was yours',
      action: 'the decisions you made, the one that sank it included',
      result: 'how far the project missed its goal, in numbers, and who paid for it',
      learning: 'the specific reason, and what changed in how you work',
      differently: 'the earlier sign you would act on, and what that would have saved',
    },
  },
  'influence-without-authority': {
    title: 'Influence without authority',
    why: "It is the senior engineer's superpower.",
    strong: [
      'an outcome you needed, and no authority to compel it',
      'real resistance',
      'how minds changed: data, a demo, a coalition, one-to-ones, a document, the cost of doing nothing',
    ],
    trap: 'You used rank, or you announced a plan that nobody resisted.',
    prompts: {
      situation: 'the outcome you needed, and from whom',
      task: 'what you had to bring about without a mandate',
      action: 'who resisted and why, and what you did that changed each mind',
      result: 'who adopted it, how many, and what that led to',
      learning: 'what moves people that you did not know before',
      differently: 'whom you would win first, and what that would have saved',
    },
  },
  'pushed-back': {
    title: 'Pushed back on product or leadership',
    why: 'An interviewer listens for professional disagreement, with data.',
    strong: [
      'the direction you were given, and your concern',
      'how you raised it',
      'what happened then',
      'judgement and tact',
    ],
    trap: 'You have never pushed back, or a clash of personalities wears a technical dress.',
    prompts: {
      situation: 'the direction, who set it, and why it made sense to them',
      task: 'what you had to deliver or to stop',
      action: 'your concern, the data behind it, and how and to whom you raised it',
      result: 'what they decided, and what that led to in numbers',
      learning: 'what you now do before you object',
      differently: 'when and with which number you would raise it next time',
    },
  },
  'biggest-impact': {
    title: 'Biggest impact, and how you measured it',
    why: 'This answer carries most of the impact signal.',
    strong: ['the project', 'the measure: latency, cost, revenue, error rate, a user metric', 'why it is the biggest'],
    trap: 'The work was interesting but changed nothing for users or the business, or you stood beside it, not in it.',
    prompts: {
      situation: 'who suffered from what, and how much, before you started',
      task: 'the measure you set out to move',
      action: 'what you did that moved it, and what you gave up for it',
      result: 'the measure before and after, and what it was worth to users or the business',
      learning: 'what you now know about where impact comes from',
      differently: 'what would have brought the same result earlier',
    },
  },
  'mentored-someone': {
    title: 'Coached or mentored someone',
    why: 'From the senior level on, an interviewer looks for people who multiply others.',
    strong: [
      'where the person started',
      'the skill you worked on',
      'how you did it, deliberately and over time',
      'an outcome others could see: a promotion, or work they could not do before',
    ],
    trap: 'You answered questions when somebody asked.',
    prompts: {
      situation: 'who it was and where they started',
      task: 'the skill you both wanted to see, and by when',
      action: 'what you did each week, and how you changed it when it did not work',
      result: 'what they ship or lead now that they could not before',
      learning: 'what you now do from the first week on',
      differently: 'the step you would take earlier, and what it would have saved',
    },
  },
  'simplified-something': {
    title: 'Simplified something complex',
    why: 'Taking complexity out is often worth more than adding capability.',
    strong: [
      'what was complex, and whether by accident or by nature',
      'what you simplified',
      'the effect on operations, speed or errors',
    ],
    trap: 'You removed a feature: the capability has to stay or to improve.',
    prompts: {
      situation: 'what was complex, for whom, and what it cost them',
      task: 'what had to become simpler, and what had to keep working',
      action: 'which complexity was accidental, how you took it out, and what you chose to leave',
      result: 'operations, speed or errors before and after, with the capability kept',
      learning: 'how you now tell accidental complexity from essential',
      differently: 'what you would leave out from the start',
    },
  },
  'tight-deadline': {
    title: 'Tight deadline, incomplete information',
    why: 'An interviewer wants to see you decide with 60% of the facts.',
    strong: [
      'the deadline',
      'what you knew and what you did not',
      'how you bounded the risk',
      'the decision, its outcome, and whether it was right',
    ],
    trap: 'A snap decision that happened to work, with no model of the risk.',
    prompts: {
      situation: 'the deadline, and who set it',
      task: 'the decision you had to make by then',
      action: 'what you knew, what you did not, how you bounded the risk, and what you decided',
      result: 'what happened by the deadline, in numbers, and whether the decision was right',
      learning: 'how you now decide which facts to wait for',
      differently: 'the fact you would get first, and what it would have saved',
    },
  },
};
