import { inline } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

export const bad: Texts = {
  ...each(
    [
      'I scoped it to what made sense for the business.',
      'I deliberately kept the scope to the essentials.',
      'Then I scoped the project down to an MVP.',
      'The counterfactual was much worse.',
      'Had we done nothing, it would have been a disaster.',
      'The counterfactual here would have been chaos for everybody.',
      'The durable change was a stronger culture.',
      'What stuck was better communication between people.',
      'The lasting effect was trust.',
      'I delegated tasks to the team.',
      'I delegated the rest to Mira, and she did well.',
      'I also delegated work because delegation is what leaders do.',
      'I updated my priors accordingly.',
      'I changed my prior on microservices.',
      'The leverage was huge.',
      'The real leverage was my network.',
      'The lever was good planning.',
      'I invested in making this repeatable because repeatable things scale.',
      'I made it repeatable.',
      'I delegated the label printing to the contractor because that is what a lead does.',
      'I delegated the switch replacements to Omar because he was free.',
      'I changed my prior on escalation when I escalated.',
    ],
    (action) => inline({ action }),
  ),
};

export const good: Texts = {
  ...each(
    [
      'I scoped it to reads and left writes out, because no auditor looks at reads.',
      'I kept the scope to two of the nine markets.',
      'I scoped the first version to invoices, as they are the only part with a legal date.',
      'I narrowed the pilot to one ward: its nurses had asked for it themselves.',
      'Had we done nothing, we would have lost 3% of the searches.',
      'The counterfactual was a rewrite. It would have taken the team a year.',
      'The counterfactual was paying the fine: $400K a quarter.',
      'The durable change was a checklist that the on-call engineer reads before each release.',
      'What stuck was the Friday review. It is still running two years later.',
      'The lasting change was one owner per table, and the linter refuses a table without one.',
      'I delegated the parser to Ana because she had written two before.',
      'I delegated the customer calls to Omar. He knew the plant managers by name.',
      'I delegated the small incidents to her so that she could make a wrong guess without an audience.',
      'I changed my prior on caching when the traces showed 4% hits.',
      'I changed my prior on vendors. Until then I had believed that the dearest one is the safest.',
      'That moved me off my belief that tests are slow, after I saw them run in parallel.',
      'The leverage was the build cache and not the machines.',
      'The leverage was in the first question, rather than in the load test.',
      'The highest-leverage move was deleting the second queue, since both teams waited for it.',
      'I invested in making this repeatable: the comparison is a script now, and seven teams have run it.',
      'To make it repeatable I wrote a template that every new service starts from.',
    ],
    (action) => inline({ action }),
  ),
  /** Ordinary acts and technical words that only look like one of the phrases. */
  ...each(
    [
      'I scoped the token to read access.',
      'I narrowed it down to one query.',
      'I handed the pager over to Omar on Friday.',
      'The task was delegated to me.',
      'We leveraged the existing modules.',
      'What was left was a mess.',
      'The prior release was broken.',
      'I changed my mind.',
      'He said: "I delegated it, and that was that."',
      'I gave a talk because the team had asked for one.',
    ],
    (action) => inline({ action }),
  ),
};

export const neighbours = ['we-in-action'];
