import type { Fix } from '../model/finding.ts';
import { isQuestions, questions } from '../signals/questions.ts';
import { exampleQuestions } from './exampleQuestions.ts';
import type { FileRule } from './rule.ts';
import { shown } from './spoken.ts';

export const juniorQuestion: FileRule = {
  id: 'junior-question',
  title: 'A question that a junior would ask',
  why: 'Your questions are part of the interview. Perks, the stack, the salary and the date of the answer show what you want to get; a senior asks about debt, incidents, hard problems and the role.',
  remedy:
    'Ask a recruiter for it, and keep the minutes with an engineer for a senior question. The quick fix puts one on the same subject in its place.',
  severity: 'information',
  scope: 'file',
  examples: {
    bad: exampleQuestions(['- What is your tech stack?\n  ^^^^^^^^^^^^^^^^^^^^^^^^']),
    good: exampleQuestions(),
  },
  *find(file) {
    if (!isQuestions(file)) return;
    for (const { junior, span, text } of questions(file).asked) {
      if (!junior) continue;
      yield {
        span,
        message: `"${shown(text)}" is about a junior topic: ${junior.name}. ${junior.heard} Ask instead: "${junior.instead}"`,
        fixes: (): readonly Fix[] => [
          { title: 'Ask a senior question instead', kind: 'draft', edits: [{ span, insert: [junior.instead] }] },
        ],
      };
    }
  },
};
