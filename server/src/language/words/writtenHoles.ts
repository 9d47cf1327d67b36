import { overlaps, type Span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';

/** A prompt in square brackets, in indexes into the sentence; an editor without snippets leaves one where a fix has a hole. */
export interface WrittenHole extends Span {
  readonly prompt: string;
}

/** Words in brackets that are no link, no footnote and no box to tick. */
const HOLE = /(?<![\]\w!])\[(?![ xX]\]\s|\^)([^[\]\n]*\p{L}[^[\]\n]*)\](?![[(:])/gu;

const known = new WeakMap<Prose, readonly WrittenHole[]>();
const NONE: readonly WrittenHole[] = [];

/** The holes of a sentence, in order. In speech and in code brackets are the speaker's and the program's own. Memoised. */
export function holesOf(prose: Prose): readonly WrittenHole[] {
  if (!prose.text.includes('[')) return NONE;
  const before = known.get(prose);
  if (before) return before;
  const found = [...prose.text.matchAll(HOLE)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, prompt: match[1]! }))
    .filter((hole) => ![...prose.quoted, ...prose.code].some((part) => overlaps(part, hole)));
  known.set(prose, found);
  return found;
}
