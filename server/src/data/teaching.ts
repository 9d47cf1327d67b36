import type { SectionKind } from './sections.ts';

export interface SectionTeaching {
  /** What the section holds, as one sentence. */
  readonly holds: string;
  /** What an interviewer grades in it, as one or two sentences; empty where nobody grades it. */
  readonly graded: string;
  /** What to write, for a placeholder. */
  readonly prompt: string;
}

export const SECTIONS: Readonly<Record<SectionKind, SectionTeaching>> = {
  situation: {
    holds: 'The context, in one or two sentences and at most 30 spoken seconds.',
    graded: 'Whether the listener knows the scale and the stakes before the half minute is over.',
    prompt: 'the context in one or two sentences, with its scale',
  },
  task: {
    holds: 'Your own responsibility, in one sentence.',
    graded: 'Whether the problem came to you solved, described, or not even found.',
    prompt: 'what you yourself had to achieve, in one sentence',
  },
  action: {
    holds: 'What you did, in the first person and the active voice: 60 to 70% of the answer.',
    graded: 'Whether each sentence says what you did. "We" and sentences in which nobody acts hide your part.',
    prompt: 'what you did, step by step, with the hard choice and its reason',
  },
  result: {
    holds: 'What happened: at least one concrete number, better two.',
    graded: 'Whether it mattered, and by how much. An approximation counts when you mark it as one.',
    prompt: 'what changed, from which number to which',
  },
  learning: {
    holds: 'A durable lesson: what you believed, and what you changed since.',
    graded: 'Whether a belief or a habit changed. "My instinct was right" is no lesson.',
    prompt: 'what you were wrong about, and what you changed since',
  },
  differently: {
    holds: 'A specific, structural answer to the question that follows every strong story.',
    graded:
      'L5 names the step to change and what it would have saved. L6 names the cause in how the problem was framed, and what changed since.',
    prompt: 'the step you would change, and what it would have saved',
  },
  notes: {
    holds: 'Facts and asides for yourself.',
    graded: '',
    prompt: 'facts you want at hand',
  },
};

export interface LevelTeaching {
  readonly title: string;
  /** How a story at this level sounds, as one sentence; from the ladder's scope and ambiguity rows. */
  readonly sounds: string;
}

export const LEVEL_TEACHING: Readonly<Record<'L3' | 'L4' | 'L5' | 'L6' | 'L7', LevelTeaching>> = {
  L3: { title: 'SWE I / MLE I', sounds: 'You own a component or feature, to a clear specification, with guidance.' },
  L4: {
    title: 'SWE II / MLE II',
    sounds: 'You own a service area, define part of the problem and work with an adjacent team.',
  },
  L5: {
    title: 'Senior',
    sounds:
      'You own a platform area across services, define both problem and solution, and align several teams. From here on you claim scope instead of receiving it.',
  },
  L6: {
    title: 'Staff',
    sounds:
      "You own a platform for the organisation, define the problem space and multiply other senior engineers' work.",
  },
  L7: {
    title: 'Principal / Senior Staff',
    sounds: 'You own technical strategy for the company and decide which problems matter.',
  },
};

/** What each key of the front matter is for, as one sentence. */
export const KEY_TEACHING: Readonly<Record<'story' | 'level' | 'when' | 'tags' | 'disable' | 'kind', string>> = {
  story: 'Which of the ten canonical questions this story answers, one or several.',
  level: 'The level this story claims: L3 to L7, or the name your company uses.',
  when: 'When it happened: 2025-06, 2025-Q2, 2025, or a range such as 2024-11..2025-03.',
  tags: 'Free labels: leadership principles, companies, questions it has answered.',
  disable: 'Rules that stay silent in this file.',
  kind: '"story", or "questions" for a list of questions to ask the interviewer.',
};
