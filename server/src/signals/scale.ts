import { SCALE_KINDS, SCALE_NAMES, type ScaleKind } from '../data/scale.ts';
import { scaleFacts } from '../language/quantities/scale.ts';
import type { Signal } from '../model/signal.ts';
import { shift } from '../model/span.ts';
import type { Section, Sentence, Story } from '../model/story.ts';
import { proseOf } from '../parse/prose.ts';

export type ScaleSignal = Signal<ScaleKind>;

const isTold = ({ kinds }: Section): boolean => !kinds.includes('notes');

/** True where a story gives any of the facts. Notes are not told. */
export const givesScale = ({ title, sections, loose }: Story): boolean =>
  sections.some((section) => isTold(section) && section.sentences.some(({ prose }) => scaleFacts(prose).length > 0)) ||
  loose.some(({ prose }) => scaleFacts(prose).length > 0) ||
  (title !== undefined && scaleFacts(proseOf(title.text)).length > 0);

/** The basic facts about size among some sentences, in the order of the kinds. */
export const scaleIn = (sentences: readonly Sentence[]): readonly ScaleSignal[] =>
  sentences
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
