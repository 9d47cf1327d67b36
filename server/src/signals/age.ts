import { type DateMention, dates } from '../language/dates/dates.ts';
import { type Month, monthOf, monthsBetween, type Period } from '../language/dates/months.ts';
import { type DateRole, dateRole } from '../language/dates/roles.ts';
import { parseWhen } from '../language/dates/when.ts';
import { type Span, shift } from '../model/span.ts';
import type { Section, Sentence, Story, StoryFile } from '../model/story.ts';
import { proseOf } from '../parse/prose.ts';

/** When a story happened, and where it says so. */
export interface StoryAge {
  readonly period: Period;
  readonly source: 'when' | 'title' | 'text';
  /** The deciding words, as offsets into the file. */
  readonly span: Span;
  /** False where the words may date something else, or draw no sharp line. */
  readonly sure: boolean;
}

export interface StoryDates {
  readonly age: StoryAge | undefined;
  /** Dates in the telling that belong to something else: a founding year, a plan, what came later. */
  readonly others: readonly Span[];
  /** True where the front matter has a `when`, readable or not: another rule speaks of one that is not. */
  readonly hasWhen: boolean;
}

const known = new WeakMap<StoryFile, Map<Story, StoryDates>>();

/** The date of a story: by the front matter, else by its title, else by its text. Memoised by the file, whose one day it is. */
export function storyDates(story: Story, file: StoryFile, now: Date): StoryDates {
  const dated = known.get(file) ?? new Map<Story, StoryDates>();
  known.set(file, dated);
  const found = dated.get(story) ?? read(story, file, now);
  dated.set(story, found);
  return found;
}

function read(story: Story, { frontMatter, text }: StoryFile, now: Date): StoryDates {
  const when = frontMatter?.entries.find(({ key }) => key === 'when');
  const value = when?.items.find((item) => item.text.trim() !== '');
  if (when && value) {
    const parsed = when.items.length === 1 ? parseWhen(value.text) : undefined;
    const isPast = parsed && 'period' in parsed && monthsBetween(parsed.period.from, monthOf(now)) >= 0;
    const age: StoryAge | undefined = isPast
      ? { period: parsed.period, source: 'when', span: value.span, sure: true }
      : undefined;
    return { age, others: [], hasWhen: true };
  }
  const titled = titleAge(story, text, now);
  if (titled) return { age: titled, others: [], hasWhen: false };
  return { ...textDates(story, now), hasWhen: false };
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly isTitle: boolean;
}

/** What no date is without: a title is read anew with each version of its file. */
const MAY_HOLD_DATE = /\d|\b(?:ago|last|this|yesterday)\b/i;

