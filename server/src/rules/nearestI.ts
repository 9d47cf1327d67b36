import { writerActs } from '../language/persons.ts';
import type { RelatedPlace } from '../model/finding.ts';
import { shift } from '../model/span.ts';
import type { Section } from '../model/story.ts';

/** For the sentence at an index, asked in rising order: the nearest sentence of its section that says "I". */
export type NearestI = (n: number) => RelatedPlace;

/** What to compare a sentence of the section with; undefined where none says "I". */
export function findNearestI({ sentences }: Section): NearestI | undefined {
  const saying = sentences.flatMap((sentence, n) => {
    const writer = writerActs(sentence.prose)[0];
    return writer ? [{ n, place: shift(writer, sentence.start) }] : [];
  });
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
