/** Writes a section the way the story already marks its sections. */

import { SECTION_KINDS, SECTION_NAMES, SECTION_TITLES, type SectionKind } from '../data/sections.ts';
import type { Edit } from '../model/finding.ts';
import { lineBreakOf, startOfLine } from '../model/lines.ts';
import type { Section, Story } from '../model/story.ts';

/** How a story marks its sections. */
export interface SectionStyle {
  /** What stands before and behind the name of a section, up to its body. */
  readonly before: string;
  readonly after: string;
  readonly name: (kind: SectionKind) => string;
  /** True where a section is an item of a list, which needs no blank line above it. */
  readonly item: boolean;
  /** True where the sections run on in one paragraph. */
  readonly runsOn: boolean;
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end - 1 >= from ? end - 1 : end;
};

/** Where the marks of a label begin: on its line, or behind the words it runs on from. */
function startOfSection(text: string, { span }: Section): number {
  const line = startOfLine(text, span.start);
  return /\p{L}/u.test(text.slice(line, span.start)) ? span.start : line;
}

const isUnderlined = (text: string, { label }: Section): boolean => {
  const below = text.indexOf('\n', label.end);
  return below >= 0 && /^(?:=+|-+)$/.test(text.slice(below + 1, endOfLine(text, below + 1)).trim());
};

/** The case and length of the labels the story has: "S", "SITUATION", "situation" or "Situation". */
function naming(label: string): SectionStyle['name'] {
  const title = (kind: SectionKind) => SECTION_TITLES[kind];
  if (/^\p{L}$/u.test(label)) return (kind) => SECTION_NAMES[kind].letter[0]?.toUpperCase() ?? title(kind);
  const letters = label.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return (kind) => title(kind).toUpperCase();
  return letters === letters.toLowerCase() ? (kind) => title(kind).toLowerCase() : title;
}

/** Longer than any mark before a label: what stands there is text. */
const LONGEST_MARK = 40;

/** The style of the section just above a place, else of the first; headings where there is none to follow. */
export function sectionStyle(text: string, story: Story, offset: number, kind: SectionKind): SectionStyle {
  const model = story.sections.findLast(({ span }) => span.start < offset) ?? story.sections[0];
  const before = model && text.slice(startOfSection(text, model), model.label.start);
  // A table, collapsed details or a heading with a line under it cannot be continued by one line of text.
  if (
    !model ||
    before === undefined ||
    model.label.start === model.label.end ||
    before.includes('|') ||
    before.includes('<summary') ||
    before.length > LONGEST_MARK ||
    isUnderlined(text, model)
  ) {
    return headingStyle(text, story);
  }
  const lineEnd = endOfLine(text, model.label.end);
  const body = model.body[0];
  const inline = body !== undefined && body.end > body.start && body.start <= lineEnd;
  // A mark that opens the body (a backtick, a quotation mark) stays with it.
  const after = text.slice(model.label.end, inline ? body.start : lineEnd).replace(/(\s)[`*_~"'“‘([]+$/, '$1');
  const heading = /^[\s>]*#{1,6}\s/.test(before);
  // "Notes:" has no initial, and as a whole word among bare letters it would be a line of text.
  const initial = /^\p{L}$/u.test(text.slice(model.label.start, model.label.end));
  if (initial && before.trim() === '' && SECTION_NAMES[kind].letter.length === 0) {
    return { before: '**', after: ':** ', name: (one) => SECTION_TITLES[one], item: false, runsOn: false };
  }
  const name = naming(text.slice(model.label.start, model.label.end));
  const item = /^[\s>]*(?:[-*+]|\d+[.)])\s/.test(before);
  const runsOn = startOfSection(text, model) > startOfLine(text, model.span.start);
  const end = lineBreakOf(text);
  if (heading) return { before, after: `${after.trimEnd()}${end}${end}`, name, item, runsOn };
  return { before, after: inline || after.endsWith(' ') ? after : `${after} `, name, item, runsOn };
}

/** Headings one level below the story's title. */
export function headingStyle(text: string, { title }: Story): SectionStyle {
  const marks = title ? text.slice(startOfLine(text, title.span.start), title.span.start) : '';
  const level = Math.min(6, (/#+/.exec(marks)?.[0].length ?? 1) + 1);
  const end = lineBreakOf(text);
  return {
    before: `${'#'.repeat(level)} `,
    after: `${end}${end}`,
    name: (kind) => SECTION_TITLES[kind],
    item: false,
    runsOn: false,
  };
}

/** The label of a section in a style, followed by its body. */
export const writeSection = (style: SectionStyle, kind: SectionKind, body: Edit['insert']): Edit['insert'] => [
  `${style.before}${style.name(kind)}${style.after}`,
  ...body,
];

const rank = (kinds: readonly SectionKind[]): number => Math.max(...kinds.map((kind) => SECTION_KINDS.indexOf(kind)));

/** Inserts a section at its place in the order of telling: below the last one that comes before it, else on top. */
export function sectionInsertion(text: string, story: Story, kind: SectionKind, body: Edit['insert']): Edit {
  const mine = SECTION_KINDS.indexOf(kind);
  const above = story.sections.findLast(({ kinds }) => rank(kinds) <= mine);
  const below = above ? undefined : story.sections[0];
  const end = lineBreakOf(text);
  if (below) {
    const style = sectionStyle(text, story, below.span.start, kind);
    const at = startOfLine(text, below.span.start);
    return { span: { start: at, end: at }, insert: [...writeSection(style, kind, body), style.item ? end : end + end] };
  }
  return sectionAfter(text, story, above?.span.end ?? story.span.end, kind, body);
}

/** Inserts a section behind an offset, in the style of what stands above. */
export function sectionAfter(
  text: string,
  story: Story,
  offset: number,
  kind: SectionKind,
  body: Edit['insert'],
): Edit {
  const words = story.span.start + text.slice(story.span.start, offset).trimEnd().length;
  // A row of a table goes on behind its last cell.
  const isRow = /^[\s>]*\|/.test(text.slice(startOfLine(text, words), words));
  const at = isRow ? endOfLine(text, words) : words;
  const style = sectionStyle(text, story, at, kind);
  const end = lineBreakOf(text);
  const gap = at === 0 ? '' : style.runsOn ? ' ' : style.item && story.sections.length > 0 ? end : end + end;
  const last = at === text.length ? end : '';
  return { span: { start: at, end: at }, insert: [gap, ...writeSection(style, kind, body), last] };
}
