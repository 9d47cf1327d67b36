import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Span } from '../model/span.ts';
import type { Section } from '../model/story.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';
import type { Feature, View } from './feature.ts';
import { trimmed } from './figures.ts';
import { isHeadingSection } from './sections.ts';

/** An editor that knows Markdown folds headings and lists by itself. */
const foldedAnyway = (text: string, section: Section): boolean =>
  isHeadingSection(text, section) ||
  /^[\s>]*(?:[-*+]|\d+[.)])\s/.test(text.slice(lineStart(text, section), section.label.start));

const lineStart = (text: string, { span }: Section) => text.lastIndexOf('\n', span.start - 1) + 1;

/** Stories, sections and the front matter, each from its first line to its last one with text. */
export function foldingOf(view: View, { options, foldsWholeLines }: Client): FoldingRange[] {
  const { file } = view.analysis;
  const { text } = file;
  const fold = (whole: Span, kind?: FoldingRangeKind): FoldingRange[] => {
    const range = toRange(view.lines, trimmed(text, whole));
    if (range.start.line >= range.end.line) return [];
    return [
      {
        startLine: range.start.line,
        endLine: range.end.line,
        ...(!foldsWholeLines && { endCharacter: range.end.character }),
        ...(kind && { kind }),
      },
    ];
  };
  const sections = file.stories.flatMap((story) => story.sections);
  if (options.markdownStructure) {
    return sections.filter((section) => !foldedAnyway(text, section)).flatMap(({ span }) => fold(span));
  }
  return [
    ...(file.frontMatter ? fold(file.frontMatter.span, FoldingRangeKind.Comment) : []),
    ...file.stories.flatMap(({ span }) => fold(span)),
    ...sections.flatMap(({ span }) => fold(span)),
  ];
}

export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(session) {
    session.connection.onFoldingRanges(
      session.answer<{ textDocument: { uri: string } }, FoldingRange[]>([], async ({ textDocument }, token) => {
        const view = await session.view(textDocument.uri, token);
        return view ? foldingOf(view, session.client) : [];
      }),
    );
  },
};
