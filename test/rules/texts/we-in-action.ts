import { inline } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

const acted = (action: string): string => inline({ action });

export const bad: Texts = {
  ...each(
    [
      'We moved the billing jobs to a queue, because the nightly batch blocked every deploy.',
      'I read the traces for a day. Then we rewrote the parser, and I measured it again.',
      "First I met the vendor. We've been comparing two contracts ever since, line by line.",
      'After we had compared both ovens, I signed the order for the smaller one.',
      'The labels were poor, so we labelled ten thousand clicks by hand; I wrote the guide for it.',
      'I told the pilot: "we abort now". We aborted, and I called the tower.',
      'Our team split the service in two. I took the half with the payments.',
      'I argued with legal for a month. Meanwhile my squad trained the model on eleven months of calls.',
      'The ward was full, so we took the beds from the corridor, and I signed for them.',
      'In the second sprint we decided to drop the map, and I told the client.',
      'I drew the plan on the whiteboard, but it was late when we finally agreed on it and sent it out.',
    ],
    acted,
  ),
  'an item of a list': `
## Action

- Read the last 40 incident reports
- We grouped them by cause
- Wrote a page on each cause
`,
  'a section of two kinds': '**Action & Result:** We re-trained the ranker, and clicks rose by 4%.\n',
  'nothing but "we"': '## Action\n\nWe sat down with the nurses. We watched them. We threw the form away.\n',
  'a story told in the third person': `
## Action

Ravi read the logs. He wrote a test. Then Ravi called the vendor. His team moved the jobs.
`,
};

export const findings = {
  'nothing but "we"': 3,
};

export const good: Texts = {
  ...each(
    [
      'I moved the billing jobs to a queue. The team reviewed each job; I wrote the retry logic that our service runs today.',
      'I suggested that we retrain the ranker weekly, and my manager agreed.',
      'I asked whether we could drop the old features, because we had no owner for them.',
      'In the second week we were down to four features, so I stopped the search.',
      'Our alerting paged us before customers noticed, and I kept our dashboards as they were.',
      'The data team and I agreed on a schema, which I wrote down the same evening.',
      'Priya said: "We should wait." I did not wait; I rolled back within a minute.',
      'We were three engineers, and we had no tests. I wrote the first 40.',
      'My squad trained the model on eleven months of calls, while I argued with legal.',
      'We were being paged twice a night, so I read a month of alarms first.',
      'I made the call within a minute: we launch what is there. I told sales the same evening.',
      'I needed a switch with which we could go back in seconds, and built one.',
      'Analysed the logs. Added an index. Told the others that we would lose an hour.',
      'Sales wanted a date. I gave them two, with what we would have to leave out for the earlier one.',
      'She taught me how the kiln works; I taught her to read the graph. By June she set the curve herself.',
    ],
    acted,
  ),
  '"we" outside the Action':
    '## Situation\nWe ran forty services.\n\n## Action\nI drew their dependencies and moved them in nine waves.\n\n## Result\nWe saved a day a week.\n',
  '"we" in code and in a name':
    '## Action\n\n- Renamed the table `we` to `workshops_east`\n- Read "What We Owe" on the train, which gave me the idea for the ledger\n',
  'no Action': '## Situation\n\nWe sold tickets for ferries, and we sold each of them twice on holidays.\n',
};
