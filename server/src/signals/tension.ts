import type { Sign, TensionKind } from '../language/tension/sign.ts';
import { tensionIn } from '../language/tension/tension.ts';
import type { Signal } from '../model/signal.ts';
import { overlaps, shift } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { type ToldSentence, toldSentences } from './gather.ts';
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

/** Words that sentences with tension hold more often than others. */
const LIKELY =
  /\b(?:but|however|instead|although|though|until|objected|refused|disagreed|against|broke|failed|wrong|mistake|lost|late|too|only|not|never|nobody)\b|n['’]t\b/i;

const isScene = ({ section }: ToldSentence): boolean => section === 'situation' || section === 'task';

/**
 * What a story tells of tension; a wording that comes again counts once. The likeliest sentences come first and the scene
 * last, so that a reader who has seen enough can stop. What stands before the writer's first step is the problem, and only
 * hints at what it took to solve it.
 */
export function* tension(story: Story): Iterable<TensionSignal> {
  const teller = storyTeller(story);
  const seen = new Set<unknown>();
  const rank = (sentence: ToldSentence) => (isScene(sentence) ? 2 : 0) + (LIKELY.test(sentence.prose.text) ? 0 : 1);
  const ranked = toldSentences(story).map((sentence) => ({ sentence, rank: rank(sentence) }));
  for (const { sentence } of ranked.sort((a, b) => a.rank - b.rank)) {
    const scene = isScene(sentence);
    const signs = tensionIn(sentence.prose, teller);
    for (const { kind, strong, wording, ...place } of signs.filter((sign) => isCounted(sign, signs, scene))) {
      if (seen.has(wording)) continue;
      seen.add(wording);
      yield {
        kind,
        strong: strong && !scene,
        span: shift({ start: place.start, end: place.end }, sentence.start),
        reason: REASONS[kind],
      };
    }
  }
}

/** A hint inside plain words of tension adds nothing to them, and the scene holds nothing but what is plain. */
const isCounted = (sign: Sign, signs: readonly Sign[], scene: boolean): boolean =>
  sign.strong
    ? !scene || sign.kind === 'objection'
    : !scene && !signs.some((other) => other.strong && overlaps(other, sign));
