/** The ladder that a story is placed on: five dimensions, each with what it looks like on five levels. */
import type { Level } from './levels.ts';

export const DIMENSIONS = ['scope', 'ambiguity', 'influence', 'quality-bar', 'mentorship'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface DimensionFacts {
  readonly title: string;
  /** What an interviewer asks of the story. */
  readonly question: string;
  /** What each level shows, a phrase that goes on from "you". */
  readonly levels: Readonly<Record<Level, string>>;
}

/** Below L5 scope is handed over, from L5 on it is claimed; L6 and L7 multiply the work of others. */
export const LADDER: Readonly<Record<Dimension, DimensionFacts>> = {
  scope: {
    title: 'Scope',
    question: 'What do you own?',
    levels: {
      L3: 'own a component or a feature',
      L4: 'own a system or an area of a service',
      L5: 'own an area of the platform across services',
      L6: 'own a platform for several teams or the organisation',
      L7: 'own technical strategy for the company',
    },
  },
  ambiguity: {
    title: 'Ambiguity',
    question: 'Who defines the problem?',
    levels: {
      L3: 'work from a clear spec',
      L4: 'fill in part of the definition',
      L5: 'define both the problem and its solution',
      L6: 'define the space in which others find their problems',
      L7: 'decide which problems matter',
    },
  },
  influence: {
    title: 'Influence',
    question: 'Whose work changes without your authority?',
    levels: {
      L3: 'change the work of your own team',
      L4: 'work with the team next to yours',
      L5: 'bring several teams to one way',
      L6: 'shape where the organisation goes technically',
      L7: 'change work outside the company',
    },
  },
  'quality-bar': {
    title: 'Quality bar',
    question: 'Who sets the standard?',
    levels: {
      L3: "follow the team's standard",
      L4: "add to the team's standard",
      L5: 'set the standard for the team',
      L6: 'set the standard for the organisation',
      L7: 'set the standard for the industry',
    },
  },
  mentorship: {
    title: 'Mentorship',
    question: 'Who grows through you?',
    levels: {
      L3: 'learn from a mentor',
      L4: 'help peers when they ask',
      L5: 'grow a junior engineer on purpose',
      L6: 'make other senior engineers stronger',
      L7: 'shape hiring and career ladders',
    },
  },
};
