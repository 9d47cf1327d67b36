import { LONGER, MOST, SCENE, SHARE, SHORTEST, SIGNS, STRONG } from '../data/tension.ts';
import { compileBlame } from '../language/tension/blame.ts';
import type { Sign, SignName, TensionKind } from '../language/tension/sign.ts';
import { compileTension, tensionIn } from '../language/tension/tension.ts';
import type { Signal } from '../model/signal.ts';
import { overlaps, shift } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { proseOf } from '../parse/prose.ts';
import { isScene, type ToldSentence, toldSentences } from './gather.ts';
import { storyTeller } from './storyTeller.ts';
import { weightiest } from './worded.ts';

/** A piece of tension. A strong one says by itself what was hard; the others only hint at it, and tell it together. */
export interface TensionSignal extends Signal<TensionKind> {
  readonly strong: boolean;
}

/** What was expected did not come: "There were none." */
const NONE_CAME =
  /^\W*(?:there (?:were|was) (?:none|not|no (?:such|need))|there weren['’]t any|none (?:of (?:it|them) )?(?:came|did|was|were|happened)|(?:it|they|that) never (?:came|happened)|nobody did)\b/i;

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

/** What one sentence adds: its signs that no sentence before it has shown, and their weight together. */
interface Piece {
  readonly signals: readonly TensionSignal[];
  readonly weight: number;
}

/**
 * What a story tells of tension, sentence by sentence; a sign that comes again counts once. The likeliest sentences come
 * first and the scene last, so that a reader who has seen enough can stop. What stands before the writer's first step is the
 * problem, and counts half: it only hints at what it took to solve it.
 */
function* pieces(story: Story): Iterable<Piece> {
  const teller = storyTeller(story);
  const seen = new Set<SignName>();
  const rank = (sentence: ToldSentence) => (isScene(sentence) ? 2 : 0) + (LIKELY.test(sentence.prose.text) ? 0 : 1);
  const all = toldSentences(story);
  const ranked = all.map((sentence, n) => ({ sentence, rank: rank(sentence), next: all[n + 1]?.prose.text }));
  for (const { sentence, next } of ranked.sort((a, b) => a.rank - b.rank)) {
    if (next && NONE_CAME.test(next)) continue;
    const scene = isScene(sentence);
    const signs = tensionIn(sentence.prose, teller);
    const signals: TensionSignal[] = [];
    let weight = 0;
    for (const sign of signs) {
      if (seen.has(sign.name) || isInsideStronger(sign, signs)) continue;
      seen.add(sign.name);
      const { kind, weight: own } = SIGNS[sign.name];
      const here = (scene || sign.background) && kind !== 'objection' ? own * SCENE : own;
      weight += here;
      const span = shift({ start: sign.start, end: sign.end }, sentence.start);
      signals.push({ kind, strong: here >= STRONG, span, reason: REASONS[kind] });
    }
    if (signals.length > 0) yield { signals, weight };
  }
}

/** A hint inside plain words of tension adds nothing to them. */
const isInsideStronger = (sign: Sign, signs: readonly Sign[]): boolean =>
  signs.some((other) => SIGNS[other.name].weight > SIGNS[sign.name].weight && overlaps(other, sign));

/** Every piece of tension in a story, the likeliest sentences first. */
export const tension = (story: Story): readonly TensionSignal[] => [...pieces(story)].flatMap(({ signals }) => signals);

/**
 * How far a story is from telling tension by what grammar reads: 0 where it does, 1 where nothing hints at it. Its weight is
 * that of its best sentence and a share of the others'. The longer a story is, the more of its words sound like tension by chance.
 */
function lackOfSigns(story: Story): number {
  const length = toldSentences(story).reduce((sum, { prose }) => sum + prose.text.length, 0);
  const wanted = Math.min(SHORTEST + length / LONGER, MOST);
  let best = 0;
  let sum = 0;
  for (const { weight } of pieces(story)) {
    best = Math.max(best, weight);
    sum += weight;
    if (best + SHARE * (sum - best) >= wanted) return 0;
  }
  return 1 - (best + SHARE * (sum - best)) / wanted;
}

/** How much counts against a story that grammar reads no tension in it. */
const READ = 2;

/** How much the second sentence counts, and the least that it can weigh. */
const SECOND = 0.5;
const LEAST = -4;

/** What a story has to weigh: what parts the development stories best, each author's judged by the others' words. */
const TENSE = -2.2;

/**
 * How far a story is above what it has to weigh to tell tension: by the words of its two best sentences, and by what
 * grammar reads. Below 0 it tells none.
 */
export function weightOfTension(story: Story): number {
  const best = weightiest(story, 'tension');
  if (!best) return -1;
  const words = best.weight + SECOND * Math.max(best.second, LEAST) - TENSE;
  // Words that say enough whatever grammar reads spare the dear reading.
  return words >= READ ? words : words - READ * lackOfSigns(story);
}

/** Makes ready what reads tension and blame, piece by piece. */
export function* compileTensions(): Iterable<void> {
  const sample = proseOf(
    'Then the vendor refused because they had no time, so I gave up the cache, and it failed twice.',
  );
  yield* compileTension(sample);
  yield* compileBlame(sample);
}
