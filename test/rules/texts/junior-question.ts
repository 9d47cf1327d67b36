import { each, type Texts } from '../texts.ts';

const item = (question: string): string =>
  `---\nkind: questions\n---\n\n# Questions for the platform team\n\n- ${question}\n`;

export const bad: Texts = each(
  [
    'What does work-life balance look like here?',
    'How many days of vacation do I get',
    'Can I work from home?',
    'Is there free lunch?',
    'Do people work overtime or on weekends?',
    "What's your tech stack?",
    'Which programming languages do you use?',
    'What is the app built with?',
    'Could you tell me about the stack?',
    'When will I hear back?',
    'What are the next steps?',
    'How long does it take you to make a decision?',
    'How did I do?',
    'What is the salary range?',
    'How much does the role pay?',
    'Is there a bonus or equity?',
    "I don't have any questions.",
    'None',
    'No, I think you covered everything.',
  ],
  item,
);

/** Senior questions, and words of the junior topics in another sense. */
export const good: Texts = each(
  [
    'Which technical debt hurts most, and is there a plan?',
    'Which part of the stack would you replace, and what stops you?',
    'What does success look like in this role after six months?',
    'What is the hardest problem nobody has cracked?',
    'Who was promoted from this team lately, and for what?',
    'Tell me about your last big outage and what changed after it.',
    'How does the remote team make decisions?',
    'Who benefits from the platform most?',
    'What are the next steps for the platform after the merger?',
    'How do you compensate for lost events in your sagas?',
    'Why did you move from Java to Kotlin?',
    'How much does a failed payment cost you?',
    'Which benefits did the migration bring?',
    'Nothing is ever finished: how do you decide when to stop?',
    'How does the holiday season change your load?',
    'How are on-call hours shared between the teams?',
    'When did you last take back a decision, and how?',
    'How fast do your services answer on the busiest day of the year?',
    'How long does an architecture decision take here, from the first page to the last word?',
  ],
  item,
);
