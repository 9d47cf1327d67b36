import type { CanonicalId } from '../data/canonical.ts';
import type { Level } from '../data/levels.ts';
import type { Period } from '../language/dates/months.ts';
import type { FindingCounts } from '../model/counts.ts';
import type { Grade } from '../model/grade.ts';
import type { Span } from '../model/span.ts';
import { secondsFor, spokenWords } from '../model/speech.ts';
import type { Story, StoryFile } from '../model/story.ts';
import { wordsIn } from '../parse/prose.ts';
import { storyDates } from '../signals/age.ts';
import { claimedLevel } from '../signals/claim.ts';
import { toldSentences } from '../signals/gather.ts';
import { storyTypes } from '../signals/storyType.ts';
import { type Incident, incidentOf } from './incident.ts';
import { isTroubled } from './troubled.ts';

/** All that is kept of a story to judge the set it is in: small, and without the text. */
export interface StorySummary {
  /** The file's name or address. */
  readonly file: string;
  readonly span: Span;
  readonly title: string | undefined;
  /** The canonical stories it covers: those declared, else the one recognised. */
  readonly types: readonly CanonicalId[];
  /** False of a template that nobody has filled in: it covers nothing yet. */
  readonly isTold: boolean;
  /** What its evidence proves. */
  readonly proven: Level | undefined;
  readonly claimed: Level | undefined;
  /** When it happened, where something plainly says so. */
  readonly period: Period | undefined;
  /** Spoken time of the answer. */
  readonly seconds: number;
  /** A failure, a mistake or a disagreement can be heard in it. */
  readonly isTroubled: boolean;
  readonly incident: Incident;
  readonly findings: FindingCounts;
  /** The rules that its file switches off. */
  readonly disabled: readonly string[];
}

/** What the analysis knows of a story. */
export interface Told {
  readonly grade: Grade | undefined;
  /** The findings that the writer is told of, and the ids of their rules. */
  readonly counts: FindingCounts;
  readonly found: ReadonlySet<string>;
  readonly wordsPerMinute: number;
  readonly now: Date;
}

export function summarise(
  file: string,
  content: StoryFile,
  story: Story,
  { grade, counts, found, wordsPerMinute, now }: Told,
): StorySummary {
  const types = storyTypes(content, story).map(({ type }) => type);
  const { age } = storyDates(story, content, now);
  return {
    file,
    span: { start: story.span.start, end: story.span.end },
    title: story.title && own(story.title.text),
    types,
    isTold: isTold(story),
    proven: grade?.overall,
    claimed: claimedLevel(content)?.level,
    period: age?.sure ? age.period : undefined,
    seconds: Math.round(secondsFor(spokenWords(story), wordsPerMinute)),
    isTroubled: isTroubled(story, types, found),
    incident: incidentOf(toldSentences(story)),
    findings: counts,
    disabled: valuesOf(content, 'disable').map(own),
  };
}

const valuesOf = ({ frontMatter }: StoryFile, key: string): readonly string[] =>
  frontMatter?.entries.find((entry) => entry.key === key)?.items.map(({ text }) => text) ?? [];

/** A copy that holds none of the file it was cut from: engines keep the whole text for as long as a piece of it. */
const own = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

/** A prompt in brackets stands for words to come. */
const HOLES = /\[[^[\]]*\]/g;

/** Words of its own that tell a story from a template with its prompts. */
const FEW = 5;

function isTold(story: Story): boolean {
  let count = 0;
  for (const { prose } of toldSentences(story)) {
    count += wordsIn(prose.text.replace(HOLES, ' '));
    if (count >= FEW) return true;
  }
  return false;
}

/** The level a story stands on: the one proven, else the one that its writer claims. */
export const levelOf = ({ proven, claimed }: StorySummary): Level | undefined => proven ?? claimed;
