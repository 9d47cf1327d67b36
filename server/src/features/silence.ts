import { applyEdits, type Edit } from '../model/finding.ts';
import { lineBreakOf } from '../model/lines.ts';
import { contains, type Span, span } from '../model/span.ts';
import type { FrontMatter, FrontMatterEntry, StoryFile } from '../model/story.ts';
import { findFrontMatter, readFrontMatter } from '../parse/frontMatter.ts';
import { asLastKey, insertion, newFrontMatter } from './frontMatterEdits.ts';
import { fenceAround, type Line, lineIndexAt, linesOf, quoteMarks, tableAround } from './markdownLines.ts';

const REASON = { hole: 'why it is right here' };

const LIST_ITEM = /^([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)/;
const BLOCK_START = /^ {0,3}(?:#{1,6}(?:\s|$)|<!--|={1,}\s*$|(?:[-*_][ \t]*){3,}$|(?:```|~~~))|-->\s*$/;

/**
 * The edits that silence a rule at one place by a comment that leaves the Markdown around it as it is. None in the
 * front matter, where no comment can stand.
 */
export function silenceHere(file: StoryFile, rule: string, at: Span): readonly Edit[] | undefined {
  if (file.frontMatter && contains(file.frontMatter.span, span(at.start, at.start))) return undefined;
  const { text } = file;
  const eol = lineBreakOf(text);
  const lines = linesOf(text);
  const n = lineIndexAt(lines, at.start);
  const line = lines[n]!;
  const block = fenceAround(lines, n) ?? tableAround(lines, n);
  // A comment inside a code block would be shown, and one inside a table would end it.
  if (block) return around(lines, block, rule, eol);
  const marks = quoteMarks(line.text);
  const rest = line.text.slice(marks.length);
  const before = lines[n - 1];
  const beforeMarks = before && quoteMarks(before.text);
  const beforeRest = before?.text.slice(beforeMarks!.length) ?? '';
  const item = LIST_ITEM.exec(rest);
  const continues =
    before !== undefined &&
    beforeMarks === marks &&
    beforeRest.trim() !== '' &&
    !BLOCK_START.test(beforeRest) &&
    !item &&
    !BLOCK_START.test(rest);
  if (continues) return [{ span: pointAfterText(before), insert: [' ', ...comment(rule)] }];
  const indent =
    item && followsItem(lines, n, marks.length, item) ? item[1] + ' '.repeat(item[2]!.length) : leading(rest);
  const start = line.start === 0 && text.startsWith('\ufeff') ? 1 : line.start;
  return [{ span: span(start, start), insert: [marks + indent, ...comment(rule), eol] }];
}

const leading = (text: string) => /^[ \t]*/.exec(text)![0];

const comment = (rule: string): Edit['insert'] => [`<!-- star-disable-next-line ${rule}: `, REASON, ' -->'];

/** Behind the last word of a line, before the spaces or the backslash that break it. */
function pointAfterText({ start, text }: Line): Span {
  const line = text.trimEnd();
  const words = line.endsWith('\\') ? line.slice(0, -1).trimEnd() : line;
  return span(start + words.length, start + words.length);
}

/** True where a list item has a sibling or a child above it: a comment between them has to belong to the list. */
function followsItem(lines: readonly Line[], n: number, marks: number, item: RegExpExecArray): boolean {
  for (let above = n - 1; above >= 0; above--) {
    const rest = lines[above]!.text.slice(marks);
    if (!rest.trim()) continue;
    const other = LIST_ITEM.exec(rest);
    if (other && other[1]!.length <= item[1]!.length) return other[1]!.length === item[1]!.length;
    if (!other && leading(rest).length <= item[1]!.length) return false;
  }
  return false;
}

function around(lines: readonly Line[], block: { first: number; last: number }, rule: string, eol: string): Edit[] {
  const first = lines[block.first]!;
  const last = lines[block.last]!;
  const lead = quoteMarks(first.text) || leading(first.text);
  return [
    {
      span: span(first.start, first.start),
      insert: [`${lead}<!-- star-disable ${rule}: `, REASON, ` -->${eol}${lead.trimEnd()}${eol}`],
    },
    { span: span(last.end, last.end), insert: [`${eol}${lead.trimEnd()}${eol}${lead}<!-- star-enable ${rule} -->`] },
  ];
}

/**
 * The edit that adds a rule to `disable:` in the front matter: in the style it has where that reads back as the same
 * list with the rule behind it, else in place of the whole value. None where the YAML is broken or neither comes out right.
 */
export function silenceInFile({ text, frontMatter }: StoryFile, rule: string): readonly Edit[] | undefined {
  if (!frontMatter) return [newFrontMatter(text, `disable: [${rule}]`)];
  if (frontMatter.problems.length > 0) return undefined;
  const entry = frontMatter.entries.find(({ key }) => key === 'disable');
  const candidates = entry
    ? [inItsStyle(text, entry, rule), inPlace(entry, rule)]
    : [asLastKey(text, frontMatter, `disable: [${rule}]`)];
  const edit = candidates.find((one) => one && addsRule(text, frontMatter, one, rule));
  return edit && [edit];
}

/** Behind the last id of a list; undefined for a value that is none. */
function inItsStyle(text: string, { keySpan, valueSpan, items }: FrontMatterEntry, rule: string): Edit | undefined {
  const value = text.slice(valueSpan.start, valueSpan.end);
  const last = items.at(-1);
  if (value.startsWith('[')) {
    return last ? insertion(last.span.end, `, ${rule}`) : insertion(valueSpan.start + value.lastIndexOf(']'), rule);
  }
  if (!last) return insertion(text.indexOf(':', keySpan.end) + 1, ` [${rule}]`);
  const lineStart = text.lastIndexOf('\n', last.span.start - 1) + 1;
  const dash = /^[ \t]*-[ \t]+/.exec(text.slice(lineStart, last.span.start));
  return dash ? insertion(last.span.end, `${lineBreakOf(text)}${dash[0]}${rule}`) : undefined;
}

const PLAIN_ID = /^[a-z][\w-]*$/i;

function inPlace({ valueSpan, items }: FrontMatterEntry, rule: string): Edit {
  const ids = items.map(({ text }) => (PLAIN_ID.test(text) ? text : JSON.stringify(text)));
  return { span: valueSpan, insert: [`[${[...ids, rule].join(', ')}]`] };
}

/** True where the front matter after the edit reads as it did before, with the rule behind the ids of `disable`. */
function addsRule(text: string, before: FrontMatter, edit: Edit, rule: string): boolean {
  const after = applyEdits(text, [edit]);
  const place = findFrontMatter(after, before.span.start);
  if (!place || place.span.end !== before.span.end + after.length - text.length) return false;
  const { entries, problems } = readFrontMatter(after, place);
  const meaning = (all: FrontMatter['entries']) =>
    new Map(all.map(({ key, items }) => [key, items.map((item) => item.text)]));
  const wanted = meaning(before.entries);
  wanted.set('disable', [...(wanted.get('disable') ?? []), rule]);
  return problems.length === 0 && JSON.stringify([...meaning(entries)]) === JSON.stringify([...wanted]);
}
