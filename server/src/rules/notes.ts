/** Moves sentences that nobody needs to hear to the story's notes, where they are kept and not graded. */
import type { Fix } from '../model/finding.ts';
import { lineBreakOf, startOfLine } from '../model/lines.ts';
import type { Section, Sentence, Story } from '../model/story.ts';
import { sectionAfter } from './sectionStyle.ts';
import { sectionsOf } from './spoken.ts';

const ITEM = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/;

/**
 * A draft, because what leaves the told story is a choice, though nothing is lost. Undefined where the sentences cannot
 * be cut out as they stand: they share a mark with what stays, or something else stands between them.
 */
export function moveToNotes(text: string, story: Story, tail: readonly Sentence[], title: string): Fix | undefined {
  const [first, last] = [tail[0], tail.at(-1)];
  if (!first || !last) return undefined;
  const home = story.sections.find((section) => holds(section, first, last));
  const line = startOfLine(text, first.start);
  const lead = text.slice(line, first.start);
  const item = ITEM.test(lead);
  const from = item ? line : first.start;
  const moved = text.slice(from, last.end);
  const follows = text[last.end];
  const cutOut = (follows === undefined || /\s/.test(follows)) && /\s/.test(text[from - 1] ?? 'x') && isWhole(moved);
  // A section that would be left empty says that something else is wrong with the story's labels.
  if (!home || home.sentences[0] === first || !cutOut || lead.includes('>') || lead.includes('|')) return undefined;
  const kept = text.slice(0, from).trimEnd().length;
  const cut = { span: { start: kept, end: last.end }, insert: [] };
  return { title, kind: 'draft', edits: [cut, addToNotes(text, story, dedented(moved, item), item)] };
}

/** The same for all sentences of a section but one, which may have others before and behind it. */
export function keepOne(
  text: string,
  story: Story,
  sentences: readonly Sentence[],
  kept: number,
  title: string,
): Fix | undefined {
  const [first, one, last] = [sentences[0], sentences[kept], sentences.at(-1)];
  if (kept === 0) return moveToNotes(text, story, sentences.slice(1), title);
  if (!first || !one || !last || !story.sections.some((section) => holds(section, first, last))) return undefined;
  const lead = text.slice(startOfLine(text, first.start), first.start);
  const item = ITEM.test(lead);
  const place = ({ start }: Sentence): number => (item ? startOfLine(text, start) : start);
  const head = { start: place(first), end: place(one) };
  const tail = { start: one.end, end: last.end };
  const before = text.slice(head.start, head.end);
  const behind = text.slice(tail.start, tail.end);
  const apart =
    /\s$/.test(before) && (behind === '' || /^\s/.test(behind)) && /^(?:\s|$)/.test(text.slice(last.end, last.end + 1));
  // Paragraphs and items of one line stay apart; what joins them is cut with the first part.
  const level = item ? ITEM.test(text.slice(place(one), one.start)) : !/[\r\n][ \t]*[\r\n]/.test(before);
  if (!apart || !level || !isWhole(before) || !isWhole(behind) || /[>|]/.test(lead)) return undefined;
  const moved = dedented(item ? before.trimEnd() + behind : `${before.trimEnd()} ${behind.trim()}`.trim(), item);
  const cuts = [head, tail].filter(({ start, end }) => end > start).map((span) => ({ span, insert: [] }));
  return { title, kind: 'draft', edits: [...cuts, addToNotes(text, story, moved, item)] };
}

const holds = ({ body }: Section, first: Sentence, last: Sentence): boolean =>
  body.some(({ start, end }) => start <= first.start && last.end <= end);

/** True where every emphasis and code mark that opens in the text also closes in it. */
const isWhole = (moved: string): boolean =>
  ['**', '__', '`'].every((mark) => moved.split(mark).length % 2 === 1) && !moved.includes('<!--');

/** List items lose the indent of the first, so that they do not turn into code under a heading. */
function dedented(moved: string, item: boolean): string {
  const indent = item ? (/^[ \t]*/.exec(moved)?.[0] ?? '') : '';
  return indent === ''
    ? moved
    : moved
        .split('\n')
        .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
        .join('\n');
}

function addToNotes(text: string, story: Story, moved: string, item: boolean) {
  const end = lineBreakOf(text);
  const notes = sectionsOf(story, 'notes').findLast(({ kinds }) => kinds.length === 1);
  if (!notes) {
    const edit = sectionAfter(text, story, endOfTelling(text, story), 'notes', [moved]);
    // A list cannot begin behind an inline label.
    return item && !edit.insert.join('').includes(`${end}${end}${moved}`)
      ? { ...edit, insert: edit.insert.map((piece) => (piece === moved ? `${end}${moved}` : piece)) }
      : edit;
  }
  const filled = notes.body.findLast((part) => part.end > part.start);
  const at = filled?.end ?? text.slice(0, notes.span.end).trimEnd().length;
  const line = text.slice(startOfLine(text, notes.label.start), notes.label.start);
  const gap = filled || line.includes('#') || item ? end + end : ' ';
  return { span: { start: at, end: at }, insert: [gap, moved] };
}

/** The end of the last section where only comments and tags follow it, else the end of the story. */
function endOfTelling(text: string, story: Story): number {
  const last = story.sections.at(-1);
  if (!last) return story.span.end;
  return isSilent(text.slice(last.span.end, story.span.end)) ? last.span.end : story.span.end;
}

/** True for comments, tags and space only. */
function isSilent(rest: string): boolean {
  let at = 0;
  while (at < rest.length) {
    const comment = rest.startsWith('<!--', at);
    if (comment || rest[at] === '<') {
      const close = rest.indexOf(comment ? '-->' : '>', at);
      if (close < 0) return false;
      at = close + (comment ? 3 : 1);
    } else if (/\s/.test(rest[at] ?? '')) at += 1;
    else return false;
  }
  return true;
}
