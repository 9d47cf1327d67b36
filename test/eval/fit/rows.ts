/** A labelled sentence as a row of a regression. */
import type { Told } from '../../../server/src/language/lessons/told.ts';
import { keysOf } from '../../../server/src/language/weighing/keys.ts';
import { wordsOf } from '../../../server/src/language/weighing/wordWeights.ts';
import type { Prose } from '../../../server/src/model/story.ts';
import type { Row } from './regression.ts';

/** A sentence beside the deciding one may say the same, so it counts for little against it. */
const BESIDE = 0.3;

/** Where the deciding words of a label begin in its text. Throws where the text does not hold them. */
export function placeOf(text: string, at: string): number {
  const place = text.indexOf(at.trim());
  if (place < 0) throw new Error(`no text holds the words of its label: "${at}"`);
  return place;
}

interface Labelled {
  readonly start: number;
  readonly prose: Prose;
}

/** True where deciding words begin in the sentence. A quote may begin with the mark before its sentence. */
export const decides = ({ start, prose }: Labelled, deciding: readonly number[]): boolean =>
  deciding.some((at) => at >= start - 1 && at < start + prose.text.length);

/** `deciding` are the offsets where deciding words begin; none where no sentence of the text answers with yes. */
export function rowOf(
  sentence: Labelled & { readonly own: Told; readonly places: readonly string[] },
  deciding: readonly number[],
): Row {
  const isYes = decides(sentence, deciding);
  const keys = [...keysOf(wordsOf(sentence.own)), ...sentence.places.map((place) => `=${place}`)];
  return {
    keys: new Set(keys),
    y: isYes ? 1 : 0,
    weight: isYes || deciding.length === 0 ? 1 : BESIDE,
  };
}
