import { ENOUGH_QUESTIONS, type SeniorTopic } from '../data/questions.ts';
import type { Fix } from '../model/finding.ts';
import { lineBreakOf } from '../model/lines.ts';
import type { StoryFile } from '../model/story.ts';
import { isQuestions, questions } from '../signals/questions.ts';
import { exampleQuestions } from './exampleQuestions.ts';
import type { FileRule } from './rule.ts';
import { listed } from './spoken.ts';

export const tooFewQuestions: FileRule = {
  id: 'too-few-questions',
  title: 'Fewer than five questions to ask',
  why: 'Some of your questions will have found their answer before it is your turn. Who then has none left sounds as if the job did not matter.',
  remedy: `Prepare ${ENOUGH_QUESTIONS} for the role: debt and the plan for it, the first six months, the hardest unsolved problem, growth, the last significant incident.`,
  severity: 'information',
  scope: 'file',
  examples: {
    bad: exampleQuestions([], 3),
    good: exampleQuestions(),
  },
  *find(file) {
    if (!isQuestions(file)) return;
    const { asked, missing, head } = questions(file);
    const count = asked.filter(({ kind }) => kind !== 'none').length;
    if (count >= ENOUGH_QUESTIONS) return;
    const few = count === 0 ? 'no question yet' : `${count} ${count === 1 ? 'question' : 'questions'}`;
    const open =
      missing.length > 0
        ? ` Nothing is about ${listed(missing.map(({ name }) => name)).replace(/ and (?=[^,]*$)/, missing.length > 1 ? ' or ' : ' and ')}.`
        : '';
    yield {
      span: head,
      message: `This list holds ${few}, and ${ENOUGH_QUESTIONS} is the number to prepare.${open}`,
      fixes: () => missing.map((topic) => added(file, topic)),
    };
  },
};

/** Behind the last line, with the bullet of the list. */
function added({ text }: StoryFile, { name, question }: SeniorTopic): Fix {
  const at = text.trimEnd().length;
  const end = lineBreakOf(text);
  const [bullet = '- '] = /^[-*+] /.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at)) ?? [];
  const last = at === text.length ? [end] : [];
  return {
    title: `Add a question on ${name}`,
    kind: 'draft',
    edits: [{ span: { start: at, end: at }, insert: [`${end}${bullet}`, ...question, ...last] }],
  };
}
