import type { Analysis } from '../analysis/analysis.ts';
import { findingsByStory } from '../analysis/summaries.ts';
import { CANONICAL_IDS, type CanonicalId } from '../data/canonical.ts';
import { DIMENSIONS, type Dimension } from '../data/ladder.ts';
import type { Level } from '../data/levels.ts';
import { SECTION_KINDS, type SectionKind } from '../data/sections.ts';
import { gradeStory } from '../ladder/grade.ts';
import { type ActorKind, actorOf } from '../language/actors/actors.ts';
import { type Quantity, quantities } from '../language/quantities/quantities.ts';
import type { Finding } from '../model/finding.ts';
import { type Span, shift, span } from '../model/span.ts';
import { secondsFor, spokenWords } from '../model/speech.ts';
import type { Section, Story } from '../model/story.ts';
import { isQuestions } from '../signals/questions.ts';
import { type Retrospective, retrospective } from '../signals/retrospective.ts';
import { storyTeller } from '../signals/storyTeller.ts';

/** One story of `--format json`. Offsets are UTF-16 code units into the file, `end` exclusive. */
export interface StoryReport extends Span {
  readonly file: string;
  readonly title: string | null;
  readonly canonical: readonly CanonicalId[];
  readonly words: number;
  /** Spoken time at the pace of the settings, rounded. */
  readonly seconds: number;
  readonly sections: Readonly<Record<SectionKind, SectionReport | null>>;
  readonly findings: readonly FindingReport[];
  readonly quantities: readonly QuantityReport[];
  /** Who acts in each sentence of the Action. */
  readonly actors: readonly ActorReport[];
  /** Left out for a list of questions, which shows no level. */
  readonly grade?: GradeReport;
  /** The level at which the answer to "what would you do differently" is heard; null where there is none. */
  readonly retrospective: Retrospective['level'] | null;
}

/** Where the story stands on the ladder. A dimension or a story without evidence has level null. */
export type GradeReport = Readonly<Record<Dimension, DimensionReport>> & { readonly overall: Level | null };

interface DimensionReport {
  readonly level: Level | null;
  readonly evidence: readonly (Span & { readonly level: Level; readonly reason: string })[];
  /** What would prove the next level; left out at the top. */
  readonly next?: { readonly level: Level; readonly ask: string };
}

interface SectionReport {
  readonly spans: readonly Span[];
  readonly words: number;
  readonly seconds: number;
}

interface FindingReport extends Span {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
}

interface QuantityReport extends Span {
  readonly text: string;
  /** Null where the number stands outside every section. */
  readonly section: SectionKind | null;
  readonly kind: Quantity['kind'];
  /** In `unit`; the lower end of a range. Null for a bare unit in a change ("from weeks to days"). */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly upper: number | null;
  /** Empty for a bare number. */
  readonly unit: string;
  readonly direction: 'up' | 'down' | null;
  readonly role: Quantity['role'];
  /** Which part of a change this is, and where the other part stands. */
  readonly change: (Span & { readonly part: 'before' | 'after' }) | null;
}

interface ActorReport extends Span {
  readonly actor: ActorKind;
}

/**
 * The stories of one file. A file without a story whose metadata is wrong still has one entry, or its findings would be lost.
 */
export function reportStories(file: string, analysis: Analysis): readonly StoryReport[] {
  const { stories } = analysis.file;
  if (stories.length === 0) {
    if (analysis.findings.length === 0) return [];
    const nothing = { title: undefined, span: span(0, analysis.file.text.length), sections: [], loose: [] };
    return [reportStory(file, nothing, analysis, analysis.findings)];
  }
  return findingsByStory(stories, analysis.findings).map(([story, own]) => reportStory(file, story, analysis, own));
}

function reportStory(
  file: string,
  story: Story,
  { file: read, settings }: Analysis,
  own: readonly Finding[],
): StoryReport {
  const { text, frontMatter } = read;
  const seconds = (words: number) => Math.round(secondsFor(words, settings.wordsPerMinute));
  const words = spokenWords(story);
  const named = frontMatter?.entries.find(({ key }) => key === 'story')?.items.map((item) => item.text) ?? [];
  const reportSection = (kind: SectionKind): SectionReport | null => {
    const parts = story.sections.filter(({ kinds }) => kinds.includes(kind));
    if (parts.length === 0) return null;
    const spoken = parts.reduce((total, part) => total + part.words, 0);
    return { spans: parts.flatMap(({ body }) => body.map(plainSpan)), words: spoken, seconds: seconds(spoken) };
  };
  return {
    file,
    title: story.title?.text ?? null,
    ...plainSpan(story.span),
    canonical: CANONICAL_IDS.filter((id) => named.includes(id)),
    words,
    seconds: seconds(words),
    sections: Object.fromEntries(SECTION_KINDS.map((kind) => [kind, reportSection(kind)])) as StoryReport['sections'],
    findings: own.map(({ rule, severity, span: place, message }) => ({ rule, severity, ...plainSpan(place), message })),
    quantities: [
      ...story.sections.flatMap((section) => reportQuantities(text, section.sentences, section)),
      ...reportQuantities(text, story.loose, undefined),
    ].sort((a, b) => a.start - b.start),
    actors: story.sections
      .filter(({ kinds }) => kinds.includes('action'))
      .flatMap(({ sentences }) => sentences)
      .map((sentence) => ({ ...plainSpan(sentence), actor: actorOf(sentence.prose, storyTeller(story)).kind })),
    ...(isQuestions(read) ? {} : { grade: reportGrade(story) }),
    retrospective: retrospective(story)?.level ?? null,
  };
}

/** The grade of a story as the contract has it. */
export function reportGrade(story: Story): GradeReport {
  const { dimensions, overall } = gradeStory(story);
  const reports = DIMENSIONS.map((dimension) => {
    const { level, evidence, next } = dimensions[dimension];
    const report: DimensionReport = {
      level: level ?? null,
      evidence: evidence.map((one) => ({ ...plainSpan(one.span), level: one.level, reason: one.reason })),
      ...(next && { next }),
    };
    return [dimension, report];
  });
  return { ...(Object.fromEntries(reports) as Record<Dimension, DimensionReport>), overall: overall ?? null };
}

const plainSpan = ({ start, end }: Span): Span => ({ start, end });

function reportQuantities(
  text: string,
  sentences: Section['sentences'],
  section: Section | undefined,
): QuantityReport[] {
  return sentences.flatMap(({ start, prose }) =>
    quantities(prose).map((quantity) => {
      const place = plainSpan(shift(quantity.span, start));
      const { kind, value = null, upper = null, unit, direction = null, role, change } = quantity;
      return {
        ...place,
        text: text.slice(place.start, place.end),
        section: section?.kinds[0] ?? null,
        ...{ kind, value, upper, unit, direction, role },
        change: change?.other ? { part: change.part, ...plainSpan(shift(change.other, start)) } : null,
      };
    }),
  );
}
