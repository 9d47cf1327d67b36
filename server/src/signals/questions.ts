import { ASKING, JUNIOR_TOPICS, type JuniorTopic, SENIOR_TOPICS, type SeniorTopic } from '../data/questions.ts';
import type { Signal } from '../model/signal.ts';
import { type Span, span } from '../model/span.ts';
import type { StoryFile } from '../model/story.ts';

/** A question that the writer wants to ask the interviewer. */
export interface Question extends Signal<'senior' | 'junior' | 'none' | 'other'> {
  readonly text: string;
  readonly junior: JuniorTopic | undefined;
  /** The senior topics it is about. */
  readonly senior: readonly SeniorTopic[];
}

export interface Questions {
  readonly asked: readonly Question[];
  readonly covered: readonly SeniorTopic[];
  readonly missing: readonly SeniorTopic[];
  /** Where a remark about the whole list stands: the title, the first line, or the value that makes it one. */
  readonly head: Span;
}

/** A list of questions to ask the interviewer holds no story. */
export const isQuestions = ({ frontMatter }: StoryFile): boolean =>
  frontMatter?.entries.find(({ key }) => key === 'kind')?.items[0]?.text === 'questions';

const known = new WeakMap<StoryFile, Questions>();

/** What a file of questions asks. Memoised by the file. */
export function questions(file: StoryFile): Questions {
  const before = known.get(file);
  if (before) return before;
  const asked = linesOf(file).flatMap(questionsIn);
  const covered = SENIOR_TOPICS.filter((topic) => asked.some(({ senior }) => senior.includes(topic)));
  const missing = SENIOR_TOPICS.filter((topic) => !covered.includes(topic));
  const found: Questions = { asked, covered, missing, head: headOf(file) };
  known.set(file, found);
  return found;
}

interface Line extends Span {
  readonly text: string;
  /** An item of a list, at its first level. */
  readonly item: boolean;
  readonly nested: boolean;
}

const FENCE = /^\s*(?:```|~~~)/;
const HEADING = /^#{1,6}(?:\s|$)/;
/** A bullet or a number, a box to tick, "Q1:", up to the first word. */
const MARKS = /^[\s>]*(?:(?:[-*+•]|\d+[.)])\s+)?(?:\[[ xX]\]\s+)?(?:Q(?:uestion)?\s*\d*\s*[:.)–—]+\s*)?/u;
/** Marks around a whole line: emphasis and quotation marks. */
const AROUND = /^([*_~"“'‘]+)[^*_~"“”'‘’]*[*_~"”'’]+$/u;
const ITEM = /^[\s>]*(?:(?:[-*+•]|\d+[.)])\s|Q(?:uestion)?\s*\d*\s*[:.)])/;

/** The lines that can ask: no headings, no code, no comments. */
function linesOf({ text, frontMatter }: StoryFile): readonly Line[] {
  const from = frontMatter?.span.end ?? 0;
  const found: Line[] = [];
  let fenced = false;
  let commented = false;
  let at = from;
  for (const raw of text.slice(from).split('\n')) {
    const start = at;
    at += raw.length + 1;
    if (FENCE.test(raw)) fenced = !fenced;
    const wasCommented = commented;
    if (raw.includes('<!--')) commented = true;
    const isComment = commented;
    if (raw.includes('-->')) commented = false;
    if (fenced || FENCE.test(raw) || isComment || wasCommented || HEADING.test(raw)) continue;
    const first = MARKS.exec(raw)?.[0].length ?? 0;
    const around = AROUND.exec(raw.slice(first).trimEnd())?.[1]?.length ?? 0;
    const marks = first + around;
    const end = (around > 0 ? raw.replace(/[\s*_~"”'’]+$/u, '') : raw.trimEnd()).length;
    if (end <= marks) continue;
    const item = ITEM.test(raw);
    found.push({
      ...span(start + marks, start + end),
      text: raw.slice(marks, end),
      item,
      nested: item && /^(?:\t| {2,})/.test(raw),
    });
  }
  return found;
}

const ASKS = new RegExp(`^\\W*(?:${ASKING})\\b`, 'iu');
/** "Why I ask:", "Good answer:": a note of the writer beside a question. */
const NOTE =
  /^(?:note|notes|why(?: I ask)?|good|strong|weak|bad|listen for|answer|follow[- ]?up|goal|aim|hint|context|tip|source)[^:?]{0,30}:/i;
const LABEL = /:\s*$/;

/** The questions of a line: a list item is one, and of other text each sentence that asks. */
function questionsIn(line: Line): readonly Question[] {
  if (NOTE.test(line.text) || LABEL.test(line.text)) return [];
  if (line.item && (!line.nested || asks(line.text))) return [questionOf(line.text, line.start)];
  if (!line.item && JUNIOR_TOPICS.at(-1)!.pattern.test(line.text)) return [questionOf(line.text, line.start)];
  return [...line.text.matchAll(/[^.?!]+(?:[?!]+|\.(?=\s|$)|$)/g)].flatMap(({ index, 0: sentence }) => {
    const own = sentence.trim();
    return asks(own) ? [questionOf(own, line.start + index + sentence.indexOf(own))] : [];
  });
}

const asks = (text: string): boolean => text.includes('?') || ASKS.test(text);

function questionOf(written: string, start: number): Question {
  const text = written.replace(/\*+|_{2,}/g, '');
  const senior = SENIOR_TOPICS.filter(({ pattern }) => pattern.test(text));
  const junior = JUNIOR_TOPICS.find(({ pattern, unless }) => pattern.test(text) && !unless?.test(text));
  const place = span(start, start + written.length);
  if (junior) {
    return {
      kind: junior.id === 'none' ? 'none' : 'junior',
      text,
      junior,
      senior: [],
      span: place,
      reason: junior.heard,
    };
  }
  const [topic] = senior;
  return {
    kind: topic ? 'senior' : 'other',
    text,
    junior,
    senior,
    span: place,
    reason: topic ? `A senior topic: ${topic.name}.` : 'A question on a topic of your own.',
  };
}

function headOf({ text, frontMatter, stories }: StoryFile): Span {
  const title = stories.find((story) => story.title)?.title;
  if (title) return title.span;
  const from = frontMatter?.span.end ?? 0;
  const first = /[^\s#]/.exec(text.slice(from));
  if (!first) return frontMatter?.entries.find(({ key }) => key === 'kind')?.valueSpan ?? span(0, text.length);
  const start = from + first.index;
  const end = text.indexOf('\n', start);
  return span(start, end < 0 ? text.length : end);
}
