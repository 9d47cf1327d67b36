import type { WrittenHole } from '../language/words/writtenHoles.ts';
import type { Fix } from '../model/finding.ts';
import { shift } from '../model/span.ts';
import { shown } from './spoken.ts';

/** Turns the brackets of a hole into a place to type in. `base` is the offset of its sentence. */
export const fillIn = (hole: WrittenHole, base: number): Fix => ({
  title: `Fill in "[${shown(hole.prompt)}]"`,
  kind: 'draft',
  edits: [{ span: shift({ start: hole.start, end: hole.end }, base), insert: [{ hole: hole.prompt }] }],
});
