import type { Rule } from '../../server/src/rules/rule.ts';

export const README_START = '<!-- rules: generated -->';
export const README_END = '<!-- /rules -->';

const link = ({ id }: Rule, folder: string) => `[\`${id}\`](${folder}${id}.md)`;

const table = (rules: readonly Rule[], folder: string) =>
  [
    '| Rule | Default | What it finds |',
    '| --- | --- | --- |',
    ...rules.map((rule) => `| ${link(rule, folder)} | ${rule.severity} | ${rule.title} |`),
  ].join('\n');

export const readmeTable = (rules: readonly Rule[]): string => table(rules, 'docs/rules/');

export const ruleIndex = (rules: readonly Rule[]): string => `# The rules\n\n${table(rules, '')}\n`;

/** A file, or a set as a table. */
const example = ({ scope }: Rule, text: string) =>
  `\`\`\`\`${scope === 'set' ? 'text' : 'markdown'}\n${text.trim()}\n\`\`\`\``;

/** The page that a finding's link opens. */
export const rulePage = (rule: Rule): string => `# ${rule.title}

\`${rule.id}\` · default severity: ${rule.severity}

${rule.why}

## What to do

${rule.remedy}

## Marked down

${example(rule, rule.examples.bad)}

## Better

${example(rule, rule.examples.good)}

## Silence it

${silencing(rule)}
`;

function silencing({ id, scope }: Rule): string {
  const inSettings = `- everywhere: \`"starStories.rules": { "${id}": "off" }\` in the editor, or \`"rules": { "${id}": "off" }\` in \`.star-stories.json\``;
  const inFile = `- in one file: \`disable: [${id}]\` in its front matter`;
  const here = `- for the next line: \`<!-- star-disable-next-line ${id}: the reason -->\`
- for a part: \`<!-- star-disable ${id} -->\` … \`<!-- star-enable ${id} -->\``;
  if (scope === 'set')
    return `- where it names a story: \`disable: [${id}]\` in the front matter of one of them\n${inSettings}`;
  return scope === 'story' ? [here, inFile, inSettings].join('\n') : [inFile, inSettings].join('\n');
}
