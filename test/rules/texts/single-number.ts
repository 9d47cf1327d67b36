import { inline } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

export const bad: Texts = each(
  [
    'Late orders fell by 12%.',
    'A run takes 47 minutes (target: 60).',
    'It freed $40K in 2024.',
    'Throughput doubled, also on S3.',
    'A dozen teams use it.',
    'No page came in for 18 months. The format stayed.',
    'Two-thirds of the alerts were noise, and they are gone.',
    'I shipped two weeks early.',
    '- The build got shorter\n- Each engineer wins an hour a day',
    'Support load fell 30-40%.',
    'It saved between 5 and 8 hours.',
  ],
  (result) => inline({ result }),
);

export const good: Texts = each(
  [
    'Late orders fell from 12% to 3%.',
    'A run takes 47 minutes, and the bill fell by $900.',
    'Onboarding went from weeks to days.',
    'Three teams adopted it. It saves each 4 hours a week.',
    '- The build takes 6 minutes\n- Flaky tests fell by half',
    'The rating rose to 4.8/5 from 3.9/5.',
    'The queue is empty.',
    '',
    '[what changed, from which number to which]',
    'It pages twice a month, down from 40 times.',
  ],
  (result) => inline({ result }),
);
