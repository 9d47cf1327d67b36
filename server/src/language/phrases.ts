import { PHRASES, type PhraseFamily } from '../data/phrases.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Prose } from '../model/story.ts';

export interface Phrase extends Span {
  readonly family: PhraseFamily;
}

/** What no phrase is without. */
const MAY_HOLD =
  /scope|the line|counterfactual|\bnothing\b|\bhad\b|\bhadn|\bleft\b|durable|lasting|permanent|enduring|\bwhat\b|\bthat\b|delegat|\bto\b.*because|prior|\bmind\b|view|opinion|belief|thinking|assumption|conviction|idea|lever|repeatable|reusable|reproducible|\b(?:ask|pilot|remit|brief|mvp|roll-?out|project|effort)\b/i;

const known = new WeakMap<Prose, readonly Phrase[]>();

/**
 * The L6 phrases of a sentence, in order, as indexes into its text. Words in code are names, and words in quotation marks
 * are somebody's speech.
 */
export function phrases(prose: Prose): readonly Phrase[] {
  const before = known.get(prose);
  if (before) return before;
  const found = (MAY_HOLD.test(prose.text) ? PHRASES : [])
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
  known.set(prose, found);
  return found;
}
