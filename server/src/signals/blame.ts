import { type BlameReading, blameIn } from '../language/tension/blame.ts';
import type { Signal } from '../model/signal.ts';
import { shift } from '../model/span.ts';
import type { Sentence, Story } from '../model/story.ts';
import { isScene, toldSentences } from './gather.ts';
import { storyTeller } from './storyTeller.ts';

/** A failure put on somebody: `attack` judges the person, `cause` names them as the only cause. */
export interface BlameSignal extends Signal<'attack' | 'cause'> {
  readonly sentence: Pick<Sentence, 'start' | 'prose'>;
}

const known = new WeakMap<Story, readonly BlameSignal[]>();

/** Where a story puts a failure on somebody else and does not go on with what the writer did. Memoised by the story. */
export function blames(story: Story): readonly BlameSignal[] {
  const before = known.get(story);
  if (before) return before;
  const teller = storyTeller(story);
  const sentences = toldSentences(story);
  const readings = sentences.map(({ prose }) => blameIn(prose, teller));
  const act = sentences.findIndex((sentence) => !isScene(sentence));
  const found = sentences.flatMap((sentence, n): BlameSignal[] => {
    const { blame } = readings[n]!;
    if (!blame) return [];
    const credited = sentences[n + 1]?.section === sentence.section && readings[n + 1]?.credit === true;
    const kind = credited ? undefined : verdict(readings, n, isScene(sentence) ? act : n + 1);
    if (!kind) return [];
    const span = shift({ start: blame.start, end: blame.end }, sentence.start);
    const reason =
      kind === 'attack' ? 'It judges a person instead of the work.' : 'It names somebody else as the cause.';
    return [{ kind, span, reason, sentence }];
  });
  known.set(story, found);
  return found;
}

/** `next` is the sentence that may say what the writer did: the one behind, and for the scene the first of the Action. */
function verdict(readings: readonly BlameReading[], n: number, next: number): BlameSignal['kind'] | undefined {
  const { blame, credit, step, explains } = readings[n]!;
  if (!blame || credit) return undefined;
  if (blame.kind === 'attack') return 'attack';
  if (step || readings[n + 1]?.step || readings[next]?.step) return undefined;
  if (blame.kind === 'cause') return 'cause';
  if (blame.kind === 'habit' && !explains) return undefined;
  // Blame has been found there already, and this only adds that the writer is innocent.
  if (blame.kind === 'accusation' && readings[n - 1]?.blame) return undefined;
  // What people do or do not do is a failure's cause only where a failure stands beside it.
  return [n, n - 1, n - 2].some((beside) => readings[beside]?.failed) ? 'cause' : undefined;
}
