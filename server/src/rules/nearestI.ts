import { writerActs } from '../language/persons.ts';
import type { RelatedPlace } from '../model/finding.ts';
import { type Span, shift } from '../model/span.ts';
import type { Section } from '../model/story.ts';

/** For the sentence at an index, asked in rising order: the nearest sentence of its section that says "I". */
export type NearestI = (n: number) => RelatedPlace;

/** A place where the sentence at an index says "I". */
interface Saying {
  readonly n: number;
  readonly place: Span;
}

const sayings = new WeakMap<Section, readonly Saying[]>();

/** Memoised by the section, because two rules compare with it. */
function sayingsIn(section: Section): readonly Saying[] {
  const known = sayings.get(section);
  if (known) return known;
  const found: Saying[] = [];
  section.sentences.forEach(({ prose, start }, n) => {
    const writer = writerActs(prose)[0];
    if (writer) found.push({ n, place: shift(writer, start) });
  });
  sayings.set(section, found);
  return found;
}

/** What to compare a sentence of the section with; undefined where none says "I". */
export function findNearestI(section: Section): NearestI | undefined {
  const saying = sayingsIn(section);
  if (saying.length === 0) return undefined;
  let at = 0;
  return (n) => {
    // Sentences are asked in order, so the nearest "I" only ever moves on.
    while (at + 1 < saying.length && Math.abs(saying[at + 1]!.n - n) <= Math.abs(saying[at]!.n - n)) at++;
    const { n: found, place } = saying[at]!;
    const message = found === n ? 'Here the same sentence says "I".' : 'Compare: here your part is clear.';
    return { span: place, message };
  };
}