/** The date in a title, or in the headings that the story stands under. */
function titleAge(story: Story, text: string, now: Date): StoryAge | undefined {
  const { title, span } = story;
  const lines = [
    ...(title ? [{ start: title.span.start, text: title.text, isTitle: true }] : []),
    ...linesBelowTitle(story, text),
    ...headingsAbove(text, title?.span.start ?? span.start),
  ];
  for (const line of lines) {
    if (!MAY_HOLD_DATE.test(line.text)) continue;
    const prose = proseOf(line.text);
    const past = dates(prose, now).filter((date): date is Dated => {
      if (date.period === undefined || !isPast(date.period, now)) return false;
      // "The queue that stood still (2019)": a date apart from the words of a title dates the whole.
      if (line.isTitle && /[([,;:|–—-]\s*(?:in\s+|from\s+)?$/i.test(line.text.slice(0, date.start))) return true;
      const role = dateRole(prose, date, { opens: true, closes: false });
      return role === 'story' || (role === 'perhaps' && line.isTitle);
    });
    const last = latest(past);
    if (last)
      return {
        period: { from: earliest(past, last), to: last.period.to },
        source: 'title',
        span: shift({ start: last.start, end: last.end }, line.start),
        sure: last.certainty !== 'either',
      };
  }
  return undefined;
}

/** Lines about the writing and the rehearsal of a story, not about the story. */
const OWN_DATES =
  /\b(?:updated?|prepared|practi[cs]ed|rehears\p{L}*|interview\p{L}*|loop|version|reviewed|written|created|told|draft)\b/iu;

/** "Date: June 2023", "| When | 2023 |": the facts that stand between a title and the first label. */
function linesBelowTitle({ title, sections, span }: Story, text: string): readonly Line[] {
  const first = sections[0];
  if (!first) return [];
  const from = title?.span.end ?? span.start;
  const found: Line[] = [];
  let start = from;
  for (const line of text.slice(from, Math.min(first.span.start, from + LONGEST_HEAD)).split('\n')) {
    if (line.length <= LONGEST_HEADING && !OWN_DATES.test(line)) found.push({ start, text: line, isTitle: false });
    start += line.length + 1;
  }
  return found;
}

/** Characters below a title: what is longer is an introduction, and read as text. */
const LONGEST_HEAD = 600;

/** Headings of fewer marks above a place, the nearest first: "# Acme (2021)" above "## The outage". */
function headingsAbove(text: string, at: number): readonly Line[] {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  let level = /^#{1,6}/.exec(text.slice(line, at))?.[0].length ?? 7;
  const floor = Math.max(0, line - REACH);
  const above = text.slice(floor, line);
  let before = above.length;
  const found: Line[] = [];
  for (let steps = 0; level > 1 && before > 0 && steps < MOST_HEADINGS; steps += 1) {
    before = above.lastIndexOf('\n#', before - 2) + 1;
    const heading = /^(#{1,6}[ \t]+)(.*)/.exec(above.slice(before, before + LONGEST_HEADING));
    const marks = heading?.[1]?.trim().length ?? level;
    if (!heading || marks >= level) continue;
    level = marks;
    found.push({ start: floor + before + heading[1]!.length, text: heading[2]!, isTitle: true });
  }
  return found;
}

/** As many characters above a story are searched for its headings, as many headings looked at, and as many characters of each. */
const REACH = 20_000;
const MOST_HEADINGS = 50;
const LONGEST_HEADING = 200;

type Dated = DateMention & { readonly period: Period };

const isPast = ({ from }: Period, now: Date): boolean => monthsBetween(from, monthOf(now)) >= 0;
const isLater = (a: Month, b: Month): boolean => monthsBetween(b, a) > 0;

const latest = <T extends { readonly period: Period }>(list: readonly T[]): T | undefined =>
  list.reduce<T | undefined>((best, one) => (best && !isLater(one.period.to, best.period.to) ? best : one), undefined);

const earliest = (list: readonly { readonly period: Period }[], { period }: { readonly period: Period }): Month =>
  list.reduce((first, one) => (isLater(first, one.period.from) ? one.period.from : first), period.from);

/** Where a date stands: the setting dates a story best, then what the writer did, then what came of it. */
const PLACES = ['situation', 'task', 'action', 'result'] as const;

const placeOf = ({ kinds }: Section): number => PLACES.findIndex((kind) => kinds.includes(kind));

interface Candidate extends Dated {
  readonly place: number;
  readonly span: Span;
  readonly sure: boolean;
}

function textDates({ sections, loose }: Story, now: Date): Pick<StoryDates, 'age' | 'others'> {
  const first = sections[0]?.span.start ?? Number.POSITIVE_INFINITY;
  // What stands above the first label introduces the story; what stands below it is somebody's remark.
  const opening = loose.filter(
    ({ start, prose }) => start < first && (sections.length === 0 || !OWN_DATES.test(prose.text)),
  );
  const candidates: Candidate[] = [];
  const others: Span[] = [];
  const look = (sentences: readonly Sentence[], place: number) => {
    for (const [n, { start, prose }] of sentences.entries())
      for (const date of dates(prose, now)) {
        if (date.period === undefined) continue;
        const role: DateRole = isPast(date.period, now)
          ? dateRole(prose, date, { opens: place === 0 && n < OPENING, closes: place > 1 })
          : 'other';
        const span = shift({ start: date.start, end: date.end }, start);
        if (role === 'other') others.push(span);
        else candidates.push({ ...date, period: date.period, place, span, sure: role === 'story' });
      }
  };
  look(opening, 0);
  for (const section of sections) {
    const place = placeOf(section);
    if (place >= 0) look(section.sentences, place);
  }
  return { age: ageOf(candidates), others };
}

/** Sentences of a setting in which "last month" dates the story; further in, it counts from the story's own time. */
const OPENING = 2;

/** A story that goes on for longer, in months, is told by its beginning. */
const LONGEST = 24;

/** The period from the best-placed date to the last that can be of the same story. */
function ageOf(candidates: readonly Candidate[]): StoryAge | undefined {
  const sure = candidates.filter((candidate) => candidate.sure);
  const usable = sure.length > 0 ? sure : candidates;
  const place = Math.min(...usable.map((candidate) => candidate.place));
  const anchor = latest(usable.filter((candidate) => candidate.place === place));
  if (!anchor) return undefined;
  const within = usable.filter(({ period }) => {
    const after = monthsBetween(anchor.period.to, period.to);
    return after >= 0 && after <= LONGEST;
  });
  const last = latest(within) ?? anchor;
  return {
    period: { from: anchor.period.from, to: last.period.to },
    source: 'text',
    span: anchor.span,
    sure: anchor.sure && last.sure && anchor.certainty !== 'either',
  };
}
