import { inline, words } from '../parts.ts';
import type { Texts } from '../texts.ts';

const rest = '\n\n## Task\n\nFind the cause.\n\n## Action\n\nI read the logs.\n\n## Result\n\nIt takes 4 s now.\n';

export const bad: Texts = {
  'three sentences': inline({ situation: 'The disk ran full. Nobody knew. It was Monday.' }),
  'three bullets': `## Situation\n\n- Six clinics shared one form\n- Each had added fields\n- Nurses printed it${rest}`,
  'two paragraphs': `## Situation\n\nOur model scored loans. It was four years old.\n\nThe law had changed since.${rest}`,
  'one endless sentence': inline({
    situation:
      'When I came back from parental leave in March the team had been merged with the team of the other building, which had its own repository and its own idea of a release, and since the two managers had not yet agreed who would keep the name, everybody had gone on as before, with two standups, two backlogs and two versions of the same library, one of which had been forked from the other a year earlier and had lost its tests on the way, so that nobody dared to touch it.',
  }),
  'two sentences over half a minute': inline({
    situation:
      'I work for a company of 300 people that sells route plans to bus operators, most of them in small towns where one person does the planning, the wages and, on some days, the driving as well. In the spring of 2024 the largest of them wrote to us that the plans had begun to arrive after the first bus of the day had left, and that they would go back to paper if we could not promise a time.',
  }),
  questions: inline({ situation: 'Why did checkout fail on Sundays? Who had touched it? For a month nobody asked.' }),
  'a letter as label':
    'S: Payroll had one expert. She retired. Her notes were in Finnish.\nT: Keep it running.\nA: I learned.\nR: Done.\n',
  'nested bullets':
    '- **Situation**:\n  - Games crashed on old phones\n  - Reviews fell to 2.1\n  - The studio blamed us\n- **Task**: Find it.\n- **Action**: I did.\n- **Result**: Done.\n',
  'a Situation in two places': `## Situation\n\nThe ferry booked seats twice. Crews noticed first.\n\n## Situation\n\nIt happened on holidays only.${rest}`,
  'four sentences under Situation and Task':
    '## Situation and Task\n\nA satellite lost its clock. The pass took nine minutes. We had one a day. I had to write the patch.\n\n## Action\n\nI did.\n\n## Result\n\nDone.\n',
  'the history of a company': inline({
    situation:
      'The firm was founded by two brothers in 1998. They sold it in 2012. The new owner moved the servers to a basement in Leeds. In 2024 that basement was flooded, twice.',
  }),
};

export const good: Texts = {
  'one sentence': inline({ situation: 'The disk ran full.' }),
  'two sentences': inline({ situation: 'Six clinics shared one form. Each had added fields of its own.' }),
  'two bullets': `## Situation\n\n- Payroll had one expert\n- She retired in May${rest}`,
  abbreviations: inline({
    situation: 'At 4 p.m. the lab of Dr. Li, i.e. ours, lost its freezer. Nobody was in before 6 a.m.',
  }),
  decimals: inline({ situation: 'Queries took 2.5 s vs. 1.5 s a year before. Shops had begun to call.' }),
  'two long sentences within half a minute': inline({
    situation:
      'In the spring of 2024 the largest of our bus operators wrote that the plans arrived after the first bus of the day had left, and that they would go back to paper by summer. The planner that made them ran for nine hours on one machine that nobody had dared to touch since its author left for a rival.',
  }),
  'three sentences under Situation and Task':
    '## Situation and Task\n\nA satellite lost its clock. We had one pass a day. I had to write the patch.\n\n## Action\n\nI did.\n\n## Result\n\nDone.\n',
  'a long Action': inline({ situation: 'Games crashed on old phones.', action: words(200) }),
  'prose without labels': 'The ferry booked seats twice. Crews noticed first. It was a holiday. I found the race.\n',
  'an empty Situation': inline({ situation: '' }),
  'a quotation': inline({ situation: '"Your export is empty again," a customer of 40 shops wrote on a Sunday.' }),
};
