import { inline } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

export const bad: Texts = each(
  [
    'The queue is empty, and it has stayed so.',
    'It passed the E2E suite and moved to S3.',
    'We went live in Q3, on time for the 2024 season.',
    'Six months later, the format is still in use.',
    'It became one of the most read documents of the group.',
    'The upgrade to Java 17 closed CVE-2021-44228.',
    'Calls improved measurably for a Fortune 500 customer.',
    'The share of late orders fell by [X%].',
    '- Shipped v2.1\n- Closed PROJ-1234\n- Handed step 2 to the platform team',
    'The goal was 40%, and nobody measured what came of it.',
    'HTTP 500 errors stopped, also for tier 1 customers.',
    'Two things changed: the owner and the habit.',
  ],
  (result) => inline({ result }),
);

export const good: Texts = each(
  [
    'The queue shrank from 300 tickets to 12.',
    'A run takes 47 minutes (target: 60).',
    'It freed $40K.',
    'The service has held four nines.',
    'The quarter ended with zero churn.',
    'Throughput doubled.',
    'A dozen teams adopted the format.',
    'Onboarding went from weeks to days.',
    'Three of twelve teams moved in the first month.',
    'Half of the alerts were gone.',
    '- Nobody pages at night\n- The bill fell by 12%',
    'The rating rose to 4.8/5.',
    'It took roughly 30 hours, as I remember it.',
  ],
  (result) => inline({ result }),
);

export const neighbours = ['vague-impact', 'unfilled-hole'];
