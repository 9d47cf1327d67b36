import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SectionKind } from '../../server/src/data/sections.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';

/** Each way to write a label: what stands before and after its words, and how the body follows. */
const MARKINGS: Readonly<Record<string, (name: string, body: string) => string>> = {
  'bold, colon after': (name, body) => `**${name}**: ${body}\n\n`,
  'bold, colon inside': (name, body) => `**${name}:** ${body}\n\n`,
  'bold, space and colon': (name, body) => `**${name}** : ${body}\n\n`,
  'bold, full-width colon': (name, body) => `**${name}**：${body}\n\n`,
  'bold, full-width colon inside': (name, body) => `**${name}：** ${body}\n\n`,
  'bold with emoji': (name, body) => `**📋 ${name}** : ${body}\n\n`,
  'emoji before bold': (name, body) => `🎯 **${name}:** ${body}\n\n`,
  'bold, full stop': (name, body) => `**${name}.** ${body}\n\n`,
  'bold, dash': (name, body) => `**${name}** — ${body}\n\n`,
  'bold, dash and space inside': (name, body) => `**${name} — ** ${body}\n\n`,
  'bold, colon and space inside': (name, body) => `**${name}: ** ${body}\n\n`,
  'bold, emoji behind': (name, body) => `**${name} 🎯:** ${body}\n\n`,
  'bold, hyphen': (name, body) => `**${name}** - ${body}\n\n`,
  'bold alone': (name, body) => `**${name}**\n\n${body}\n\n`,
  'bold alone, body on the next line': (name, body) => `**${name}**\n${body}\n\n`,
  'bold alone with a colon': (name, body) => `**${name}:**\n\n${body}\n\n`,
  'bold and a hard break': (name, body) => `**${name}:**  \n${body}\n\n`,
  'bold, labels on neighbouring lines': (name, body) => `**${name}:** ${body}\n`,
  'bold and italic': (name, body) => `***${name}:*** ${body}\n\n`,
  italic: (name, body) => `*${name}:* ${body}\n\n`,
  underscores: (name, body) => `__${name}__: ${body}\n\n`,
  'bold in a fence': (name, body) => `**${name}**\n\n\`\`\`text\n${body}\n\`\`\`\n\n`,
  'heading 1': (name, body) => `# ${name}\n\n${body}\n\n`,
  'heading 2': (name, body) => `## ${name}\n\n${body}\n\n`,
  'heading 3, no blank line': (name, body) => `### ${name}\n${body}\n`,
  'heading 4 with a colon': (name, body) => `#### ${name}:\n\n${body}\n\n`,
  'heading with trailing spaces': (name, body) => `## ${name}   \n\n${body}\n\n`,
  'heading, closed': (name, body) => `## ${name} ##\n\n${body}\n\n`,
  'heading, bold': (name, body) => `### **${name}**\n\n${body}\n\n`,
  'heading, bold with a colon': (name, body) => `### **${name}:**\n\n${body}\n\n`,
  'heading with emoji': (name, body) => `## 🚀 ${name}\n\n${body}\n\n`,
  'heading with a number': (name, body) => `## 1. ${name}\n\n${body}\n\n`,
  'heading, underlined': (name, body) => `${name}\n---\n\n${body}\n\n`,
  'bullet, bold': (name, body) => `- **${name}:** ${body}\n`,
  'bullet, bold and dash': (name, body) => `- **${name}** — ${body}\n`,
  'bullet, bold, nested body': (name, body) => `- **${name}**\n  - ${body}\n`,
  'bullet, bold, colon and nested body': (name, body) => `- **${name}**: \n  - ${body}\n\n`,
  'bullet, plain': (name, body) => `- ${name}: ${body}\n`,
  'star bullet, body on the next line': (name, body) => `* ${name}:\n  ${body}\n`,
  'star bullet, body below at the margin': (name, body) => `* ${name}:\n\n${body}\n\n`,
  'bullet without a colon, nested body': (name, body) => `* ${name}\n  * ${body}\n`,
  'typed bullet': (name, body) => `• ${name}: ${body}\n\n`,
  'numbered, bold': (name, body) => `1. **${name}**: ${body}\n`,
  bare: (name, body) => `${name}: ${body}\n\n`,
  'bare, neighbouring lines': (name, body) => `${name}: ${body}\n`,
  'bare capitals': (name, body) => `${name.toUpperCase()}: ${body}\n\n`,
  'bare, body on the next line': (name, body) => `${name}:\n${body}\n\n`,
  'bare, full-width colon': (name, body) => `${name}：${body}\n\n`,
  'block quote, bold': (name, body) => `> **${name}:** ${body}\n>\n`,
  'block quote, bare': (name, body) => `> ${name}: ${body}\n>\n`,
  'code span': (name, body) => `\`${name}:\` ${body}\n\n`,
  'table row': (name, body) => `| ${name} | ${body} |\n`,
  'table row, bold': (name, body) => `| **${name}** | ${body} |\n`,
  'suffix in bold': (name, body) => `**${name} (30 sec):** ${body}\n\n`,
  'suffix after bold': (name, body) => `**${name}** (what I did wrong): ${body}\n\n`,
  'suffix in a heading': (name, body) => `## ${name} (30 sec)\n\n${body}\n\n`,
  'initial in bold': (name, body) => `**${name[0]}**${name.slice(1)}: ${body}\n\n`,
  'tag around': (name, body) => `<b>${name}:</b> ${body}\n\n`,
};

