import type { Sign, TensionKind } from '../language/tension/sign.ts';
import { tensionIn } from '../language/tension/tension.ts';
import type { Signal } from '../model/signal.ts';
import { overlaps, shift } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { toldSentences } from './gather.ts';
import { storyTeller } from './storyTeller.ts';

/** A piece of tension. A strong one is tension by itself; weak ones only hint at it, several together. */
export interface TensionSignal extends Signal<TensionKind> {
  readonly strong: boolean;
}

const REASONS: Readonly<Record<TensionKind, string>> = {
  choice: 'A hard choice: something was given up.',
  objection: 'Resistance: somebody stood against it.',
  setback: 'A setback: something went wrong.',
  limit: 'A limit: something was too little or not possible.',
  cost: 'A cost: a price that was known and paid.',
};

/**
 * What a story tells of tension; a wording that comes again counts once. The steps come first and the scene last, because
 * most stories show tension in their first steps, and a reader who has seen enough can stop. What stands before the
 * writer's first step is the problem, and only hints at what it took to solve it.
 */
export function* tension(story: Story): Iterable<TensionSignal> {
  const teller = storyTeller(story);
  const seen = new Set<unknown>();
  const sentences = toldSentences(story);
  for (const scene of [false, true]) {
    for (const { start, prose, section } of sentences) {
      if (scene !== (section === 'situation' || section === 'task')) continue;
      const signs = tensionIn(prose, teller);
      for (const { kind, strong, wording, ...place } of signs.filter((sign) => isCounted(sign, signs, scene))) {
        if (seen.has(wording)) continue;
        seen.add(wording);
        yield {
          kind,
          strong: strong && !scene,
          span: shift({ start: place.start, end: place.end }, start),
          reason: REASONS[kind],
        };
      }
    }
  }
}

/** A hint inside plain words of tension adds nothing to them, and the scene holds nothing but what is plain. */
const isCounted = (sign: Sign, signs: readonly Sign[], scene: boolean): boolean =>
  sign.strong
    ? !scene || sign.kind === 'objection'
    : !scene && !signs.some((other) => other.strong && overlaps(other, sign));
