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

const known = new WeakMap<Story, readonly TensionSignal[]>();

/**
 * What a story tells of tension, in the order of the file; a wording that comes again counts once. What stands before the
 * writer's first step is the problem, and only hints at what it took to solve it. Memoised by the story.
 */
export function tension(story: Story): readonly TensionSignal[] {
  const before = known.get(story);
  if (before) return before;
  const teller = storyTeller(story);
  const seen = new Set<unknown>();
  const found = toldSentences(story).flatMap(({ start, prose, section }) => {
    const scene = section === 'situation' || section === 'task';
    const signs = tensionIn(prose, teller);
    const counted = signs.filter((sign) => isCounted(sign, signs, scene) && !seen.has(sign.wording));
    for (const { wording } of counted) seen.add(wording);
    return counted.map(({ kind, strong, ...place }) => ({
      kind,
      strong: strong && !scene,
      span: shift({ start: place.start, end: place.end }, start),
      reason: REASONS[kind],
    }));
  });
  known.set(story, found);
  return found;
}

/** A hint inside plain words of tension adds nothing to them, and the scene holds nothing but what is plain. */
const isCounted = (sign: Sign, signs: readonly Sign[], scene: boolean): boolean =>
  sign.strong
    ? !scene || sign.kind === 'objection'
    : !scene && !signs.some((other) => other.strong && overlaps(other, sign));
