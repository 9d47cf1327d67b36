/** Spoken time and what counts as a filled section: the figures that several rules share. */
import { CORE_SECTIONS, PLACEHOLDERS, SECTION_TITLES, type SectionKind } from '../data/sections.ts';
import type { Span } from '../model/span.ts';
import type { Prose, Section, Sentence, Story, StoryFile } from '../model/story.ts';

export const sectionsOf = ({ sections }: Story, kind: SectionKind): readonly Section[] =>
  sections.filter(({ kinds }) => kinds.includes(kind));

/** A loop, because `flatMap` costs a keystroke more than most of what is asked about the sentences. */
export function sentencesIn(sections: readonly Section[]): readonly Sentence[] {
  const all: Sentence[] = [];
  for (const { sentences } of sections) for (const sentence of sentences) all.push(sentence);
  return all;
}

export const wordsIn = (sections: readonly Section[]): number =>
  sections.reduce((total, { words }) => total + words, 0);

/** Words in brackets stand for text to come: an editor without snippets leaves a prompt so. */
const HOLES = /\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>/g;

const STANDS_IN: ReadonlySet<string> = new Set(PLACEHOLDERS);
const LONGEST_PLACEHOLDER = Math.max(...PLACEHOLDERS.map(({ length }) => length));

/** A reminder from its first word on: "TODO: the figures", "TBD after the review". */
const REMINDER = /^(?:todo|to-do|tbd|tba|tbc|fixme)\b ?:?/i;
const HAS_LOWER = /\p{Ll}/u;
const SPEAKS = /[\p{L}\p{N}]/u;

const toCome = new WeakMap<Prose, boolean>();

/** True where a sentence says nothing yet. Memoised by the prose. */
function isToCome({ prose }: Sentence): boolean {
  const known = toCome.get(prose);
  if (known !== undefined) return known;
  const found = readToCome(prose);
  toCome.set(prose, found);
  return found;
}

/** Holes, dots, or a word that stands for text to come. */
function readToCome(prose: Prose): boolean {
  const text = prose.text.replace(HOLES, ' ');
  const first = text.search(SPEAKS);
  if (first < 0) return true;
  const reminder = REMINDER.exec(text.slice(first, first + 8));
  if (reminder && (reminder[0].endsWith(':') || !HAS_LOWER.test(reminder[0]))) return true;
  let end = text.length;
  while (!SPEAKS.test(text[end - 1]!) && end > first) end -= 1;
  if (end - first > LONGEST_PLACEHOLDER) return false;
  return STANDS_IN.has(text.slice(first, end).replace(/\s+/g, ' ').toLowerCase());
}

/** True where the section holds words of its own, not only holes and words that stand for text to come. */
export const isFilled = ({ sentences, words }: Section): boolean =>
  words > 0 && !sentences.every((sentence) => isToCome(sentence));

/** What a label is marked with, the number of a list item aside. */
const marksOf = ({ span, label }: Section, text: string): string =>
  text.slice(span.start, label.start).replace(/\d+/g, '0');

/**
 * True where the text of an empty section opens with an inline label of its own: "Next time: ask first" under a heading
 * "Learning". It became a section too, and still is what its writer put under the heading.
 */
export function holdsLabelledText({ sections }: Story, empty: Section, text: string): boolean {
  const next = sections[sections.indexOf(empty) + 1];
  if (!next || !isFilled(next) || !next.kinds.some((kind) => kind === 'learning' || kind === 'differently'))
    return false;
  const line = text.indexOf('\n', next.label.end);
  const isInline = line < 0 || (next.sentences[0]?.start ?? line) < line;
  return isInline && marksOf(next, text) !== marksOf(empty, text);
}

type CoreSection = (typeof CORE_SECTIONS)[number];

const unfilled = new WeakMap<Story, readonly CoreSection[]>();

/** Fewer words without labels are a note, and what a note leaves out says nothing. */
const SHORTEST = 60;

/** True of a text without labels that is too short to be a story. */
export const isNote = ({ sections, loose }: Story): boolean =>
  sections.length === 0 && loose.reduce((sum, { prose }) => sum + prose.words, 0) < SHORTEST;

/** The sections every story needs that this one lacks or leaves empty. A section of two kinds fills both. Memoised by the story. */
export function unfilledCore(story: Story): readonly CoreSection[] {
  const known = unfilled.get(story);
  if (known) return known;
  const found = CORE_SECTIONS.filter((kind) => !sectionsOf(story, kind).some(isFilled));
  unfilled.set(story, found);
  return found;
}

/** "Task", "Task and Result", "Situation, Task and Result". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const titlesOf = (kinds: readonly SectionKind[]): string => listed(kinds.map((kind) => SECTION_TITLES[kind]));

/** Where a remark about the whole story stands: its title, else its first label or the first line of its text. */
export function headOf({ title, sections, loose, span }: Story, { text }: StoryFile): Span {
  const place = title?.span ?? sections[0]?.label ?? loose[0] ?? span;
  const line = text.indexOf('\n', place.start);
  const end = line < 0 ? place.end : Math.min(place.end, line);
  return { start: place.start, end: Math.max(end, place.start) };
}

/** Characters of the writer's text that a message repeats. */
const MOST_SHOWN = 60;

/** The writer's words in a message: on one line, and cut where they are long. */
export function shown(text: string): string {
  const line = text.slice(0, MOST_SHOWN + 1).replace(/\s+/g, ' ');
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}
