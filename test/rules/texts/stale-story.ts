import { inline } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

/** The texts are read on 15 June 2026. */
const when = (value: string): string => `---\nwhen: ${value}\n---\n\n${inline({})}`;
const situated = (situation: string): string => inline({ situation });

export const bad: Texts = {
  ...each(['2021-06', '2020', '2019-Q3', '2014-01..2016-02'], when),
  ...each(
    [
      'It was March 2020, and everybody worked from home at once.',
      'In May 2019 a queue of ours stood still for a day.',
      'I built the first search for lawyers in the summer of 2018.',
      'It happened in my second year at the bank, the autumn of 2017.',
      'Seven years ago I led the move of a newspaper to its first website.',
      'From 2013 to 2015 I kept the trains of one valley on time with a spreadsheet.',
    ],
    situated,
  ),
  'a title with years': inline({ title: '# The slow queue (2018-2019)' }),
  'a row below the title': inline({ title: '# The slow queue\n\n| When | 2019 |\n|---|---|\n| Role | Lead |' }),
};

export const good: Texts = {
  ...each(['2021-07', '2021', '2018..2021', '2026-06', 'last spring'], when),
  ...each(
    [
      'From March to May 2024 I led the move of the mail servers.',
      'In 2019, before my time, the team had picked the wrong store. In 2023 it hurt.',
      'I joined the bank in 2019 as its second engineer.',
      'We had until 1 March 2020 to meet the new rule.',
      'Back in 2015 when the system was written, nobody thought of phones.',
      'The firm was founded in 2012 and sells shoes.',
      'We ran SQL Server 2016 on two hosts.',
      'He wrote: "In May 2015 I fixed it."',
      'The first of the two libraries had its last commit in 2016 and did not even compile.',
      'Three years ago a rewrite from 2009 came back to haunt us.',
    ],
    situated,
  ),
};

export const neighbours = ['fresh-story', 'invalid-value'];