const BEFORE: Readonly<Record<string, string>> = {
  'table row': '| Part | Words |\n|---|---|\n',
  'table row, bold': '| Part | Words |\n|---|---|\n',
};

type Naming = Readonly<Partial<Record<SectionKind, string>>>;

const NAMINGS: Readonly<Record<string, Naming>> = {
  STAR: { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' },
  plural: { situation: 'Situation', task: 'Tasks', action: 'Actions', result: 'Results' },
  'with a lesson': {
    situation: 'Situation',
    task: 'Task',
    action: 'Action',
    result: 'Result',
    learning: 'What I learned',
    differently: 'What I would do differently',
  },
  'everyday words': {
    situation: 'Setup',
    task: 'Goal',
    action: 'Approach',
    result: 'Outcome',
    learning: 'Reflection',
    differently: 'In hindsight',
  },
  'problem first': {
    situation: 'Problem',
    task: 'My role',
    action: 'What I did',
    result: 'Impact',
    learning: 'Lesson(s)',
  },
  background: {
    situation: 'Background',
    task: 'Challenge',
    action: 'Decision',
    result: 'Results',
    learning: 'Key takeaway',
    differently: 'Next time',
  },
  context: { situation: 'Context', task: 'Task', action: 'Activity', result: 'Result', learning: 'How I applied it' },
  initials: { situation: 'S', task: 'T', action: 'A', result: 'R' },
};

const BODIES: Readonly<Record<SectionKind, string>> = {
  situation: 'The import failed on every third file.',
  task: 'It was mine to mend before the audit.',
  action: 'I sorted the failures by cause. I fixed the two largest.',
  result: 'Failures fell from 33% to 2%.',
  learning: 'Sort before you fix.',
  differently: 'I would ask for a sample on day one.',
  notes: 'Told in May.',
};

/** An initial is no initial of itself, and a lone letter is no word that a line without delimiter could be. */
const NOT_FOR_INITIALS = new Set(['initial in bold']);

for (const [marking, write] of Object.entries(MARKINGS)) {
  test(`finds sections marked as: ${marking}`, () => {
    for (const [naming, names] of Object.entries(NAMINGS)) {
      if (naming === 'initials' && NOT_FOR_INITIALS.has(marking)) continue;
      const kinds = Object.keys(names) as SectionKind[];
      const text = `${BEFORE[marking] ?? '# The audit\n\n'}${kinds.map((kind) => write(names[kind]!, BODIES[kind])).join('')}`;
      const { stories } = readStoryFile(text);
      assert.equal(stories.length, 1, text);
      assert.deepEqual(
        stories[0]!.sections.map(({ kinds: found, sentences }) => [
          found,
          sentences.map(({ prose }) => prose.text.trim()).join(' '),
        ]),
        kinds.map((kind) => [[kind], BODIES[kind]]),
        text,
      );
      const bodies = stories[0]!.sections.map(({ body }) =>
        body.map(({ start, end }) => text.slice(start, end).replace(/^[-*] /, '')).join('~'),
      );
      assert.deepEqual(
        bodies,
        kinds.map((kind) => BODIES[kind]),
        text,
      );
      for (const [index, { label }] of stories[0]!.sections.entries()) {
        const words = text
          .slice(label.start, label.end)
          .replaceAll('**', '')
          .replace(/ \(.*\)$/, '');
        assert.equal(words.toLowerCase(), names[kinds[index]!]!.toLowerCase(), text);
      }
    }
  });
}

test('a Result that begins with a measured time keeps it, a line on the telling time does not count', () => {
  const resultOf = (line: string) =>
    readStoryFile(
      `**Situation:** A queue.\n\n**Task:** Empty it.\n\n**Action:** I sorted it.\n\n**Result:**\n\nTime ${line}: 3 minutes.\n`,
    )
      .stories[0]!.sections.find(({ kinds }) => kinds.includes('result'))!
      .sentences.map(({ prose }) => prose.text);
  assert.deepEqual(resultOf('to first answer'), ['Time to first answer: 3 minutes.']);
  assert.deepEqual(resultOf('needed'), []);
});
