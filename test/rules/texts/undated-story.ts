import { inline } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

const situated = (situation: string): string => inline({ situation });

/** No date, or the dates of something else. */
export const bad: Texts = {
  ...each(
    [
      'The queue grew in March.',
      'After six months the queue was still growing.',
      'Back in 2015 when the system was written, nobody thought of phones.',
      'The firm was founded in 2012 and sells shoes.',
      'In 2015, the firm was founded by two doctors.',
      'The app, built in 2016 by a contractor, was slow.',
      'An engineer who left two years ago had never tested it.',
      'The contract with the old vendor ends in 2028.',
      'Our API had been in production since 2017.',
      'We ran SQL Server 2016 on two hosts.',
      'The 2019 rewrite had left two code paths.',
      'The old code dates back to 2009.',
      'The library was from 2014, and nobody knew it.',
      'A missed fault in 2022 had cost them a contract.',
      'He wrote: "In May 2025 I fixed it."',
    ],
    situated,
  ),
  'an empty "when"': `---\nwhen:\n---\n\n${inline({})}`,
  'a title with the year of a system': inline({ title: '# Replacing the monolith from 2009' }),
  'the date of the rehearsal': inline({ title: '# The slow queue\n\nLast updated: June 2025' }),
  'the year of what came later': inline({ result: 'It took 4 hours less, and in 2026 it still does.' }),
};

export const good: Texts = {
  ...each(
    [
      'In early 2024 the queue grew.',
      'From March to May 2024 I led the move of the mail servers.',
      'In the second half of 2024 the returns went up.',
      'In 2019, before my time, the team had picked the wrong store. In 2023 it hurt.',
      'I joined the bank in 2019 as its second engineer.',
      'We had until 1 March 2020 to meet the new rule.',
      'Three weeks ago the pager went off at night.',
      'Last summer two interns and I rebuilt the weather page.',
    ],
    situated,
  ),
  ...each(['2025', '2024-11..2025-03', 'last spring'], (value) => `---\nwhen: ${value}\n---\n\n${inline({})}`),
  'a title with a year': inline({ title: '# The slow queue (autumn 2023)' }),
  'a date below the title': inline({ title: '# The slow queue\n\n- **When:** Q2 2024' }),
  'a date in the Result': inline({ result: 'It shipped in June 2024 and took 4 hours less.' }),
  'a story that is still being written': inline({ situation: 'The queue grew.', result: '' }),
  'a list of questions': '---\nkind: questions\n---\n\n# Questions\n\n- Which debt hurts most?\n',
};

export const neighbours = ['fresh-story', 'invalid-value'];
