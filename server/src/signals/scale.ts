import { SCALE_KINDS, SCALE_NAMES, type ScaleKind } from '../data/scale.ts';
import { scaleFacts } from '../language/scale.ts';
import type { Signal } from '../model/signal.ts';
import { shift } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { proseOf } from '../parse/prose.ts';

export type ScaleSignal = Signal<ScaleKind>;

const known = new WeakMap<Story, readonly ScaleSignal[]>();

/** The basic facts about size that a story tells, in the order of the kinds. Notes are not told. Memoised by the story. */
export function scale(story: Story): readonly ScaleSignal[] {
  const before = known.get(story);
  if (before) return before;
  const { title, sections, loose } = story;
  const told = [
    ...(title ? [{ start: title.span.start, prose: proseOf(title.text) }] : []),
    ...sections.filter(({ kinds }) => !kinds.includes('notes')).flatMap(({ sentences }) => sentences),
    ...loose,
  ];
  const found = told
    .flatMap(({ start, prose }) =>
      scaleFacts(prose).map(
        ({ kind, ...place }): ScaleSignal => ({
          kind,
          span: shift(place, start),
          reason: `Rough scale: it gives ${SCALE_NAMES[kind]}.`,
        }),
      ),
    )
    .sort((a, b) => SCALE_KINDS.indexOf(a.kind) - SCALE_KINDS.indexOf(b.kind));
  known.set(story, found);
  return found;
}
