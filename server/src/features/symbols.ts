import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { SECTION_TITLES } from '../data/sections.ts';
import type { Span } from '../model/span.ts';
import type { Section, Story } from '../model/story.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';
import type { Feature, View } from './feature.ts';
import { trimmed } from './figures.ts';
import { isHeadingSection } from './sections.ts';

const nameOf = ({ kinds }: Section) => kinds.map((kind) => SECTION_TITLES[kind]).join(' & ');

/** A name in an outline is one line and not empty. */
const titleOf = (story: Story) => story.title?.text.replace(/\s+/g, ' ').trim() || 'Story';

/** Sections the editor does not list by itself: all of them, or those without a heading where it lists headings. */
const ownSections = ({ analysis: { file } }: View, story: Story, { options }: Client) =>
  story.sections.filter((section) => !options.markdownStructure || !isHeadingSection(file.text, section));

export function symbolsOf(view: View, client: Client): DocumentSymbol[] {
  const symbol = (name: string, kind: SymbolKind, whole: Span, selection: Span): DocumentSymbol => ({
    name,
    kind,
    range: toRange(view.lines, {
      start: Math.min(whole.start, selection.start),
      end: Math.max(whole.end, selection.end),
    }),
    selectionRange: toRange(view.lines, selection),
  });
  const { stories } = view.analysis.file;
  return stories.flatMap((story) => {
    const sections = ownSections(view, story, client).map((section) => ({
      ...symbol(nameOf(section), SymbolKind.Field, section.span, section.label),
      // In a flat list of several stories the name of a section alone does not say whose it is.
      ...(client.options.markdownStructure && stories.length > 1 && { detail: titleOf(story) }),
    }));
    if (client.options.markdownStructure) return sections;
    const whole = trimmed(view.analysis.file.text, story.span);
    const start = { start: whole.start, end: whole.start };
    return [{ ...symbol(titleOf(story), SymbolKind.Class, whole, story.title?.span ?? start), children: sections }];
  });
}

/** The same as a flat list, for editors without nested symbols. */
const flat = (uri: string, symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName && { containerName }) },
    ...flat(uri, children ?? [], name),
  ]);

export const symbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'STAR' } }),
  register(session) {
    const { client, connection } = session;
    connection.onDocumentSymbol(
      session.answer<{ textDocument: { uri: string } }, DocumentSymbol[] | SymbolInformation[]>(
        [],
        async ({ textDocument }, token) => {
          const view = await session.view(textDocument.uri, token);
          if (!view) return [];
          return client.nestedSymbols ? symbolsOf(view, client) : flat(view.uri, symbolsOf(view, client));
        },
      ),
    );
  },
};
