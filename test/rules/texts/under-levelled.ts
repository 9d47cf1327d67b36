import type { Texts } from '../texts.ts';

const claimed = (level: string, story: string): string => `---\nlevel: ${level}\n---\n${story}`;

const IMPORT = `
# The import that ran at noon

**Situation:** The nightly import of 40 shops ended at noon.

**Task:** My manager asked me to make it faster. I owned the import service.

**Action:** I timed every stage, moved one lookup to a copy, and fixed two faults in it.

**Result:** It ends at 5 am.
`;

const LOG_FORMAT = `
# One log format for six teams

**Situation:** Six teams wrote six log formats, and an incident across teams took a day to read.

**Task:** Nobody owned the problem. I noticed it in three postmortems and decided to solve it across the six teams.

**Action:** I wrote a proposal and took it to each team. Two of the leads refused, since their dashboards would break. I paired with both, moved their dashboards myself, and they agreed. I defined the standard, and the teams adopted it as the default for new services.

**Result:** Six teams use the format, and an incident takes 40 minutes to read.
`;

export const bad: Texts = {
  'a ticket as staff work': claimed(
    'Staff',
    `
# The wrong currency

**Situation:** Invoices to Norway showed euros.

**Task:** My lead assigned me a ticket for it.

**Action:** I read the ticket and found the line that picks the currency. My mentor explained to me how the prices are rounded. I owned the component, changed it, wrote the unit test that he asked for, and fixed what the reviewer found.

**Result:** 240 invoices a month are right.
`,
  ),
  'one service as L6': claimed('L6', IMPORT),
  'a form as senior work': claimed(
    'Senior',
    `
S: Patients filled in the same form twice at our clinic.
T: My manager told me to merge the two forms. I owned the form component.
A: I listed the fields, asked the two nurses who read them, and merged them. A colleague reviewed my code and I fixed his comments.
R: It takes 3 minutes instead of 7.
`,
  ),
  'six teams as L7': claimed('L7', LOG_FORMAT),
  'a first task by its title': claimed(
    'E5',
    '\n# My first bug\n\n## Situation\nA date was off by one.\n\n## Task\nI was assigned the bug in my second week.\n\n## Action\nMy mentor explained to me how dates are stored. I followed the steps that he had written down, and fixed the bug. He reviewed it.\n\n## Result\n12 customers see the right day.\n',
  ),
  'a feature with a clear brief': claimed(
    'L6',
    '\nS: Our museum app had no audio for visitors who cannot see.\nT: The product manager gave me the requirements for the player. I owned the player.\nA: I implemented the player, wrote tests for it, and demonstrated it to her every Friday. When she wanted a slower speed, I added one.\nR: 1,100 visitors a month use it.\n',
  ),
  'a script in prose': claimed(
    'L5',
    '\n# The script for the scales\n\nMy manager asked me for a script that reads the scales of the recycling yard, because the clerk typed the weights. I wrote the script, he tested it, and I fixed two bugs that he found. I maintain the script today, and the clerk goes home an hour earlier.\n',
  ),
  'help on request, as a principal': claimed(
    'Principal',
    '\n**Situation:** Our map of hiking paths had 300 reports of wrong signs.\n\n**Task:** The team lead asked me to fix the reports of one valley. I was responsible for the sign editor.\n\n**Action:** I sorted the reports and fixed the editor where it lost the arrow. When a teammate had a question about the editor, I answered it.\n\n**Result:** 280 of 300 reports are closed.\n',
  ),
  'tests as they are asked for, as IC6': claimed(
    'IC6',
    '\nS: Releases of the parking app broke the payment twice.\nT: My lead asked me to write tests for the payment page. I owned that page.\nA: I followed the guide of the team for browser tests, covered the 14 cases in the ticket, and had a senior review each.\nR: No release has broken it for 9 months.\n',
  ),
  'a dashboard as staff work, in bullets': claimed(
    'Staff Engineer',
    '\n## Situation\n- nobody saw how full the buses were\n\n## Task\n- my boss gave me the spec for a dashboard; I owned the dashboard\n\n## Action\n- built the 6 charts of the spec\n- a colleague showed me how to cache queries\n- fixed the colours after his review\n\n## Result\n- 30 planners open it daily\n',
  ),
};

export const good: Texts = {
  'one service as L4': claimed('L4', IMPORT),
  'six teams as L5': claimed('L5', LOG_FORMAT),
  'an intern who says so': claimed(
    'L3',
    '\nS: The lab printed labels on one printer.\nT: My mentor gave me the task to support a second one. I owned the print dialog.\nA: I followed his notes, wrote the driver call, and fixed his review comments.\nR: 2 printers share the 900 labels a day.\n',
  ),
  'half an area, as SDE II': claimed(
    'SDE II',
    '\n# Refunds that waited\n\n**Situation:** Refunds of the theatre took nine days.\n\n**Task:** I owned the refund service, and my manager asked me to make it faster.\n\n**Action:** The ticket did not say which step was slow, so I measured all of them and proposed to pay small sums at once. I agreed on the limit with the finance team next to ours and moved their report.\n\n**Result:** 94% are paid within a day.\n',
  ),
  'a platform by its title': claimed(
    'Senior',
    '\n# Flags for everybody\n\n**Situation:** Nine teams shipped behind nine kinds of flags.\n\n**Task:** Nobody had asked for it; I saw the same outage three times and took on the problem across the teams.\n\n**Action:** I built one flag service, owned it across the nine services, and convinced seven teams to move to it without being their lead. I set the rule that a flag carries an owner and a date, and all teams follow it.\n\n**Result:** Outages by flags went from 11 to 2 a year.\n',
  ),
  'no claim':
    '\n# The toast\n\n**Situation:** A message covered the pay button.\n\n**Task:** I was assigned the bug.\n\n**Action:** My mentor showed me the style sheet, and I moved the message.\n\n**Result:** 3% more payments.\n',
  'an empty claim': claimed(
    '',
    '\nS: The gym counted members twice.\nT: My lead told me to fix the query. I owned the report.\nA: I added the missing join and followed the review.\nR: 4,100 members instead of 8,200.\n',
  ),
  'a claim that nobody can read': claimed(
    'Wizard',
    '\nS: The aquarium lost its log each night.\nT: My manager gave me the task. I owned the logger.\nA: I followed the manual and changed the rotation. A colleague reviewed it.\nR: 365 nights are kept.\n',
  ),
  'too little to judge': claimed('L7', '\n# The day\n\n**Action:** I owned the import service.\n'),
  'a story that is about something else than levels': claimed(
    'L6',
    '\n# The smell in server room two\n\nOn a Tuesday it smelled of vanilla between the racks, and by Friday everybody had a theory. It was the cleaning firm.\n',
  ),
  'a list of questions': '---\nkind: questions\nlevel: L7\n---\n\n# Questions\n\n- Which debt hurts most?\n',
};

export const neighbours = ['invalid-value'];
