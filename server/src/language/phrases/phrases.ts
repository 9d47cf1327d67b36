import { PHRASES, type PhraseFamily } from '../../data/phrases.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';

export interface Phrase extends Span {
  readonly family: PhraseFamily;
}

/** Characters: no sentence that somebody tells is longer. */
const LONGEST = 2000;

/** One look for the words of all families, which most sentences hold none of. */
const ANY = new RegExp(PHRASES.map(({ mark }) => mark.source).join('|'), PHRASES[0]!.mark.flags);

const NONE: readonly Phrase[] = [];

const known = new WeakMap<Prose, readonly Phrase[]>();

/**
 * The L6 phrases of a sentence, in order, as indexes into its text. Words in code are names, and words in quotation marks
 * are somebody's speech.
 */
export function phrases(prose: Prose): readonly Phrase[] {
  const before = known.get(prose);
  if (before) return before;
  const found = prose.text.length <= LONGEST && ANY.test(prose.text) ? read(prose) : NONE;
  known.set(prose, found);
  return found;
}

const read = (prose: Prose): readonly Phrase[] =>
  PHRASES.filter(({ mark }) => mark.test(prose.text))
    .flatMap((family) =>
      [...prose.text.matchAll(family.pattern)].map(({ index, 0: text }) => ({
        family,
        start: index,
        end: index + text.length,
      })),
    )
    .filter((phrase) => ![...prose.code, ...prose.quoted].some((part) => overlaps(part, phrase)))
    .sort((a, b) => a.start - b.start)
    .filter((phrase, n, all) => n === 0 || phrase.start >= all[n - 1]!.end);
