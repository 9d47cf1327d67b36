/** Writes keys into the front matter of a file, which it makes where there is none. */
import type { Edit } from '../model/finding.ts';
import { lineBreakOf, startOfLine } from '../model/lines.ts';
import { span } from '../model/span.ts';
import type { FrontMatter, StoryFile } from '../model/story.ts';

export const insertion = (at: number, insert: string): Edit => ({ span: span(at, at), insert: [insert] });

/** Front matter of one line, on top of a file that has none. */
export function newFrontMatter(text: string, line: string): Edit {
  const eol = lineBreakOf(text);
  return insertion(text.startsWith('\ufeff') ? 1 : 0, `---${eol}${line}${eol}---${eol}${eol}`);
}

/** A new key below the others, indented like them. */
export function asLastKey(text: string, { body, entries }: FrontMatter, line: string): Edit {
  const eol = lineBreakOf(text);
  const written = text.slice(body.start, body.end);
  const first = entries[0]?.keySpan.start ?? body.start;
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', first - 1) + 1, first))![0];
  return insertion(body.end, `${written === '' || written.endsWith('\n') ? '' : eol}${indent}${line}${eol}`);
}

/** The edit that tags the file as a canonical story; undefined where it has a value already, or its YAML is broken. */
export function tagEdit({ text, frontMatter }: StoryFile, type: string): Edit | undefined {
  if (!frontMatter) return newFrontMatter(text, `story: ${type}`);
  if (frontMatter.problems.length > 0) return undefined;
  const entry = frontMatter.entries.find(({ key }) => key === 'story');
  if (!entry) return asLastKey(text, frontMatter, `story: ${type}`);
  if (entry.items.length > 0) return undefined;
  const colon = text.indexOf(':', entry.keySpan.end) + 1;
  return { span: span(colon, Math.max(colon, entry.valueSpan.end)), insert: [` ${type}`] };
}

/**
 * The edits that add a canonical story to those of the file; none where it is one of them already, undefined where the
 * YAML is broken.
 */
export function addTagEdits(file: StoryFile, type: string): readonly Edit[] | undefined {
  const { text, frontMatter } = file;
  const entry = frontMatter?.entries.find(({ key }) => key === 'story');
  const items = entry?.items.filter((item) => item.text.trim() !== '') ?? [];
  if (frontMatter && frontMatter.problems.length > 0) return undefined;
  if (items.some((item) => item.text === type)) return [];
  const last = items.at(-1);
  if (!entry || !last) {
    const edit = tagEdit(file, type);
    return edit && [edit];
  }
  const value = text.slice(entry.valueSpan.start, entry.valueSpan.end);
  if (/^\s*\[/.test(value)) return [insertion(last.span.end, `, ${type}`)];
  const line = startOfLine(text, last.span.start);
  const bullet = /^[ \t]*-[ \t]+/.exec(text.slice(line, last.span.start))?.[0];
  if (bullet) return [insertion(last.span.end, `${lineBreakOf(text)}${bullet}${type}`)];
  return [{ span: last.span, insert: [`[${text.slice(last.span.start, last.span.end)}, ${type}]`] }];
}
