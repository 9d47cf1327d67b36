/** What a plain object knows by itself; engineers write some of them. */
const OBJECT_WORDS = ['constructor', 'valueOf', 'toString', '__proto__', 'hasOwnProperty'];

/** Texts that no writer types and that some file holds all the same. */
export const BAD_INPUTS: Readonly<Record<string, () => string>> = {
  'an empty file': () => '',
  'one byte order mark': () => '\ufeff',
  'a megabyte of one line': () => 'We moved the queue and it was done by them in 40 ms. '.repeat(20_000),
  'a megabyte of one word': () => 'a'.repeat(1_000_000),
  'a million opening brackets': () => '['.repeat(1_000_000),
  'half a million bracket pairs': () => '[]'.repeat(500_000),
  'a million stars': () => '*'.repeat(1_000_000),
  'half a million block quotes': () => '> '.repeat(500_000),
  'a hundred thousand list items in one line': () => '- '.repeat(100_000),
  'a list a thousand levels deep': () =>
    Array.from({ length: 1000 }, (_, n) => `${'  '.repeat(n)}- we did it`).join('\n'),
  'fifty thousand headings': () => '# Situation\n'.repeat(50_000),
  'fifty thousand labels': () => '**Action:** We did it.\n\n'.repeat(50_000),
  'a hundred thousand quotation marks': () => '"'.repeat(100_000),
  'a hundred thousand curly quotation marks': () => '“'.repeat(100_000),
  'a hundred thousand commas': () => `## Action\n\n${'we, '.repeat(100_000)}`,
  'a hundred thousand digits': () => `## Result\n\n${'1'.repeat(100_000)}`,
  'a hundred thousand numbers': () => `## Result\n\n${'1,000.5 '.repeat(100_000)}`,
  'a hundred thousand auxiliaries': () => `## Action\n\n${'was being been '.repeat(33_000)}done`,
  'lone surrogates': () => `## Action\n\nWe \ud800 moved \udc00 it. ${'\ud83d'.repeat(1000)}`,
  'control characters': () =>
    `## Action\n\n${Array.from({ length: 32 }, (_, n) => String.fromCharCode(n)).join('We did ')}`,
  'binary content': () => Array.from({ length: 100_000 }, (_, n) => String.fromCharCode((n * 7919) % 256)).join(''),
  'invalid YAML': () => '---\nstory: [biggest-impact\n  level: : L5\n\t- x\n---\n\n## Action\n\nWe did it.\n',
  'front matter that never ends': () => `---\n${'level: L5\n'.repeat(20_000)}`,
  'YAML aliases that multiply': () =>
    `---\na: &a [x, x, x]\n${Array.from({ length: 30 }, (_, n) => `k${n}: &b${n} [*${n ? `b${n - 1}` : 'a'}, *${n ? `b${n - 1}` : 'a'}]`).join('\n')}\n---\n`,
  'front matter nested a hundred thousand deep': () => `---\nstory: ${'['.repeat(100_000)}\n---\n`,
  'a comment that never ends': () => `## Action\n\n<!-- ${'star-disable '.repeat(50_000)}`,
  'twenty thousand directives': () =>
    `## Action\n\n${'<!-- star-disable-next-line we-in-action -->\nWe did it.\n\n'.repeat(20_000)}`,
  'a directive with fifty thousand ids': () => `<!-- star-disable ${'a-b, '.repeat(50_000)}-->\n`,
  'a fence that never ends': () => `## Action\n\n\`\`\`\n${'We did it.\n'.repeat(50_000)}`,
  'a table of fifty thousand rows': () => `| a | b |\n| - | - |\n${'| Action | We did it |\n'.repeat(50_000)}`,
  'words that every object knows': () =>
    ['I', 'You', 'Ewa']
      .map(
        (who) =>
          `# ${who}\n\n## Action\n\n${who} moved it. ${OBJECT_WORDS.map((word) => `${who} ${word} it, and the ${word} was tested by ${word}s. ${who} was ${word}.`).join(' ')}\n`,
      )
      .join('\n'),
  'every line end there is': () => '## Action\r\rWe did it.\n\rWe\u2028did\u2029it.\u0085We did it.\r\n',
};
