import { inline } from '../parts.ts';
import type { Texts } from '../texts.ts';

export const bad: Texts = {
  'the Task alone': '## Situation\nA disk ran full.\n\n## Action\nI moved the logs.\n\n## Result\nIt has 40% free.\n',
  'the Result alone':
    '**S**: Two teams kept two lists of customers.\n\n**T**: Make one of them.\n\n**A**: I sat both down over one bad row.\n',
  'the Situation alone':
    '- **Task:** Bring the trains of two depots into one plan.\n- **Action:** I ranked the conflicts.\n- **Result:** 3 of 70 are left.\n',
  'the Action alone':
    'Situation: Our alerts woke people 40 times a month.\nTask: I had to bring it under ten.\nResult: It is six.\n',
  'two sections': '## Situation\nThe studio had no build server.\n\n## Result\nA build takes 9 minutes.\n',
  'an empty Task': inline({ task: '' }),
  'an empty Result under a heading':
    '## Situation\nThe translation of the app lagged by a month.\n\n## Task\nI owned it.\n\n## Action\nI pulled the texts out of the code.\n\n## Result\n',
  'a Task that is a hole': inline({ task: '[what you had to achieve]' }),
  'a template': '## Situation\n\n## Task\n\n## Action\n\n## Result\n',
  'a companion block in place of the Result':
    '**Situation:** Nurses typed each value twice.\n\n**Task:** End that.\n\n**Action:** I wired the monitors to the record.\n\n**Likely follow-ups:** who objected?\n',
  'a Learning but no Result':
    '## Context\nThe lab lost samples.\n\n## Goal\nFind them.\n\n## Approach\nI scanned each box.\n\n## Learning\nI count boxes first now.\n',
};

export const good: Texts = {
  'inline bold labels': inline({}),
  headings:
    '## Situation\nThe studio had no build server.\n## Task\nI had to get one.\n## Action\nI borrowed a laptop.\n## Result\nA build takes 9 minutes.\n',
  letters:
    '- S: Alerts woke people 40 times a month.\n- T: Bring it under ten.\n- A: I deleted half.\n- R: Six are left.\n',
  'one section of two kinds':
    '**Situation:** The lab lost samples.\n\n**Task:** Find them.\n\n**Action & Result:** I scanned each box and found 31 of 33.\n',
  'Situation and Task in one':
    '## Situation and Task\nTwo depots had to share one plan.\n\n## Action\nI ranked the conflicts.\n\n## Result\n3 of 70 are left.\n',
  'other names':
    '## Context\nThe app was a month behind in Greek.\n\n## Goal\nShip all languages at once.\n\n## Approach\nI pulled the texts out.\n\n## Outcome\nAll 12 ship together.\n',
  'a hole beside words': inline({ result: 'It went from [before] to 12.' }),
  'prose without labels': 'Nurses typed each value twice, so I wired the monitors to the record.\n',
  'an empty file': '',
  'a section told twice, once empty': `${inline({})}\n**Result:**\n`,
};

export const neighbours = ['unfilled-hole'];
