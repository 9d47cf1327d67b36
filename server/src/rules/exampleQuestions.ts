/** A sound list of questions for the examples of rules, with one line replaced. */
const LINES = [
  '- Which part of the billing code slows you down most, and what is the plan for it?',
  '- Of the first six months, how much goes into own work and how much into coordination?',
  '- What is the hardest problem that the team has not solved yet?',
  '- Who grew out of this role before, and into what?',
  '- What was your most significant incident of late, and what changed because of it?',
] as const;

/** The file; `last` replaces its last lines, from `kept` on. */
export const exampleQuestions = (last: readonly string[] = [], kept: number = LINES.length - last.length): string =>
  `---\nkind: questions\n---\n\n# Questions for the platform team\n${kept < LINES.length - last.length ? MARK : ''}\n${[...LINES.slice(0, kept), ...last].join('\n')}\n`;

/** Underlines the title. */
const MARK = `  ${'^'.repeat('Questions for the platform team'.length)}\n`;
