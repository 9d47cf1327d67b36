import type { SelectionRange } from 'vscode-languageserver';
import { contains, type Span, span } from '../model/span.ts';
import type { Client } from './client.ts';
import { toOffset, toRange } from './convert.ts';
import type { Feature, View } from './feature.ts';
import { sectionAt, sentencesOf, storyAt, trimmed } from './figures.ts';
import { isHeadingSection } from './sections.ts';

/** From the sentence outwards: body, section, story, file. An editor that knows Markdown has the headings' parts itself. */
export function selectionAt(view: View, offset: number, { options }: Client): SelectionRange {
  const { file } = view.analysis;
  const story = storyAt(file.stories, offset);
  const section = sectionAt(story, offset);
  const sentence = story && sentencesOf(story).find(({ start, end }) => start <= offset && offset <= end);
  const body = section?.body[0] && span(section.body[0].start, section.body.at(-1)!.end);
  const ownSection =
    section && !(options.markdownStructure && isHeadingSection(file.text, section)) ? section : undefined;
  const candidates: (Span | undefined)[] = [
    span(0, file.text.length),
    options.markdownStructure || !story ? undefined : trimmed(file.text, story.span),
    ownSection?.span,
    ownSection && body,
    sentence,
    span(offset, offset),
  ];
  let range: SelectionRange | undefined;
  let around: Span | undefined;
  for (const candidate of candidates) {
    // Each has to lie in the one before it, and to hold the cursor.
    if (!candidate || !contains(candidate, span(offset, offset))) continue;
    if (around && (!contains(around, candidate) || (around.start === candidate.start && around.end === candidate.end)))
      continue;
    range = { range: toRange(view.lines, candidate), ...(range && { parent: range }) };
    around = candidate;
  }
  return range!;
}

export const selection: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(session) {
    session.connection.onSelectionRanges(
      session.answer<
        { textDocument: { uri: string }; positions: { line: number; character: number }[] },
        SelectionRange[]
      >([], async ({ textDocument, positions }, token) => {
        const view = await session.view(textDocument.uri, token);
        if (!view) return [];
        return positions.map((position) => selectionAt(view, toOffset(view.lines, position), session.client));
      }),
    );
  },
};
