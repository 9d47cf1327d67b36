/** Gathers the phrases of word families over a story, each with where it stands. */
import type { Families } from '../data/families/family.ts';
import type { SectionKind } from '../data/sections.ts';
import { familyReader } from '../language/phrases/families.ts';
import type { Signal } from '../model/signal.ts';
import { shift } from '../model/span.ts';
import type { Prose, Story } from '../model/story.ts';

/** A signal of a word family, with its section: undefined in a story without labels. */
export interface FamilySignal<Kind extends string> extends Signal<Kind> {
  readonly section: SectionKind | undefined;
  /** Where its sentence starts, to tell which signals stand together. */
  readonly sentence: number;
  /** The clause denies it, or does not say that it happened. */
  readonly denied: boolean;
  readonly unreal: boolean;
}

/** A sentence a listener hears, with its section: undefined in a story without labels. */
export interface ToldSentence {
  readonly start: number;
  readonly prose: Prose;
  readonly section: SectionKind | undefined;
}

/** What stands before the writer's first step. */
export const isScene = ({ section }: ToldSentence): boolean => section === 'situation' || section === 'task';

const told = new WeakMap<Story, readonly ToldSentence[]>();

/** The sentences a listener hears, in the order of the file; the notes are for the writer alone. Memoised by the story. */
export function toldSentences(story: Story): readonly ToldSentence[] {
  let sentences = told.get(story);
  if (!sentences) {
    sentences = readTold(story);
    told.set(story, sentences);
  }
  return sentences;
}

function readTold({ sections, loose }: Story): readonly ToldSentence[] {
  if (sections.length === 0) return loose.map(({ start, prose }) => ({ start, prose, section: undefined }));
  return sections.flatMap(({ kinds, sentences }) =>
    kinds[0] === 'notes' ? [] : sentences.map(({ start, prose }) => ({ start, prose, section: kinds.at(-1)! })),
  );
}

/** Makes the reader of one set of families for whole stories. */
export function storySignals<Name extends string>(
  families: Readonly<Record<Name, Families[string]>>,
): (story: Story) => readonly FamilySignal<Name>[] {
  const read = familyReader(families);
  return (story) =>
    toldSentences(story).flatMap(({ start, prose, section }) =>
      read(prose).map(({ family, span, denied, unreal }) => ({
        kind: family,
        span: shift(span, start),
        reason: families[family].reason,
        section,
        sentence: start,
        denied,
        unreal,
      })),
    );
}

/** How many signals stand in different places; phrases of one family that overlap count once. */
export function countOf(signals: readonly FamilySignal<string>[]): number {
  let count = 0;
  let end = -1;
  for (const { span } of signals.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < end) continue;
    count++;
    end = span.end;
  }
  return count;
}
