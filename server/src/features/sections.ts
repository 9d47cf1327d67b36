import { CORE_SECTIONS, SECTION_KINDS, type SectionKind } from '../data/sections.ts';
import { endOfLine } from '../model/lines.ts';
import type { Section, Story } from '../model/story.ts';

/** True for a section that a Markdown heading marks, which editors already show in outlines and foldings. */
export function isHeadingSection(text: string, { span, label }: Section): boolean {
  if (/^[\s>]*#{1,6}\s/.test(text.slice(span.start, label.start))) return true;
  const lineEnd = endOfLine(text, label.end);
  const below = text.slice(lineEnd, endOfLine(text, lineEnd + 1)).trim();
  return /^(?:=+|-+)$/.test(below);
}

/** The sections a story lacks, the four that every story needs first. */
export function missingSections(story: Story | undefined): readonly SectionKind[] {
  const present = new Set(story?.sections.flatMap(({ kinds }) => kinds));
  const core: readonly SectionKind[] = CORE_SECTIONS;
  return [...core, ...SECTION_KINDS.filter((kind) => !core.includes(kind))].filter((kind) => !present.has(kind));
}
