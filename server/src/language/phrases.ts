import { PHRASES, type PhraseFamily } from '../data/phrases.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Prose } from '../model/story.ts';

export interface Phrase extends Span {
  readonly family: PhraseFamily;
}

const known = new WeakMap<Prose, readonly Phrase[]>();

/** The L6 phrases of a sentence, in order, as indexes into its text. Words in code are names and no phrase. */
export function phrases(prose: Prose): readonly Phrase[] {
  const before = known.get(prose);
  if (before) return before;
  const found = PHRASES.flatMap((family) =>
    [...prose.text.matchAll(family.pattern)].map(({ index, 0: text }) => ({
      family,
      start: index,
      end: index + text.length,
    })),
  )
    .filter((phrase) => !prose.code.some((code) => overlaps(code, phrase)))
    .sort((a, b) => a.start - b.start);
  known.set(prose, found);
  return found;
}
