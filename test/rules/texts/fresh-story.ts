import { inline } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

/** The texts are read on 15 June 2026. */
const when = (value: string): string => `---\nwhen: ${value}\n---\n\n${inline({})}`;
const situated = (situation: string): string => inline({ situation });

export const bad: Texts = {
  ...each(['2026-06', '2026-04', '2026-Q2', '2024-11..2026-05'], when),
  ...each(
    [
      'Last month our checkout began to fail.',
      'Three weeks ago the pager went off at night, and nobody knew the service.',
      'On 4 June 2026 at 9 am the tills stopped.',
      'In May 2026 a customer sent us the salary list of another.',
      'Yesterday the tills of 40 shops stopped at noon.',
      'It was the first week of April 2026, and the model answered in the wrong language.',
    ],
    situated,
  ),
  'a title with a month': inline({ title: '# The lost mail (2026-05)' }),
  'a date below the title': inline({ title: '# The lost mail\n\n*May 2026, Acme*' }),
};

export const good: Texts = {
  ...each(['2026-03', '2026', '2025', '2024-11..2025-03', '2019-Q3', '2028'], when),
  ...each(
    [
      'In early 2024 the queue grew.',
      'Last year our checkout began to fail.',
      'Eight months ago the pager went off at night.',
      'The contract with the vendor ends in July 2026, and in May 2025 I had to choose the next one.',
      'Two years ago I took over a dead service.',
      'The queue grew, and nobody could say since when.',
      'An engineer who had left last month had never tested it; that was in 2023.',
    ],
    situated,
  ),
  'a recent look back at an old story': inline({
    situation: 'In 2023 it was slow.',
    result: 'It takes 4 s instead of 90, and last month it still did.',
  }),
};

export const neighbours = ['stale-story', 'invalid-value'];
