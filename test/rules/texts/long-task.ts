import { inline, words } from '../parts.ts';
import type { Texts } from '../texts.ts';

export const bad: Texts = {
  'two sentences': inline({ task: 'I had to free the disk. It had to be done by Friday.' }),
  'five short orders': inline({ task: 'Find the leak. Fast. Before the fair. Alone. Without a restart.' }),
  bullets:
    '## Situation\n\nTwo depots closed.\n\n## Task\n\n- Plan the routes of 90 vans\n- Tell the drivers\n\n## Action\n\nI did.\n\n## Result\n\nDone.\n',
  'two paragraphs':
    '## Situation\n\nThe model drifted.\n\n## Task\n\nBring recall back over 90%.\n\nKeep the old model for the auditors.\n\n## Action\n\nI did.\n\n## Result\n\nDone.\n',
  'a question and an answer': inline({ task: 'Whose job was it? Mine.' }),
  'another name':
    '## Context\n\nMail got lost.\n\n## Goal\n\nNo mail may get lost. Nobody should notice the move.\n\n## Approach\n\nI did.\n\n## Outcome\n\nDone.\n',
  'a letter': 'S: A vendor left.\nT: Choose the next vendor. Sign by June.\nA: I compared three.\nR: Signed in May.\n',
  'a Task in two places':
    '## Task\n\nI owned the release.\n\n## Task\n\nLater I owned the rollback as well.\n\n## Action\n\nI cut it in two.\n',
  'an exclamation': inline({ task: 'Halve the bill! Finance had given me a quarter for it.' }),
  'speech before the task': inline({ task: 'My lead said: "Fix it." From then on the flaky suite was my problem.' }),
  'a plan instead of a task': inline({
    task: 'I first wanted to read the traces, and then to talk to the vendor. After that I would decide between a patch and a rewrite. In any case I was the one who had to sign.',
  }),
};

export const good: Texts = {
  'one sentence': inline({ task: 'I had to free the disk.' }),
  'half a sentence': inline({ task: 'Hire three engineers by March' }),
  'one bullet':
    '## Situation\n\nTwo depots closed.\n\n## Task\n\n- Plan the routes of 90 vans\n\n## Action\n\nI did.\n\n## Result\n\nDone.\n',
  'one long sentence': inline({
    task: 'As the only engineer who knew the billing code I was to move it off the old host, tell every shop in time, and keep the old invoices readable for the auditors until June.',
  }),
  'a decimal': inline({ task: 'My goal was to bring the error rate from 2.5% to 0.1%.' }),
  'an abbreviation': inline({ task: 'Dr. Li asked me to clear the backlog, i.e. all open referrals, by 4 p.m.' }),
  'no Task': '## Situation\n\nThe model drifted.\n\n## Action\n\nI retrained it. I compared both.\n',
  'an empty Task': inline({ task: '' }),
  'Situation and Task in one':
    '## Situation and Task\n\nMail got lost. I had to find out where.\n\n## Action\n\nI traced 40 mails.\n',
  'a long Action': inline({ task: 'Nobody owned the pager; I took it.', action: words(60) }),
  'a question': inline({ task: 'Could I get 14 teams onto one format without any say over them?' }),
};
