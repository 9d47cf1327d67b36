import { CORE_SECTIONS, SECTION_KINDS, SECTION_NAMES, SECTION_TITLES, type SectionKind } from '../data/sections.ts';
import type { Edit } from '../model/finding.ts';
import type { Section, Story } from '../model/story.ts';

/** How a story marks its sections. */
export interface SectionStyle {
  /** What stands before and behind the name of a section, up to its body. */
  readonly before: string;
  readonly after: string;
  readonly name: (kind: SectionKind) => string;
  /** True where a section is an item of a list, which needs no blank line above it. */
  readonly item: boolean;
}

/** True for a section that a Markdown heading marks, which editors already show in outlines and foldings. */
export function isHeadingSection(text: string, { span, label }: Section): boolean {
  if (/^[\s>]*#{1,6}\s/.test(text.slice(span.start, label.start))) return true;
  const lineEnd = endOfLine(text, label.end);
  const below = text.slice(lineEnd, endOfLine(text, lineEnd + 1)).trim();
  return /^(?:=+|-+)$/.test(below);
}

const endOfLine = (text: string, from: number) => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const titleCase = (kind: SectionKind) => SECTION_TITLES[kind];

function naming(label: string): SectionStyle['name'] {
  if (/^\p{L}$/u.test(label)) {
    return (kind) => SECTION_NAMES[kind].letter[0]?.toUpperCase() ?? titleCase(kind);
  }
  const letters = label.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return (kind) => titleCase(kind).toUpperCase();
  if (letters === letters.toLowerCase()) return (kind) => titleCase(kind).toLowerCase();
  return titleCase;
}

/** The style of the section just above a place in the story, else of its first; headings where there is none to follow. */
export function sectionStyle(text: string, story: Story | undefined, offset: number): SectionStyle {
  const sections = story?.sections ?? [];
  const model = sections.findLast(({ span }) => span.start < offset) ?? sections[0];
  const before = model && text.slice(text.lastIndexOf('\n', model.span.start - 1) + 1, model.label.start);
  // A row of a table or a heading with a line under it cannot be continued by one line of text.
  if (!model || before === undefined || before.includes('|') || before.length > 40 || isSetext(text, model)) {
    return headings(text, story);
  }
  const lineEnd = endOfLine(text, model.label.end);
  const body = model.body[0];
  const inline = body !== undefined && body.start <= lineEnd && body.end > body.start;
  const after = text.slice(model.label.end, inline ? body.start : lineEnd).replace(/\r$/, '');
  const heading = isHeadingSection(text, model);
  return {
    before,
    after: heading ? `${after.trimEnd()}\n\n` : inline || after.endsWith(' ') ? after : `${after} `,
    name: naming(text.slice(model.label.start, model.label.end)),
    item: /^[\s>]*(?:[-*+]|\d+[.)])\s/.test(before),
  };
}

const isSetext = (text: string, section: Section) =>
  isHeadingSection(text, section) && !text.slice(section.span.start, section.label.start).includes('#');

function headings(text: string, story: Story | undefined): SectionStyle {
  const title =
    story?.title && text.slice(text.lastIndexOf('\n', story.title.span.start - 1) + 1, story.title.span.start);
  const level = Math.min(6, (/#+/.exec(title ?? '')?.[0].length ?? 1) + 1);
  return { before: `${'#'.repeat(level)} `, after: '\n\n', name: titleCase, item: false };
}

/** The label of a section in a style, followed by its body. */
export const writeSection = (style: SectionStyle, kind: SectionKind, body: Edit['insert']): Edit['insert'] => [
  `${style.before}${style.name(kind)}${style.after}`,
  ...body,
];

/** The sections a story lacks, the four that every story needs first. */
export function missingSections(story: Story | undefined): readonly SectionKind[] {
  const present = new Set(story?.sections.flatMap(({ kinds }) => kinds));
  const core: readonly SectionKind[] = CORE_SECTIONS;
  return [...core, ...SECTION_KINDS.filter((kind) => !core.includes(kind))].filter((kind) => !present.has(kind));
}
