import { writerActs } from '../language/actors/persons.ts';
import type { RelatedPlace } from '../model/finding.ts';
import { type Span, shift } from '../model/span.ts';
import type { Section } from '../model/story.ts';

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

/** The place that says "I" nearest to the sentence at an index of the section, the later of two; empty where none does. */
export function nearestI(section: Section, n: number): readonly RelatedPlace[] {
  let nearest: Saying | undefined;
  for (const saying of sayingsIn(section))
    if (!nearest || Math.abs(saying.n - n) <= Math.abs(nearest.n - n)) nearest = saying;
  if (!nearest) return [];
  const message = nearest.n === n ? 'Here the same sentence says "I".' : 'Compare: here your part is clear.';
  return [{ span: nearest.place, message }];
}
