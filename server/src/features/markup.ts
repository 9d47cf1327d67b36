/** What a hover says, for an editor that shows Markdown and for one that does not. Text is escaped for either. */
export interface Markup {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly link: (label: string, href: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly rule: string;
}

/** One line without control characters: a line break or a form feed would leave the paragraph it stands in. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out.
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');

/** Escapes what Markdown or HTML could take for a mark; dashes, dots and signs only where a line starts with them. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]<>#+!|~&]/g, '\\$&')
    .replace(/^(\s*)([-=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

export const MARKDOWN: Markup = {
  text: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text).trim()}**`,
  link: (label, href) => `[${escapeMarkdown(label)}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  rule: '\n\n---\n\n',
};

export const PLAIN: Markup = {
  text: oneLine,
  strong: oneLine,
  link: (label, href) => `${label}: ${href}`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  rule: '\n\n',
};
