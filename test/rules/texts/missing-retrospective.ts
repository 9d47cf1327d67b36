import { inline } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

export const bad: Texts = {
  /** Results that speak of "would", "next time" or hindsight, and answer nothing. */
  ...each(
    [
      'The nightly run fell from 6 hours to 40 minutes.',
      'Without the cache the bill would have doubled. I said I would look into the rest.',
      'He said that he would do it again. The next time the job ran, it took 4 minutes.',
      'Sales rose by 4%. I would call it a success.',
      'I was asked whether I would lead the next one. I said I would.',
      "The old job would have taken 9 hours; mine takes 20 minutes. I'd estimated 30.",
      'Without my fix we would have lost the contract, and I would have spent the summer on calls.',
      'Sales rose by 4%. Today I would rather lose a week than a witness.',
      'The vendor said that we should have called sooner. It took 30 minutes to fix.',
      'Load time fell by half. Before that project I would have called a slow page a backend matter.',
      'Next time the alarm rang, nobody had to get up.',
      'Sales rose by 4%. Should anyone ask, the numbers are in the wiki.',
      "I'd be happy to share the dashboard. I'd like to think it helped.",
    ],
    (result) => inline({ result }),
  ),
  /** The same in the Action: plans, promises and habits of that time. */
  ...each(
    [
      "I told her that I would take the night shift, and I'd have the numbers by six. If it failed, I would switch back.",
      'I would have bought a bigger machine, but the budget was gone.',
      'Every Friday I would sit with her for an hour. Looking back at the logs, I found the gap.',
      'I decided that I would start with the smallest shop, and that I would stop if a till failed.',
    ],
    (action) => inline({ action }),
  ),
};

export const good: Texts = {
  'an answer behind the story': inline({
    rest: '\n---\n\nToday I would ring the translators before the designers. That would have saved the week in May.\n',
  }),
  /** Answers without a heading, at any level. */
  ...each(
    [
      "The page loads in 1.2 s. If I did it again, I'd measure the third-party scripts first; that would have saved the two weeks on images.",
      'We shipped 3 weeks late. Next time I would book the translators before the copy freeze.',
      'It holds 5k requests. Looking back, I should have cut the old endpoint on the same day; keeping both cost us a quarter of double writes.',
      'It holds 5k requests. Next time I would communicate more.',
      "All 40 shops moved. In hindsight I wouldn't change a thing.",
      'With a second chance I would start with the smallest shop and keep its till offline for a day, because that is where the 40 lost receipts came from.',
      'It went live. I wish I had asked the auditors in May; it cost us two months.',
      "I was wrong about the disk. I'd put the timer in before the first guess: two lost days.",
      'Would I do it again? Yes, but with the schema check running from the first commit; its absence cost us the Easter weekend.',
      "Today I'd begin with the refund path. It was the smallest part and held up everything for a month.",
      'Sales rose by 4%. My one regret is the naming: a week of renaming in the first sprint would have spared us two years of confusion.',
      'It holds. I could have had the same result six weeks earlier by asking the vendor for their test rig.',
      "It went live a month late. I should've told my manager on day one.",
      'It went live a month late. I’d’ve asked the vendor before the first estimate.',
      'We should have frozen the schema in week one; three of the five weeks went into chasing columns.',
      'The one thing I would move is the load test: to the second week, before the contract was signed.',
      'It would have been wiser to call the network team at once; I lost forty minutes on my own.',
      "Had I to start again, I'd begin with the two loudest users and leave the survey for later.",
      'Better to have run both systems side by side for a month than to cut over blind.',
      'I waited too long with the escalation. Two weeks earlier and the vendor would still have had the part in stock.',
      'One regret: not calling the hospital in the first week.',
      "I don't see what one could have done better.",
      'It went live a month late. Would rehearse the rollback, too, on a copy of the data.',
      'It went live a month late. Next time, ask the vendor on day one, not on day ten.',
      'I was wrong about the queue. If I faced it again I would drain it by hand on the first evening.',
    ],
    (result) => inline({ result }),
  ),
};

export const neighbours = ['shallow-retrospective'];
