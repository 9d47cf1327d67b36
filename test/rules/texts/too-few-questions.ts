import type { Texts } from '../texts.ts';

const asked = (...lines: readonly string[]): string =>
  `---\nkind: questions\n---\n\n# Questions for Acme\n\n${lines.join('\n')}\n`;

const FIVE = [
  'Which debt do you carry knowingly, and until when?',
  'What should be different in half a year because of me?',
  'Which problem has beaten the team so far?',
  'Who left this role last, and for what?',
  'When did you last undo a decision, and how?',
];

export const bad: Texts = {
  'four questions': asked(...FIVE.slice(1).map((text) => `- ${text}`)),
  'nothing but a title': asked(),
  'nothing at all': '---\nkind: questions\n---\n',
  'one, in prose': asked('I would like to hear how the two offices decide things together.'),
  'four and "none"': asked(...FIVE.slice(1).map((text) => `- ${text}`), '- None'),
  'two questions in one item': asked(
    '- What breaks most often? And who mends it?',
    '- Which team do you wait for?',
    '- What would you rewrite?',
    '- How do you say no to sales?',
  ),
  'notes below an item': asked(
    '- How did the move to three regions go?',
    '  - they wrote about it in March',
    '  - ask for the part that they left out',
    '  - perhaps Ana was there',
    '  - do not sound clever',
  ),
  'a comment': asked('- Who sets the roadmap?', '<!--', ...FIVE.map((text) => `- ${text}`), '-->'),
  code: asked('```', ...FIVE.map((text) => `- ${text}`), '```'),
  headings: asked(...FIVE.map((text) => `## ${text}\n`)),
  'plain remarks': asked(
    'The team is new.',
    '',
    'Ana leads it.',
    '',
    'They ship weekly.',
    '',
    'Omar left.',
    '',
    'The office is by the river.',
  ),
  'notes with a label': asked(
    '- How many of your incidents repeat?',
    '- What do new leads get wrong here?',
    '- Where do you disagree with your manager?',
    '- What would make you stop this project?',
    '- Note: be friendly',
  ),
};

export const good: Texts = {
  bullets: asked(...FIVE.map((text) => `- ${text}`)),
  numbers: asked(...FIVE.map((text, n) => `${n + 1}. ${text}`)),
  'boxes to tick': asked(
    '- [ ] What keeps you up at night?',
    '- [x] How does a new service get its budget?',
    '- [ ] Who reads the postmortems?',
    '- [ ] What did the last principal engineer change?',
    '- [ ] Which metric do you distrust?',
  ),
  lines: asked(...FIVE.flatMap((text) => [text, ''])),
  'one paragraph': asked(FIVE.join(' ')),
  'items without a question mark': asked(
    '* How on-call is paid back in time',
    '* What the first incident of a newcomer looks like',
    '* Why the search team moved under ads',
    '* Who may stop a launch',
    '* Where the design documents live and who comments',
  ),
  topics: asked('- Debt', '- The first six months', '- The hardest problem', '- Growth', '- The last outage'),
  'lines that begin with Q': asked(...FIVE.map((text, n) => `Q${n + 1}: ${text}\n`)),
  'several headings': asked(
    '## Ana',
    '- What did the merger change for your team?',
    '- Which alert would you delete?',
    '## Omar',
    '- How do you choose what not to build?',
    '- When does a junior lead a project?',
    '- What did the auditors complain about?',
  ),
  'a wish': asked(...FIVE.slice(1).map((text) => `- ${text}`), '', "I'd like to know where the plan comes from."),
  'a story is no list': '# A story\n\nWhat broke? I found out.\n',
};

export const neighbours = ['junior-question'];
