/** For each dimension and level the one question whose honest answer would prove it. */
import type { Dimension } from './ladder.ts';
import type { Level } from './levels.ts';

export const LADDER_QUESTIONS: Readonly<Record<Dimension, Readonly<Record<Level, string>>>> = {
  scope: {
    L3: 'Which component or feature was yours from the first commit to the release?',
    L4: 'Which whole service or system did you answer for, in operation as well as in code?',
    L5: 'Which services besides your own did your area run through, and what in each of them did you answer for?',
    L6: 'How many teams worked on what you owned, and what stopped for them when it stopped?',
    L7: "Which part of the company's technical strategy did you write, and which investments followed it?",
  },
  ambiguity: {
    L3: 'What did the spec or the ticket say that you worked from?',
    L4: 'What had nobody decided when you got the problem, and how did you decide it?',
    L5: 'Who, besides you, had seen that this was the problem, and how did you find it?',
    L6: 'Which criteria or categories of yours did other teams then use to choose their own problems?',
    L7: 'Which problems did the company stop working on because you decided that they did not matter?',
  },
  influence: {
    L3: 'What does your own team do another way because of this?',
    L4: 'Which team next to yours changed something of its own because of you, and what?',
    L5: 'Which teams that did not have to listen to you changed their work, and what moved each of them?',
    L6: 'What does the whole organisation do another way since, and who decided it on the strength of your work?',
    L7: 'Who outside the company builds on it today?',
  },
  'quality-bar': {
    L3: 'Which standard of your team did this work have to meet, and how did you meet it?',
    L4: "What did you add to the team's tests, reviews or guides that others have used since?",
    L5: 'Which rule of your team exists because of you, and what happens to work that breaks it?',
    L6: 'Which standard of yours do teams keep to that have never met you?',
    L7: 'Which published standard carries your work, and who outside the company keeps to it?',
  },
  mentorship: {
    L3: 'Who taught you what you needed here, and what can you do since?',
    L4: 'Whom did you help when they were stuck, and with what?',
    L5: 'Who can do something today that they could not before, what was the aim, and how did you work towards it?',
    L6: 'Which senior engineers grew others because of you, and what do they run without you?',
    L7: 'What in hiring or in the career ladder of the company is there because you wrote it?',
  },
};
