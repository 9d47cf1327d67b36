import { PHRASES } from '../server/src/data/phrases.ts';
import { SECTION_KINDS, SECTION_TITLES, type SectionKind } from '../server/src/data/sections.ts';
import { SECTIONS } from '../server/src/data/teaching.ts';
import { snippetText } from '../server/src/features/convert.ts';
import { storyTemplates } from '../server/src/features/templates.ts';
import type { Edit } from '../server/src/model/finding.ts';

/** One entry of a VS Code snippet file. `include` keeps it out of Markdown files that are no stories. */
interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly include: readonly string[];
  readonly isFileTemplate?: true;
  readonly body: readonly string[];
}
export type SnippetFile = Readonly<Record<string, Snippet>>;

function snippet(prefix: string, description: string, text: string, isFileTemplate = false): Snippet {
  const include = ['**/*.star.md'];
  return { prefix, description, include, ...(isFileTemplate && { isFileTemplate }), body: text.split('\n') };
}

const section = (kind: SectionKind): Edit['insert'] => [
  `## ${SECTION_TITLES[kind]}\n\n`,
  { hole: SECTIONS[kind].prompt },
  '\n',
];

/** A story of any kind: a title and the sections that are told. */
function anyStory(): Edit['insert'] {
  const told = SECTION_KINDS.filter((kind) => kind !== 'notes');
  return [
    '# ',
    { hole: 'a title that you recognise at a glance' },
    '\n',
    ...told.flatMap((kind) => ['\n', ...section(kind)]),
  ];
}

function stories(): SnippetFile {
  const any = snippet('star', 'Every section of a STAR story, each with a prompt.', snippetText(anyStory()), true);
  const canonical = storyTemplates().map(({ id, title, detail, snippet: text }) => [
    `Story: ${title}`,
    snippet(`star-${id}`, detail, text, true),
  ]);
  return { 'Story: every section': any, ...Object.fromEntries(canonical) };
}

const sections = (): SnippetFile =>
  Object.fromEntries(
    SECTION_KINDS.map((kind) => [
      `Section: ${SECTION_TITLES[kind]}`,
      snippet(`star-${kind}`, SECTIONS[kind].holds, snippetText(section(kind))),
    ]),
  );

const phrases = (): SnippetFile =>
  Object.fromEntries(
    PHRASES.map(({ id, opening, pieces, substance }) => [
      `Phrase: ${opening} …`,
      snippet(`star-l6-${id}`, substance, snippetText(pieces)),
    ]),
  );

/** The snippet files of the editor extension by their path in the repository. */
export const snippetFiles = (): Readonly<Record<string, SnippetFile>> => ({
  'snippets/stories.json': stories(),
  'snippets/sections.json': sections(),
  'snippets/phrases.json': phrases(),
});
