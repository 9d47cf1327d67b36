import { SECTION_NAMES } from '../../server/src/data/sections.ts';

/** Where a label may stand: at the start of a line, of a list item or of a heading, before or inside bold marks. */
const PLACE =
  '(?:^|(?<=^[-*+>] |^  [-*+] |^    [-*+] )|(?<=^\\*\\*|^__|^[-*+>] \\*\\*|^[-*+>] __|^  [-*+] \\*\\*|^    [-*+] \\*\\*)|(?<=# |# \\*\\*|# __))';
const EMOJI = '(?:[^\\p{L}\\p{N}\\p{P}\\s|~`<>]{1,4}\\s+)?';
const REMARK = '(?:\\s*\\([^()]{0,60}\\))?';
const BOLD_END = '\\s*[:：.]?\\s*(?:\\*\\*|__)';

const all = (pick: (names: (typeof SECTION_NAMES)['action']) => readonly string[]): readonly string[] =>
  Object.values(SECTION_NAMES)
    .flatMap(pick)
    .map((name) => name.replaceAll("'", "['’]"))
    // The longest first: the engine takes the first alternative that fits.
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** The grammar that marks section labels, made of the names that the parser knows. */
export function labelGrammar(): Record<string, unknown> {
  const names = `(?:my )?(?:${all(({ own, other }) => [...own, ...other]).join('|')})`;
  const initials = all(({ letter }) => letter).join('');
  return {
    name: 'STAR section labels',
    comment:
      'Generated. Marks section labels inside what the Markdown grammar has read already. The scope is one that themes leave alone, since this grammar reaches every Markdown file: a label in a document that is no story looks as before.',
    scopeName: 'markdown.star.labels',
    injectionSelector: 'L:meta.paragraph.markdown - markup.inline.raw, L:markup.heading.markdown - markup.inline.raw',
    patterns: [
      {
        comment:
          'A name, alone on its line, before a colon or inside bold marks; with a second name or a remark in parentheses.',
        match: `${PLACE}${EMOJI}(?i:${names}(?:\\s*(?:&|\\+|/|and)\\s*${names})?)${REMARK}(?=${BOLD_END}|\\s*[:：]|\\s*$)`,
        name: 'meta.label.star',
      },
      {
        comment: 'An initial, before a colon or inside bold marks.',
        match: `${PLACE}${EMOJI}[${initials.toUpperCase()}${initials}](?=${BOLD_END}|\\s*[:：])`,
        name: 'meta.label.star',
      },
    ],
  };
}
